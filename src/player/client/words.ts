import type { Strings } from '../strings.ts';

/** The player's words, in the language of the page, which holds them. */
export const readWords = (): Strings =>
  JSON.parse(document.querySelector('.deck-words')?.textContent ?? '{}') as Strings;

/** Puts values in for the `{}` of a text, one after the other. */
export function fill(text: string, ...values: (string | number)[]): string {
  let at = 0;
  return text.replace(/\{\}/g, () => String(values[at++] ?? ''));
}
