import type { PhrasingContent } from 'mdast';
import { either, firstMatch, inSmallLetters, inTurn, optional, sign } from '../language/matchers.ts';
import { inDigits } from '../language/numerals.ts';
import { words } from '../language/time-words.ts';
import type { Period } from '../model/roadmap.ts';
import { openIn } from './dated.ts';
import { isOneYear, isOpen, parsePeriod } from './period.ts';
import { slicePhrasing, textOf, trimPhrasing } from './phrasing.ts';

export interface Part {
  period: Period;
  words: PhrasingContent[];
}

/** Where a period may begin: a word does, or a figure behind a sign that is a word. */
const starts = /(?<=[\s(（])(?=[^\s(（])|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?=\d)/gu;
/** A period closes what stands before it where nothing but such a mark follows, or another part. */
const closing = /^\s*(?:$|[,，、;；.。!！)）])/u;
/** A year with no word or bracket that sets it off from what stands before it may be part of a name: Agenda 2030. */
const bareYear = /^\d{4}$/;

/** In Arabic it is one with the word behind it. */
const and = inTurn(words('and'), sign('\\s+|(?=[\\p{Script=Arabic}\\p{Nd}])'));
const mark = sign('\\s*[,，、;；.。)）]\\s*');
const joint = either(inTurn(mark, optional(and)), inTurn(sign('\\s*'), and));

interface Place {
  period: Period;
  start: number;
  end: number;
  /** Whether it is all that a bracket holds, which is a part of the place then. */
  inBrackets: boolean;
}

/** The periods that stand within a text, but for what may be part of a name or has no end. */
function periodsWithin(text: string): Place[] {
  const places: Place[] = [];
  for (const { index } of text.matchAll(starts)) {
    if (index < (places.at(-1)?.end ?? 0)) continue;
    const period = parsePeriod(text.slice(index))?.period;
    if (period) places.push(placeOf(period, index, text));
  }
  return places.filter(
    ({ period, end, inBrackets }) =>
      !isOpen(period) &&
      (!bareYear.test(inDigits(period.label)) || (inBrackets && endBehind(text.slice(end)) !== undefined)),
  );
}

function placeOf(period: Period, index: number, text: string): Place {
  const end = index + period.label.length;
  const [opening] = /[(（]\s*$/u.exec(text.slice(0, index)) ?? [];
  const [closing] = /^\s*[)）]/u.exec(text.slice(end)) ?? [];
  return opening !== undefined && closing !== undefined
    ? { period, start: index - opening.length, end: end + closing.length, inBrackets: true }
    : { period, start: index, end, inBrackets: false };
}

/** How far what closes or joins parts reaches into the text behind a period; nothing where that goes on. */
function endBehind(text: string): number | undefined {
  const behind = inSmallLetters(text);
  return firstMatch(joint, behind)?.end ?? (closing.test(behind) ? 0 : undefined);
}

/** Whether a word leads to a period: by Q3 2026. One that is not known as such may stand before any other. */
function isLed({ label, key }: Period): boolean {
  const behind = label.replace(/^\p{L}+\s+/u, '');
  return behind !== label && parsePeriod(behind)?.period.key === key;
}

/** Words that are closed by the period that they are told of: ten boats by 2026, twenty in 2027 and forty by 2030. */
export function closedParts(nodes: PhrasingContent[]): Part[] {
  const text = textOf(nodes);
  const parts: Part[] = [];
  let from = 0;
  let isOfOther = false;
  for (const { period, start, end, inBrackets } of periodsWithin(text)) {
    const isBeside = isLed(period) || (inBrackets && isOneYear(period));
    const words = trimPhrasing(slicePhrasing(nodes, from, isBeside ? start : end));
    const isSaid = /[\p{L}\p{N}]/u.test(textOf(words).replace(period.label, ''));
    // A bracket that holds more is no part of its own.
    const reach = openIn(textOf(words)) > 0 ? undefined : endBehind(text.slice(end));
    if (reach !== undefined && isSaid && !isOfOther) parts.push({ period, words });
    if (reach !== undefined) from = end + reach;
    isOfOther = reach === undefined;
  }
  return parts;
}

const clauseEnds = /[，,；;]\s*/gu;

/** The clauses of a sentence that each have one period within them: 费用2027年降到4元，2028年降到3元. */
export function clausesWithin(nodes: PhrasingContent[]): Part[] {
  const text = textOf(nodes);
  const ends = [...text.matchAll(clauseEnds)];
  const begins = [0, ...ends.map(({ index, 0: end }) => index + end.length)];
  return begins.flatMap((begin, at) => {
    const words = trimPhrasing(slicePhrasing(nodes, begin, ends[at]?.index));
    const own = parsePeriod(textOf(words))?.period;
    const [found, ...others] = own ? [{ period: own }] : periodsWithin(textOf(words));
    return found && others.length === 0 ? [{ period: found.period, words }] : [];
  });
}
