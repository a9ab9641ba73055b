/** What the narrowest character takes. */
export const leastWeight = 0.45;

/** Whether a character takes a whole square: those of East Asian scripts. */
const isWide = (code: number): boolean =>
  code >= 0x1100 &&
  (code <= 0x115f ||
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7ff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x20000 && code <= 0x3ffff));

/** Room that text takes on a slide, in Chinese characters: a Latin letter takes about 0.45 of one. */
export function weightOf(text: string): number {
  let narrow = 0;
  let wide = 0;
  // A pattern would make a list of all matches, and this is asked for all text many times.
  for (let index = 0; index < text.length; index += 1) {
    const code = text.codePointAt(index) ?? 0;
    if (code > 0xffff) index += 1;
    if (isWide(code)) wide += 1;
    else narrow += 1;
  }
  return wide + narrow * leastWeight;
}
