import { isColophonLine } from '../language/colophon-words.ts';
import { fieldMarks, isReadingTime } from '../language/reading-time.ts';
import { weightOf } from '../language/weight.ts';
import { endsWithDay, isDate, isDay, isDayLine, isPaperNumber } from './datelines.ts';

/** Room for the name of a field, and for what it says. */
export const [labelRoom, valueRoom] = [12, 26];
/** Fewer fields are a sentence with a colon. */
export const fewestFields = 2;

/** Short fields side by side or each on a line, two with their names, or one that only such lines have. */
export function hasFields(text: string): boolean {
  const fields = fieldsOf(text);
  if (fields.some((field) => isSentence(field) || weightOf(field) > labelRoom + valueRoom)) return false;
  const named = fields.filter(isNamed);
  const sure = fields.filter(
    (field, at) =>
      isDateline(field, at) || isPaperNumber(field) || isReadingTime(field) || isColophonLine(field),
  );
  const otherRoom = sure.length > 0 ? valueRoom : labelRoom;
  const isOther = (field: string): boolean => weightOf(field) <= otherRoom;
  return (
    (sure.length > 0 || named.length >= fewestFields) &&
    fields.every((field) => named.includes(field) || sure.includes(field) || isOther(field))
  );
}

/** Status: accepted, 执笔｜陆小港 */
export function isNamed(field: string): boolean {
  const [, label = '', value = ''] = /^([^:：|｜]+)[:：|｜]\s*(\S.*)$/u.exec(field) ?? [];
  return label !== '' && weightOf(label) <= labelRoom && weightOf(value) <= valueRoom;
}

/** A line that opens with a month or a year tells what happens then: May 2026 · The first ship. */
const isDateline = (field: string, at: number): boolean =>
  at === 0 ? isDay(field.replace(dayName, '')) : isDate(field) || isDayLine(field) || endsWithDay(field);

/** So many fields say which issue a text is of: The Quay — Issue 12 — 3 May 2026. */
const fewestOfIssue = 3;

/** Whether a line names what a text is an issue of, its number, and when it came out, in whatever calendar. */
export function namesIssue(text: string): boolean {
  const fields = partsOf(text);
  const counted = fields.slice(1).filter((field) => /\p{Nd}/u.test(field));
  return (
    fields.length >= fewestOfIssue &&
    counted.length >= fewestFields &&
    fields.every((field) => weightOf(field) <= valueRoom && !isSentence(field))
  );
}

/** Published: 2027-05-03 */
const dayName = /^[^:：]{1,20}[:：]\s*/u;

const gaps = /\s*\n\s*|\u3000+|\s{2,}/u;
const barred = /^([^|｜·•:：]+)[|｜][^|｜·•]+$/u;

/** 执笔｜陆小港 */
const isBarred = (part: string): boolean =>
  barred.test(part) && weightOf(barred.exec(part)?.[1] ?? '') <= labelRoom / 2;

/** Whether a short name stands before a bar, whatever stands behind it: 来源｜港口：观察 */
export function hasBarredLabel(line: string): boolean {
  const label = /^([^|｜]+)[|｜]\s*\S/u.exec(line)?.[1];
  return label !== undefined && weightOf(label) <= labelRoom / 2;
}

/** Lines below each other, each a field with a bar in it. */
export function areBarredLines(text: string): boolean {
  const lines = text.split('\n');
  return lines.length >= fewestFields && lines.every((line) => isBarred(line.trim()));
}

/** The fields of a line as they are set apart. A bar does so, but between a name and what it says where gaps do. */
export function fieldsIn(line: string): string[] {
  const parts = line.trim().split(gaps);
  const areNamed = parts.some(isBarred) && parts.every((part) => isBarred(part) || !/[|｜]/u.test(part));
  // What has a name of its own is no field by itself: 来源｜公众号：港口观察.
  const isSure =
    parts.length >= fewestFields || isColophonLine(line) || parts.every((part) => /[:：]/u.test(part));
  const isWhole = areNamed && isSure;
  return (isWhole ? parts : line.split(fieldMarks)).map((field) => field.trim()).filter(Boolean);
}

/**
 * The same with what a slash parts; a dash parts the number of a paper from its issuer, and a day from what stands before
 * it, as a comma does.
 */
export function fieldsOf(text: string): string[] {
  const fields = fieldsIn(text).flatMap((field) => field.split(/\s+\/\s+/u));
  return fields.flatMap((field) => {
    const halves = partsOf(field);
    const isParted = halves.some(isPaperNumber) || (halves.length > 1 && endsWithDay(halves.at(-1) ?? ''));
    return isParted ? halves : beforeDate(field);
  });
}

/** What dashes part as well. */
const partsOf = (text: string): string[] => fieldsIn(text).flatMap((field) => field.split(/\s+[–—-]\s+/u));

/** Where an article was sent from, behind the time of the day: 2026-05-03 21:07 上海 */
const placeOfTime = /(?<=\d:\d{2})\s\p{Script=Han}{2,6}$/u;

function beforeDate(field: string): string[] {
  for (const { index, 0: mark } of field.matchAll(/[,，]\s*|(?<=\p{Script=Han})\s+/gu)) {
    const last = field.slice(index + mark.length).replace(placeOfTime, '');
    if (index > 0 && (isDate(last) || isDayLine(last)) && !isDate(field))
      return [field.slice(0, index), last];
  }
  return [field];
}

/** A year may be abbreviated behind its number, and a point end a day of figures: 2026 г., 2026. 5. 3. */
const pointOfDay = /(?<=\d\s?)[гр]\.$|(?<=\d{4}\.\s?\d{1,2}\.\s?\d{1,2})\.$/u;

export const isSentence = (text: string): boolean =>
  /[.。!！?？]["”’」』）)]*$/u.test(text.replace(pointOfDay, ''));
