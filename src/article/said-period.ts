import { either, firstMatch, inSmallLetters, inTurn, type Matcher, sign } from '../language/matchers.ts';
import { words } from '../language/time-words.ts';
import type { Period } from '../model/roadmap.ts';
import { type PeriodMatch, parsePeriod } from './period.ts';

const cjk = '\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Hiragana}\\p{Script=Katakana}';
const colon = sign('\\s*[:：]\\s*');
const gap = either(colon, sign('\\s+'), sign(`(?<=[${cjk}])`));

const led = either(
  inTurn(either(words('at'), words('plan'), words('due')), colon),
  inTurn(words('plan'), gap),
);
/** As `led`, but no word that may be what is dated: an oak release. */
const lead = inTurn(either(words('at'), words('plan')), colon);
const planned = either(inTurn(words('plan'), gap), inTurn(words('due'), colon));
const done = inTurn(words('done'), gap);

/** No word with its colon is longer. */
const longest = 60;
const endOf = (matcher: Matcher, text: string): number =>
  firstMatch(matcher, inSmallLetters(text.slice(0, longest)))?.end ?? 0;

/** Whether a text starts with a word and a colon that only lead to a period: ETA: Q3 2026. */
export const isLed = (text: string): boolean => endOf(lead, text) > 0;

/** The period that a text starts with, and the word before it that only says what kind of time it is: target: June 2026. */
export function parseLed(text: string): PeriodMatch | undefined {
  const trimmed = text.trimStart();
  const blank = text.length - trimmed.length;
  const before = trimmed.slice(0, endOf(led, trimmed));
  const match = parsePeriod(trimmed.slice(before.length));
  if (!match) return undefined;
  const { period, length } = match;
  return { period: { ...period, label: before + period.label }, length: blank + before.length + length };
}

/** The period that a text is, with what leads to it. */
export function wholly(text: string, parse = parseLed): Period | undefined {
  const match = parse(text);
  return match && match.length >= text.trimEnd().length ? match.period : undefined;
}

/** A period without the word that says that it is planned for: Q2 2026, of planned Q2 2026. */
export function withoutPlan(period: Period): Period {
  const label = period.label.slice(endOf(planned, period.label));
  return label !== period.label && wholly(label, parsePeriod) ? { ...period, label } : period;
}

/** How much of a text is a word that says that a period was kept, without the gap behind it: released March 2025. */
export const doneBefore = (text: string): number =>
  text
    .slice(0, endOf(done, text))
    .trimEnd()
    .replace(/\s*[:：]$/u, '').length;

/**
 * A text that is a period with a word before or behind it that says whether it is planned for or was kept: released March
 * 2025, 2026年6月予定.
 * @returns the period and where it stands; a word that says that it was kept is left out
 */
export function statedPeriod(text: string): { period: Period; start: number; end: number } | undefined {
  const start = doneBefore(text);
  const wasKept = wordBehind(words('done'), text);
  const end = Math.min(wasKept, wordBehind(words('plan'), text));
  const period = wholly(text.slice(start, end).replace(/^\s*[:：]/u, ''));
  return period && { period, start, end: wasKept === end ? end : text.length };
}

/**
 * The period that a text opens with behind a word that says what kind of time it is, with nothing or a mark behind it: Target:
 * Q1 2026, if all goes well.
 * @returns where it stands
 */
export function namedPeriod(text: string): { start: number; end: number } | undefined {
  const start = leadIn(text);
  const match = start > 0 ? parsePeriod(text.slice(start)) : undefined;
  const end = start + (match?.period.label.length ?? 0);
  return match && /^\s*(?:$|[,，;；–—(（[【.。])/u.test(text.slice(end)) ? { start, end } : undefined;
}

/** How much of a text is a word that leads to a period, with the gap behind it. */
export const leadIn = (text: string): number => Math.max(endOf(led, text), endOf(done, text));

/** Where the word begins that a text ends with, behind others; its length where it ends with none. */
function wordBehind(matcher: Matcher, text: string): number {
  const small = inSmallLetters(text.slice(-longest));
  const before = text.length - small.length;
  for (let start = 1; start < small.length; start += 1) {
    if (!apart.test(small.slice(start - 1, start))) continue;
    for (const { end } of matcher(small, start)) if (end === small.length) return before + start;
  }
  return text.length;
}

/** What may stand before a word that is none of its letters. */
const apart = new RegExp(`^(?:[^\\p{L}]|[${cjk}])$`, 'u');
