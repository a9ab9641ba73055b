/** What a face has to show. */
export interface Wanted {
  /** Code points that need a glyph, ascending. */
  points: readonly number[];
  /** Joiners, variation selectors and tags: shown by no glyph of their own, but they choose the one of others. */
  joiners: readonly number[];
}

export const nothing: Wanted = { points: [], joiners: [] };

const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Variation_Selector}]/u;
const joiner = /\u200c|\u200d|\ufe0e|\ufe0f|[\u{e0020}-\u{e007f}]/u;
const mark = /\p{M}/u;

/** Whether a code point is a letter or a digit. */
export const isLetter = (point: number): boolean => /[\p{L}\p{N}]/u.test(String.fromCodePoint(point));

/** Whether a code point can stand in a sequence of emoji, as digits can. */
export const isEmoji = (point: number): boolean => /\p{Emoji}/u.test(String.fromCodePoint(point));

/** Whether a code point is a mark that is set on the letter before it. */
export const isMark = (point: number): boolean => mark.test(String.fromCodePoint(point));

/**
 * The letters that the given marks make of the given letters. The browser joins the two when the font has the whole,
 * and that a letter stands before a mark is not to be seen from a set.
 */
const joined = (characters: string[]): string[] =>
  characters
    .filter((each) => mark.test(each))
    .flatMap((each) => characters.map((letter) => (letter + each).normalize('NFC')))
    .filter((whole) => [...whole].length === 1);

/** Of Thai and Lao: the browser takes this letter apart before it asks the font for it. */
const takenApart = (characters: string[]): string[] =>
  characters.filter((each) => /[\u0e33\u0eb3]/.test(each)).flatMap((each) => [...each.normalize('NFKD')]);

/** Where a word breaks at a soft hyphen, the browser draws one of these. */
const drawn = (characters: string[]): string[] => (characters.includes('\u00ad') ? ['\u2010', '-'] : []);

const toPoints = (characters: Iterable<string>): number[] =>
  [...new Set(characters)].map((each) => each.codePointAt(0) ?? 0).sort((a, b) => a - b);

/** What is to be shown of a text, or of characters. */
export const toWanted = (characters: Iterable<string>): Wanted => {
  const text = typeof characters === 'string' ? characters : [...characters].join('');
  const all = [...new Set(text + text.normalize('NFC'))];
  const visible = all.filter((each) => !invisible.test(each));
  // Twice: a letter can bear two marks.
  const once = [...new Set([...visible, ...joined(visible)])];
  return {
    points: toPoints([...once, ...joined(once), ...takenApart(visible), ...drawn(all)]),
    joiners: toPoints(all.filter((each) => joiner.test(each))),
  };
};
