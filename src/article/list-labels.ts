import type { Paragraph } from 'mdast';
import { sharedKeys } from '../model/shared-keys.ts';
import { boldLine, listGroups, opensGroup, toGroup } from './groups.ts';
import { leadsOn } from './leads.ts';
import { type OutlineSection, positionOf } from './outline.ts';
import { textOf } from './phrasing.ts';

/** The only bold line of a section, above a list. */
interface Label {
  paragraph: Paragraph;
  name: string;
  /** Whether it stands right below the heading, where it is such a line already, or what a topic reached. */
  isFirst: boolean;
}

/**
 * A bold line that sections beside each other have above their only list that is named (**Steps**) tells none of them from
 * the others: it is a line above the list, and the heading stays the title.
 * @param section is changed, and all within it
 */
export function labelListsAlike(section: OutlineSection): void {
  const labels = section.sections.flatMap(labelOf);
  const common = sharedKeys(labels.map(({ name }) => [name]));
  for (const { paragraph, name, isFirst } of labels)
    if (common.has(name) && !isFirst) paragraph.data = { ...paragraph.data, field: true };
  section.sections.forEach(labelListsAlike);
}

function labelOf({ blocks, sections }: OutlineSection): Label[] {
  const index = blocks.findIndex(opensGroup);
  const [paragraph, list] = [blocks[index], blocks[index + 1]];
  const title = boldLine(paragraph);
  if (paragraph?.type !== 'paragraph' || list?.type !== 'list' || !title || sections.length > 0) return [];
  if (blocks.slice(index + 1).some(opensGroup) || listGroups(list) || !leadsOn(paragraph, list)) return [];
  const place = positionOf(paragraph);
  const isDated = toGroup(title, place, [], place).type === 'forecast';
  return isDated ? [] : [{ paragraph, name: textOf(title).toLowerCase(), isFirst: index === 0 }];
}
