import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { VFile } from 'vfile';
import { parseMarkdown } from '../../../src/article/parse.ts';
import { prepare } from '../../../src/article/prepare.ts';
import { readArticle } from '../../../src/article/read.ts';
import type { Direction, Part, Piece, Roadmap } from '../../../src/model/roadmap.ts';

/** The blocks of a piece of Markdown, as recognition sees them. */
export const blocksOf = (markdown: string): RootContent[] =>
  prepare(parseMarkdown(markdown), new VFile()).tree.children;

/** The inline nodes of one line of Markdown; a line that starts like a list or a heading is still inline. */
export const inline = (markdown: string): PhrasingContent[] => {
  const [heading] = parseMarkdown(`# ${markdown}`).children;
  return (heading as unknown as Paragraph).children;
};

export const roadmapOf = (...lines: string[]): Roadmap => readArticle(lines.join('\n'), 'article.md').roadmap;

export const directionsOf = (parts: Part[]): Direction[] =>
  parts.flatMap((part) => (part.type === 'direction' ? [part] : directionsOf(part.parts)));

export const piecesOf = (part: Part | undefined): Piece[] =>
  part?.type === 'section' ? part.pieces : (part?.topics.flatMap((topic) => topic.pieces) ?? []);
