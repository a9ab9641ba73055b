import type { FootnoteDefinition, Nodes, Parents, Root, RootContent } from 'mdast';
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { say } from '../language/say.ts';
import type { Directive } from '../model/directive.ts';
import { append, greatestOf, leastOf } from '../model/long-lists.ts';
import { boldLine } from './groups.ts';
import { isComment } from './is-comment.ts';
import { offsetOf, positionOf } from './outline.ts';
import { commentsIn, needsValue, readComment, type Said, tell } from './read-directive.ts';
import { walk } from './walk.ts';

export interface Directives {
  directives: Directive[];
  /** What the author leaves out; it is no longer in the tree. */
  skipped: RootContent[];
}

/** What a comment says, and of which nodes. */
interface Spoken {
  said: Said;
  nodes: Nodes[];
  type: Directive['scope']['type'];
}

/**
 * Takes the author's comments out of an article. One under a heading or a bold line speaks of all below it,
 * one at the end of a line of the item, row or paragraph it stands in, and any other one of the block that follows.
 * All find what they speak of before anything is taken out.
 * @param elements where elements of HTML stand: what is in one is one block
 */
export function takeDirectives(
  roots: (Root | FootnoteDefinition)[],
  elements: Position[],
  file: VFile,
): Directives {
  const spoken: Spoken[] = [];
  for (const root of roots) findWithin(root, { spoken, elements, file });
  const meant = new Set(spoken.filter(({ said }) => said.name === 'skip').flatMap(({ nodes }) => nodes));
  const { skipped, within } = takeSkipped(roots, meant);
  for (const { said, nodes } of spoken)
    if (needsValue.has(said.name) && !within.has(said.comment) && nodes.every((node) => within.has(node)))
      tell(
        file,
        said.comment,
        say`the comment “${said.name}” speaks of what is skipped`,
        say`Put it before what is shown, or take it out with what is skipped.`,
      );
  const left = spoken.filter(
    ({ said, nodes }) => said.name !== 'skip' && !nodes.every((node) => within.has(node)),
  );
  return { directives: left.map(toDirective), skipped };
}

/** What is skipped in the article's order, and everything in it. */
function takeSkipped(
  roots: (Root | FootnoteDefinition)[],
  meant: Set<Nodes>,
): { skipped: RootContent[]; within: Set<Nodes> } {
  const skipped: RootContent[] = [];
  for (const root of roots) {
    addEmptied(root, meant);
    walk(root, (node, index, parent) => {
      if (!meant.has(node)) return undefined;
      skipped.push(node as RootContent);
      parent.children.splice(index, 1);
      return index;
    });
  }
  const within = new Set<Nodes>(skipped);
  walk({ type: 'root', children: skipped }, (node) => void within.add(node));
  return { skipped, within };
}

const holders = new Set(['list', 'listItem', 'blockquote']);

/** A list, an item or a quotation goes with the last of what it holds. */
function addEmptied(node: Nodes, meant: Set<Nodes>): void {
  if (!('children' in node) || node.children.length === 0) return;
  for (const child of node.children) addEmptied(child, meant);
  const isLeft = (child: Nodes): boolean => !meant.has(child) && !isComment(child);
  if (holders.has(node.type) && !node.children.some(isLeft)) meant.add(node);
}

interface Search {
  spoken: Spoken[];
  elements: Position[];
  file: VFile;
}

function findWithin(parent: Parents, search: Search): void {
  const siblings = parent.children as Nodes[];
  siblings.forEach((node, index) => {
    if (isComment(node)) {
      const said = readComment(node, search.file);
      if (said) append(search.spoken, speakOfBlock(said, siblings, index, search));
    } else if (isLine(node)) {
      for (const said of commentsIn(node, search.file)) search.spoken.push(speakOfLine(said, parent, index));
    } else if ('children' in node) {
      findWithin(node, search);
    }
  });
}

/** What is set in one line, as far as its comments go. */
const isLine = ({ type }: Nodes): boolean =>
  type === 'paragraph' || type === 'heading' || type === 'tableRow';

const isPart = (node: Nodes | undefined): boolean =>
  node !== undefined && (node.type === 'heading' || boldLine(node as RootContent) !== undefined);

