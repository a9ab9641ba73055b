import type { PhrasingContent, Text } from 'mdast';
import type { Period } from '../model/roadmap.ts';
import { type PeriodMatch, parsePeriod } from './period.ts';
import { textOf } from './phrasing.ts';

declare module 'mdast' {
  interface TextData {
    /** The period that the text opens with, which only what stands beside it tells: Year 1, Later. */
    told?: Period;
  }
}

const separator = /^\s*(?:(?:[:：|、,，.。·•]|[—–-](?!\d))\s*)+|^\s+/u;

/** The text that words open with, be it in bold. */
function firstText(nodes: PhrasingContent[]): Text | undefined {
  const [first] = nodes;
  if (first?.type === 'strong') return firstText(first.children);
  return first?.type === 'text' ? first : undefined;
}

/** Marks the period that words open with. */
export function markTold(nodes: PhrasingContent[], period: Period): void {
  const first = firstText(nodes);
  if (first?.value.includes(period.label)) first.data = { ...first.data, told: period };
}

/** The period that words open with where they are marked with it. */
export function toldPeriod(nodes: PhrasingContent[]): PeriodMatch | undefined {
  const period = firstText(nodes)?.data?.told;
  const text = period ? textOf(nodes) : '';
  if (!period || !text.startsWith(period.label)) return undefined;
  const { length } = period.label;
  return { period, length: length + (separator.exec(text.slice(length))?.[0].length ?? 0) };
}

/** The period that words open with, marked or read. */
export const openingPeriod = (nodes: PhrasingContent[]): PeriodMatch | undefined =>
  toldPeriod(nodes) ?? parsePeriod(textOf(nodes));
