import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { namesArticle } from '../language/naming-words.ts';
import { leastOf } from '../model/long-lists.ts';
import { saysLittle } from './find-titles.ts';
import { fewestFields } from './masthead-fields.ts';
import { positionOf } from './outline.ts';
import { slicePhrasing, textOf, trimPhrasing } from './phrasing.ts';

/** Feature Name: `incremental_index` */
const field = /^\s*([^:：.。]{1,40})[:：]\s*(?=\S)/u;

/**
 * What the fields before the first heading call the article (Feature Name: `incremental_index`), as a heading would say it;
 * nothing where they are no fields, none of them names it, or a heading stands above all others and does.
 */
export function namingField({ children }: Root): Heading | undefined {
  const headings = children.filter((node) => node.type === 'heading');
  const [top, equal] = headings.filter(({ depth }) => depth === leastOf(headings.map((one) => one.depth)));
  if (!top || (!equal && !saysLittle(top))) return undefined;
  const first = children.findIndex(({ type }) => type === 'heading');
  const lines = children.slice(0, first).flatMap(linesOf);
  const named = lines.map((line) => field.exec(textOf(line.children)));
  if (lines.length < fewestFields || named.includes(null)) return undefined;
  const at = named.findIndex((match) => namesArticle(match?.[1] ?? ''));
  const line = lines[at];
  const value = line && trimPhrasing(slicePhrasing(line.children, named[at]?.[0].length ?? 0));
  return value && { type: 'heading', depth: 1, children: value, position: positionOf(line) };
}

/** The points of a list, or the lines of a paragraph. */
function linesOf(block: RootContent): Paragraph[] {
  if (block.type === 'list')
    return block.children.flatMap(({ children: [first] }) => (first?.type === 'paragraph' ? [first] : []));
  if (block.type !== 'paragraph') return [];
  const lines: PhrasingContent[][] = [[]];
  for (const node of block.children)
    if (node.type === 'break') lines.push([]);
    else lines.at(-1)?.push(node);
  return lines.map((line) => ({ ...block, children: line }));
}
