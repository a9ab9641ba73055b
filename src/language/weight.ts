const wide =
  /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3ffff}]/gu;

/** Characters that a string holds two units of. */
const pair = /[\u{10000}-\u{10ffff}]/gu;
/** What the narrowest character takes. */
export const leastWeight = 0.45;

/** Room that text takes on a slide, in Chinese characters: a Latin letter takes about 0.45 of one. */
export function weightOf(text: string): number {
  const wideCount = text.match(wide)?.length ?? 0;
  const length = text.length - (text.match(pair)?.length ?? 0);
  return wideCount + (length - wideCount) * leastWeight;
}
