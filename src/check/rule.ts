import type { Diagnostic } from '../model/diagnostic.ts';
import type { CheckSubject } from './subject.ts';

/** What a rule is set to. */
export const levels = ['off', 'warn', 'error'] as const;

export type Level = (typeof levels)[number];

/** What a rule is, for settings, reports and documentation. */
export interface RuleDescription {
  /** In kebab case; also the name of its section in docs/rules.md. */
  id: string;
  /** What it is set to where nobody says otherwise. */
  level: Level;
  /** What it asks of an article, in one sentence without a full stop. */
  title: string;
  /** What to do about a hit, in one sentence. */
  fix: string;
  /** A rule that says more of the same place: where it has a finding, this one is not told. */
  unless?: string;
}

/** One thing that a rule finds; its own fix goes before the rule's. */
export type Hit = Omit<Diagnostic, 'rule' | 'severity' | 'path'>;

/** A rule that looks for hits by itself. Pure. */
export interface Rule extends RuleDescription {
  find: (subject: CheckSubject) => Hit[];
}
