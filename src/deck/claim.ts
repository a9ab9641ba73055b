import type { Paragraph, PhrasingContent } from 'mdast';
import { sentences, textOf } from '../article/phrasing.ts';
import { countsIn } from '../language/counting-words.ts';
import { leansBack, turns } from '../language/telling-words.ts';
import { weightOf } from '../language/weight.ts';
import type { Slide } from '../model/deck.ts';
import { mapParagraphs } from './blocks.ts';
import { markFigures } from './figures.ts';
import { joinSentences } from './passages.ts';
import { hasStrong } from './support.ts';
import { opensWithClaim } from './telling.ts';

/** The class of a slide whose first paragraph is one sentence that stands large above what is told of it. */
export const claimClass = 'claim';

/** What a claim takes at the least and at the most, in Chinese characters; and above what the author emphasises. */
const [leastClaim, mostClaim, mostBesideStrong] = [5, 44, 20];

/**
 * Brings something out of a paragraph that stands alone on its slide: the claim that it opens with, as a paragraph of its
 * own; else its figures, where the author emphasises nothing.
 */
export function withClaim(shown: Paragraph[], lang: string): Pick<Slide, 'classes'> & { shown: Paragraph[] } {
  const [only, ...others] = shown;
  if (!only || others.length > 0) return { classes: [], shown };
  const all = sentences(only.children, lang);
  const [first = [], ...rest] = all;
  const takenBack = turns(textOf(rest[0] ?? []).trim(), lang);
  if (!takenBack && !opensCount(all, lang) && standsLarge(first, rest.flat(), lang)) {
    const parts = [first, rest.flat()].map((nodes) => ({ ...only, children: joinSentences([nodes]) }));
    return { classes: [claimClass], shown: parts };
  }
  return { classes: [], shown: hasStrong(only.children) ? shown : [mapParagraphs(only, markFigures)] };
}

/** Whether the first sentence is no more than the first of what is counted, or one side of two. */
const opensCount = (all: PhrasingContent[][], lang: string): boolean =>
  countsIn(
    all.map((sentence) => textOf(sentence).trim()),
    lang,
  ).some(([first]) => first === 0);

function standsLarge(first: PhrasingContent[], rest: PhrasingContent[], lang: string): boolean {
  const weight = weightOf(textOf(first));
  const most = Math.min(weightOf(textOf(rest)), hasStrong(rest) ? mostBesideStrong : mostClaim);
  if (weight < leastClaim || weight > most || hasStrong(first)) return false;
  return opensWithClaim([first], lang) && !leansBack(textOf(first), lang);
}
