import { anchorsIn } from '../article/anchors.ts';
import { fileTitle } from '../article/file-title.ts';
import { accountFor, missingIn } from '../deck/coverage.ts';
import { type CutDeck, cutDeck } from '../deck/cut/cut.ts';
import { noteMissing } from '../deck/note-missing.ts';
import { planDeck } from '../deck/plan.ts';
import { labelsFor } from '../language/labels.ts';
import type { Deck } from '../model/deck.ts';
import type { Context } from './context.ts';
import { reportNoted } from './messages/coverage.ts';
import { reportCut } from './messages/cut.ts';
import { reportLength } from './messages/length.ts';
import { warnOfLocalLinks } from './messages/local-links.ts';
import { articleName, type Source } from './read.ts';

/** An article with the deck that is to be made of it. */
export interface Plan extends Source {
  deck: Deck;
}

/** What an article is called that does not say so itself: after its file. */
export const deckName = (path: string): string => fileTitle(path) ?? articleName(path);

/** Plans the talk that is asked for of an article. */
export function planTalk({ path, file, reading, settings }: Source): CutDeck {
  const { roadmap } = reading;
  const { cut, rates } = settings;
  const { deck: whole, noted } = allNoted(planDeck(roadmap, deckName(path)), reading);
  reportNoted(noted, file);
  const talk = cutDeck(whole, cut, { labels: labelsFor(roadmap.lang), rates });
  reportCut(talk, file);
  return { ...talk, deck: withWishes(talk.deck, settings.rules) };
}

const allNoted = (deck: Deck, { units }: Source['reading']): ReturnType<typeof noteMissing> =>
  noteMissing(missingIn(accountFor(units, deck)), deck);

/** What is to be kept whole is a wish where a setting says that the deck is made all the same. */
function withWishes(deck: Deck, rules: Source['settings']['rules']): Deck {
  const level = rules['slide-overflow'] ?? 'error';
  if (level === 'error' || !deck.slides.some(({ keep }) => keep)) return deck;
  return { ...deck, slides: deck.slides.map((slide) => (slide.keep ? { ...slide, keep: 'wish' } : slide)) };
}

/** Plans the deck of an article, with the places that its links lead to. */
export async function planArticle(source: Source, { timer }: Pick<Context, 'timer'>): Promise<Plan> {
  const { file, reading } = source;
  const { deck } = await timer.time('plan', () => planTalk(source));
  const anchored = { ...deck, anchors: anchorsIn(reading.tree, reading.names, String(file.value)) };
  warnOfLocalLinks(reading, anchored, file);
  reportLength(deck, file);
  return { ...source, deck: anchored };
}
