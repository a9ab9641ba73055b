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

/** What came up elsewhere, with its rule and how bad it was found to be there. */
export type Reported = Hit & Pick<Finding, 'rule' | 'severity'>;
