import type { List, ListItem } from 'mdast';
import { areRising, isSetOff, type PeriodMatch, parseYearless } from './period.ts';
import { textOf } from './phrasing.ts';

declare module 'mdast' {
  interface ListData {
    /** The year whose parts the items begin with. */
    year?: number;
  }
}

/** What asks is a question with its number: Q1: Why boats? */
const asks = /[?？]\s*$/u;

/** The part of a year that an item begins with, in bold or with a mark behind it, where no year is named: Q1: the keel. */
export function yearlessPeriod(item: ListItem, year: number): PeriodMatch | undefined {
  const [first] = item.children;
  if (first?.type !== 'paragraph' || typeof item.checked === 'boolean') return undefined;
  const text = textOf(first);
  const match = parseYearless(text, year);
  if (!match || asks.test(text) || text.length <= match.length) return undefined;
  const [strong] = first.children;
  const isBold = strong?.type === 'strong' && textOf(strong).trim() === match.period.label;
  return isBold || isSetOff(match, text) ? match : undefined;
}

/** Whether the items of a list are so many parts of a year, one behind the other. */
export function isOfParts({ children }: List, year: number, fewest: number): boolean {
  const periods = children.flatMap((item) => yearlessPeriod(item, year)?.period ?? []);
  return areRising(periods) && periods.length === children.length && periods.length >= fewest;
}
