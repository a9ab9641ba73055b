import { calendarDay } from '../language/date.ts';
import { withoutPublished } from '../language/published-words.ts';
import { isPeriod } from './dated.ts';
import { parsePeriod } from './period.ts';

/** 二〇二六年三月五日: a year is written figure by figure. */
const chineseDate =
  /^[〇○零一二三四五六七八九]{4}年(?:[一二三四五六七八九十]{1,3}月(?<day>[一二三四五六七八九十]{1,3}日)?)?$/u;
const dayOfMonth = '(?:0?[1-9]|[12]\\d|3[01])';
/** The day of a date, as it stands before the month (3. März, 3 de mayo), behind it (May 3,), or at the end (3日). */
const days = [
  new RegExp(`^(?:${dayOfMonth}(?:\\.|st|nd|rd|th|º|°)?|1er)\\s+(?:de\\s+)?(?=\\p{L})`, 'iu'),
  new RegExp(`(?<=\\p{L}\\.?)\\s${dayOfMonth}(?:st|nd|rd|th)?(?=,?\\s\\d{4}$)`, 'iu'),
  new RegExp(`(?<=[月월])\\s?${dayOfMonth}\\s?[日号號일]$`, 'u'),
  new RegExp(`^${dayOfMonth}[./](?=(?:1[0-2]|0?[1-9])[./]\\d{4}$)`, 'u'),
  new RegExp(`(?<=^(?:1[0-2]|0?[1-9])/)${dayOfMonth}/(?=\\d{4}$)`, 'u'),
  new RegExp(`(?<=^\\d{4}([-/.])(?:1[0-2]|0[1-9]))\\1${dayOfMonth}$`, 'u'),
];

/** In figures as Korean writes them: 2026. 5. 3. */
const koreanDate = new RegExp(`^(?:19|20)\\d{2}\\.\\s?(?:1[0-2]|0?[1-9])\\.\\s?${dayOfMonth}\\.?$`, 'u');

/** What leads to a day where it stands behind a place: Berlin, den 3. März 2026. */
const leading = /^(?:on|den|am|le|el|a|il|lì|op|em|dnia|den|d\.|от|від|في)\s+(?=(?:\p{L}+\s)?\d)/iu;

/** When on that day: 08:02, 14.30 Uhr. */
const timeOfDay = /(?<=\d(?:日|\.)?),?\s\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?(?:Uhr|h|UTC|Z))?$/u;

/** The day of the week behind a day: 2026. 5. 3.(일), 2026年5月3日（日） */
const weekday = /\s?[(（][월화수목금토일月火水木金土日](?:요일|曜日|曜)?[)）]$/u;

/** Whether a text is nothing but a day of the calendar: 3 May 2026, den 3. März 2026, 2026年5月3日, 二〇二六年五月三日. */
export function isDay(text: string): boolean {
  const dayOnly = text.replace(timeOfDay, '').replace(weekday, '');
  if (calendarDay(dayOnly) || koreanDate.test(dayOnly) || chineseDate.exec(dayOnly)?.groups?.day) return true;
  return monthOfDay(dayOnly) !== undefined;
}

/** The month of a day in words: 3 May 2026, 2026年5月3日. */
export function monthOfDay(text: string): string | undefined {
  const plain = text.replace(leading, '');
  return days.map((day) => plain.replace(day, '')).find((month) => month !== plain && isMonth(month));
}

/** Up to three words, or a few Chinese characters, before a day. */
const said = /^(?:\p{L}{1,20}(?:\s\p{L}{1,20}){0,2}\s?[:：]?\s|\p{Script=Han}{1,6}\s?[:：]?\s?)(?=\S)/u;

/** Whether a text says a day and hardly more: Released 07/24/2019, 发布日期：2019年7月24日, 2019. 7. 24. 발간. */
export function isDayLine(text: string): boolean {
  const day = withoutPublished(text);
  return isDay(day) || isDay(day.replace(said, '')) || isDay(day.replace(/^\p{L}{1,20}\s?[:：]?\s/u, ''));
}

/** A day in words has so many. */
const [fewestWords, mostWords] = [1, 5];

/** Whether a line ends with a day, or with what was done on it: adopté le 27 mars 2025. */
export function endsWithDay(line: string): boolean {
  const words = withoutPublished(line).split(/\s+/u);
  for (let count = fewestWords; count <= Math.min(mostWords, words.length); count++)
    if (isDay(words.slice(-count).join(' '))) return true;
  return false;
}

/** A day among characters that no blanks part. */
const unparted =
  /(?:(?:19|20)\d{2}|(?:令和|平成|昭和)(?:元|\d{1,2}))\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日号號일]/u;

/** Whether a line says a day, wherever in it: Adopted on 3 May 2027 (unanimously), 2027年5月3日审议通过. */
export function hasDay(line: string): boolean {
  const words = line.trim().split(/\s+/u);
  const upTo = (end: number): string =>
    words
      .slice(Math.max(0, end - mostWords), end)
      .join(' ')
      .replace(/[,;，、]$/u, '');
  return unparted.test(line) || words.some((_, index) => endsWithDay(upTo(index + 1)));
}

/** Whether a line begins with a day and says what is then: 2026-05-03 The keel is laid. */
export function opensWithDay(line: string): boolean {
  const words = line.trim().split(/\s+/u);
  const most = Math.min(mostWords, words.length - 1);
  return Array.from({ length: most }, (_, index) => words.slice(0, index + fewestWords).join(' ')).some(
    (day) => isDay(day.replace(/[:：,，]$/u, '')),
  );
}

const isMonth = (text: string): boolean =>
  isPeriod(text) && parsePeriod(text)?.period.key.endsWith('/1') === true;

/** Whether a text is nothing but a date: a day, a month, a part of a year or a year. */
export const isDate = (text: string): boolean => isDay(text) || isPeriod(text) || chineseDate.test(text);

const season = /(?<!\d)(?:19|20)\d{2}\/(?:19|20)\d{2}$/u;
const paperNumber =
  /(?:(?:^|\s)(?:Nr|No|N[°º]|№)\.?\s?(?:\d[\d/.-]+|(?:19|20)\d{2}\/\d+\s[\p{L}\s]{1,60})|(?<![\d/])\d+\/(?:19|20)\d{2}|[〔（［[(](?:19|20)\d{2}[〕）］\])]\s?第?\s?\d+\s?[号期]|第\s?\d+\s?[号號]|제\s?\d+\s?호)$/iu;

/** Whether a text ends with the number that a paper is filed under: Report No. 114/2026. */
export const isPaperNumber = (text: string): boolean =>
  paperNumber.test(text) && !season.test(text) && !isDate(text);

/** Whether a line has a year in it. */
export const hasYear = (text: string): boolean =>
  /(?<!\d)(?:19|20)\d{2}(?!\d)|[一二][〇○零一二三四五六七八九]{3}年|(?:令和|平成|昭和)(?:元|\d{1,2})年/u.test(
    text,
  );
