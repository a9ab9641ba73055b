const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}.*)?$/;

/**
 * A date as the readers of a language write it: 2025年3月1日, March 1, 2025. A time of day is left out.
 * @param written as the author has it; what is no ISO date is shown as it is
 * @param lang BCP 47
 */
export function shownDate(written: string, lang: string): string {
  const [, year, month, day] = isoDate.exec(written) ?? [];
  // The day as it is written, whatever zone its time is in.
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isThere = date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
  if (!isThere) return written;
  return formatFor(lang).format(date);
}

function formatFor(lang: string): Intl.DateTimeFormat {
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
  try {
    return new Intl.DateTimeFormat(lang, options);
  } catch {
    return new Intl.DateTimeFormat('en', options);
  }
}
