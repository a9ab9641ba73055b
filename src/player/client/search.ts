/** Text as it is compared: width, case and accents of the same letter are one, blanks count once, and what is only a place to break a line counts not at all. */
export const toComparable = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Which of the texts a query finds, all made comparable before. Where any text holds the query as it is
 * written, those; otherwise the ones that hold every word of it. An empty query finds all.
 */
export function toFound(query: string, texts: readonly string[]): boolean[] {
  const whole = texts.map((text) => text.includes(query));
  if (whole.includes(true)) return whole;
  const words = query.split(' ');
  return texts.map((text) => words.every((word) => text.includes(word)));
}
