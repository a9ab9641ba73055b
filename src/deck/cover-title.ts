import type { PhrasingContent } from 'mdast';
import { opened } from '../article/capitals.ts';
import { positionOf } from '../article/outline.ts';
import { slicePhrasing, textOf } from '../article/phrasing.ts';
import { toTitle } from '../article/title.ts';
import { betweenDashes } from '../article/title-dashes.ts';
import type { Roadmap, Title } from '../model/roadmap.ts';
import { text } from './nodes.ts';
import { normalizeForMatch } from './wording.ts';

/** What a cover says that an article is called: its title, what stands below it, and other titles that it has. */
export interface CoverTitle {
  main: PhrasingContent[];
  sub?: PhrasingContent[] | undefined;
  also: PhrasingContent[][];
}

/**
 * The titles of an article, each once. The front matter may call it otherwise than its first heading: what it says more
 * stands below the heading, or in its place where it says all that this does.
 */
export function coverTitle({ lang, metadata, title, subtitle }: Roadmap, name: string): CoverTitle {
  const named = metadata.title;
  const more = title && named !== undefined ? moreIn(named, textOf(title.whole)) : undefined;
  const own = title && !more?.isAll ? title : titleOf(named, name);
  const whole = textOf(own.whole);
  const inFront = [
    more?.below !== undefined && saysMostOf(whole, more.below) ? undefined : more?.below,
    metadata.subtitle,
  ].flatMap((one) => (one === undefined || saysAllOf(whole, one) ? [] : [[text(one)]]));
  const below = [own.sub, own.label, subtitle?.whole, ...inFront]
    .filter((one) => one !== undefined)
    .filter((one) => normalizeForMatch(textOf(one)) !== normalizeForMatch(whole));
  const said = below.map((nodes) => normalizeForMatch(textOf(nodes)));
  const [sub, ...also] = below.filter((_, index) => said.indexOf(said[index] ?? '') === index);
  // What kind of text it is stood before it: Livre blanc — construire en bois.
  if (own.label && sub) return { main: opened(own.main, lang), sub, also };
  if (sub) return { main: own.main, sub, also };
  return { ...(partRemark(own.main) ?? partQuestion(own.main) ?? { main: own.main }), also };
}

/** A question, and what stands behind it: What comes next? Seven guesses. */
const question = /^([^?？]{4,}[?？])\s*(?=[^?？!！]{4,}$)/u;

/** A title that asks, and what it says beside that. */
function partQuestion(title: PhrasingContent[]): Required<Pick<CoverTitle, 'main' | 'sub'>> | undefined {
  const [whole = '', asked = ''] = question.exec(textOf(title)) ?? [];
  if (asked === '') return undefined;
  return { main: slicePhrasing(title, 0, asked.length), sub: slicePhrasing(title, whole.length) };
}

/** A shorter title has room for a remark; a shorter one in brackets, in words, may be a part of the name. */
const [leastTitle, leastWords] = [40, 3];

const remark = /^(.*\S)\s*(?:\(([^()]+)\)|（([^（）]+)）)$/u;

/** A long title without the remark in brackets that it ends with, and that: (my talk, written up). */
export function partRemark(title: PhrasingContent[]): Required<Pick<CoverTitle, 'main' | 'sub'>> | undefined {
  const text = textOf(title);
  const [, name = '', ...said] = remark.exec(text) ?? [];
  const inside = said.find((one) => one !== undefined) ?? '';
  if (text.length <= leastTitle || inside.trim().split(/\s+/).length < leastWords) return undefined;
  const start = text.lastIndexOf(inside);
  return {
    main: slicePhrasing(title, 0, name.length),
    sub: slicePhrasing(title, start, start + inside.length),
  };
}

type Titled = Pick<Title, 'main' | 'sub' | 'label' | 'whole'>;

/** What the front matter calls an article is parted as a heading is; the name of its file stands whole. */
const titleOf = (named: string | undefined, name: string): Titled =>
  named === undefined
    ? { main: [text(name)], whole: [text(name)] }
    : toTitle([text(named)], positionOf({}), false);

const mark = /^\s*[:：|｜·•—–―]\s*|^\s+-\s+/u;

/** What a title of the front matter says beside the heading, for a line below it, or whether it says all of it. */
function moreIn(named: string, heading: string): { below?: string; isAll?: true } {
  if (holds(heading, named)) return {};
  if (!holds(named, heading)) return { below: named };
  const behind = named.toLowerCase().startsWith(heading.toLowerCase()) ? named.slice(heading.length) : '';
  const framed = betweenDashes(behind);
  if (framed !== undefined) return { below: framed };
  return mark.test(behind) ? { below: behind.replace(mark, '') } : { isAll: true };
}

const isLetter = (letter: string | undefined): boolean =>
  letter !== undefined &&
  /[\p{L}\p{N}]/u.test(letter) &&
  !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter);

/** Whether a text has another one in it, as words of their own; marks and case aside. */
export function holds(text: string, other: string): boolean {
  if (normalizeForMatch(text) === normalizeForMatch(other)) return true;
  const [whole, part] = [wordsOf(text), wordsOf(other)];
  const place = part === '' ? -1 : whole.indexOf(part);
  return place >= 0 && !isLetter(whole[place - 1]) && !isLetter(whole[place + part.length]);
}

/** Whether all words of a line stand in a text, wherever in it: 第六章 展望 in 第六章 未来展望：…. */
const saysAllOf = (text: string, line: string): boolean =>
  holds(text, line) ||
  wordsOf(line)
    .split(' ')
    .every((word) => holds(text, word));

/** Where two thirds of what a title says, by its letters, stands in another one, it is that in other words; not in a few words. */
const [shareSaid, fewWords] = [2 / 3, 4];

/** Whether a title is another one in other words. */
function saysMostOf(text: string, line: string): boolean {
  const words = wordsOf(line).split(' ');
  const letters = (some: string[]): number => some.join('').length;
  return (
    words.length > fewWords &&
    letters(words.filter((word) => holds(text, word))) >= shareSaid * letters(words)
  );
}

/** The words of a text, with a blank in place of whatever marks stand between them. */
const wordsOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{P}\p{S}\p{Z}\p{C}]+/gu, ' ')
    .trim()
    .toLowerCase();
