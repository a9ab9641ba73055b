import type { OutlineSection } from './outline.ts';
import { textOf } from './phrasing.ts';

const yearAtEnd = /^(.*\S)\s+(\d{4})\s*$/su;

/**
 * Marks the years at the end of headings in one chapter that differ by nothing else: of Outlook 2030 and Outlook 2035 the
 * years are no part of a name, as that of Agenda 2030 is.
 * @param section is changed, and all within it
 */
export function markYears({ heading, sections }: OutlineSection): void {
  for (const child of sections) markYears(child);
  if (!heading) return;
  const years = new Map<string, Set<string>>();
  for (const { name, year } of sections.flatMap(namedYear))
    years.set(name, (years.get(name) ?? new Set()).add(year));
  for (const { name, last } of sections.flatMap(namedYear))
    if ((years.get(name)?.size ?? 0) > 1) last.data = { ...last.data, endsWithYear: true };
}

function namedYear({ heading }: OutlineSection) {
  const last = heading?.children.at(-1);
  const [, name, year] = yearAtEnd.exec(textOf(heading?.children ?? [])) ?? [];
  return last?.type === 'text' && name && year ? [{ name: name.toLowerCase(), year, last }] : [];
}
