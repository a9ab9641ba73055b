import type MarkdownIt from 'markdown-it';
import { greatestOf } from '../model/long-lists.ts';

type Token = ReturnType<MarkdownIt['parse']>[number];

/** No shorter word is wider than a column. */
export const shortestLong = 10;

/** A word that may be hyphenated, and what has to stay on its line: the punctuation around it, and d' or dell' before it. */
export const longWord =
  /[\p{Ps}\p{Pi}\p{Pf}"']{0,4}(?:(?<!\p{L})\p{L}{1,6}['’])?(?<word>[\p{L}\p{M}]{10,})\p{P}*/gu;

/** Roughly how many letters stand in a row, which is set smaller the more columns it has. */
const lettersIn = (columns: number): number => (columns < 5 ? 60 : columns < 8 ? 80 : 100);

/**
 * The most letters that a word of a table may have to stay whole. Where all words of a row have room beside each other,
 * that is all of them; else the longest give way.
 * @param tokens from the one that opens the table
 */
export function wholeInTable(tokens: readonly Token[]): number {
  const longest: number[] = [];
  let column = -1;
  for (const { type, content } of tokens) {
    if (type === 'table_close') break;
    if (type === 'tr_open') column = -1;
    if (/^t[hd]_open$/.test(type)) column += 1;
    if (type !== 'inline') continue;
    const lengths = [...content.matchAll(longWord)].map(({ groups }) => groups?.word?.length ?? 0);
    longest[column] = greatestOf([longest[column] ?? 0, ...lengths]);
  }
  const room = lettersIn(longest.length);
  const taken = (most: number): number =>
    longest.reduce((sum, each) => sum + Math.min(each || shortestLong, most), 0);
  let most = greatestOf([shortestLong, ...longest]);
  while (most > shortestLong && taken(most) > room) most -= 1;
  return most;
}
