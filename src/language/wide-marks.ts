const wide = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
const isWide = new RegExp(wide, 'u');
/** Marks of a keyboard beside Chinese characters: 预测:乐观, 乐观,但. */
const halfWidth = new RegExp(`(?<=${wide})[:;,!?]|[:;,!?](?=${wide})`, 'gu');
const inBrackets = /\([^()]{1,40}\)/gu;
const wideForms = new Map([...':;,!?'].map((mark, place) => [mark, '：；，！？'.charAt(place)]));

/**
 * A Chinese or Japanese text, of the same length, with the marks that a printer would have set for those of a keyboard:
 * "两极化"(40%) is “两极化”（40%）.
 */
export function withWideMarks(text: string): string {
  const isBracketed = (found: string, at: number): boolean =>
    isWide.test(found) || isWide.test(text.charAt(at - 1)) || isWide.test(text.charAt(at + found.length));
  return withCurledQuotes(text)
    .replace(inBrackets, (found, at: number) =>
      isBracketed(found, at) ? `（${found.slice(1, -1)}）` : found,
    )
    .replace(halfWidth, (mark) => wideForms.get(mark) ?? mark);
}

/** Straight marks open and close by turns; where one is left over, nobody can tell which does what. */
function withCurledQuotes(text: string): string {
  const pieces = text.split('"');
  if (pieces.length % 2 === 0) return text;
  return pieces.reduce((read, piece, place) => `${read}${place % 2 === 1 ? '“' : '”'}${piece}`);
}
