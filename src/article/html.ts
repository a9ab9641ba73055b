import type { Nodes as HastNode, Root as HastRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { PhrasingContent, RootContent } from 'mdast';
import type { Position } from 'unist';
import { visit } from 'unist-util-visit';

const hidden = new Set(['script', 'style', 'template', 'noscript', 'head', 'title', 'iframe', 'object']);

/** What a block of HTML shows, as mdast; what it hides or runs is left out. */
export function htmlToBlocks(html: string, position: Position | undefined): RootContent[] {
  if (isComment(html)) return [];
  const tree = withoutHidden(fromHtml(html, { fragment: true }));
  const shown = toMdast(tree) as { children: RootContent[] };
  const children = inParagraphs(shown.children.filter((child) => child.type !== 'html'));
  for (const child of children) visit(child, (node) => void place(node, position));
  return children;
}

const blockTypes = new Set(['paragraph', 'heading', 'list', 'blockquote', 'code', 'table', 'thematicBreak']);

/** Text and pictures that stand in no element of their own are set in paragraphs. */
function inParagraphs(nodes: RootContent[]): RootContent[] {
  const blocks: RootContent[] = [];
  let run: PhrasingContent[] | undefined;
  for (const node of nodes) {
    if (blockTypes.has(node.type)) {
      blocks.push(node);
      run = undefined;
    } else if (run) {
      run.push(node as PhrasingContent);
    } else {
      run = [node as PhrasingContent];
      blocks.push({ type: 'paragraph', children: run });
    }
  }
  return blocks;
}

/** What one HTML tag within a line shows: a break, a picture, or nothing, as its text stands beside it. */
export function htmlToPhrasing(html: string, position: Position | undefined): PhrasingContent[] {
  if (/^<br\b/i.test(html)) return [{ type: 'break', ...(position ? { position } : {}) }];
  if (!/^<img\b/i.test(html)) return [];
  const result: PhrasingContent[] = [];
  for (const block of htmlToBlocks(html, position)) {
    visit(block, 'image', (node) => void result.push(node));
  }
  return result;
}

export const isComment = (html: string): boolean => /^\s*<!--[\s\S]*-->\s*$/.test(html);

function withoutHidden(tree: HastRoot): HastRoot {
  visit(tree as HastNode, 'element', (node, index, parent) => {
    if (!hidden.has(node.tagName) || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
  return tree;
}

function place(node: { position?: Position | undefined }, position: Position | undefined): void {
  if (position) node.position = position;
  else delete node.position;
}
