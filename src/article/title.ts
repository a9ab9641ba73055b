import type { PhrasingContent } from 'mdast';
import type { Position } from 'unist';
import { chapterNumber, lessonLabel } from '../language/chapter-words.ts';
import { genreLabel } from '../language/genre-words.ts';
import { issueLabel } from '../language/issue-words.ts';
import { arabicAdverb, inDigits } from '../language/numerals.ts';
import type { Movement, Title } from '../model/roadmap.ts';
import { bareNumberIn, startsWithNumber } from './bare-numbers.ts';
import { slicePhrasing, textOf, trimPhrasing } from './phrasing.ts';
import { closedByDashes } from './title-dashes.ts';
import { startsWithQuantity } from './title-numbers.ts';

/**
 * The number that a title starts with: 2. | ٢. | 2.1 | 3) | （四） | 五、 | Ⅲ. | ثالثًا: | ６．AI but not 2023年, 3D or 12:30. Behind a full
 * stop of a character's width no space is written.
 */
const numbering = new RegExp(
  `^(?:(\\d{1,3}(?:\\.\\d{1,3})+)[.)、．]?\\s+|(\\d{1,3})(?:[.)．）]\\s+|[.)．）](?=[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]|[[*])|．(?=[\\p{L}\\p{Ps}]|\\d{4})|、\\s*)|[（(](\\d{1,3}|[一二三四五六七八九十百]+)[)）]\\s*|([一二三四五六七八九十百]+)[、.．]\\s*|([Ⅰ-Ⅻ])(?:[.．、)）]\\s*|\\s+)|(${arabicAdverb})\\s*[:：]\\s*)`,
  'u',
);

/** The number that a title opens with, also as that of its chapter, and how much of the title says so, with a dash behind it. */
function leadingNumber(text: string, isChapter = true): { number: string; length: number } | undefined {
  const match = numbering.exec(inDigits(text));
  const number = match?.slice(1).find((group) => group !== undefined);
  const dash = /^[—–-]+\s+/u.exec(text.slice(match?.[0].length ?? 0))?.[0] ?? '';
  return match && number !== undefined
    ? { number, length: match[0].length + dash.length }
    : isChapter
      ? chapterNumber(text)
      : undefined;
}

/** A title without the number that it opens with, or may open with. */
export const withoutNumber = (title: string): string =>
  title.slice((leadingNumber(title) ?? bareNumberIn(title))?.length ?? 0);

/** A bar parts a title as a colon does, and a dash, but for one between numbers, which is a range. */
const colon =
  /[：｜]|\s+\|\s+|:(?=\s|\p{Script=Han})|(?<=\p{Script=Han}):|(?<!\d)\s+[—–―]\s+|\s+[—–―]\s+(?!\d)|(?<!\d)(?:——|――)|(?:——|――)(?!\d)/u;

