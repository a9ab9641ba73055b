import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Position } from 'unist';
import type { Block, Group, Period, Title } from '../model/roadmap.ts';
import type { OutlineSection } from './outline.ts';
import { positionOf, spanOf } from './outline.ts';
import { parsePeriod } from './period.ts';
import { slicePhrasing, textOf, trimPhrasing } from './phrasing.ts';
import { toTitle } from './title.ts';

/** A title of a group is a short phrase, not a sentence that happens to be bold. */
const longestTitle = 80;

/** Makes a breakthrough or, where the title starts with a period, a forecast. */
export function toGroup(title: PhrasingContent[], at: Position, blocks: Block[], position: Position): Group {
  const parsed = toTitle(title, at);
  const dated = findPeriod(parsed);
  if (!dated) return { type: 'breakthrough', title: parsed, blocks, position };
  const { period, rest } = dated;
  // A number behind the period is no order of ours: it stays with the text.
  const named = { ...toTitle(rest, at), named: rest, whole: parsed.whole };
  return { type: 'forecast', period, title: named, blocks, position };
}

/** The period that a title starts with, before or behind its number, which may be part of it: 3. Quartal 2026. */
function findPeriod({ whole, named }: Title): { period: Period; rest: PhrasingContent[] } | undefined {
  for (const nodes of [whole, named]) {
    const match = parsePeriod(textOf(nodes));
    if (match) return { period: match.period, rest: trimPhrasing(slicePhrasing(nodes, match.length)) };
  }
  return undefined;
}

/** The title of a bold line that stands alone, without a colon at its end. */
export function boldLine(node: RootContent | undefined): PhrasingContent[] | undefined {
  if (node?.type !== 'paragraph') return undefined;
  const children = trimPhrasing(node.children);
  const [strong, tail] = children;
  if (strong?.type !== 'strong' || children.length > 2) return undefined;
  if (tail && !(tail.type === 'text' && /^\s*[:：]\s*$/.test(tail.value))) return undefined;
  const text = textOf(strong);
  if (text.length > longestTitle || /[。．.!！]$/u.test(text.trim())) return undefined;
  return withoutColon(strong.children);
}

/** `nodes` without a colon at their end. */
export const withoutColon = (nodes: PhrasingContent[]): PhrasingContent[] =>
  trimPhrasing(slicePhrasing(nodes, 0, textOf(nodes).replace(/\s*[:：]\s*$/u, '').length));

/** A section that is a group: a heading with a period, or one below a topic, and what stands under it. */
export const sectionGroup = (section: OutlineSection, blocks: Block[]): Group | undefined =>
  section.heading && toGroup(section.heading.children, positionOf(section.heading), blocks, section.position);

export const hasPeriod = (section: OutlineSection): boolean =>
  section.heading !== undefined &&
  findPeriod(toTitle(section.heading.children, positionOf(section.heading))) !== undefined;

/**
 * The groups that a list holds: every item starts with a bold lead, and either every lead is a period or
 * every item has points of its own. Undefined for any other list.
 */
export function listGroups(list: List): Group[] | undefined {
  const leads = list.children.map(itemLead);
  if (leads.length === 0 || leads.some((lead) => lead === undefined)) return undefined;
  const groups = leads.flatMap((lead) =>
    lead ? [toGroup(lead.title, lead.at, lead.blocks, lead.position)] : [],
  );
  const dated = groups.every((group) => group.type === 'forecast');
  const pointed = list.children.every((item) => item.children.some((child) => child.type === 'list'));
  return dated || pointed ? groups : undefined;
}

interface ItemLead {
  title: PhrasingContent[];
  at: Position;
  blocks: Block[];
  position: Position;
}

function itemLead(item: ListItem): ItemLead | undefined {
  const [first, ...others] = item.children;
  if (first?.type !== 'paragraph' || typeof item.checked === 'boolean') return undefined;
  const [strong] = first.children;
  if (strong?.type !== 'strong') return undefined;
  const inBold = parsePeriod(textOf(strong));
  const rest = trimPhrasing(slicePhrasing(first.children, textOf(strong).length));
  const points = others as Block[];
  const at = positionOf(first);
  const position = positionOf(item);
  // `**2025:** A title`, with the title outside the bold, and points of its own below.
  if (inBold && inBold.length >= textOf(strong).trim().length && rest.length > 0 && points.length > 0) {
    return { title: first.children, at, blocks: points, position };
  }
  const text = withoutLeadingColon(rest);
  const blocks = text.length > 0 ? [asList(text, item), ...points] : points;
  return { title: withoutColon(strong.children), at, blocks, position };
}

function asList(text: PhrasingContent[], item: ListItem): List {
  const paragraph: Paragraph = { type: 'paragraph', children: text, position: spanOf(text) };
  const only: ListItem = {
    type: 'listItem',
    spread: false,
    children: [paragraph],
    position: positionOf(item),
  };
  return { type: 'list', ordered: false, spread: false, children: [only], position: positionOf(item) };
}

const withoutLeadingColon = (nodes: PhrasingContent[]): PhrasingContent[] => {
  const match = /^\s*[:：—–-]\s*/u.exec(textOf(nodes));
  return match ? trimPhrasing(slicePhrasing(nodes, match[0].length)) : nodes;
};
