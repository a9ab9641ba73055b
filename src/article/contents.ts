import type { List, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Position } from 'unist';
import { namesContents } from '../language/heading-words.ts';
import { append } from '../model/long-lists.ts';
import { inOrder, type OutlineSection, spanOf } from './outline.ts';
import { textOf, trimPhrasing } from './phrasing.ts';
import { toTitle } from './title.ts';

/** Fewer links than this are a list of links, where no heading calls them contents. */
const fewest = 3;

/**
 * Takes the article's own table of contents out: a list of nothing but links to its headings, or under its name of these
 * as they are typed, with the line or the section that it may have to itself. A deck has its agenda.
 * @returns where it stands
 */
export function takeContents(root: OutlineSection): Position | undefined {
  const { blocks } = root;
  const headings = [...inOrder(root)].flatMap(({ heading }) => (heading ? [nameOf(heading.children)] : []));
  const typed = new Set(headings.filter((name) => name !== ''));
  const inLead = blocks.findIndex((block, index) => isContents(block, isLabel(blocks[index - 1]), typed));
  if (inLead < 0) return takeSection(root, typed);
  const labelled = isLabel(blocks[inLead - 1]) ? 1 : 0;
  return spanOf(blocks.splice(inLead - labelled, 1 + labelled));
}

/** A heading, or its line in contents that are typed: without its number, and that of its page behind a row of dots. */
const nameOf = (nodes: PhrasingContent[]): string =>
  textOf(toTitle(nodes, spanOf(nodes)).named)
    .replace(/^\d+(?:\.\d+)*[.)]?\s+/u, '')
    .replace(/\s*(?:[.…·]{2,}|\t)[\s.…·]*\d+\s*$/u, '')
    .trim()
    .toLowerCase();

function takeSection({ blocks, sections }: OutlineSection, typed: ReadonlySet<string>): Position | undefined {
  const index = sections.findIndex((section) => isContentsSection(section, typed));
  const [section] = index < 0 ? [] : sections.splice(index, 1);
  if (section) {
    const [contents, ...below] = section.blocks.filter(({ type }) => type !== 'thematicBreak');
    append(blocks, below);
    return below.length === 0 ? section.position : spanOf([section.heading ?? {}, contents ?? {}]);
  }
  for (const child of sections) {
    const found = takeSection(child, typed);
    if (found) return found;
  }
  return undefined;
}

function isContentsSection(
  { heading, blocks, sections }: OutlineSection,
  typed: ReadonlySet<string>,
): boolean {
  const [contents, ...below] = blocks.filter(({ type }) => type !== 'thematicBreak');
  const named = heading !== undefined && namesContents(textOf(heading.children));
  if (sections.length > 0 || !contents || !isContents(contents, named, typed)) return false;
  // What opens the article may stand below them, where they have its first heading.
  return below.length === 0 || (named && below.every(({ type }) => type === 'paragraph'));
}

const isLabel = (block: RootContent | undefined): boolean =>
  block?.type === 'paragraph' && namesContents(textOf(block.children));

const isContents = (block: RootContent, named: boolean, typed: ReadonlySet<string>): boolean => {
  const paragraphs = block.type === 'list' ? paragraphsOf(block) : undefined;
  if (!paragraphs) return false;
  const [only, ...others] = paragraphs;
  // Where Kramdown puts the contents: `* TOC` above `{:toc}`.
  if (others.length === 0 && isLabel(only)) return true;
  const isTyped = named && paragraphs.every(({ children }) => typed.has(nameOf(children)));
  return isTyped || (paragraphs.length >= (named ? 1 : fewest) && paragraphs.every(isLinkWithin));
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
