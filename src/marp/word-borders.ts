import { segmentsOf } from '../language/segments.ts';
import { placesWithinNames } from '../language/whole-chinese.ts';

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

/** A dictionary finds words in katakana that are none, ロード|マップ: only a longer name is parted, and not into bits. */
const longestKatakana = 10;
const leastKatakana = 4;

const words = /^\p{Script=Han}{2,}$/u;
const character = /^\p{Script=Han}$/u;

/** 微服务, 超大规模: begin a word, where a dictionary sees one of its own. */
const prefixes = new Set('微多非超强新云大轻高反半泛亚软硬智低零双小再预跨強雲輕亞軟雙預');
/** Words of one character that stand for themselves: 与, 在, 要. */
const ownWords = new Set(
  '与和或及跟在从到为是把被让对向以由要做用而但则即也都又就才不没有会能将於自至给比按依据経與從為讓對會沒將給',
);

/**
 * The places that a dictionary also takes for the border of two words. Where they leave a long run whole, the
 * dictionary's own borders between words of two characters and more are taken as well.
 */
export function betweenChineseWords(text: string, ends: number[]): number[] {
  const segments = [...segmentsOf(text, 'zh', 'word')];
  const wordAt = new Map(segments.map(({ index, segment }) => [index, segment]));
  const inner = partsOfWords(segments);
  const agreed = ends.flatMap((end) => {
    const word = wordAt.get(end);
    if (word === undefined || particles.has(word)) return [];
    return inner.get(end) ?? end;
  });
  const within = placesWithinNames(text);
  const isBorder = (before: string, after: string): boolean => words.test(before) && words.test(after);
  return withFurther(text, agreed, segments, longestRun.chinese, isBorder).filter((at) => !within.has(at));
}

/** Where a dictionary sees two words of one, behind 微 in 微服务 and in 三甲, with where a line may break for it, if anywhere. */
function partsOfWords(segments: { index: number; segment: string }[]): Map<number, number[]> {
  const inner = new Map<number, number[]>();
  segments.forEach(({ index, segment }, place) => {
    const before = segments[place - 1]?.segment ?? '';
    if (!character.test(before) || ownWords.has(before) || particles.has(before)) return;
    if (words.test(segment) && prefixes.has(before)) inner.set(index, [index - before.length]);
    else if (character.test(segment) && !ownWords.has(segment) && !particles.has(segment))
      inner.set(index, []);
  });
  return inner;
}

/**
 * The ends of phrases; in a long one, that of a compound, its words too: where two of Chinese characters meet, or such
 * a word and one in kana, and before a bracket.
 */
export function betweenJapaneseWords(text: string, ends: number[]): number[] {
  const segments = [...segmentsOf(text, 'ja', 'word')];
  const further = withFurther(text, ends, segments, longestRun.japanese, (before, after) => {
    if (/^[（「『【]$/u.test(after)) return wide.test(before);
    const isTurn = /^\p{Script=Han}/u.test(before) !== /^\p{Script=Han}/u.test(after);
    const borders = [before, after].every((side) => /^[\p{Script=Han}\p{Script=Katakana}ー]+$/u.test(side));
    return borders && before.length > 1 && (isTurn || after.length > 1);
  });
  return further.filter((at) => !isWithinName(text, at));
}

function isWithinName(text: string, at: number): boolean {
  const before =
    /[\p{Script=Katakana}ー]*$/u.exec(text.slice(Math.max(0, at - longestKatakana), at))?.[0].length ?? 0;
  const after = /^[\p{Script=Katakana}ー]*/u.exec(text.slice(at, at + longestKatakana))?.[0].length ?? 0;
  const shorter = Math.min(before, after);
  return shorter > 0 && (before + after <= longestKatakana || shorter < leastKatakana);
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
