import type { ListItem, Nodes, Paragraph, RootContent } from 'mdast';
import { namesBackMatter } from '../language/heading-words.ts';
import { namesAnnexes, namesChecklist, namesReadings } from '../language/reading-words.ts';
import { weightOf } from '../language/weight.ts';
import type { Colophon } from '../model/roadmap.ts';
import { isSentence } from './masthead-fields.ts';
import type { OutlineSection } from './outline.ts';
import { textOf } from './phrasing.ts';
import { areThanks } from './thanks.ts';
import { paragraphsIn } from './walk.ts';

/** Longer entries say something to an audience, in Chinese characters. */
const longest = 60;
/** What leads to an appendix elsewhere is no longer, in Chinese characters. */
const longestPointer = 80;
/** More paragraphs beside the tasks of a checklist say something as well. */
const mostBeside = 2;
/** An article of fewer chapters has no other to tell. */
const fewestTold = 2;

/**
 * Takes the chapters out that stand beside what an article says: lists of other texts, the names of its annexes at its end, or
 * where they are found, thanks before them, and at its head what it has to pass before it is released.
 * @param root is changed
 */
export function takeFurniture(root: OutlineSection): Colophon[] {
  const { sections } = root;
  const told = sections.findLastIndex(
    (section) => !isReadings(section) && !isAnnexes(section) && !namesBackMatter(nameOf(section)),
  );
  const taken = sections.filter(
    (section, at) =>
      isReadings(section) ||
      (at > told &&
        (isAnnexes(section) || isPointer(section) || areThanks(section.heading, section.blocks))) ||
      (at === 0 && isChecklist(section)),
  );
  if (sections.length - taken.length < fewestTold) return [];
  root.sections = sections.filter((section) => !taken.includes(section));
  return taken.map(({ heading, blocks, position }) => {
    const lines = [...(heading ? [heading] : []), ...blocks.flatMap(paragraphsIn)];
    return { lines: lines.map(({ children }) => children), position };
  });
}

const nameOf = ({ heading, sections }: OutlineSection): string =>
  heading && sections.length === 0 ? textOf(heading.children) : '';

const isReadings = (section: OutlineSection): boolean =>
  namesReadings(nameOf(section)) && areReadings(section.blocks);

/** Whether blocks are entries, most of which lead elsewhere. */
export function areReadings(blocks: RootContent[]): boolean {
  const entries = entriesOf(blocks);
  return entries.length > 0 && 2 * entries.filter(hasLink).length > entries.length;
}

function isAnnexes(section: OutlineSection): boolean {
  const entries = entriesOf(section.blocks);
  const name = nameOf(section);
  return namesAnnexes(name) && entries.length > 0 && entries.every((entry) => isCounted(entry, name));
}

/** Whether what is there to be looked up says in one short paragraph where it is found. */
function isPointer(section: OutlineSection): boolean {
  const [only, ...others] = section.blocks.filter(({ type }) => type !== 'thematicBreak');
  return (
    namesBackMatter(nameOf(section)) &&
    only?.type === 'paragraph' &&
    others.length === 0 &&
    hasLink(only) &&
    weightOf(textOf(only)) <= longestPointer
  );
}

/** So many letters are the same in the singular and the plural of a name. */
const stem = 4;

/** Whether an entry has the name that it is listed under, and its own number or letter: Annex B, 附件2. */
function isCounted(entry: Paragraph, name: string): boolean {
  const text = textOf(entry).trim();
  const isNamed = text.toLowerCase().startsWith(name.slice(0, stem).toLowerCase());
  return isNamed && /^\p{L}+\s?(?:\d|\p{Lu}(?!\p{L})|[一二三四五六七八九十])/u.test(text);
}

function isChecklist(section: OutlineSection): boolean {
  if (!namesChecklist(nameOf(section)) || section.blocks.length === 0) return false;
  const [tasks, others] = [
    section.blocks.filter(isTaskList),
    section.blocks.filter((block) => !isTaskList(block)),
  ];
  return tasks.length > 0 && others.length <= mostBeside && others.every(isRemark);
}

/** What says how tasks are marked stands above them or below. */
const isRemark = (block: RootContent): boolean =>
  block.type === 'paragraph' && weightOf(textOf(block)) <= longest;

const isTaskList = (block: RootContent): boolean => block.type === 'list' && block.children.every(isTask);

const isTask = ({ checked }: ListItem): boolean => typeof checked === 'boolean';

/** The entries of lists and lines; none where anything else stands there, or one of them is a text. */
function entriesOf(blocks: RootContent[]): Paragraph[] {
  const isPlain = blocks.every(
    ({ type }) => type === 'list' || type === 'paragraph' || type === 'thematicBreak',
  );
  const entries = blocks.flatMap(paragraphsIn);
  const areShort = entries.every((entry) => {
    const lines = textOf(entry).split('\n');
    return lines.every((line) => weightOf(line) <= longest && !isSentence(line.trim()));
  });
  return isPlain && areShort ? entries : [];
}

/** Whether a node is a link or has one in it. */
export const hasLink = (node: Nodes): boolean =>
  node.type === 'link' || ('children' in node && node.children.some(hasLink));
