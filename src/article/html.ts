import type { Element, ElementContent, Nodes as HastNodes, Root as HastRoot } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Html, Nodes, Parents, PhrasingContent, RootContent } from 'mdast';
import type { Position } from 'unist';
import { visit } from 'unist-util-visit';
import { endsOfDetails, withRules } from './details.ts';
import { type HiddenText, takeHidden } from './hidden-text.ts';
import { showComponentTitles } from './html-components.ts';
import { handlers } from './html-handlers.ts';
import type { Placer } from './html-places.ts';
import { parseHtml } from './parse-html.ts';
import { toPhrasing } from './to-phrasing.ts';

/** What a block of HTML shows, as mdast with its comments, and what it says that no page shows. */
export function htmlToBlocks(html: string, place: Placer): { shown: RootContent[]; hidden: HiddenText[] } {
  const tree = parseHtml(html);
  const taken = takeHidden(tree);
  showComponentTitles(tree, html);
  const toBlocks = (children: HastRoot['children'], ends: readonly number[] = []): RootContent[] => {
    const blocks = withRules(showElements({ type: 'root', children }), ends);
    for (const block of blocks) visit(block, (node) => void setPlace(node, place(node.position)));
    return inParagraphs(blocks);
  };
  return {
    shown: toBlocks(tree.children, endsOfDetails(html)),
    hidden: taken.map(({ name, children }) => ({ name, blocks: toBlocks(children) })),
  };
}

/** What elements within a line show, where what Markdown has read already is laid into them. */
export const inlaysToPhrasing = (children: ElementContent[]): PhrasingContent[] =>
  toPhrasing(showElements({ type: 'root', children }));

/** The element that a tag begins. */
export function parseTag(tag: string): Element | undefined {
  const [element] = parseHtml(tag).children;
  return element?.type === 'element' ? element : undefined;
}

/** The library takes what it does not know for a block, so comments are given to it as phrasing. */
function showElements(tree: HastRoot): RootContent[] {
  const root = toMdast(tree, {
    handlers,
    quotes: ['"', "'"],
    nodeHandlers: {
      comment: (state: { patch: (from: HastNodes, to: never) => void }, node: { value: string }) => {
        const comment = { type: 'textDirective', name: 'comment', value: node.value };
        state.patch(node as never, comment as never);
        return comment;
      },
      inlay: (_state: unknown, { node }: { node: Nodes }) => node,
    } as never,
  }) as Parents;
  visit(root, (node, index, parent) => {
    const { name, value } = node as { name?: string; value?: string };
    if (name === 'comment' && parent && index !== undefined) {
      const comment: Html = { type: 'html', value: `<!--${value}-->` };
      if (node.position) comment.position = node.position;
      parent.children.splice(index, 1, comment as never);
    } else if (node.type === 'tableCell' || node.type === 'heading') {
      node.children = toPhrasing(node.children);
    }
  });
  return root.children;
}

const blockTypes = new Set(['paragraph', 'heading', 'list', 'blockquote', 'code', 'table', 'thematicBreak']);

/** Text and pictures that stand in no element of their own are set in paragraphs. */
function inParagraphs(nodes: RootContent[]): RootContent[] {
  const blocks: RootContent[] = [];
  let run: PhrasingContent[] | undefined;
  for (const node of nodes.flatMap(withoutTable)) {
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
  for (const block of blocks) setSpans(block);
  return blocks;
}

/** Cells of a table that Markdown has parted are paragraphs: what is written in a cell with lines around it is none of HTML. */
const withoutTable = (node: RootContent): RootContent[] => {
  if (node.type === 'tableRow') return node.children.flatMap(withoutTable);
  return node.type === 'tableCell' ? [{ ...node, type: 'paragraph' }] : [node];
};

/** What the library adds, such as the paragraph of an item, stands where what is in it does. */
function setSpans(node: Nodes): void {
  if (!('children' in node)) return;
  node.children.forEach(setSpans);
  if (node.position) return;
  const places = node.children.flatMap(({ position }) => (position ? [position] : []));
  const [first] = places;
  const last = places.at(-1);
  if (first && last) node.position = { start: first.start, end: last.end };
}

function setPlace(node: { position?: Position | undefined }, position: Position | undefined): void {
  if (position) node.position = position;
  else delete node.position;
}
