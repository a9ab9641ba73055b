import type { CheckSubject } from './subject.ts';

/** What a rule is set to. */
export const levels = ['off', 'warn', 'error'] as const;

export type Level = (typeof levels)[number];

/** One thing that a rule finds. */
export interface Hit {
  /** What is wrong, without a full stop. */
  reason: string;
  /** What to do about this one, where the rule's own cure is too general. */
  cure?: string;
  /** Where in the article, from 1. Left out for what stands nowhere in it. */
  line?: number;
  column?: number;
  /** On which slide, from 1. */
  slide?: number;
}

/** A hit with the rule that found it, at the severity that the rule is set to. */
export interface Finding extends Hit {
  rule: string;
  severity: 'error' | 'warning';
  cure: string;
}

/** What a rule is, for settings, reports and documentation. */
export interface RuleDescription {
  /** In kebab case; also the name of its section in docs/rules.md. */
  id: string;
  /** What it is set to where nobody says otherwise. */
  level: Level;
  /** What it asks of an article, in one sentence without a full stop. */
  title: string;
  /** What to do about a hit, in one sentence. */
  cure: string;
}

/** A rule that looks for hits by itself. Pure. */
export interface Rule extends RuleDescription {
  find: (subject: CheckSubject) => Hit[];
}
