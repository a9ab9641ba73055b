import type { Diagnostic } from '../model/diagnostic.ts';
import type { Fate, LedgerEntry } from '../model/ledger.ts';

/** What was found in one article. */
export interface CheckResult {
  article: string;
  /** The article as written, to show lines of. */
  text: string;
  findings: Diagnostic[];
  counts: { errors: number; warnings: number };
  /** How many pieces of the article's text stand where; absent where it could not be laid out. */
  coverage?: Record<Fate, number>;
  /** The same piece by piece. */
  ledger?: LedgerEntry[];
}
