import type { Nodes as HastNodes } from 'hast';
import type { Html, Nodes, Root } from 'mdast';
import type { Point, Position } from 'unist';
import type { Unit } from '../model/coverage.ts';
import { isBlank } from './blank.ts';
import { parseHtml } from './parse-html.ts';
import { toSource } from './units.ts';

/** A run of text as it stands in the article. */
interface Leaf {
  text: string;
  position: Position;
}

/** What a block of the article says before anything is made of it: its runs of text, or HTML that is yet to be read. */
export type SourceText = { leaves: Leaf[] } | { html: Html };

/** Elements whose text is none of the article's, or not as it is: code, formulas, what stands in for a thing that cannot be played or drawn. */
const unseen = new Set('script style iframe object video audio canvas svg math'.split(' '));

/** The text of a parsed article, block by block, to be held against what was made of it. */
export function sourceTexts(tree: Root): SourceText[] {
  const texts: SourceText[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'html') texts.push({ html: node });
    else if (node.type === 'code') texts.push({ leaves: leavesOf([node]) });
    else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      texts.push({ leaves: leavesOf(node.children) });
    else if ('children' in node) node.children.forEach(walk);
  };
  walk(tree);
  return texts;
}

const tag = /^<(\/?)([a-z][^\s/>]*)/i;

/** Tags within a line stand beside the text that they are about, so what they hide is what stands between them. */
function leavesOf(nodes: Nodes[]): Leaf[] {
  const leaves: Leaf[] = [];
  let hiding: string | undefined;
  const walk = (node: Nodes): void => {
    if (node.type === 'html') {
      const [, end, name = ''] = tag.exec(node.value) ?? [];
      if (end && name.toLowerCase() === hiding) hiding = undefined;
      else if (!end && unseen.has(name.toLowerCase())) hiding ??= name.toLowerCase();
    } else if ('children' in node) node.children.forEach(walk);
    else if (hiding === undefined && node.position) {
      const text = 'value' in node ? node.value : 'alt' in node ? (node.alt ?? '') : '';
      if (!isBlank(text)) leaves.push({ text, position: node.position });
    }
  };
  nodes.forEach(walk);
  // A tag that nothing closes hides nothing.
  return hiding === undefined ? leaves : leavesOf(nodes.map(withoutTags));
}

const withoutTags = (node: Nodes): Nodes =>
  'children' in node
    ? ({
        ...node,
        children: node.children.filter(({ type }) => type !== 'html').map(withoutTags),
      } as Nodes)
    : node.type === 'html'
      ? { type: 'text', value: '' }
      : node;

/** What a block of HTML says, each run at its own line. */
function leavesOfHtml({ value, position }: Html): Leaf[] {
  const leaves: Leaf[] = [];
  const walk = (node: HastNodes): void => {
    if (node.type === 'element' && (unseen.has(node.tagName) || node.properties.hidden === true)) return;
    if ('children' in node) node.children.forEach(walk);
    if (node.type === 'text' && !isBlank(node.value) && position)
      leaves.push({ text: node.value, position: within(position, node.position) });
  };
  walk(parseHtml(value));
  return leaves;
}

function within(around: Position, inside: Position | undefined): Position {
  if (!inside) return around;
  const move = ({ line, column, offset = 0 }: Point): Point => ({
    line: around.start.line + line - 1,
    column: line === 1 ? around.start.column + column - 1 : column,
    offset: (around.start.offset ?? 0) + offset,
  });
  return { start: move(inside.start), end: move(inside.end) };
}

/** Raised and lowered characters of their own may stand for what tags raise and lower. */
const raised = /[⁰-₎²³¹]/gu;

/** White space and marks of breaks are no text: where lines end and blocks begin is for the deck to say. */
const dense = (text: string): string =>
  text
    .replace(/[\p{Z}\p{C}]+/gu, '')
    .replace(raised, (character) => character.normalize('NFKC'))
    .replaceAll('\u2212', '-');

/**
 * Text of the article that none of its units has, as units of its own: what was made of the article has lost it,
 * so that nothing else would ever miss it. A text that stands there twice has to be had twice.
 */
export function lostUnits(texts: SourceText[], units: Unit[]): Unit[] {
  const said = dense(
    units
      .filter(({ type }) => type !== 'link')
      .map(({ text }) => text)
      .join(''),
  );
  let cursor = 0;
  const placeOf = (sought: string): number => {
    const ahead = said.indexOf(sought, cursor);
    const found = ahead < 0 ? said.indexOf(sought) : ahead;
    if (found >= 0) cursor = found;
    return found;
  };
  const known = new Map<string, Place>();
  const stands = (sought: string): boolean => {
    if (sought === '') return true;
    const before = known.get(sought);
    if (before) cursor = Math.max(cursor, before.last + 1);
    const last = placeOf(sought);
    if (last < 0) return false;
    const times = (before?.times ?? 0) + 1;
    // Where none follows, it may stand elsewhere in another order: then what counts is how often it does.
    const all = before && last <= before.last ? (before.all ?? timesIn(said, sought)) : before?.all;
    known.set(sought, { last: Math.max(last, before?.last ?? 0), times, all });
    return all === undefined || times <= all;
  };
  return texts.flatMap((text) => {
    const leaves = 'html' in text ? leavesOfHtml(text.html) : text.leaves;
    const sought = dense(leaves.map((leaf) => leaf.text).join(''));
    if (stands(sought)) return [];
    const parts = leaves.filter((leaf) => placeOf(dense(leaf.text)) < 0);
    // All of its parts stand somewhere: what is missing is this block, which the article has more often.
    const lost = parts.length === 0 && known.has(sought) ? leaves : parts;
    return lost.map(
      (leaf): Unit => ({ type: 'sentence', text: leaf.text.trim(), source: toSource(leaf.position) }),
    );
  });
}

/** Where a text was found last, how often it was sought, and how often it stands there, if that was counted. */
interface Place {
  last: number;
  times: number;
  all: number | undefined;
}

/** How often a text stands in another. */
function timesIn(text: string, sought: string): number {
  let times = 0;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) times += 1;
  return times;
}
