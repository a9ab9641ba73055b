import type { VFile } from 'vfile';
import type { Evidence } from '../../deck/coverage.ts';
import { unitName } from '../../language/names.ts';
import { say } from '../../language/say.ts';
import type { Coverage } from '../../model/coverage.ts';
import { report } from '../../model/report.ts';
import type { ShownSlide } from '../../model/shown.ts';
import type { FittedDeck } from '../fit.ts';

const longest = 60;
const fix = say`This is a fault of roadmap-deck; please report it with the article.`;

const quote = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/**
 * What an article is accounted for against: what the page shows. Where a slide stands out that its author keeps whole,
 * that is told, and the plan is taken in its place, lest what is cut off be told once more.
 */
export const evidenceOf = (
  { overflows }: Pick<FittedDeck, 'overflows'>,
  shown: ShownSlide[],
  { messages }: VFile,
): Evidence => ({
  ...(overflows.some(({ slide }) => slide.keep === true) ? {} : { shown }),
  toldPictures: new Set(
    messages.flatMap(({ ruleId, line }) => (ruleId === 'image' && line !== undefined ? [line] : [])),
  ),
});

/** Reports text of the article that the deck lost, and text of the deck that the article does not have. */
export function reportCoverage({ entries, unsourced }: Coverage, file: VFile): void {
  for (const { unit, placement } of entries) {
    if (placement !== 'missing') continue;
    const reason = say`this ${unitName(unit.type)} is on no slide and in no notes: ${quote(unit.text)}`;
    report(file, { rule: 'coverage', severity: 'error', reason, fix, place: unit.source.start });
  }
  for (const { slide, text } of unsourced) {
    const reason = say`slide ${slide} shows text that the article does not have: ${quote(text)}`;
    report(file, { rule: 'unsourced', severity: 'error', reason, fix });
  }
}
