import type { List, ListItem } from 'mdast';
import { keyOf, type PeriodMatch } from './period.ts';
import { textOf } from './phrasing.ts';

const month = '(?<month>1[0-2]|0?[1-9])';
/** One that is not known yet is written as a sign: 2026-06-XX. */
const day = '(?:3[01]|[12]\\d|0?[1-9]|[xX?]{2})';
const year = '(?<year>(?:19|20)\\d{2})';
/** 2025-10-08, 2025/10/08, 2025. 10. 8.; 08.10.2025. */
const forms = [
  new RegExp(`^${year}(?<mark>[-/.])\\s?${month}\\k<mark>\\s?${day}(?!\\d)\\.?`, 'u'),
  new RegExp(`^${day}\\.\\s?${month}\\.\\s?${year}(?!\\d)`, 'u'),
];
const behind = /^\s*(?:[:：|、,，—–-]\s*)+|^\s+/u;

/** One alone may say when something was filed. */
const fewest = 2;

/** The days in figures that all items of a list begin with, as a plan or a history does: 2025-10-08: the keel. */
export function figureDays({ children }: List): PeriodMatch[] | undefined {
  const days = children.flatMap((item) => figureDay(item) ?? []);
  return days.length === children.length && days.length >= fewest ? days : undefined;
}

function figureDay(item: ListItem): PeriodMatch | undefined {
  const [first] = item.children;
  if (first?.type !== 'paragraph' || typeof item.checked === 'boolean') return undefined;
  const text = textOf(first);
  const match = readDay(text);
  const isApart = match && match.length > match.period.label.length;
  return isApart && text.length > match.length ? match : undefined;
}

/** Of a day, a period has its month. */
function readDay(text: string): PeriodMatch | undefined {
  const found = forms.map((form) => form.exec(text)).find((match) => match !== null);
  const { year = '', month = '' } = found?.groups ?? {};
  const label = found?.[0];
  if (label === undefined) return undefined;
  const length = label.length + (behind.exec(text.slice(label.length))?.[0].length ?? 0);
  return { period: { label, key: keyOf({ year: Number(year), month: Number(month), months: 1 }) }, length };
}
