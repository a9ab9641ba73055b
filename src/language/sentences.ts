import { append } from '../model/long-lists.ts';
import { endsInAbbreviation } from './abbreviations.ts';
import { writesOrdinals } from './ordinals.ts';
import { quotationsIn } from './quotations.ts';
import { segmentsOf } from './segments.ts';

/** Offsets into `text` at which its sentences begin, and its length at the end. */
export function sentenceOffsets(text: string, lang: string): number[] {
  const offsets: number[] = [];
  for (const { index, segment } of segmentsOf(text, lang, 'sentence')) {
    // The segmenter starts a new sentence at a closing quotation mark that follows a full stop.
    const closing = /^[”’」』）)\]"']+/.exec(segment) ?? closingGuillemet(text, index);
    const before = text.slice(Math.max(0, index - reach), index);
    const after = text.slice(index, index + reach);
    if (index > 0 && (goesOn(before, after, lang) || isInAddress(text, index))) continue;
    if (index === 0 || !closing) offsets.push(index);
    else if (closing[0].length < segment.trimEnd().length) offsets.push(index + closing[0].length);
    append(offsets, figuresBehindStops(text, index, segment, lang));
  }
  const starts = offsets.map((offset) => behindMark(text, beforeOpening(text, offset)));
  return [...outsideQuotations(starts, text), text.length];
}

/** What is quoted is one with what opens it: no sentence begins within, and none behind the mark that opens. */
function outsideQuotations(starts: number[], text: string): number[] {
  const quotations = quotationsIn(text);
  let next = 0;
  const kept = starts.flatMap((start) => {
    while ((quotations[next + 1]?.[0] ?? start) < start) next += 1;
    const [from = start, to = start] = quotations[next] ?? [];
    if (start <= from) return start;
    if (start >= to) return isSaidOf(text, to, start) ? [] : start;
    return /^\P{L}*$/u.test(text.slice(from, Math.min(start, from + reach))) ? from : [];
  });
  return kept.filter((start, place) => place === 0 || start > (kept[place - 1] ?? 0));
}

/** What goes on behind a quotation in small letters, or with what makes it a part of a sentence: “Go!” he said. */
const isSaidOf = (text: string, to: number, start: number): boolean =>
  /^\s*$/.test(text.slice(to, Math.min(start, to + reach))) &&
  /^(?:\p{Ll}|[的等之]|って|という|と[いし言述話語答聞思考])/u.test(text.slice(start, start + reach));

/**
 * A figure or a year that opens a sentence, or a mark that counts: the segmenter parts nothing before one where the word behind it, or
 * the mark itself, is in small letters.
 */
const figure =
  /(?<=\p{L}{5}\.)\s+(?=\d[\d.,]*\s)|(?<=\p{L}{3}\.)\s+(?=(?:19|20)\d\d\s\p{Ll})|(?<=[.!?]["”’]?)\s+(?=[(（]?[a-h1-9][)）]\s)/gu;

function figuresBehindStops(text: string, start: number, segment: string, lang: string): number[] {
  return [...segment.matchAll(figure)]
    .map(({ index, 0: space }) => start + index + space.length)
    .filter((at) => !goesOn(text.slice(Math.max(0, at - reach), at), text.slice(at, at + reach), lang));
}

/** French sets a space before the mark that closes; in German the same mark opens. */
function closingGuillemet(text: string, index: number): RegExpExecArray | null {
  if (text[index] !== '»' || text.lastIndexOf('«', index) <= text.lastIndexOf('»', index - 1)) return null;
  return /^»\s*/.exec(text.slice(index, index + 3));
}

/** A quotation mark or a bracket that opens right behind a full stop: the segmenter takes it for one that closes. */
const opening = /(?<=[.!?。！？…])[“‘「『（(《〈【]+$/u;

/** Where a sentence begins with the mark that opens before it; not where such a mark closes, as in German. */
function beforeOpening(text: string, offset: number): number {
  const before = text.slice(Math.max(0, offset - reach), offset);
  const found = /^\S/.test(text.slice(offset)) && !/[„‚]/.test(before) ? opening.exec(before) : null;
  return offset - (found?.[0].length ?? 0);
}

/**
 * The mark of a footnote belongs to the sentence before it, with a blank between them or not; the segmenter parts it behind its
 * bracket. Where the text begins with one, it numbers what stands behind it.
 */
function behindMark(text: string, offset: number): number {
  const after = text.slice(offset, offset + 40);
  const isOpen = text[offset - 1] === '[';
  const isSetOff = offset > 0 && !/^\s*\[\d/.test(text);
  const mark = isOpen ? markOpened.exec(after) : isSetOff ? wholeMark.exec(after) : null;
  return offset + (mark?.[0].length ?? 0);
}

const markOpened = /^\d{1,4}\](?:\[\d{1,4}\])*\s*/;
const wholeMark = /^(?:\[\d{1,4}\])+\s*/;

/** As many characters beside an end tell whether it is one. */
const reach = 30;

const goesOn = (before: string, after: string, lang: string): boolean =>
  isAfterOrdinal(before, lang) ||
  endsInAbbreviation(before, after, lang) ||
  isPicture(before, after) ||
  isThai(before, after);

/** A mark that stands by itself before a bracket ends nothing: ![a picture] as it is written. */
const isPicture = (before: string, after: string): boolean =>
  /(?:^|[\s(])!\[*$/.test(before) && /!\[/.test(before.slice(-2) + after.slice(0, 1));

/** Thai shortens words to single letters with a full stop behind each, and writes no space before the next word: พ.ศ. 2567 */
const isThai = (before: string, after: string): boolean =>
  /(?:^|[^\p{L}\p{M}])\p{Script=Thai}\.(?:\p{Script=Thai}\.\s*)?$/u.test(before) &&
  /^(?:\p{Script=Thai}\.|[\d๐-๙])/u.test(after);

/** Longer addresses are none that people write. */
const longestAddress = 300;

/** A full stop within an address parts the names of a host or of a file: https://例子.中国/ */
const isInAddress = (text: string, offset: number): boolean =>
  /^[.?!][^\s。！？]$/u.test(text.slice(offset - 1, offset + 1)) &&
  /(?:\/\/|(?<!\w)www(?=\.))[^\s。！？，；：、]*$/iu.test(
    text.slice(Math.max(0, offset - longestAddress), offset),
  );

const isAfterOrdinal = (before: string, lang: string): boolean =>
  writesOrdinals(lang) && /(?:^|[\s(])\d{1,2}\.\s+$/.test(before);
