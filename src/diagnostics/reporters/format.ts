import { type CheckOutcome, checkedOf } from '../../check/result.ts';
import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import { formatPlacements } from './placements.ts';
import type { RulesPage } from './rules-page.ts';
import { formatSarif } from './sarif.ts';
import { formatText } from './text.ts';

export const checkFormats = ['text', 'json', 'github', 'sarif'] as const;

export type CheckFormat = (typeof checkFormats)[number];

export interface ReportOptions {
  format: CheckFormat;
  /** Also tells what became of every piece of the articles' text; in `text` and `json`. */
  coverage: boolean;
  /** The program's own version. */
  version: string;
  /** What is written of the rules; in `sarif`. */
  rulesPage: RulesPage;
}

/** What checks found, in the form that was asked for. */
export function formatChecks(outcomes: CheckOutcome[], options: ReportOptions): string {
  switch (options.format) {
    case 'json':
      return formatJson(outcomes, options.coverage);
    case 'github':
      return formatGithub(outcomes);
    case 'sarif':
      return formatSarif(outcomes, options);
    case 'text': {
      // People are told of what failed beside the report.
      const results = checkedOf(outcomes);
      const placements = options.coverage ? results.map(formatPlacements) : [];
      return [...placements, ...results.map(formatText)].join('\n');
    }
  }
}
