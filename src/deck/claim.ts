import type { Paragraph, PhrasingContent } from 'mdast';
import { sentences, textOf } from '../article/phrasing.ts';
import { weightOf } from '../language/weight.ts';
import type { Slide } from '../model/deck.ts';
import { isNameLine, joinSentences } from './passages.ts';
import { hasEmphasis } from './support.ts';

/** The class of a slide whose first paragraph is one sentence that stands large above what is told of it. */
export const claimClass = 'claim';

/**
 * Brings the claim out that the paragraphs of a slide open with, as a paragraph of its own: a sentence that the author sets
 * in bold or leads to. No other is known to say more than those behind it.
 * @param isLed whether something that is only said leads to the first sentence: that is what the slide is there for
 */
export function withClaim(
  shown: Paragraph[],
  lang: string,
  isLed = false,
): Pick<Slide, 'classes'> & { shown: Paragraph[] } {
  const [lead, ...others] = shown;
  // Of several names none stands out.
  if (!lead || (isNameLine(lead) && others.some(isNameLine))) return { classes: [], shown };
  const [first = [], ...more] = sentences(lead.children, lang);
  const rest = more.flat();
  const isPeer = opensInBold(lead, lang) && others.some((one) => opensInBold(one, lang));
  const isLarge = isAuthorsOwn(first) || (isLed && isRoomy(first, rest));
  if (isLarge && !isPeer) {
    const parts = [first, rest].filter((nodes) => nodes.length > 0);
    const apart = parts.map((nodes) => ({ ...lead, children: joinSentences([nodes]) }));
    return { classes: [claimClass], shown: [...apart, ...others] };
  }
  return { classes: [], shown };
}

/** Whether a paragraph opens with a sentence in bold, of which it tells more. */
export function opensInBold({ children }: Paragraph, lang: string): boolean {
  const [first = [], ...others] = sentences(children, lang);
  return others.length > 0 && isAllBold(first);
}

/** What is led to takes more, in Chinese characters. */
const mostLed = 66;

/** Whether a sentence that is led to may stand large above the others of its paragraph. */
const isRoomy = (first: PhrasingContent[], rest: PhrasingContent[]): boolean =>
  rest.length > 0 && !goesOnIn(rest, first) && !hasEmphasis(first) && weightOf(textOf(first)) <= mostLed;

/** Whether a sentence goes on in a formula behind it. */
const goesOnIn = ([next]: PhrasingContent[], first: PhrasingContent[]): boolean =>
  next?.type === 'inlineMath' && /[\p{L}\p{N}]$/u.test(textOf(first).trim());

/** Whether the author sets all of a sentence in bold, and it is more than a name. */
function isAuthorsOwn(first: PhrasingContent[]): boolean {
  const weight = weightOf(textOf(first).trim());
  return isAllBold(first) && weight >= leastEmphasis && weight <= mostEmphasis;
}

const isAllBold = (nodes: PhrasingContent[]): boolean =>
  nodes.every((node) => node.type === 'strong' || textOf(node).trim() === '');

/** What an author sets in bold of this weight is more than a figure or a name, and of more than that too long to stand large. */
const [leastEmphasis, mostEmphasis] = [12, 75];
