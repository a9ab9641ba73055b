import type { Code, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { Anchor } from '../../model/deck.ts';
import { append } from '../../model/long-lists.ts';
import { positionOf } from '../outline.ts';
import { boldParagraph, calloutKind, toCallout } from './callouts.ts';
import type { LineMark } from './line-marks.ts';
import { type Mark, readMark } from './read-mark.ts';

/** A mark that has been met, with what stands behind it so far. */
interface Open {
  mark: Mark;
  node: LineMark;
  children: Nodes[];
}

/** What is told of marks, and what they name. */
export interface MarkFacts {
  source: string;
  names: Anchor[];
  /** Told of each mark that has no meaning on slides. */
  tell: (mark: Mark, node: LineMark) => void;
}

/** Names that say no more than where something begins and ends. */
const plain = new Set('raw tabs tab tabitem code-group codegroup fragment columns column'.split(' '));
const folded = new Set(['details', 'detail', 'spoiler', 'expand', 'collapse']);
const coding = new Set(['highlight', 'code', 'codeblock']);
const unseen = new Set(['comment']);

/** Puts in place of lines that are marks what they make of what they stand around: callouts, code, nothing at all. */
export function resolveMarks(tree: Root, facts: MarkFacts): void {
  resolveWithin(tree, facts);
}

function resolveWithin(parent: Nodes, facts: MarkFacts): void {
  if (!('children' in parent)) return;
  const children = parent.children as Nodes[];
  for (const child of children) resolveWithin(child, facts);
  if (children.some(({ type }) => type === 'lineMark'))
    parent.children = pair(children, facts) as RootContent[];
}

function pair(children: Nodes[], facts: MarkFacts): Nodes[] {
  const done: Nodes[] = [];
  const open: Open[] = [];
  const add = (nodes: Nodes[]): void => append(open.at(-1)?.children ?? done, nodes);
  const leave = (from: number): void => {
    for (const left of open.splice(from)) add([...single(left, facts), ...left.children]);
  };
  children.forEach((node, index) => {
    const mark = node.type === 'lineMark' ? readMark(node.value) : undefined;
    if (node.type !== 'lineMark' || !mark) add([node]);
    else if (mark.family === 'attributes')
      nameBlock(mark, children[index - 1] ?? children[index + 1] ?? node, facts);
    else if (mark.role === 'single') {
      open.push({ mark, node, children: [] });
      if (mark.id) facts.names.push({ name: mark.id, offset: startOf(node) });
    } else {
      const start = open.findLastIndex((other) => closes(mark, other.mark));
      if (start < 0) add(single({ mark, node, children: [] }, facts));
      else leave(start + 1);
      const opened = start < 0 ? undefined : open.pop();
      if (opened) add(whole(opened, node, facts));
    }
  });
  leave(0);
  return done;
}

const closes = (end: Mark, { family, name, size }: Mark): boolean =>
  end.family === family && (family === 'container' ? end.size <= size : end.name === name);

const startOf = (node: Nodes): number => positionOf(node).start.offset ?? 0;

function nameBlock({ id }: Mark, block: Nodes, { names }: MarkFacts): void {
  if (id) names.push({ name: id, offset: startOf(block) });
}

/** What a mark shows that nothing closes. A container's is text, since it holds nothing. */
function single({ mark, node }: Open, { tell }: MarkFacts): Nodes[] {
  const { position, value } = node;
  const place = position ? { position } : {};
  if (mark.family === 'container')
    return [{ type: 'paragraph', children: [{ type: 'text', value: value.trim(), ...place }], ...place }];
  if (!(mark.family === 'tag' && mark.role === 'close')) tell(mark, node);
  return titleOf({ mark, node });
}

function titleOf({ mark: { title }, node: { position } }: Pick<Open, 'mark' | 'node'>): Nodes[] {
  if (!title) return [];
  const place = position ? { position } : {};
  return [boldParagraph([{ type: 'text', value: title, ...place }])];
}

/** What a mark makes of all up to the mark that closes it. */
function whole(opened: Open, end: LineMark, facts: MarkFacts): Nodes[] {
  const { mark, node, children } = opened;
  const name = mark.name.toLowerCase();
  const position = { start: positionOf(node).start, end: positionOf(end).end };
  if (mark.family === 'shortcode' && unseen.has(name)) return [];
  if (mark.family === 'shortcode' && coding.has(name)) {
    const lines = facts.source.slice(positionOf(node).end.offset, positionOf(end).start.offset);
    const value = lines.replace(/^[^\S\n]*\r?\n|\r?\n[^\S\n]*$/g, '');
    const code: Code = { type: 'code', value, lang: mark.language ?? null, position };
    return [code];
  }
  const kind = calloutKind(name, mark.kind);
  if (kind) {
    const title = mark.title === undefined ? [] : [titleText(mark.title, node)];
    return [{ ...toCallout(kind, title, children), position }];
  }
  if (!plain.has(name) && !folded.has(name)) facts.tell(mark, node);
  // What can be opened ends where it ends, whatever follows.
  return [...titleOf(opened), ...children, ...(folded.has(name) ? [{ type: 'thematicBreak' } as const] : [])];
}

const titleText = (value: string, { position }: Parents | LineMark): PhrasingContent => ({
  type: 'text',
  value,
  ...(position ? { position } : {}),
});
