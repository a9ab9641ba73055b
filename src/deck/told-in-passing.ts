import type { ListItem, PhrasingContent } from 'mdast';
import { withoutColon } from '../article/groups.ts';
import { parsePeriod } from '../article/period.ts';
import { textOf } from '../article/phrasing.ts';
import type { Direction, Period, Piece } from '../model/roadmap.ts';

const found = new WeakMap<Direction, Map<string, PhrasingContent[][]>>();

/**
 * What a direction tells of a period within a list that is not told along time, where the sentence behind a bold lead opens
 * with that period: **Video**: in 2024 one minute was reached.
 * @returns the leads
 */
export function toldInPassing(direction: Direction, { key }: Period): PhrasingContent[][] {
  const leads = found.get(direction) ?? leadsByPeriod(direction);
  found.set(direction, leads);
  return leads.get(key) ?? [];
}

function leadsByPeriod({ lead, topics }: Direction): Map<string, PhrasingContent[][]> {
  const leads = new Map<string, PhrasingContent[][]>();
  for (const item of [...lead, ...topics.flatMap(({ pieces }) => pieces)].flatMap(itemsOf)) {
    const { key, name } = datedLead(item) ?? {};
    if (key !== undefined && name) leads.set(key, [...(leads.get(key) ?? []), name]);
  }
  return leads;
}

const itemsOf = (piece: Piece): ListItem[] => (piece.type === 'points' ? piece.list.children : []);

/** The bold lead of an item that a period follows, and the key of that. */
function datedLead({ children: [first] }: ListItem): { key: string; name: PhrasingContent[] } | undefined {
  const [strong] = first?.type === 'paragraph' ? first.children : [];
  if (first?.type !== 'paragraph' || strong?.type !== 'strong') return undefined;
  const said = textOf(first).slice(textOf(strong).length);
  const period = parsePeriod(said.replace(/^\s*[:：–—]?\s*/u, ''))?.period;
  return period && { key: period.key, name: withoutColon(strong.children) };
}
