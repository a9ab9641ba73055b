import type { Root } from 'mdast';
import { textOf } from './phrasing.ts';

/** Words joined by lines, of which one may join a name of two words: Make-or-Buy, snake_case. */
const joined = /^[\p{L}\p{M}\p{N}]+(?:[_-]+[\p{L}\p{M}\p{N}]+)+$/u;
const fewestJoined = 3;

/**
 * What an article is called whose front matter gives it the name of a file (Harbour_plan_2030) as its title: what its first
 * heading says where that says the same in words, else the words with blanks between them.
 * @param title what the front matter gives
 */
export function titleInWords(title: string | undefined, { children }: Root): string | undefined {
  if (title === undefined || !joined.test(title)) return title;
  const first = children.find((node) => node.type === 'heading');
  const heading = first ? textOf(first.children).trim() : '';
  if (/\s/u.test(heading) && readings(heading).some((one) => readings(title).includes(one))) return heading;
  return isFileName(title) ? inWords(title) : title;
}

/** A compound has capital letters and hyphens as well: Public-Private-Partnership. */
function isFileName(title: string): boolean {
  const words = title.split(/[_-]+/u);
  return words.length >= fewestJoined && (title.includes('_') || title === title.toLowerCase());
}

function inWords(title: string): string {
  const words = title.replace(title.includes('_') ? /_+/gu : /-+/gu, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What the letters of other alphabets than that of file names are written as in them: für – fuer, fur. */
const written: [RegExp, string][] = [
  [/ä|æ/gu, 'ae'],
  [/ö|ø|œ/gu, 'oe'],
  [/ü/gu, 'ue'],
  [/å/gu, 'aa'],
  [/ß/gu, 'ss'],
];

/** The letters and figures of a title in the ways in which a file name may have them. */
function readings(title: string): string[] {
  const text = title.normalize('NFC').toLowerCase();
  const spelt = written.reduce((said, [letter, letters]) => said.replace(letter, letters), text);
  return [spelt, text].map((said) => said.normalize('NFD').replace(/[^\p{L}\p{N}]+/gu, ''));
}
