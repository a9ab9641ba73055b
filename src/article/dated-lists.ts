import type { List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { replaceAt } from '../model/long-lists.ts';
import { findPeriod } from './dated.ts';
import { boldLine, listGroups } from './groups.ts';
import { type OutlineSection, positionOf, spanOf } from './outline.ts';
import { areRising, isSetOff, parsePeriod } from './period.ts';
import { textOf } from './phrasing.ts';
import { plainName } from './targets.ts';
import { toTitle } from './title.ts';

declare module 'mdast' {
  interface ListData {
    /** Each of its items has a period, before what it says or behind it. */
    areDated?: true;
  }
}

/** A single list may name its dates by chance, and a single period only say when something happened. */
const [fewestLists, fewestPeriods] = [2, 2];

/** A list below its label, and the section that holds it. */
interface Labelled {
  blocks: RootContent[];
  list: List;
  dated: ListItem[];
}

/**
 * Tells lists of one label (Targets:) or below one heading in sections beside each other along time where most items of most of
 * them are dated, at their beginning or at their end. What an item without a date says stands below its list.
 * @param section is changed, and all within it
 */
export function dateListsAlike(section: OutlineSection): void {
  for (const lists of labelledLists(section.sections).values()) {
    const timed = lists.filter(isTimed);
    if (timed.length < fewestLists || timed.length * 2 <= lists.length) continue;
    if (timed.every(({ list }) => listGroups(list) !== undefined)) continue;
    for (const one of timed) if (!listGroups(one.list)) tellByDates(one);
  }
  section.sections.forEach(dateListsAlike);
}

function labelledLists(sections: OutlineSection[]): Map<string, Labelled[]> {
  const named = new Map<string, Labelled[]>();
  for (const { blocks, name, list } of sections.flatMap(listsIn)) {
    const dated = list.children.filter((item) => periodIn(item) !== undefined);
    named.set(name, [...(named.get(name) ?? []), { blocks, list, dated }]);
  }
  return named;
}

/** The lists of a section below their labels, and those alone below the headings within it. */
function listsIn({
  blocks,
  sections,
}: OutlineSection): (Pick<Labelled, 'blocks' | 'list'> & { name: string })[] {
  const labelled = blocks.flatMap((list, at) => {
    const name = list.type === 'list' ? labelOf(blocks[at - 1]) : undefined;
    return list.type === 'list' && name !== undefined ? [{ blocks, name, list }] : [];
  });
  const headed = sections.flatMap(({ heading, blocks: own }) => {
    const [list, ...others] = own;
    const isAlone = list?.type === 'list' && others.length === 0;
    return heading && isAlone ? [{ blocks: own, name: textOf(heading.children).toLowerCase(), list }] : [];
  });
  return [...labelled, ...headed];
}

/** What names the list below it: a few words with a colon, or a bold line. */
function labelOf(label: RootContent | undefined): string | undefined {
  const bold = boldLine(label);
  if (bold) return textOf(bold).toLowerCase();
  return label?.type === 'paragraph' ? plainName(label) : undefined;
}

const isTimed = ({ list, dated }: Labelled): boolean =>
  dated.length >= fewestPeriods &&
  dated.length * 2 > list.children.length &&
  areRising(dated.flatMap((item) => periodIn(item) ?? []));

/**
 * The period of an item that is one text: set off at its beginning, or behind what it dates, if no number of its author counts
 * that.
 */
function periodIn(item: ListItem) {
  const said = onlyText(item) ?? [];
  const opening = parsePeriod(textOf(said));
  if (opening && !isSetOff(opening, textOf(said))) return undefined;
  const title = toTitle(said, positionOf(item));
  return opening || title.number === undefined ? findPeriod(title)?.period : undefined;
}

/** The text of an item that is nothing else. */
function onlyText({ checked, children: [first, ...others] }: ListItem): PhrasingContent[] | undefined {
  const isAlone = first?.type === 'paragraph' && others.length === 0 && typeof checked !== 'boolean';
  return isAlone ? first.children : undefined;
}

function tellByDates({ blocks, list, dated }: Labelled): void {
  const others = list.children.filter((item) => !dated.includes(item));
  const timeline: List = { ...list, children: dated, data: { areDated: true }, position: spanOf(dated) };
  const remarks = others.length === 1 ? others.flatMap(({ children }) => children) : [];
  const rest: List[] = others.length > 1 ? [{ ...list, children: others, position: spanOf(others) }] : [];
  replaceAt(blocks, blocks.indexOf(list), 1, [timeline, ...remarks, ...rest]);
}
