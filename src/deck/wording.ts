/** Text without what a slide may set differently: white space, punctuation, symbols, case. */
export const normalizeForMatch = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{P}\p{S}\p{Z}\p{C}]+/gu, '')
    .toLowerCase();

/**
 * The sign of a number, and the dash of a range, whichever a slide sets. Any other dash parts phrases, such as the two
 * halves of a title, also before a number.
 */
const numberDash = /(?<![\p{L}\p{N}\p{Pd}−])[-−](?=\d)|(?<=\d)[-‐‑‒–—−](?=\s*\d)/gu;

/** What carries no meaning of its own: white space, marks of breaks, and the punctuation that a layout puts in place. */
const silent = /[^\p{L}\p{N}\p{M}\p{S}%‰&@#*/\\−]+/gu;

/** The letters, digits and symbols of a text in their order: what a slide has to show of it, and no less. */
export const spelled = (text: string): string =>
  text.normalize('NFC').replace(numberDash, '−').replace(silent, '');

/** Text that is nothing but punctuation, such as a dash in a cell, is compared as it is, but for its gaps. */
export const unspaced = (text: string): string => text.normalize('NFC').replace(/[\p{Z}\p{C}]+/gu, '');
