import { segmentsOf } from '../language/segments.ts';

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Particles lean on the word before them. */
const particles = new Set([
  '的',
  '地',
  '得',
  '了',
  '着',
  '過',
  '过',
  '们',
  '們',
  '吗',
  '嗎',
  '呢',
  '吧',
  ...'はがをにでとのもへや',
]);

export const isParticle = (character: string): boolean => particles.has(character);

/** A run of more characters than this needs a place to break, or lines end far apart. */
const longestRun = { chinese: 4, japanese: 7 };

const words = /^\p{Script=Han}{2,}$/u;

/**
 * The places that a dictionary also takes for the border of two words. Where they leave a long run whole, the
 * dictionary's own borders between words of two characters and more are taken as well.
 */
export function betweenChineseWords(text: string, ends: number[]): number[] {
  const segments = [...segmentsOf(text, 'zh', 'word')];
  const wordAt = new Map(segments.map(({ index, segment }) => [index, segment]));
  const agreed = ends.filter((end) => wordAt.has(end) && !particles.has(wordAt.get(end) ?? ''));
  return withFurther(
    text,
    agreed,
    segments,
    longestRun.chinese,
    (before, after) => words.test(before) && words.test(after),
  );
}

/**
 * The ends of phrases; in a long one, that of a compound, its words too: where two of Chinese characters meet, or such
 * a word and one in kana, and before a bracket.
 */
export function betweenJapaneseWords(text: string, ends: number[]): number[] {
  const segments = [...segmentsOf(text, 'ja', 'word')];
  return withFurther(text, ends, segments, longestRun.japanese, (before, after) => {
    if (/^[（「『【]$/u.test(after)) return wide.test(before);
    const isTurn = /^\p{Script=Han}/u.test(before) !== /^\p{Script=Han}/u.test(after);
    const borders = [before, after].every((side) => /^[\p{Script=Han}\p{Script=Katakana}ー]+$/u.test(side));
    return borders && before.length > 1 && (isTurn || after.length > 1);
  });
}

/** Places to break, and in the runs between them that are long the borders of words that hold. */
function withFurther(
  text: string,
  ends: number[],
  segments: { index: number; segment: string }[],
  longest: number,
  isBorder: (before: string, after: string) => boolean,
): number[] {
  const known = new Set(ends);
  const edges = [0, ...ends, text.length];
  let after = 0;
  const further = segments.flatMap(({ index, segment }, place) => {
    const before = segments[place - 1]?.segment ?? '';
    while (after < edges.length && (edges[after] ?? 0) <= index) after += 1;
    const run = (edges[after] ?? 0) - (edges[after - 1] ?? 0);
    return run > longest && !known.has(index) && isBorder(before, segment) ? [index] : [];
  });
  return [...ends, ...further].sort((one, other) => one - other);
}
