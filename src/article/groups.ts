import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Position } from 'unist';
import { countedKind } from '../language/caption-words.ts';
import { isMarkedQuestion } from '../language/question-words.ts';
import type { Block, Forecast, Group } from '../model/roadmap.ts';
import { type Dated, findPeriod, isPeriod } from './dated.ts';
import { figureDays } from './figure-days.ts';
import { labelledItem, labelledPeriods } from './labelled-periods.ts';
import type { OutlineSection } from './outline.ts';
import { positionOf, spanOf } from './outline.ts';
import { isSetOff, type PeriodMatch, parsePeriod } from './period.ts';
import { slicePhrasing, textOf, trimPhrasing, withoutColon } from './phrasing.ts';
import { risingPoints } from './rising-periods.ts';
import { toTitle } from './title.ts';
import { yearlessPeriod } from './yearless.ts';

/** A title of a group is a short phrase, not a sentence that happens to be bold. */
const longestTitle = 80;

/** Makes a breakthrough or, where the title starts with a period, a forecast. */
export function toGroup(title: PhrasingContent[], at: Position, blocks: Block[], position: Position): Group {
  const parsed = toTitle(title, at);
  const dated = findPeriod(parsed);
  if (!dated) return { type: 'breakthrough', title: parsed, blocks, position };
  return toForecast(dated, { whole: parsed.whole, at, blocks, position });
}

type Told = Pick<Group, 'blocks' | 'position'> & { whole: PhrasingContent[]; at: Position };

function toForecast({ period, rest }: Dated, { whole, at, ...told }: Told): Forecast {
  // A number behind the period is no order of ours: it stays with the text.
  const title = { ...toTitle(rest, at), named: rest, whole };
  return { type: 'forecast', period, title, ...told };
}

/** The title of a bold line that stands alone, without a colon at its end; a caption is none, and of sentences only Q: … */
export function boldLine(node: RootContent | undefined): PhrasingContent[] | undefined {
  if (node?.type !== 'paragraph' || node.data?.field) return undefined;
  const children = trimPhrasing(node.children);
  const [strong, tail] = children;
  if (strong?.type !== 'strong' || children.length > 2) return undefined;
  if (tail && !(tail.type === 'text' && /^\s*[:：]\s*$/.test(tail.value))) return undefined;
  const text = textOf(strong);
  if (text.length > longestTitle || countedKind(text)) return undefined;
  if (/[。．.!！]$/u.test(text.trim()) && !isMarkedQuestion(text)) return undefined;
  return withoutColon(strong.children);
}

/** A section that is a group: a heading with a period, or one below a topic, and what stands under it. */
export const sectionGroup = (section: OutlineSection, blocks: Block[]): Group | undefined =>
  section.heading && toGroup(section.heading.children, positionOf(section.heading), blocks, section.position);

export const hasPeriod = (section: OutlineSection): boolean =>
  section.heading !== undefined &&
  findPeriod(toTitle(section.heading.children, positionOf(section.heading))) !== undefined;

const toItemGroup = (lead: ItemLead | undefined): Group[] => (lead ? [itemGroup(lead)] : []);

function itemGroup({ title, at, blocks, position, said }: ItemLead): Group {
  const group = toGroup(title, at, blocks, position);
  // Where its period comes to stand before what it follows, or stands there twice, as in FY26 (2026), the item is told as it
  // is written only with all of it.
  if (group.type === 'forecast' && said && !saysAll(group, title)) group.title.whole = said;
  return group;
}

/** Whether a forecast is called by all words of its title, in their order. */
const saysAll = ({ period, title: { named } }: Forecast, title: PhrasingContent[]): boolean =>
  letters(period.label + textOf(named)) === letters(textOf(title));

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/**
 * The groups that a list holds: every item starts with a bold lead, and either every lead is a period or
 * every item has points of its own; or every item is a sentence that opens with its period. Undefined for any other list.
 */
export function listGroups(list: List): Group[] | undefined {
  const year = list.data?.year;
  const days = figureDays(list);
  if (days) return list.children.flatMap((item, index) => openedBy(days[index], item));
  if (year !== undefined) return list.children.flatMap((item) => openedBy(yearlessPeriod(item, year), item));
  if (list.data?.areDated) return list.children.flatMap(datedItem);
  if (list.data?.areSentences) return sentenceForecasts(list);
  const labels = labelledPeriods(list);
  if (labels) return list.children.flatMap((item, index) => openedBy(labels[index], item));
  const leads = list.children.map(itemLead);
  if (leads.length === 0 || leads.some((lead) => lead === undefined)) return sentenceForecasts(list);
  const labelled = labelledItem(list);
  const groups = list.children.flatMap((item, at) =>
    item === labelled?.item ? openedBy(labelled.match, item) : leads.slice(at, at + 1).flatMap(toItemGroup),
  );
  const dated = groups.every((group) => group.type === 'forecast');
  const pointed = list.children.every((item) => item.children.some((child) => child.type === 'list'));
  if (!dated && !pointed) return undefined;
  return areStops(groups) ? groups : leads.flatMap((lead) => (lead ? [undatedGroup(lead)] : []));
}

