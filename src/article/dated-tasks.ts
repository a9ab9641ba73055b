import type { List, ListItem, Paragraph } from 'mdast';
import { boxes } from '../model/boxes.ts';
import { inOrder, type OutlineSection, positionOf } from './outline.ts';
import { areRising, isSetOff, parsePeriod } from './period.ts';
import { textOf } from './phrasing.ts';

const fewestTasks = 2;

/**
 * Tells tasks along time that each open with a period, one behind the other: - [x] May 2026: oars. What is done keeps its mark
 * behind its words.
 * @param root is changed, and all within it
 */
export function tellDatedTasks(root: OutlineSection): void {
  for (const block of [...inOrder(root)].flatMap(({ blocks }) => blocks))
    if (block.type === 'list' && areDatedTasks(block)) block.children.forEach(markAtEnd);
}

function areDatedTasks({ children }: List): boolean {
  const periods = children.flatMap((item) => {
    const text = textOf(taskOf(item)?.children ?? []);
    const match = parsePeriod(text);
    return isSetOff(match, text) ? [match.period] : [];
  });
  return children.length >= fewestTasks && periods.length === children.length && areRising(periods);
}

const taskOf = ({ checked, children: [first] }: ListItem): Paragraph | undefined =>
  typeof checked === 'boolean' && first?.type === 'paragraph' ? first : undefined;

function markAtEnd(item: ListItem): void {
  const task = taskOf(item);
  if (task && item.checked)
    task.children.push({ type: 'text', value: ` ${boxes.done}`, position: positionOf(task) });
  item.checked = null;
}
