import { scriptOf } from './script.ts';

export type Direction = 'ltr' | 'rtl';

/** The scripts that run from right to left, as ISO 15924 names them. */
const rightToLeft = new Set('Adlm Arab Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '));

/** A letter of such a script, as a class for regular expressions with the flag `u`. */
export const rtlLetters =
  '\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Adlam}';

/** Which way a language is written. */
export const directionOf = (tag: string): Direction => (rightToLeft.has(scriptOf(tag)) ? 'rtl' : 'ltr');

const rtlLetter = new RegExp(`[${rtlLetters}]`, 'u');

/** Whether any letter of a text is of a script that runs from right to left. */
export const hasRightToLeft = (text: string): boolean => rtlLetter.test(text);

const rtlWord = new RegExp(`[${rtlLetters}\\p{M}]*[${rtlLetters}][${rtlLetters}\\p{M}]*`, 'gu');
const ltrWord = new RegExp(`(?:(?![${rtlLetters}])\\p{L}\\p{M}*)+`, 'gu');

/** Addresses, file names and versions are in Latin letters in every language. */
const address = /[\p{L}\p{N}][./:@_][\p{L}\p{N}]/u;

/** How many words of a text are written which way. */
export function countWords(text: string): Record<Direction, number> {
  const words = text
    .split(/\s+/)
    .filter((word) => !address.test(word))
    .join(' ');
  return { ltr: words.match(ltrWord)?.length ?? 0, rtl: words.match(rtlWord)?.length ?? 0 };
}
