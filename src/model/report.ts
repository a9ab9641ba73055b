import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import { hideSecrets } from './hide-secrets.ts';

/** The rules whose hits come up while a deck is made. */
export const reportedRuleIds = [
  'configuration',
  'coverage',
  'cut',
  'cut-time',
  'deck-too-long',
  'diagram',
  'draft',
  'empty-article',
  'face-refused',
  'face-uncut',
  'formula',
  'front-matter',
  'front-matter-key',
  'hidden-text',
  'image',
  'link-outside',
  'merge-conflict',
  'missing-glyph',
  'near-heading',
  'request-refused',
  'rest-in-notes',
  'site-mark',
  'slide-overflow',
  'table-cells',
  'theme-hides',
  'undefined-reference',
  'unknown-comment',
  'unsourced',
] as const;

export type ReportedRule = (typeof reportedRuleIds)[number];

/** What is to be told of an article. */
export interface Report {
  rule: ReportedRule;
  /** A deck with errors is not written. Default: a warning. */
  severity?: 'error' | 'warning';
  /** What is wrong, in one sentence without a full stop. */
  reason: string;
  /** What to do about it, in sentences. */
  fix: string;
  /** Where it stands in the article, if it stands there at all. */
  place?: Point | Position | undefined;
}

/** Adds a report to the messages of an article. No message tells a secret of an address: logs are read by others. */
export function report(file: VFile, { rule, severity = 'warning', reason, fix, place }: Report): void {
  const message = file.message(hideSecrets(reason), {
    ...(place ? { place } : {}),
    ruleId: rule,
    source: 'roadmap-deck',
  });
  if (severity === 'error') message.fatal = true;
  message.note = fix;
}
