/** What of a value is shown in a message: between quotation marks, without a space in it, and of the whole. */
const longest = { quoted: 120, word: 240, message: 1200 };

const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;

/**
 * A message in which every value that comes from a file is cut to a length that can be read: a theme may hold
 * megabytes without a space.
 */
export const clip = (message: string): string =>
  cut(
    message
      .replace(/“[^”]*”/g, (whole) => `“${cut(whole.slice(1, -1), longest.quoted)}”`)
      .replace(/[^\s“”]+/g, (word) => cut(word, longest.word)),
    longest.message,
  );

/** Those that join and part letters, without which emoji fall apart and Persian and Hindi are misspelt, drive nothing. */
const driving = /(?![\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

/** Text without control characters: those of an article must not reach the terminal as commands. */
export const printable = (text: string): string =>
  text.replace(driving, (c) => (c === '\t' ? '  ' : '\uFFFD'));

/** The same for text of several lines. */
export const printableLines = (text: string): string => text.split('\n').map(printable).join('\n');

const escaped = (character: string): string =>
  [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');

/** A value as JSON in which no control character stands as itself, and none is lost. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(/[^\P{Cc}\n]|\p{Cf}/gu, escaped);
