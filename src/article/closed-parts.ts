import type { PhrasingContent } from 'mdast';
import { either, firstMatch, inSmallLetters, inTurn, optional, sign } from '../language/matchers.ts';
import { inDigits } from '../language/numerals.ts';
import { words } from '../language/time-words.ts';
import type { Period } from '../model/roadmap.ts';
import { isOpen, parsePeriod } from './period.ts';
import { slicePhrasing, textOf, trimPhrasing } from './phrasing.ts';

export interface Part {
  period: Period;
  words: PhrasingContent[];
}

/** Where a period may begin: a word does, or a figure behind a sign that is a word. */
const starts = /(?<=[\s(（])(?=\S)|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?=\d)/gu;
/** A period closes what stands before it where nothing but such a mark follows, or another part. */
const closing = /^\s*(?:$|[,，、;；.。!！)）])/u;
/** A year alone, with no word that ties it to what stands before it, may be part of a name: Agenda 2030. */
const bareYear = /^\d{4}$/;

/** In Arabic it is one with the word behind it. */
const and = inTurn(words('and'), sign('\\s+|(?=[\\p{Script=Arabic}\\p{Nd}])'));
const mark = sign('\\s*[,，、;；.。)）]\\s*');
const joint = either(inTurn(mark, optional(and)), inTurn(sign('\\s*'), and));

interface Place {
  period: Period;
  start: number;
  end: number;
}

/** The periods that stand within a text, but for what may be part of a name or has no end. */
function periodsWithin(text: string): Place[] {
  const places: Place[] = [];
  for (const { index: start } of text.matchAll(starts)) {
    if (start < (places.at(-1)?.end ?? 0)) continue;
    const period = parsePeriod(text.slice(start))?.period;
    if (period) places.push({ period, start, end: start + period.label.length });
  }
  return places.filter(({ period }) => !isOpen(period) && !bareYear.test(inDigits(period.label)));
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
  for (const { period, start, end } of periodsWithin(text)) {
    const behind = inSmallLetters(text.slice(end));
    const joined = firstMatch(joint, behind)?.end;
    const isClosed = joined !== undefined || closing.test(behind);
    const words = trimPhrasing(slicePhrasing(nodes, from, isLed(period) ? start : end));
    const isSaid = /[\p{L}\p{N}]/u.test(textOf(words).replace(period.label, ''));
    if (isClosed && isSaid && !isOfOther) parts.push({ period, words });
    if (isClosed) from = end + (joined ?? 0);
    isOfOther = !isClosed;
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
