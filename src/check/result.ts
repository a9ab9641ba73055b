import type { PlacedUnit, Placement } from '../model/coverage.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

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
