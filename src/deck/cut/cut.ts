import type { Labels } from '../../language/labels.ts';
import { say } from '../../language/say.ts';
import type { SpeakingRates } from '../../language/speaking-time.ts';
import type { Cut } from '../../model/cut.ts';
import type { Deck, Slide } from '../../model/deck.ts';
import { clock, talkSeconds } from '../speech.ts';
import { toAppendix } from './appendix.ts';
import { isChosen, missingIn } from './choose.ts';
import { toNotes } from './notes.ts';
import { orderByPeriod } from './order.ts';
import { slidesWithin } from './within.ts';

export interface CutContext {
  labels: Labels;
  rates: SpeakingRates;
}

export interface CutDeck {
  deck: Deck;
  /** What the cut asks for and the article does not have; the deck is whole then. */
  missing: string[];
  /** What is to be known of the cut besides. */
  remarks: string[];
}

/**
 * Cuts a planned deck to a talk: orders its slides, chooses what is told, and puts what is not told behind the
 * closing slide or into the notes, so that nothing is lost. Pure.
 */
export function cutDeck(whole: Deck, cut: Cut, { labels, rates }: CutContext): CutDeck {
  const missing = missingIn(whole, cut);
  if (missing.length > 0) return { deck: whole, missing, remarks: [] };
  const deck = cut.order === 'by-year' ? orderByPeriod(whole) : whole;
  const chosen = deck.slides.filter((slide) => isChosen(slide, cut));
  const told = cut.minutes === undefined ? chosen : slidesWithin(chosen, cut.minutes * 60, rates, cut.order);
  const leave = cut.rest === 'notes' ? toNotes : toAppendix;
  const remarks = cut.minutes === undefined ? [] : overtime(told, cut.minutes * 60, rates);
  return { deck: leave(deck, new Set(told), labels), missing, remarks };
}

/** A cut always shows its first slides and its last one, however little time there is. */
function overtime(told: Slide[], limit: number, rates: SpeakingRates): string[] {
  const planned = talkSeconds(told, rates);
  if (planned <= limit) return [];
  return [say`the talk takes ${clock(planned)} at least, more than the ${clock(limit)} that it is cut to`];
}
