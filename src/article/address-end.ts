/** Full-width punctuation, long dashes and curly quotation marks. */
const marks = '\\u2010-\\u2027\\u3000-\\u3004\\u3006\\u3008-\\u303f\\uff00-\\uffef';
/** Letters of scripts that set no space behind an address. The first halves of the rarer ones stand for them. */
const letters =
  '\\ud840-\\ud8bf\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Bopomofo}';

/** What no address that stands bare in a running text goes on with. */
export const addressEnd = new RegExp(`[${marks}${letters}]`, 'u');

const plain = `[^\\s<${marks}${letters}]*`;
const host = `(?:https?://|www\\.)[^\\s<${marks}${letters}/?#]+`;
const tail = `[${letters}][^\\s<${marks}]*`;

/**
 * An address that such letters are part of: they begin a part of its path. Behind the host's own slash they are part of
 * it only where it stands alone, between the ends of the line, white space or brackets on either side: in a running
 * text, `https://example.com/即可`, they are the text's.
 */
const lettered = new RegExp(
  `${host}[/?#]${plain}[/=#]${tail}|` +
    `(?<=^|[\\s(（\\[［【「『《〈“"：])${host}/(?:${plain}[/=#?&_-])?${tail}(?=$|[\\s）］】」』》〉”])`,
  'imu',
);

/** The addresses of a text that hold letters which end addresses elsewhere. */
export const letteredAddresses = (text: string): RegExpExecArray[] => [
  ...text.matchAll(new RegExp(lettered, 'gimu')),
];

/**
 * Whether such an address begins at the first character of a text.
 * @param before the character before it, nothing at the beginning of a line
 */
export const beginsLettered = (text: string, before: string): boolean =>
  lettered.exec(before + text)?.index === before.length;

/** Where the address ends that a text begins with, its own length at most. */
export function endOfAddress(text: string, before: string): number {
  const match = lettered.exec(before + text);
  if (match?.index === before.length) return match[0].length;
  const end = text.search(addressEnd);
  return end < 0 ? text.length : end;
}
