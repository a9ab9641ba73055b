import type { List, PhrasingContent, RootContent, Table } from 'mdast';
import { inOrder, type OutlineSection, offsetOf, positionOf } from './outline.ts';
import { textOf } from './phrasing.ts';
import { toTitle } from './title.ts';

/** Two may be any two; more than an agenda shows, no talk is about. */
const [fewest, most] = [3, 12];

/** A shorter name is in many. */
const shortest = 2;

interface Announcement {
  names: string[];
  end: number;
}

/**
 * Marks the sections that their author announces: a list, or the first column of a table before them, names them one by one in
 * their order. What names all sections of the article is a table of contents and announces none.
 * @param root all within it is changed
 */
export function markAnnounced(root: OutlineSection): void {
  const announcements = [...inOrder(root)].flatMap(({ blocks }) => blocks.flatMap(announcementIn));
  if (announcements.length === 0) return;
  for (const parent of inOrder(root)) {
    const run = runIn(parent, announcements);
    const isAll = parent === root && run.length === parent.sections.filter(({ heading }) => heading).length;
    if (!isAll) for (const section of run) section.isAnnounced = true;
  }
}

/** The sections within one that their author announces. */
export const announcedIn = ({ sections }: Pick<OutlineSection, 'sections'>): OutlineSection[] =>
  sections.filter(({ isAnnounced }) => isAnnounced);

function announcementIn(block: RootContent): Announcement[] {
  const nodes = block.type === 'list' ? itemsOf(block) : block.type === 'table' ? firstColumn(block) : [];
  const names = nodes.map(nameOf);
  const isOne = names.length >= fewest && names.length <= most && names.every(isName);
  return isOne ? [{ names, end: offsetOf(positionOf(block).end) }] : [];
}

const isName = (name: string): boolean => name.length >= shortest;

const itemsOf = ({ children }: List): PhrasingContent[][] =>
  children.map(({ children: [first] }) => (first?.type === 'paragraph' ? first.children : []));

const firstColumn = ({ children: [, ...rows] }: Table): PhrasingContent[][] =>
  rows.map(({ children: [cell] }) => cell?.children ?? []);

/** The first sections within one that are announced, as many as there are names. */
function runIn({ sections }: OutlineSection, announcements: Announcement[]): OutlineSection[] {
  if (sections.length < fewest) return [];
  const titles = sections.map(({ heading }) => (heading ? nameOf(heading.children) : ''));
  for (const [at, section] of sections.entries()) {
    const start = offsetOf(section.position.start);
    const found = announcements.find(
      ({ names, end }) => end <= start && names.every((name, index) => areOne(name, titles[at + index])),
    );
    if (found) return sections.slice(at, at + found.names.length);
  }
  return [];
}

/** Whether a title is named, or a name goes on to say what is meant by it. */
export const areOne = (name: string, title = ''): boolean =>
  isName(title) && (title.includes(name) || name.includes(title));

/** The letters and figures of a name, without its number. */
export const nameOf = (nodes: PhrasingContent[]): string =>
  textOf(toTitle(nodes, positionOf(nodes[0] ?? {})).named)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
