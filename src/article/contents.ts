import type { List, Paragraph, RootContent } from 'mdast';
import type { Position } from 'unist';
import { namesContents } from '../language/heading-words.ts';
import { append } from '../model/long-lists.ts';
import { type OutlineSection, spanOf } from './outline.ts';
import { textOf, trimPhrasing } from './phrasing.ts';

/** Fewer links than this are a list of links, where no heading calls them contents. */
const fewest = 3;

/**
 * Takes the article's own table of contents out: a list of nothing but links to its headings, with the line or the
 * section that it may have to itself. A deck has its agenda.
 * @returns where it stands
 */
export function takeContents(root: OutlineSection): Position | undefined {
  const { blocks } = root;
  const inLead = blocks.findIndex((block, index) => isContents(block, isLabel(blocks[index - 1])));
  if (inLead < 0) return takeSection(root);
  const labelled = isLabel(blocks[inLead - 1]) ? 1 : 0;
  return spanOf(blocks.splice(inLead - labelled, 1 + labelled));
}

function takeSection({ sections }: OutlineSection): Position | undefined {
  const index = sections.findIndex(isContentsSection);
  const [section] = index < 0 ? [] : sections.splice(index, 1);
  if (section) return section.position;
  for (const child of sections) {
    const found = takeSection(child);
    if (found) return found;
  }
  return undefined;
}

function isContentsSection({ heading, blocks, sections }: OutlineSection): boolean {
  const shown = blocks.filter(({ type }) => type !== 'thematicBreak');
  const named = heading !== undefined && namesContents(textOf(heading.children));
  return sections.length === 0 && shown.length === 1 && shown.every((block) => isContents(block, named));
}

const isLabel = (block: RootContent | undefined): boolean =>
  block?.type === 'paragraph' && namesContents(textOf(block.children));

const isContents = (block: RootContent, named: boolean): boolean => {
  const paragraphs = block.type === 'list' ? paragraphsOf(block) : undefined;
  if (!paragraphs) return false;
  const [only, ...others] = paragraphs;
  // Where Kramdown puts the contents: `* TOC` above `{:toc}`.
  if (others.length === 0 && isLabel(only)) return true;
  return paragraphs.length >= (named ? 1 : fewest) && paragraphs.every(isLinkWithin);
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
    append(found, inner);
  }
  return found;
}
