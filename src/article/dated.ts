import type { PhrasingContent } from 'mdast';
import { countedKind } from '../language/caption-words.ts';
import { inDigits } from '../language/numerals.ts';
import { lengthOfTie, lengthWithoutTie } from '../language/time-words.ts';
import type { Period, Title } from '../model/roadmap.ts';
import { toldPeriod } from './marked-times.ts';
import { endsWithYear } from './marked-years.ts';
import { isSetOff, longestPeriod, mayHoldPeriod, parsePeriod } from './period.ts';
import { slicePhrasing, textOf, trimPhrasing } from './phrasing.ts';
import { doneBefore, isLed, parseLed, statedPeriod, wholly, withoutPlan } from './said-period.ts';
import { isOfTime, type Place, withWordsOfTime } from './whole-labels.ts';

export interface Dated {
  period: Period;
  /** The title without its period. */
  rest: PhrasingContent[];
}

/**
 * The period of a title: at its start, before or behind its number, which may be part of it (3. Quartal 2026); in brackets;
 * or set apart at its end. That of a figure or a table only says of when it is.
 */
export function findPeriod({ whole, named }: Pick<Title, 'whole' | 'named'>): Dated | undefined {
  if (countedKind(textOf(whole).trimStart())) return undefined;
  for (const nodes of [whole, named]) {
    const told = toldPeriod(nodes);
    if (told) return { period: told.period, rest: trimPhrasing(slicePhrasing(nodes, told.length)) };
    const text = textOf(nodes);
    const match = parsePeriod(text);
    // A bracket that a period opens holds more: (2026, planned).
    if (!match || openIn(text.slice(match.length)) < openIn(text)) continue;
    const end = match.length + repeatedIn(text.slice(match.length), match.period);
    const place = withWordsOfTime(text, { period: match.period, start: 0, end });
    return toDated(place.period, trimPhrasing(slicePhrasing(nodes, place.end)));
  }
  const text = textOf(named);
  const found = mayHoldPeriod.test(text)
    ? (inBrackets(text) ?? setApart(text) ?? behindTime(text) ?? atEnd(named))
    : undefined;
  const place = found && withWordsOfTime(text, found);
  return place && toDated(place.period, without(named, place));
}

/** That a period is planned for is said by what it is, unless nothing else is said: Target 2030. */
const toDated = (period: Period, rest: PhrasingContent[]): Dated => ({
  period: rest.length > 0 ? withoutPlan(period) : period,
  rest,
});

/** How much of the text behind a period only says it again, in another calendar: 2026年度（令和8年度）：… */
function repeatedIn(text: string, { key }: Period): number {
  const match = new RegExp(`^${brackets.source}`, 'u').exec(text);
  if (!match || wholly(match[1] ?? '')?.key !== key) return 0;
  return match[0].length + (separator.exec(text.slice(match[0].length))?.[0].length ?? 0);
}

const separator = /^\s*(?:[:：|，,;；·•]|[-–—]+)\s*/u;

/** Whether a text is nothing but a period. */
export function isPeriod(text: string): boolean {
  return wholly(text, parsePeriod) !== undefined;
}

/** The period that a text is, whatever it says beside it of its being planned for or kept. */
export function readPeriod(text: string): Period | undefined {
  const period = wholly(text) ?? statedPeriod(text)?.period;
  return period && withoutPlan(period);
}

const brackets = /\s*[（(【[]([^（）()【】[\]]+)[)）】\]]/gu;

/** v0.4（2026 年 5 月）, Cells (2025–2026): the pilot */
function inBrackets(text: string): Place | undefined {
  for (const match of text.matchAll(brackets)) {
    const inner = match[1] ?? '';
    const period = wholly(inner);
    const place = period ? { period, start: 0, end: inner.length } : (statedPeriod(inner) ?? beside(inner));
    if (place?.start === 0 && place.end === inner.length)
      return { period: place.period, start: match.index, end: match.index + match[0].length };
    const offset = match.index + match[0].length - 1 - inner.length;
    if (place) return { period: place.period, start: offset + place.start, end: offset + place.end };
  }
  return undefined;
}

/** (shipped, May 2026), (May 2026, shipped): the other words keep their brackets. */
function beside(inner: string): Place | undefined {
  const match = parseLed(inner);
  const isSetApart = match && new RegExp(`(?:${marks.source})$`, 'u').test(inner.slice(0, match.length));
  return isSetApart ? { period: match.period, start: 0, end: match.length } : setApart(inner);
}

/** How many brackets of a text are open at its end; less than none where it closes others. */
export const openIn = (text: string): number =>
  [...text].reduce(
    (open, sign) => open + ('（([【'.includes(sign) ? 1 : '）)]】'.includes(sign) ? -1 : 0),
    0,
  );

/** What parts a period from a name; so does a wide space, which is set on purpose. */
const marks = /\s*[:：|，,;；·•]\s*|\s+[-–—]+\s+|——|\u3000+/gu;

/** A lead may stand behind the title with no mark between them: Cells ETA: Q3 2026. */
const marksOrBlanks = new RegExp(`${marks.source}|\\s+`, 'gu');

/** Where words end and a period may begin. */
const wordEnds = /\s+(?=\S)|(?<=[\p{Script=Han}\p{Script=Hangul}])(?=\d)/gu;

