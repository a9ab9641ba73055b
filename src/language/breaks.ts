import { segmentsOf } from './segments.ts';

/** Behind these a sentence may be put down and taken up again. */
const clauseEnd = /[;:,](?=\s)|[，；：、。！？]|\s[—–-](?=\s)|[—–]{2}/gu;

/** Offsets into a sentence at which its clauses begin, without its own beginning. */
export const clauseOffsets = (text: string): number[] =>
  [...text.matchAll(clauseEnd)].map(({ index, 0: mark }) => behindSpace(text, index + mark.length));

/** Offsets into a text at which its words begin, without its own beginning: where a line may end as well. */
export function wordOffsets(text: string, lang: string): number[] {
  const offsets: number[] = [];
  let wasWord = false;
  for (const { index, segment, isWordLike = false } of segmentsOf(text, lang, 'word')) {
    // Scripts without spaces have one word right behind another.
    if (index > 0 && segment.trim() !== '' && (/\s/u.test(text.charAt(index - 1)) || (wasWord && isWordLike)))
      offsets.push(index);
    wasWord = isWordLike;
  }
  return offsets;
}

/** Behind a mark between two words of a name in code, but for that of a number, and where a capital begins a word in it. */
const nameBorder =
  /(?<=[^\s_./:-]{2}(?:[_./-]{1,3}|::))(?<!\d[.](?=\d))(?=[\p{L}\p{N}]{3})|(?<=\p{Ll}{2})(?=\p{Lu}\p{L})/gu;

/** Offsets into a name in code at which its words begin, without its own beginning: snake_case, a/path, some::thing, camelCase. */
export const nameOffsets = (name: string): number[] =>
  [...name.matchAll(nameBorder)].map(({ index }) => index);

const behindSpace = (text: string, offset: number): number =>
  offset + (/^\s*/u.exec(text.slice(offset, offset + 80))?.[0].length ?? 0);
