import type { List, Paragraph, RootContent } from 'mdast';
import type { Contents } from '../model/roadmap.ts';
import { type OutlineSection, spanOf } from './outline.ts';
import { trimPhrasing } from './phrasing.ts';

/** Fewer links than this are a list of links. */
const fewest = 3;

/**
 * Takes the article's own table of contents out: a list of nothing but links to its headings, with the section that it
 * may have to itself. A deck has its agenda.
 */
export function takeContents(root: OutlineSection): Contents | undefined {
  const inLead = root.blocks.findIndex(isContents);
  if (inLead >= 0) {
    const [list] = root.blocks.splice(inLead, 1) as List[];
    return list && { lines: linesOf(list), position: spanOf([list]) };
  }
  const index = root.sections.findIndex(({ blocks, sections }) => {
    const shown = blocks.filter(({ type }) => type !== 'thematicBreak');
    return sections.length === 0 && shown.length === 1 && shown.every(isContents);
  });
  const [section] = index < 0 ? [] : root.sections.splice(index, 1);
  const list = section?.blocks.find(isContents);
  if (!section || list?.type !== 'list') return undefined;
  const lines = [...(section.heading ? [section.heading.children] : []), ...linesOf(list)];
  return { lines, position: section.position };
}

const isContents = (block: RootContent): boolean => {
  const paragraphs = block.type === 'list' ? paragraphsOf(block) : undefined;
  return paragraphs !== undefined && paragraphs.length >= fewest && paragraphs.every(isLinkWithin);
};

function isLinkWithin({ children }: Paragraph): boolean {
  const [link, ...others] = trimPhrasing(children);
  return link?.type === 'link' && others.length === 0 && /^#./.test(link.url);
}

/** The paragraphs of a list and those within it; nothing where it holds anything else. */
function paragraphsOf(list: List): Paragraph[] | undefined {
  const found: Paragraph[] = [];
  for (const child of list.children.flatMap((item) => item.children)) {
    const inner =
      child.type === 'paragraph' ? [child] : child.type === 'list' ? paragraphsOf(child) : undefined;
    if (!inner) return undefined;
    found.push(...inner);
  }
  return found;
}

const linesOf = (list: List): Contents['lines'] => (paragraphsOf(list) ?? []).map(({ children }) => children);
