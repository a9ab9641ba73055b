import type { FootnoteDefinition, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { Position } from 'unist';
import { append } from '../model/long-lists.ts';
import { type HiddenText, partHidden } from './hidden-text.ts';
import { htmlToBlocks } from './html.ts';
import { elementsAmong, placer } from './html-places.ts';
import { showTags } from './inline-html.ts';
import { isComment } from './is-comment.ts';

const blockParents = new Set(['root', 'blockquote', 'list', 'listItem', 'footnoteDefinition']);

/** What is known of the HTML of an article beside what it shows. */
export interface HtmlFacts {
  /** Where elements with blocks in them stand, which a reader sees as wholes. */
  elements: Position[];
  /** What no page shows. */
  hidden: HiddenText[];
}

/** Puts in place of all HTML what it shows; of HTML only comments are left, each in a node of its own. */
export function showHtml(tree: Root | FootnoteDefinition, source: string): HtmlFacts {
  const facts: HtmlFacts = { elements: [], hidden: [] };
  showWithin(tree, source, facts);
  return facts;
}

function showWithin(parent: Nodes, source: string, facts: HtmlFacts): void {
  if (!('children' in parent)) return;
  const children = parent.children as Nodes[];
  const wereEmpty = new Set(children.filter((child) => 'children' in child && child.children.length === 0));
  for (const child of children) showWithin(child, source, facts);
  if (!blockParents.has(parent.type)) {
    if (children.some(({ type }) => type === 'html'))
      setChildren(parent, showTags(children as PhrasingContent[], facts.hidden));
    return;
  }
  const isHtml = children.some((child) => child.type === 'html' && !isComment(child));
  const elements = isHtml ? elementsAmong(children, source) : [];
  append(
    facts.elements,
    elements.map(({ position }) => position),
  );
  const blocks = children.flatMap((child): Nodes[] => {
    if (child.type !== 'html') return [child];
    const { shown, hidden } = htmlToBlocks(child.value, placer(child, source));
    append(facts.hidden, hidden);
    return shown;
  });
  const { shown, hidden } = partHidden(blocks, elements, children);
  append(facts.hidden, hidden);
  setChildren(
    parent,
    shown.flatMap((block) => (!wereEmpty.has(block) && showsNothing(block) ? commentsOf(block) : [block])),
  );
}

const setChildren = (parent: Parents, children: Nodes[]): void => {
  parent.children = children as RootContent[];
};

/** A paragraph of anchors, breaks and comments, or what holds nothing but such. */
function showsNothing(block: Nodes): block is Parents {
  if (block.type === 'paragraph') return block.children.every(isBlank);
  const holds = block.type === 'list' || block.type === 'listItem' || block.type === 'blockquote';
  return holds && block.children.every((child) => isComment(child));
}

const isBlank = (node: Nodes): boolean =>
  isComment(node) ||
  node.type === 'break' ||
  (node.type === 'text' && node.value.trim() === '') ||
  ('children' in node && node.children.every(isBlank));

const commentsOf = (block: Parents): Nodes[] => (block.children as Nodes[]).filter(isComment);

/** Takes out the comments, and what held nothing but them. */
export function dropComments(parent: Nodes): void {
  if (!('children' in parent)) return;
  const children = (parent.children as Nodes[]).filter((child) => !isComment(child));
  const kept = children.filter((child) => {
    const wasEmpty = 'children' in child && child.children.length === 0;
    dropComments(child);
    return wasEmpty || !isEmptied(child);
  });
  setChildren(parent, kept);
}

const isEmptied = (node: Nodes): boolean =>
  /^(?:paragraph|list|listItem|blockquote)$/.test(node.type) &&
  'children' in node &&
  node.children.length === 0;
