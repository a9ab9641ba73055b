import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { replaceAt } from '../model/long-lists.ts';
import type { Forecast } from '../model/roadmap.ts';
import { boldLine, listGroups } from './groups.ts';
import { boldLabel } from './labelled-periods.ts';
import { type OutlineSection, spanOf } from './outline.ts';
import { areRising } from './period.ts';
import { textOf } from './phrasing.ts';

/** A single period may only say when something happened. */
const fewestPeriods = 2;

/**
 * Sets what a list says before its periods above it, and what it says behind them below it: how things stand today is no
 * stop of the way from there, nor is a remark on it. Each is one item with a label; all others open with a period, one behind the other.
 * @param section is changed, and all within it
 */
export function partStatusLines(section: OutlineSection): void {
  for (const [index, block] of [...section.blocks.entries()].reverse()) {
    const parts = block.type === 'list' && !listGroups(block) ? partsOf(block) : undefined;
    if (parts) replaceAt(section.blocks, index, 1, parts);
  }
  for (const child of section.sections) partStatusLines(child);
}

/** The places of the first period and behind the last one, with the fewest items beside them first. */
const placesIn = ({ length }: ListItem[]): [first: number, end: number][] => [
  [1, length],
  [0, length - 1],
  [1, length - 1],
];

function partsOf(list: List): RootContent[] | undefined {
  for (const [first, end] of placesIn(list.children)) {
    const periods = list.children.slice(first, end);
    const [above, below] = [list.children.slice(0, first), list.children.slice(end)].map(linesOf);
    if (!above || !below || periods.length < fewestPeriods) continue;
    const timeline: List = { ...list, children: periods, position: spanOf(periods) };
    if (isTimeline(timeline)) return [...above, timeline, ...below];
  }
  return undefined;
}

function linesOf(items: ListItem[]): Paragraph[] | undefined {
  const lines = items.flatMap((item) => onlyLine(item) ?? []);
  return lines.length === items.length ? lines : undefined;
}

/** A few words and a colon, which are no date: Today: … */
const plainLabel = /^(?=\p{L})[^:：.。!?！？\n]{1,24}(?:：|:(?=\s))\s*\S/u;

/** The paragraph that an item is, where it has a label; a bold line by itself would be a title of what stands behind it. */
function onlyLine({ checked, children: [first, ...others] }: ListItem): Paragraph | undefined {
  if (first?.type !== 'paragraph' || others.length > 0 || typeof checked === 'boolean') return undefined;
  const isLabelled = boldLabel(first) !== undefined || plainLabel.test(textOf(first));
  return isLabelled && !boldLine(first) ? first : undefined;
}

function isTimeline(list: List): boolean {
  const groups = listGroups(list) ?? [];
  const forecasts = groups.filter((group): group is Forecast => group.type === 'forecast');
  const isRising = areRising(forecasts.map(({ period }) => period));
  return isRising && forecasts.length === groups.length && groups.length > 0;
}