/** So many words before a dash may be the first part of a range. */
const mostBeforeDash = 3;

/** The range that a mark is the dash of, with the words before it: Phase 2026 - 2028, where 2028 alone is another time. */
function rangeAcross(text: string, mark: number): Place | undefined {
  const from = Math.max(0, mark - longestPeriod);
  const ends = [...text.slice(from, mark).matchAll(wordEnds)].slice(-mostBeforeDash);
  for (const { index, 0: blank } of ends) {
    const start = from + index + blank.length;
    const match = parsePeriod(text.slice(start));
    if (!match || start + match.period.label.length <= mark) continue;
    const end = start + match.length;
    const isSetApart = end === text.length || /[^\s\p{L}\p{N}]\s*$/u.test(text.slice(start, end));
    if (!isSetApart) continue;
    const named = text.slice(0, from + index);
    const place = { start: lengthWithoutTie(named), end: end - trailingMark(text, end) };
    return { period: untied(match.period), ...place };
  }
  return undefined;
}

/** Whether a period ends with what parts it from the words behind it. */
const isParted = /[^\s\p{L}\p{N}]\s*$|\u3000$/u;

/** What is said of a period behind it, in brackets at the end: Now: Q4 2025 (2.6 and 2.7). */
const onlyBrackets = /^[（(][^()（）]*[)）]\s*$/u;

/** Phase 1: 2025–2026 – Cells; Cells, Q3 2026; Cells – released May 2026, where the word stays with the title. */
function setApart(text: string): Place | undefined {
  for (const { index: mark, 0: sign } of text.matchAll(marksOrBlanks)) {
    const range = /[-–—]/u.test(sign) ? rangeAcross(text, mark) : undefined;
    if (range) return range;
    if (/^[^\S\u3000]+$/u.test(sign) && !isLed(text.slice(mark + sign.length))) continue;
    const kept = doneBefore(text.slice(mark + sign.length));
    const index = kept > 0 ? mark + sign.length + kept : mark;
    const start = mark + sign.length + kept;
    const match = parseLed(text.slice(start).replace(/^\s*[:：]/u, (colon) => ' '.repeat(colon.length)));
    if (!match) continue;
    const rest = text.slice(start + match.length);
    const behind = start + match.length;
    const hasRemark = onlyBrackets.test(rest);
    const isSetApart = rest === '' || hasRemark || isParted.test(text.slice(start, behind));
    const gap = hasRemark ? behind - text.slice(0, behind).trimEnd().length : trailingMark(text, behind);
    const end = rest === '' ? text.length : behind - gap;
    if (isSetApart && openIn(text.slice(index, end)) === 0)
      return { period: match.period, start: index, end };
  }
  return undefined;
}

/** What parts the period from the words behind it now parts those before it from them. */
const trailingMark = (text: string, end: number): number =>
  /(?:\s*[:：|，,;；·•]\s*|\s+[-–—]+\s+|——|\u3000+)$/u.exec(text.slice(0, end))?.[0].length ?? 0;

/** Saison 2029: Kiel, where no word before the period is a name. */
function behindTime(text: string): Place | undefined {
  for (const { index, 0: blank } of text.slice(0, longestPeriod).matchAll(wordEnds)) {
    const start = index + blank.length;
    if (!isOfTime(text.slice(0, start))) return undefined;
    const match = parsePeriod(text.slice(start));
    if (isSetOff(match, text.slice(start))) return { period: match.period, start, end: start + match.length };
  }
  return undefined;
}

/** A year alone at the end may be part of a name: Agenda 2030. */
const bareYear = /^\d{4}\s?[年년]?$/;

/** A number over a year behind a word may count something else than months: Sprint 1/2026, Quý 1/2026, KW 12/2026. */
const counted = /^(?:[1-9]\d?|[IVX]{1,4})\/\d{4}$/;

/** Later on 2028–2030; Programme of June 2026, which is called Programme. */
function atEnd(named: PhrasingContent[]): Place | undefined {
  const text = textOf(named);
  const mayBeName = (label: string, before: string): boolean =>
    bareYear.test(inDigits(label)) && !endsWithYear(named) && !isOfTime(before);
  const from = Math.max(0, text.length - longestPeriod);
  const end = text.slice(from);
  for (const { index } of end.matchAll(wordEnds)) {
    const period = wholly(end.slice(index));
    const isAlone =
      period &&
      !mayBeName(period.label, end.slice(0, index)) &&
      !counted.test(period.label) &&
      openIn(end.slice(index)) === 0;
    if (!isAlone) continue;
    return { period: untied(period), start: lengthWithoutTie(text.slice(0, from + index)), end: text.length };
  }
  return undefined;
}

/** A period without a word that only ties it to the title before it: 2030, of Picture in 2030. */
export function untied(period: Period): Period {
  const label = period.label.slice(lengthOfTie(period.label));
  return wholly(label, parsePeriod)?.key === period.key ? { ...period, label } : period;
}

function without(nodes: PhrasingContent[], { start, end }: Place): PhrasingContent[] {
  const before = trimPhrasing(slicePhrasing(nodes, 0, start));
  const after = slicePhrasing(nodes, end);
  return trimPhrasing(after).length === 0 ? before : [...before, ...after];
}
