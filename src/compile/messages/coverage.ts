import type { VFile } from 'vfile';
import type { Evidence } from '../../deck/coverage.ts';
import { findHidden } from '../../deck/hidden.ts';
import type { Noted } from '../../deck/note-missing.ts';
import { spelled } from '../../deck/wording.ts';
import { unitName } from '../../language/names.ts';
import { say } from '../../language/say.ts';
import { ownSource, type Theme, type ThemeSource } from '../../marp/theme.ts';
import type { Coverage, Unit } from '../../model/coverage.ts';
import type { Deck } from '../../model/deck.ts';
import { report } from '../../model/report.ts';
import { shortestPath } from '../../model/shortest-path.ts';
import type { FittedDeck } from '../fit.ts';
import { lostOf } from '../lost.ts';

/** What an account is of. */
interface Made {
  deck: Deck;
  theme: Theme;
  evidence: Evidence;
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
  seen: Pick<Evidence, 'shown' | 'printed'>,
  { messages }: VFile,
): Evidence => ({
  ...(overflows.some(({ slide }) => slide.keep === true) ? {} : seen),
  toldPictures: new Set(
    messages.flatMap(({ ruleId, line }) => (ruleId === 'image' && line !== undefined ? [line] : [])),
  ),
});

/** Tells what had no place on the slides of a deck and stands in notes, lest it be lost. */
export function reportNoted(noted: readonly Noted[], file: VFile): void {
  for (const { unit, slide } of noted) {
    const reason = say`this ${unitName(unit.type)} found no place on a slide and stands in the notes of slide ${slide}: ${quote(unit.text)}`;
    report(file, { rule: 'coverage', reason, fix: fault, place: unit.source.start });
  }
}

/**
 * Reports text of the article that the deck lost, and text of the deck that the article does not have. No deck is refused
 * for a fault of ours: its speaker is better off with a slide to look at than with none.
 */
export function reportCoverage(coverage: Coverage, made: Made, file: VFile): void {
  const { hidden, dropped } = lostOf(coverage, made.deck, made.theme);
  const own = ownSource(made.theme);
  const tell = ({ type, text, source }: Unit, fix: string, severity: 'error' | 'warning'): void => {
    const reason = say`this ${unitName(type)} is on no slide and in no notes: ${quote(text)}`;
    report(file, { rule: 'coverage', severity, reason, fix, place: source.start });
  };
  for (const unit of hidden) tell(unit, own ? fixOf(own) : fault, 'error');
  for (const unit of dropped) tell(unit, fault, 'warning');
  reportHidden(made, [...hidden, ...dropped], file);
  for (const { slide, text } of coverage.unsourced) {
    const reason = say`slide ${slide} shows text that the article does not have: ${quote(text)}`;
    report(file, { rule: 'unsourced', reason, fix: fault });
  }
}

const mostHidden = 5;

/** Reports what a theme of its author's own hides on a slide, though all of it may stand elsewhere as well. */
function reportHidden({ deck, theme, evidence }: Made, missing: Unit[], file: VFile): void {
  const own = ownSource(theme);
  if (!own) return;
  const lost = spelled(missing.map(({ text }) => text).join(' '));
  const found = [evidence.shown, evidence.printed].flatMap((shown) => (shown ? findHidden(deck, shown) : []));
  const told = new Map(found.map((hidden) => [`${hidden.slide} ${hidden.text}`, hidden]));
  const hidden = [...told.values()].filter(({ text }) => !lost.includes(spelled(text)));
  const tell = (reason: string): void => report(file, { rule: 'theme-hides', reason, fix: fixOf(own) });
  for (const { slide, text } of hidden.slice(0, mostHidden))
    tell(say`slide ${slide} does not show its text ${quote(text)}`);
  const more = hidden.length - mostHidden;
  if (more > 0) tell(say`slides do not show their texts in ${more} more places`);
}

const fixOf = ({ name, path }: ThemeSource): string =>
  say`The theme “${name}” (${shortestPath(path)}) hides it: take out the rule that does.`;
