import type { VFile } from 'vfile';
import { accountFor, type Evidence } from '../../deck/coverage.ts';
import { unitName } from '../../language/names.ts';
import { say } from '../../language/say.ts';
import { ownSource, type Theme } from '../../marp/theme.ts';
import type { Coverage, Unit } from '../../model/coverage.ts';
import type { Deck } from '../../model/deck.ts';
import { report } from '../../model/report.ts';
import { shortestPath } from '../../model/shortest-path.ts';
import type { ShownSlide } from '../../model/shown.ts';
import type { FittedDeck } from '../fit.ts';

/** What an account is of. */
interface Made {
  deck: Deck;
  theme: Theme;
}

const longest = 60;
const fault = say`This is a fault of roadmap-deck; please report it with the article.`;

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
export function reportCoverage({ entries, unsourced }: Coverage, made: Made, file: VFile): void {
  const missing = entries.flatMap(({ unit, placement }) => (placement === 'missing' ? [unit] : []));
  for (const [unit, fix] of fixesFor(missing, made)) {
    const reason = say`this ${unitName(unit.type)} is on no slide and in no notes: ${quote(unit.text)}`;
    report(file, { rule: 'coverage', severity: 'error', reason, fix, place: unit.source.start });
  }
  for (const { slide, text } of unsourced) {
    const reason = say`slide ${slide} shows text that the article does not have: ${quote(text)}`;
    report(file, { rule: 'unsourced', severity: 'error', reason, fix: fault });
  }
}

/** Whose fault it is: what stands in the plan of the deck, a theme of its author's own hides. */
function fixesFor(missing: Unit[], { deck, theme }: Made): [unit: Unit, fix: string][] {
  const own = ownSource(theme);
  if (!own || missing.length === 0) return missing.map((unit) => [unit, fault]);
  const hidden = say`The theme “${own.name}” (${shortestPath(own.path)}) hides it: take out the rule that does.`;
  return accountFor(missing, deck).map(({ unit, placement }) => [
    unit,
    placement === 'slide' || placement === 'appendix' ? hidden : fault,
  ]);
}
