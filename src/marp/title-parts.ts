import { weightOf } from '../language/weight.ts';

/** A title of less is hardly broken, and a line of one that takes its slide's width holds so much, in Chinese characters. */
const [shortTitle, lineHolds] = [15, 18];

/** Behind a mark or a gap, and before a bracket or a title in marks of its own. */
const between = /(?<=[：:，、。；！？）】』」》\s])(?=[^\s\p{Pe}\p{Pf}])|(?=[（【「『《])/gu;

/**
 * The places where a line of a title may break: between its parts alone, where a mark sets several off and each has room in a line,
 * so that a balanced title is not broken within a name.
 * @param ends those in a text of this kind
 */
export function betweenParts(title: string, ends: readonly number[]): readonly number[] {
  if (weightOf(title) <= shortTitle) return ends;
  const known = new Set(ends);
  const isPart = (at: number): boolean => at > 0 && (known.has(at) || /[（【「『《]/u.test(title.charAt(at)));
  const cuts = [...title.matchAll(between)].map(({ index }) => index).filter(isPart);
  const parts = [0, ...cuts].map((start, place) => title.slice(start, cuts[place]));
  return parts.length > 1 && parts.every((part) => weightOf(part) <= lineHolds) ? cuts : ends;
}

/** A compound of Chinese characters in Japanese takes so much at the most. */
const compound =
  /(?<!\p{Script=Han})(?:\p{Script=Han}|(?<=\p{Script=Han})[かヶケカ](?=\p{Script=Han})){3,9}(?!\p{Script=Han})/gu;

/** The places where a line of a Japanese title may break but for those within a compound: 中期経営計画, 五か年計画. */
export function outsideCompounds(title: string, ends: readonly number[]): readonly number[] {
  const within = new Set(
    [...title.matchAll(compound)].flatMap(({ index, 0: { length } }) =>
      Array.from({ length: length - 1 }, (_, place) => index + place + 1),
    ),
  );
  return ends.filter((end) => !within.has(end));
}
