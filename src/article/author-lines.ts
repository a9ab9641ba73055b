import type { RootContent } from 'mdast';
import { authorIn, tellsOfAuthor } from '../language/bylines.ts';
import { weightOf } from '../language/weight.ts';
import type { Colophon, Metadata } from '../model/roadmap.ts';
import { isSpace } from './badges.ts';
import { lastSection, type OutlineSection } from './outline.ts';
import { textOf } from './phrasing.ts';

/** Longer paragraphs, in Chinese characters, are a part of the text; and so is what stands further above its end. */
const [longest, mostBehind] = [160, 2];
/** So much of what stands below a title may name the author, and longer lines there do not. */
const [mostOpening, openingRoom] = [3, 72];

/**
 * Marks the lines in italics at the end of an article that say who its author is: they are said to readers, who see no speaker.
 * @param root is changed
 * @param title what it is called: a line about that tells of no author
 * @param author who wrote it, as the front matter says
 */
export function markAuthorLines(root: OutlineSection, title: string, author = ''): void {
  if (root.sections.length === 0) return;
  const opening = root.blocks.slice(0, mostOpening).flatMap((block) => {
    const text = block.type === 'paragraph' ? textOf(block) : '';
    return weightOf(text) <= openingRoom ? [text] : [];
  });
  const known = [author, ...opening].join('\n');
  const { blocks } = lastSection(root).section;
  for (const block of blocks.slice(1).slice(-mostBehind))
    if (block.type === 'paragraph' && isSetOff(block) && tellsOfAuthor(textOf(block), known, title))
      block.data = { ...block.data, toReaders: true };
}

function isSetOff(block: RootContent): boolean {
  if (block.type !== 'paragraph' || weightOf(textOf(block)) > longest) return false;
  const isItalic = block.children.every((node) => node.type === 'emphasis' || isSpace(node));
  return isItalic || /^[(（].*[)）]$/su.test(textOf(block).trim());
}

/** What is known of an article, and where nobody is named its author, whom its last lines name: 作者：张三，引航员。 */
export function withClosingAuthor(metadata: Metadata, colophon: Colophon | undefined): Metadata {
  if (metadata.author !== undefined) return metadata;
  const author = colophon?.lines.map((line) => authorIn(textOf(line))).find((name) => name !== undefined);
  return author === undefined ? metadata : { ...metadata, author };
}
