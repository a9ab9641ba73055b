import type { PhrasingContent } from 'mdast';
import { weightOf } from '../language/weight.ts';
import { greatestOf } from '../model/long-lists.ts';
import { textOf } from './phrasing.ts';

/** Room for a line that stands by itself, in Chinese characters; and nobody sets running text with spaces so narrow as the second. */
const [lineRoom, narrow] = [24, 12];
const fewestLines = 3;

/** A capital, a figure or a letter without case begins something, and a mark ends or joins what is said. */
const opens = /^["“«„「『（(]?[\p{Lu}\p{Lo}\p{N}]/u;
const ends = /[\p{P}]["”’」』）)]*$/u;

/**
 * Whether lines are short, each begins anew, and none ends as a part of a sentence does, where running text would not have been
 * broken: Old quay⏎New crane⏎Mole
 */
export function areShortLines(lines: PhrasingContent[][]): boolean {
  if (lines.length < fewestLines || lines.flat().some(({ type }) => type === 'strong')) return false;
  const texts = lines.map((line) => textOf(line).trim());
  if (!texts.every((text) => opens.test(text) && !endsAsSentence(text))) return false;
  const width = widthOf(texts);
  // Text without spaces between its words is written in lines as long as paragraphs.
  const room = texts.every((text) => withoutSpaces.test(text)) ? lineRoom : narrow;
  return width <= lineRoom && (width <= room || texts.some((_, index) => breaksEarly(texts, index, width)));
}

/** A bracket that closes belongs to a name. */
const endsAsSentence = (text: string): boolean => ends.test(text) && !/[)）\]】」』”"’%％]$/u.test(text);

/** The width at which lines are broken: that of the longest. */
export const widthOf = (texts: readonly string[]): number => greatestOf(texts.map(weightOf));

/** Whether the first word of the next line would have had room behind a line that is broken at some width. */
export function breaksEarly(texts: readonly string[], index: number, width: number): boolean {
  const [line = '', next] = [texts[index], texts[index + 1]];
  if (next === undefined) return false;
  return weightOf(`${line} ${firstWord(next)}`) <= width;
}

const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u;

/** Chinese and Japanese are broken at any character. */
const firstWord = (text: string): string =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
    ? text.slice(0, 2)
    : (/^\S+/u.exec(text)?.[0] ?? '');
