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

const behindSpace = (text: string, offset: number): number =>
  offset + (/^\s*/u.exec(text.slice(offset, offset + 80))?.[0].length ?? 0);
