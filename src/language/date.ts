/** With slashes in place of its dashes too, or as ISO 8601 writes it in short, without any. */
const isoDate =
  /^(\d{4})(?:([-/])(\d{1,2})\2(\d{1,2})(?:[Tt ]\s*\d{1,2}:\d{2}.*)?|(\d{2})(\d{2})(?:[Tt]\d{2}(?:\d{2}){0,2}.*)?)$/;
const isoMonth = /^(\d{4})[-/](0?[1-9]|1[0-2])$/;

/** Whether a text has the form of an ISO date, with a time or without; the day may still be none. */
export const looksLikeDate = (written: string): boolean => isoDate.test(written);

/** The day that an ISO date names as it is written, whatever zone its time is in, as midnight UTC; nothing for none. */
export function calendarDay(written: string): Date | undefined {
  const [, year, , longMonth, longDay, shortMonth, shortDay] = isoDate.exec(written) ?? [];
  const [month, day] = [longMonth ?? shortMonth, longDay ?? shortDay];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isThere = date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
  return isThere ? date : undefined;
}

/**
 * A date as the readers of a language write it: 2025年3月1日, March 1, 2025; a month: 2025年3月. A time of day is left out.
 * @param written as the author has it; what is no day of the calendar is shown as it is
 * @param lang BCP 47
 */
export function shownDate(written: string, lang: string): string {
  const day = calendarDay(written);
  if (day) return formatFor(lang, { dateStyle: 'long' }).format(day);
  const [, year, month] = isoMonth.exec(written) ?? [];
  if (year === undefined) return written;
  return formatFor(lang, { year: 'numeric', month: 'long' }).format(
    Date.UTC(Number(year), Number(month) - 1),
  );
}

function formatFor(lang: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const options = { ...form, timeZone: 'UTC' };
  try {
    return new Intl.DateTimeFormat(lang, options);
  } catch {
    return new Intl.DateTimeFormat('en', options);
  }
}
