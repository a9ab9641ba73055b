import type { Paragraph, PhrasingContent } from 'mdast';
import { sentences, textOf } from '../article/phrasing.ts';
import { speaksOfSelf } from '../language/first-person.ts';
import { saysLittleAlone } from '../language/hollow.ts';
import { contrasts, denies } from '../language/negation.ts';
import { isMeasure } from '../language/parallel.ts';
import { saysPast } from '../language/past.ts';
import { leansBack, saysPlan, statesThesis, turns } from '../language/telling-words.ts';
import { weightOf } from '../language/weight.ts';
import type { Slide } from '../model/deck.ts';
import { isNameLine, joinSentences } from './passages.ts';
import { arePeers, opensCount } from './peers.ts';
import { hasEmphasis, hasStrong, isInstead, takenBackAt } from './support.ts';
import { opensWithClaim, saysAmount } from './telling.ts';

/** The class of a slide whose first paragraph is one sentence that stands large above what is told of it. */
export const claimClass = 'claim';

/** What a claim takes at the least and at the most, in Chinese characters; and above what the author emphasises. */
const [leastClaim, mostClaim, mostBesideStrong] = [5.5, 44, 20];

/**
 * Brings the claim out that the paragraphs of a slide open with, as a paragraph of its own. Within them nothing is set off that
 * the author does not emphasise.
 * @param later the sentences that the paragraphs open with that follow on other slides
 * @param isLed whether something that is only said leads to the first sentence: that is what the slide is there for
 */
export function withClaim(
  shown: Paragraph[],
  lang: string,
  later: PhrasingContent[][] = [],
  isLed = false,
): Pick<Slide, 'classes'> & { shown: Paragraph[] } {
  const [lead, ...others] = shown;
  // Of several names none stands out.
  if (!lead || (isNameLine(lead) && others.some(isNameLine))) return { classes: [], shown };
  const all = sentences(lead.children, lang);
  const [first = [], ...more] = all;
  const rest = more.flat();
  const behind = [...rest, ...others.flatMap(({ children }) => children)];
  const second = more[0] ?? others[0]?.children ?? [];
  const next = textOf(second).trim();
  const isOneOfMany =
    [all, [first, ...others.map(({ children }) => children), ...later]].some((each) =>
      opensCount(each, lang),
    ) || arePeers(first, second, lang);
  const isLess =
    goesOnIn(behind, first) ||
    isOneOfMany ||
    isTakenBack(next, lang) ||
    takenBackAt(all, 0) !== undefined ||
    isOutweighed(first, rest, behind, lang);
  const isPeer = opensInBold(lead, lang) && others.some((one) => opensInBold(one, lang));
  const isLarge =
    isAuthorsOwn(first) ||
    (isLed && isRoomy(first, rest)) ||
    (!isLess && standsLarge(first, next, behind, lang));
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

/** A denial of less than this, in Chinese characters, leaves open what is so instead. */
const leastDenial = 9;
/** A sentence of this weight that denies takes back the one before it: It is not so. */
const shortDenial = 14;

const isTakenBack = (next: string, lang: string): boolean =>
  turns(next, lang) || (weightOf(next) <= shortDenial && denies(next));

/** What an author sets in bold of this weight is more than a figure or a name, and of more than that too long to stand large. */
const [leastEmphasis, mostEmphasis] = [12, 75];

/** Whether something behind a sentence says more of what the slide is about: the author's emphasis, or thesis in its paragraph. */
function isOutweighed(
  first: PhrasingContent[],
  rest: PhrasingContent[],
  behind: PhrasingContent[],
  lang: string,
): boolean {
  const emphasised = behind.flatMap((node) => (node.type === 'strong' ? [textOf(node)] : []));
  if (emphasised.some((said) => weightOf(said) >= leastEmphasis)) return true;
  const isThesis = (nodes: PhrasingContent[]): boolean => statesThesis(textOf(nodes).trim(), lang);
  return !isThesis(first) && sentences(rest, lang).some(isThesis);
}

function standsLarge(first: PhrasingContent[], next: string, rest: PhrasingContent[], lang: string): boolean {
  const weight = weightOf(textOf(first));
  const most = Math.min(weightOf(textOf(rest)), hasStrong(rest) ? mostBesideStrong : mostClaim);
  // In bold as a whole, it would not show what its author emphasises in it.
  if (weight < leastClaim || weight > most || hasEmphasis(first)) return false;
  const said = textOf(first).trim();
  if (leansBack(said, lang) || isMeasure(said, lang) || saysLittleAlone(said, lang)) return false;
  return isBacked(said, next, lang) && opensWithClaim([first], lang);
}

/**
 * Whether there is more to a sentence than that it comes first: the author's thesis, an amount that holds now or will, what
 * is so instead of something else, what is decided. What was is where the author starts from. What something is not stands
 * for itself only where the next sentence goes on with something else.
 */
function isBacked(said: string, next: string, lang: string): boolean {
  if (statesThesis(said, lang) || contrasts(said)) return true;
  // What somebody tells of himself is how he comes to his subject.
  if (speaksOfSelf(said)) return false;
  const isPast = saysPast(said, lang);
  if (saysAmount(said) && !isPast) return true;
  if (denies(said) && weightOf(said) < leastDenial) return false;
  return denies(said) ? !denies(next) && !isInstead(said, next, lang) : saysPlan(said, lang) && !isPast;
}
