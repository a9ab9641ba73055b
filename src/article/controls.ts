import type { Html, Nodes, Parents, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { type Control, type ControlName, controlNames, layoutWords } from '../model/control.ts';
import { layouts } from '../model/deck.ts';
import { append } from '../model/long-lists.ts';
import { nearest } from '../model/nearest.ts';
import { boldLine } from './groups.ts';
import { isComment } from './html.ts';
import { placeOf } from './outline.ts';

export interface Controls {
  controls: Control[];
  /** What the author leaves out; it is no longer in the tree. */
  skipped: RootContent[];
}

interface Said {
  name: ControlName;
  value: string;
  comment: Html;
}

const form = /^\s*<!--+\s*([a-z][\w-]*)\s*(?:[:：]\s*([\s\S]*?))?\s*-*-->\s*$/i;
const needsValue = new Set<ControlName>(['notes', 'layout', 'title']);

/**
 * Takes the author's comments out of an article. One under a heading or a bold line speaks of all below it,
 * any other one of the block that follows, and one at the end of a line of the item or paragraph it stands in.
 */
export function takeControls(tree: Root, file: VFile): Controls {
  const taken: Controls = { controls: [], skipped: [] };
  takeWithin(tree, taken, file);
  return taken;
}

function takeWithin(parent: Parents, taken: Controls, file: VFile): void {
  for (let index = 0; index < parent.children.length; index++) {
    const node = parent.children[index] as Nodes;
    if (node.type === 'html' && isComment(node.value)) {
      const said = readComment(node, file);
      if (!said || parent.type === 'paragraph' || parent.type === 'heading') continue;
      const before = parent.children.slice(0, index);
      apply(said, parent, index, taken, file);
      // A part that is skipped goes with its heading, which stood before its comment.
      if (parent.children[index] !== node)
        index = before.findIndex((child, place) => child !== parent.children[place]) - 1;
    } else if ('children' in node) {
      const inLine = node.type === 'paragraph' || node.type === 'heading' ? commentsIn(node, file) : [];
      for (const said of inLine) applyInLine(said, parent, index, taken);
      if (parent.children[index] !== node) index -= 1;
      else takeWithin(node, taken, file);
    }
  }
}

function commentsIn(node: Parents, file: VFile): Said[] {
  return node.children.flatMap((child) => {
    const said = child.type === 'html' && isComment(child.value) ? readComment(child, file) : undefined;
    return said ? [said] : [];
  });
}

/** Comments that say nothing to us are the author's own affair; a likely slip of the pen is told. */
function readComment(comment: Html, file: VFile): Said | undefined {
  const match = form.exec(comment.value);
  const word = match?.[1]?.toLowerCase() ?? '';
  const value = match?.[2]?.trim() ?? '';
  const name = controlNames.find((known) => known === word);
  if (!name) {
    const meant = word.length > 2 ? nearest(word, controlNames) : undefined;
    if (meant) tell(file, comment, `the comment “${word}” is not known`, `Did you mean “${meant}”?`);
    return undefined;
  }
  if (needsValue.has(name) && value === '') {
    tell(file, comment, `the comment “${name}” says nothing`, `Write <!-- ${name}: … -->.`);
    return undefined;
  }
  const words = [...layoutWords, ...layouts];
  if (name === 'layout' && !words.some((known) => known === value)) {
    const meant = nearest(value, words);
    tell(
      file,
      comment,
      `there is no layout “${value}”`,
      meant ? `Did you mean “${meant}”?` : `One of ${words.join(', ')}.`,
    );
    return undefined;
  }
  return { name, value, comment };
}

function tell(file: VFile, comment: Html, reason: string, cure: string): void {
  const place = comment.position ? { place: comment.position } : {};
  const message = file.message(reason, { ...place, ruleId: 'unknown-comment', source: 'roadmap-deck' });
  message.note = cure;
}

const isPart = (node: Nodes | undefined): boolean =>
  node !== undefined && (node.type === 'heading' || boldLine(node as RootContent) !== undefined);

function apply(said: Said, parent: Parents, index: number, taken: Controls, file: VFile): void {
  const siblings = parent.children as Nodes[];
  const isOther = (node: Nodes): boolean => node.type !== 'html';
  const before = siblings.slice(0, index).findLast(isOther);
  const at = siblings.indexOf(before as Nodes);
  if (before && isPart(before)) {
    applyToRange(said, parent, at, partEnd(siblings, at), 'part', taken);
    return;
  }
  const next = siblings.findIndex((node, place) => place > index && isOther(node));
  if (next < 0) tell(file, said.comment, 'no block follows this comment', 'Put it before what it speaks of.');
  else if (isPart(siblings[next])) applyToRange(said, parent, next, partEnd(siblings, next), 'part', taken);
  else applyToRange(said, parent, next, next + 1, 'block', taken);
}

function applyInLine(said: Said, parent: Parents, index: number, taken: Controls): void {
  const siblings = parent.children as Nodes[];
  const part = isPart(siblings[index]);
  applyToRange(
    said,
    parent,
    index,
    part ? partEnd(siblings, index) : index + 1,
    part ? 'part' : 'block',
    taken,
  );
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

function applyToRange(
  { name, value, comment }: Said,
  parent: Parents,
  start: number,
  end: number,
  type: Control['scope']['type'],
  taken: Controls,
): void {
  const nodes = (parent.children as Nodes[]).slice(start, end);
  if (name === 'skip') {
    append(taken.skipped, nodes as RootContent[]);
    parent.children.splice(start, end - start);
    return;
  }
  const offset = (node: Nodes | undefined, side: 'start' | 'end'): number =>
    placeOf(node ?? comment)[side].offset ?? 0;
  const scope = { type, start: offset(nodes[0], 'start'), end: offset(nodes.at(-1), 'end') };
  taken.controls.push({ name, value, scope, line: placeOf(comment).start.line });
}