/** What a text is filed under and not called: RFC 0047, KIP-500, #12. What looks like a year belongs to a name. */
const fileNumber =
  /^(?:\p{Lu}{2,5}[\s-]?(?!(?:19|20|21)\d\d$)(?:0\d+|\d{3,})|(?:\p{L}+\s)?(?:#|№|N[or]\.)\s?\d+)$/u;

const movements: [pattern: RegExp, splitter?: RegExp][] = [
  [/^[从從自]\s*(.+)$/u, /(?:走向|迈向|邁向|转向|轉向|到|至)/gu],
  [/^from\s+(.+)$/iu, /\s+to\s+/giu],
  [/^vo[nm]\s+(.+)$/iu, /\s+(?:zur|zum|zu|nach|bis)\s+/giu],
  [/^(.+)へ$/u, /から/gu],
  [/^(.+?)(?:으로|로)$/u, /에서\s*/gu],
];

/** What a phrase says to come from and to go to; where it could be cut twice, the more even cut is taken. */
export function parseMovement(phrase: string): Movement | undefined {
  for (const [pattern, splitter] of movements) {
    const body = pattern.exec(phrase.trim())?.[1];
    if (!body || !splitter) continue;
    const cuts = [...body.matchAll(splitter)]
      .map((cut) => ({
        from: body.slice(0, cut.index).trim(),
        to: body.slice(cut.index + cut[0].length).trim(),
      }))
      .filter(({ from, to }) => from !== '' && to !== '');
    const even = ({ from, to }: Movement) => Math.abs(from.length - to.length);
    const best = cuts.sort((a, b) => even(a) - even(b))[0];
    if (best) return best;
  }
  return undefined;
}

/**
 * A title's own emphasis: of one kind, since a deck sets its numbers and periods apart by the other, and none where all
 * of the title is emphasised.
 */
function plainly(nodes: PhrasingContent[]): PhrasingContent[] {
  const [only] = nodes;
  if (nodes.length === 1 && (only?.type === 'strong' || only?.type === 'emphasis'))
    return plainly(only.children);
  return nodes.map((node): PhrasingContent => {
    if (node.type === 'emphasis' || node.type === 'strong')
      return { ...node, type: 'strong', children: unemphasised(node.children) };
    return 'children' in node ? ({ ...node, children: plainly(node.children) } as PhrasingContent) : node;
  });
}

const unemphasised = (nodes: PhrasingContent[]): PhrasingContent[] =>
  nodes.flatMap((node) =>
    node.type === 'emphasis' || node.type === 'strong' ? unemphasised(node.children) : [node],
  );

/** Nothing, or what is said of a name: a number with that alone behind it is the name, 4.1 (May 2026). */
const inBrackets = /^\s*(?:[(（［[][^()（）]*[)）］\]]\s*)?$/u;

/**
 * Takes a heading apart: its number, the part before the colon, the part behind it. A number that it is filed under before
 * the colon comes second.
 * @param isChapter whether it may be one of several: an article that is called Part 2 is not called otherwise
 */
export function toTitle(children: PhrasingContent[], position: Position, isChapter = true): Title {
  const whole = trimPhrasing(plainly(children));
  const text = textOf(whole);
  const { number, length = 0 } = numberOf(whole, text, isChapter) ?? {};
  const rest = inBrackets.test(text.slice(length)) ? 0 : length;
  const named = rest > 0 ? trimPhrasing(slicePhrasing(whole, rest)) : whole;
  const { label = '', start = 0, length: labelled = 0 } = (isChapter ? undefined : labelOf(text)) ?? {};
  const called = label === '' ? named : trimPhrasing(slicePhrasing(whole, labelled));
  const title: Title = { ...halvesOf(called), named, whole, position };
  if (rest > 0 && number !== undefined) title.number = number;
  if (label !== '') title.label = slicePhrasing(whole, start, start + label.length);
  return title;
}

/** What the title of an article says before its name: which one of several it is, or which kind of text. */
const labelOf = (text: string): { label: string; start?: number; length: number } | undefined =>
  bracketLabel(text) ?? lessonLabel(text) ?? issueLabel(text) ?? genreLabel(text);

/** [Tech roadmap] Harbours, 【特集】港: what a title opens with in square brackets is no part of the name. */
const inSquares =
  /^(?:\[([^[\]]{2,24})\]|［([^［］]{2,24})］|【([^【】]{2,24})】)\s*(?=[\p{L}\p{N}\p{Pi}"])/u;

function bracketLabel(text: string): { label: string; start: number; length: number } | undefined {
  const match = inSquares.exec(text);
  const label = match?.slice(1).find((one) => one !== undefined) ?? '';
  return match && /\p{L}/u.test(label) ? { label, start: 1, length: match[0].length } : undefined;
}

/** What a title says beside its number and its label: before the colon and behind it, and where from and where to that goes. */
export function halvesOf(called: PhrasingContent[]): Pick<Title, 'main' | 'sub' | 'movement'> {
  const halves: Pick<Title, 'main' | 'sub' | 'movement'> = splitAtColon(called) ?? { main: called };
  const movement = parseMovement(textOf(halves.sub ?? halves.main));
  return movement ? { ...halves, movement } : halves;
}

function numberOf(
  whole: PhrasingContent[],
  text: string,
  isChapter: boolean,
): { number: string; length: number } | undefined {
  if (startsWithQuantity(whole)) return undefined;
  const found = startsWithNumber(whole) ? bareNumberIn(text) : leadingNumber(text, isChapter);
  const [first] = whole;
  // A version that leads somewhere is a name: [1.11.23](https://…) (May 2026).
  const isLink = first?.type === 'link' && textOf([first]) === found?.number;
  return isLink && found?.number.includes('.') ? undefined : found;
}

/** A text of the same length, in which code and formulas have no marks of their own. */
const wordsOf = (nodes: PhrasingContent[]): string =>
  nodes
    .map((node) => {
      if (node.type !== 'text' && 'value' in node) return 'x'.repeat(node.value.length);
      return 'children' in node ? wordsOf(node.children) : textOf(node);
    })
    .join('');

/** Where a title ends and where what it says below that stands: behind a colon, or between two dashes. */
function placesIn(words: string): { end: number; start: number; length?: number } | undefined {
  const match = colon.exec(words);
  const atColon = match ? { end: match.index, start: match.index + match[0].length } : undefined;
  return closedByDashes(words) ?? atColon;
}

function splitAtColon(named: PhrasingContent[]): Required<Pick<Title, 'main' | 'sub'>> | undefined {
  const places = placesIn(wordsOf(named));
  if (!places) return undefined;
  const { end, start, length } = places;
  const main = trimPhrasing(slicePhrasing(named, 0, end));
  const sub = trimPhrasing(slicePhrasing(named, start, length === undefined ? undefined : start + length));
  if (![main, sub].every((half) => /[^\p{P}\p{Z}]/u.test(textOf(half)))) return undefined;
  return fileNumber.test(textOf(main)) ? { main: sub, sub: main } : { main, sub };
}
