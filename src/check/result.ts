import type { PlacedUnit, Placement } from '../model/coverage.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Failure } from '../model/failure.ts';

/** What was found in one article. */
export interface CheckResult {
  article: string;
  /** The article as written, to show lines of. */
  text: string;
  findings: Diagnostic[];
  counts: { errors: number; warnings: number };
  /** How many pieces of the article's text stand where; absent where it could not be laid out. */
  coverage?: Record<Placement, number>;
  /** The same piece by piece. */
  placements?: PlacedUnit[];
}

/** An article that could not be checked. */
export interface FailedCheck {
  article: string;
  failure: Failure;
}

export type CheckOutcome = CheckResult | FailedCheck;

export const isFailed = (outcome: CheckOutcome): outcome is FailedCheck => 'failure' in outcome;

/** The articles that could be checked. */
export const checkedOf = (outcomes: readonly CheckOutcome[]): CheckResult[] =>
  outcomes.filter((outcome): outcome is CheckResult => !isFailed(outcome));