/**
 * Whether groups are told along time: all have a period, or but for a remark before or behind them; or those that open with
 * theirs stand in a row.
 */
function areStops(groups: Group[]): boolean {
  const dated = groups.filter((group) => group.type === 'forecast');
  const start = groups.findIndex(({ type }) => type === 'forecast');
  const areInRow = groups.slice(start, start + dated.length).every(({ type }) => type === 'forecast');
  const open = dated.every(({ period, title }) => textOf(title.whole).trimStart().startsWith(period.label));
  return areInRow && (open || groups.length - dated.length <= 1);
}

const undatedGroup = ({ title, at, blocks, position }: ItemLead): Group => ({
  type: 'breakthrough',
  ...{ title: toTitle(title, at), blocks, position },
});

/** The group of an item that is one text with its period, before what it says or behind it. */
function datedItem(item: ListItem): Group[] {
  const [said] = item.children;
  return said?.type === 'paragraph' ? [toGroup(said.children, positionOf(said), [], positionOf(item))] : [];
}

function sentenceForecasts(list: List): Forecast[] | undefined {
  const periods = risingPoints(list);
  const forecasts = periods?.flatMap((period, index) => openedBy(period, list.children[index] as ListItem));
  return forecasts?.map((forecast) => ({ ...forecast, isSentence: true }));
}

/** The forecast of an item that begins with a period which only its list tells to be one. */
function openedBy(match: PeriodMatch | undefined, item: ListItem): Forecast[] {
  const [first, ...points] = item.children;
  if (first?.type !== 'paragraph' || !match) return [];
  const { title, blocks } = dated(first, points as Block[], match.length);
  const rest = trimPhrasing(slicePhrasing(title, match.length));
  const place = { at: positionOf(first), position: positionOf(item) };
  return [toForecast({ period: match.period, rest }, { whole: title, blocks, ...place })];
}

interface ItemLead {
  title: PhrasingContent[];
  at: Position;
  blocks: Block[];
  position: Position;
  /** The paragraph whole, where more stands in it than the title. */
  said?: PhrasingContent[];
}

function itemLead(item: ListItem): ItemLead | undefined {
  const [first, ...others] = item.children;
  if (first?.type !== 'paragraph' || typeof item.checked === 'boolean') return undefined;
  const points = others as Block[];
  const place = { at: positionOf(first), position: positionOf(item) };
  const [strong] = first.children;
  if (strong?.type !== 'strong')
    return startsWithPeriod(first) ? { ...dated(first, points), ...place } : undefined;
  const rest = trimPhrasing(slicePhrasing(first.children, textOf(strong).length));
  if (isPeriod(textOf(strong)) && rest.length > 0) return { ...dated(first, points), ...place };
  const text = withoutLeadingColon(rest);
  const blocks = text.length > 0 ? [asList(text, item), ...points] : points;
  return {
    title: withoutColon(strong.children),
    blocks,
    ...(text.length > 0 ? { said: first.children } : {}),
    ...place,
  };
}

/** A paragraph that a period opens, with a colon, a dash or a Chinese comma behind it: 2025: pilots. */
const startsWithPeriod = (paragraph: Paragraph): boolean =>
  isSetOff(parsePeriod(textOf(paragraph)), textOf(paragraph));

/** What is said of a period in its own paragraph: its title where that is short, else its first point. */
function dated(
  paragraph: Paragraph,
  points: Block[],
  length = parsePeriod(textOf(paragraph))?.length ?? 0,
): { title: PhrasingContent[]; blocks: Block[] } {
  const said = trimPhrasing(slicePhrasing(paragraph.children, length));
  if (points.length > 0 || textOf(said).length <= longestTitle)
    return { title: paragraph.children, blocks: points };
  const title = trimPhrasing(slicePhrasing(paragraph.children, 0, length));
  return { title: withoutColon(title), blocks: [{ ...paragraph, children: said }, ...points] };
}

/** A paragraph with a period in bold at its head: `**2025:** pilots in two towns`; the list below it is its own. */
export function datedParagraph(block: RootContent, next: RootContent | undefined): Group | undefined {
  if (block.type !== 'paragraph' || block.data?.field || block.children.length < 2) return undefined;
  const [strong] = block.children;
  if (
    strong?.type !== 'strong' ||
    !isPeriod(textOf(strong)) ||
    !/^.?\s*[:：–—-]/su.test(textOf(block).slice(textOf(strong).trimEnd().length - 1))
  )
    return undefined;
  const points = next?.type === 'list' ? [next] : [];
  const { title, blocks } = dated(block, points);
  return toGroup(title, positionOf(block), blocks, spanOf([block, ...points]));
}

/** Whether a block is the title of a group, or has it at its head. */
export const opensGroup = (block: RootContent | undefined): boolean =>
  block !== undefined && (boldLine(block) !== undefined || datedParagraph(block, undefined) !== undefined);

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