function speakOfBlock(said: Said, siblings: Nodes[], index: number, { elements, file }: Search): Spoken[] {
  const isShown = (node: Nodes): boolean => !isComment(node);
  const at = siblings.slice(0, index).findLastIndex(isShown);
  const before = siblings[at];
  if (isPart(before)) return [speakOf(said, siblings, at, partEnd(siblings, at), 'part')];
  if (before && endsLineBehind(before, siblings, index)) {
    const start = lineStart(siblings, at, positionOf(said.comment), elements);
    return [speakOf(said, siblings, start, at + 1, 'block')];
  }
  // A rule shows nothing that could be spoken of.
  const next = siblings.findIndex(
    (node, place) => place > index && isShown(node) && node.type !== 'thematicBreak',
  );
  if (next < 0) {
    tell(file, said.comment, say`no block follows this comment`, say`Put it before what it speaks of.`);
    return [];
  }
  const end = wholeEnd(siblings, next, positionOf(said.comment), elements);
  // A bold line within an element is a title there, and the element is one block.
  if (!isPart(siblings[next]) || (siblings[next]?.type !== 'heading' && end > next + 1))
    return [speakOf(said, siblings, next, end, 'block')];
  return [speakOf(said, siblings, next, Math.max(end, partEnd(siblings, next)), 'part')];
}

/** Whether a comment stands in the line of the block before it, and no other block begins there. */
function endsLineBehind(before: Nodes, siblings: Nodes[], index: number): boolean {
  const { start, end } = positionOf(siblings[index] as Nodes);
  const after = siblings.slice(index + 1).find((node) => !isComment(node));
  return positionOf(before).end.line === start.line && after?.position?.start.line !== end.line;
}

/** Where the element ends that begins between a comment and the block behind it; the block's own end if none does. */
function wholeEnd(siblings: Nodes[], next: number, comment: Position, elements: Position[]): number {
  const start = offsetOf(positionOf(siblings[next] as Nodes).start);
  const ends = elements
    .filter((place) => offsetOf(place.start) >= offsetOf(comment.end) && offsetOf(place.start) <= start)
    .map(({ end }) => offsetOf(end));
  const end = greatestOf(ends);
  const after = siblings.findIndex((node, index) => index > next && offsetOf(positionOf(node).start) >= end);
  return after < 0 ? siblings.length : after;
}

/** Where what stands before a comment in its line begins, with the elements that end there. */
function lineStart(siblings: Nodes[], last: number, comment: Position, elements: Position[]): number {
  const isInLine = (node: Nodes | undefined): boolean =>
    node !== undefined && !isComment(node) && positionOf(node).end.line === comment.start.line;
  let first = last;
  while (isInLine(siblings[first - 1])) first -= 1;
  const end = offsetOf(positionOf(siblings[last] as Nodes).end);
  const starts = elements
    .filter((place) => offsetOf(place.end) <= offsetOf(comment.start) && offsetOf(place.end) >= end)
    .map(({ start }) => offsetOf(start));
  const start = leastOf(starts);
  return siblings.findIndex((node, index) => index === first || offsetOf(positionOf(node).start) >= start);
}

function speakOfLine(said: Said, parent: Parents, index: number): Spoken {
  const siblings = parent.children as Nodes[];
  const node = siblings[index] as Nodes;
  // An item goes with all that is in it, and a table with its head.
  const whole = index === 0 && (parent.type === 'listItem' || parent.type === 'table');
  if (said.name === 'skip' && whole) return { said, nodes: [parent], type: 'block' };
  if (!isPart(node)) return speakOf(said, siblings, index, index + 1, 'block');
  return speakOf(said, siblings, index, partEnd(siblings, index), 'part');
}

const speakOf = (
  said: Said,
  siblings: Nodes[],
  start: number,
  end: number,
  type: Directive['scope']['type'],
): Spoken => ({ said, nodes: siblings.slice(start, end), type });

function toDirective({ said: { name, value, comment }, nodes, type }: Spoken): Directive {
  // A rule that stands for the end of what can be opened stands nowhere itself.
  const placed = nodes.filter(({ position }) => position);
  const scope = {
    type,
    start: offsetOf(positionOf(placed[0] ?? comment).start),
    end: offsetOf(positionOf(placed.at(-1) ?? comment).end),
  };
  return { name: name as Directive['name'], value, scope, line: positionOf(comment).start.line };
}

/** Where what stands below a heading or a bold line ends. */
function partEnd(siblings: Nodes[], start: number): number {
  const head = siblings[start];
  const ends = (node: Nodes): boolean => {
    if (node.type === 'heading') return head?.type !== 'heading' || node.depth <= head.depth;
    return (
      head?.type !== 'heading' &&
      (node.type === 'thematicBreak' || boldLine(node as RootContent) !== undefined)
    );
  };
  const end = siblings.findIndex((node, place) => place > start && ends(node));
  return end < 0 ? siblings.length : end;
}
