/** Full-width punctuation, long dashes and curly quotation marks. */
const marks = '\\u2010-\\u2027\\u3000-\\u303f\\uff00-\\uffef';
/** Letters of scripts that set no space behind an address. The first halves of the rarer ones stand for them. */
const letters =
  '\\ud840-\\ud8bf\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Bopomofo}';

/** What no address that stands bare in a running text goes on with. */
export const addressEnd = new RegExp(`[${marks}${letters}]`, 'u');

/**
 * An address with such letters that stands alone, so that they are part of it: between the ends of the line, white space
 * or brackets on either side, and with the first of them where a part of its path begins. In a running text,
 * `https://example.com/即可`, they are the text's.
 */
const alone = new RegExp(
  `(?<=^|[\\s(（\\[［【「『《〈“"：])(?:https?://|www\\.)[^\\s<${marks}${letters}/]+/(?:[^\\s<${marks}${letters}]*[/=#?&_-])?` +
    `[${letters}][^\\s<${marks}]*(?=$|[\\s）］】」』》〉”])`,
  'imu',
);

/** The addresses of a text that stand alone, with letters that end them elsewhere. */
export const addressesAlone = (text: string): RegExpExecArray[] => [
  ...text.matchAll(new RegExp(alone, 'gimu')),
];

/**
 * Whether such an address begins at the first character of a text.
 * @param before the character before it, nothing at the beginning of a line
 */
export function beginsAlone(text: string, before: string): boolean {
  const match = alone.exec(before + text);
  return match?.index === before.length;
}
