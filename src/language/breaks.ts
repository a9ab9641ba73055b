import { segmentsOf } from './segments.ts';

/** Behind these a sentence may be put down and taken up again. */
const clauseEnd =
  /[;:,](?=\s)|(?<=\p{Script=Han})[;:,](?=\p{Script=Han})|[，；：、。！？]|\s[—–-](?=\s)|[—–]{2}/gu;

/** Offsets into a sentence at which its clauses begin, without its own beginning. */
export const clauseOffsets = (text: string): number[] =>
  [...text.matchAll(clauseEnd)].map(({ index, 0: mark }) => behindSpace(text, index + mark.length));

/** A mark between clauses each of which is one: a comma is only in Chinese, where items of a list have their own. */
const clauseBorder = /；|;(?=\s|\p{Script=Han})|(?<=\p{Script=Han}[^，；]*)，/u;
/** What leads to another clause: of time, of cause, of means. */
const leadingClause =
  /^(?:到|至|在|随着|隨著|为|為|通过|透過|如果|若|当|當|由于|由於|因|虽|雖|尽管|儘管|对|對|从|從|自|以|根据|根據|基于|基於|围绕|圍繞|面向|针对|針對|按|借助|依托|结合|結合|与|與|同|首先|其次|此外|一方面|不仅|不僅|除|凡|只|无论|無論|即使|目前|未来|未來|预计|預計|届时|屆時)|(?:时|時|后|後|前|中|(?<!\d\s?[%％]?\s?以)[上下内內])$/u;
/** What goes on with a clause that is not done yet: its verb, or another item of its list. */
const goesOn =
  /^\s*(?:以及|及|和|或|与|與|将|將|会|會|能|可|应|應|已|是|均|都|则|則|也|还|還|要|由|仍|就|才)/u;
const leastClause = 5;

/** The length of the clause that a sentence opens with where that says something by itself: of 建成三个泊位，并接入岸电, five signs. */
export function openingClause(sentence: string): number | undefined {
  const border = clauseBorder.exec(sentence);
  const clause = sentence.slice(0, border?.index ?? 0);
  const isWhole = clause.length >= leastClause && haveNoOpenBracket(clause) && !leadingClause.test(clause);
  const rest = sentence.slice(clause.length + 1);
  return border && isWhole && /[\p{L}\p{N}]/u.test(rest) && !goesOn.test(rest) ? clause.length : undefined;
}

/** Whether a text closes all brackets and quotations that it opens. */
export const haveNoOpenBracket = (text: string): boolean =>
  (text.match(/[(（[【《「『“]/gu)?.length ?? 0) === (text.match(/[)）\]】》」』”]/gu)?.length ?? 0);

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
