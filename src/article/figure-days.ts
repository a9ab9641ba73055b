import type { List, ListItem } from 'mdast';
import { keyOf, type PeriodMatch, parsePeriod } from './period.ts';
import { textOf } from './phrasing.ts';

const month = '(?<month>1[0-2]|0?[1-9])';
const day = '(?:3[01]|[12]\\d|0?[1-9])';
const year = '(?<year>(?:19|20)\\d{2})';
/** 2025-10-08, 2025/10/08, 2025. 10. 8. */
const yearFirst = new RegExp(`^${year}(?<mark>[-/.])\\s?${month}\\k<mark>\\s?${day}(?!\\d)\\.?`, 'u');
/** 08.10.2025, 8/10/2025, 08-10-2025. */
const dayFirst = new RegExp(`^${day}(?<mark>[-/.])\\s?${month}\\k<mark>\\s?${year}(?!\\d)`, 'u');
/** 10/8/2025. */
const monthFirst = new RegExp(`^${month}/${day}/${year}(?!\\d)`, 'u');
const behind = /^\s*(?:[:：|、,，—–-]\s*)+|^\s+/u;

/** One alone may say when something was filed. */
const fewest = 2;

/**
 * The days in figures that the items of a list begin with, as a plan or a history does, and the months or years of some among
 * them: 2025-10-08: the keel; 2026-02: the mast.
 */
export function figureDays({ children }: List): PeriodMatch[] | undefined {
  const leads = children.map(leadOf);
  const read = dayReader(leads);
  const dates = children.flatMap((item) => figureDate(item, read) ?? []);
  const days = leads.filter((lead) => read(lead) !== undefined);
  return dates.length === children.length && days.length >= fewest ? dates : undefined;
}

/** A month or a year, but not of a day that is not known yet: 2026-06-XX. */
function monthOrYear(text: string): PeriodMatch | undefined {
  const match = parsePeriod(text);
  return match && !/^[-/.]\S/u.test(text.slice(match.period.label.length)) ? match : undefined;
}

const leadOf = ({ children: [first] }: ListItem): string =>
  first?.type === 'paragraph' ? textOf(first) : '';

function figureDate(
  item: ListItem,
  read: (text: string) => PeriodMatch | undefined,
): PeriodMatch | undefined {
  const [first] = item.children;
  if (first?.type !== 'paragraph' || typeof item.checked === 'boolean') return undefined;
  const text = textOf(first);
  const match = read(text) ?? monthOrYear(text);
  const isApart = match && match.length > match.period.label.length;
  return isApart && text.length > match.length ? match : undefined;
}

/** Whether one of several days can only be read with its month first, and so are all of them. */
const areMonthsFirst = (texts: string[]): boolean =>
  texts.some((text) => monthFirst.test(text) && !dayFirst.test(text));

/** What reads the day in figures that each of several texts begins with, all in the same order. Of a day, a period has its month. */
export function dayReader(texts: string[]): (text: string) => PeriodMatch | undefined {
  const forms = [yearFirst, areMonthsFirst(texts) ? monthFirst : dayFirst];
  return (text) => {
    const match = forms.map((form) => form.exec(text)).find((found) => found !== null);
    const { year = '', month = '' } = match?.groups ?? {};
    const label = match?.[0];
    if (label === undefined) return undefined;
    const length = label.length + (behind.exec(text.slice(label.length))?.[0].length ?? 0);
    return { period: { label, key: keyOf({ year: Number(year), month: Number(month), months: 1 }) }, length };
  };
}
