import type { FootnoteDefinition, Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import type { Position } from 'unist';
import { isHouse } from '../language/role-words.ts';
import type { Unit, UnitType } from '../model/coverage.ts';
import type { SourceRange } from '../model/deck.ts';
import type { Directive } from '../model/directive.ts';
import type { Metadata } from '../model/roadmap.ts';
import { isPicture, isSpace, partBadges } from './badges.ts';
import { isBlank } from './blank.ts';
import { factsIn, keyInWords } from './front-facts.ts';
import { boldLine } from './groups.ts';
import type { Place } from './key-places.ts';
import { positionOf } from './outline.ts';
import { sentences, textOf } from './phrasing.ts';

/** A place as plain numbers. */
export function toSource({ start, end }: Position): SourceRange {
  const point = ({ line, column, offset }: Position['start']) => ({ line, column, offset: offset ?? 0 });
  return { start: point(start), end: point(end) };
}

/**
 * Everything in a prepared article that a reader would miss: headings, sentences, list items, table cells,
 * lines of code, addresses and pictures.
 */
export function toUnits(tree: Root, footnotes: FootnoteDefinition[], lang: string): Unit[] {
  const units: Unit[] = [];
  const add = (type: UnitType, text: string, node: { position?: Position | undefined }): void => {
    if (!isBlank(text)) units.push({ type, text: text.trim(), source: toSource(positionOf(node)) });
  };
  const addRuns = (type: UnitType, nodes: PhrasingContent[], node: Nodes): void => {
    for (const run of runsOf(nodes)) add(type, run, node);
  };
  const walk = (node: Nodes, inItem: boolean): void => {
    if (node.type === 'heading') addRuns('heading', partBadges(node.children).others, node);
    else if (node.type === 'paragraph' && inItem) addRuns('item', node.children, node);
    // A line in bold is a title, whose number is no sentence.
    else if (node.type === 'paragraph' && boldLine(node)) addRuns('sentence', node.children, node);
    else if (node.type === 'paragraph') {
      // What a paragraph opens with may stand on a slide of its own, so it is no part of the first sentence.
      const start = startOfText(node);
      // Pictures that go by their address stand first: the others' texts are read out in a row with the sentence.
      const named = (child: PhrasingContent): number => Number(textOf(child) !== '');
      const opening = node.children.slice(0, start).toSorted((one, other) => named(one) - named(other));
      for (const child of opening) walk(child, inItem);
      const said = node.children.slice(start);
      if (said.length > 0) for (const sentence of sentences(said, lang)) addRuns('sentence', sentence, node);
      for (const child of said) walk(child, inItem);
      return;
    } else if (node.type === 'tableCell') addRuns('cell', node.children, node);
    else if (node.type === 'code') for (const line of node.value.split('\n')) add('code', line, node);
    else if (node.type === 'link') add('link', node.url, node);
    else if (node.type === 'image') add('image', node.alt || node.url, node);
    if ('children' in node)
      // Further paragraphs of an item may be cut between their sentences, as running text is.
      for (const child of node.children)
        walk(child, inItem || (node.type === 'listItem' && child === node.children[0]));
  };
  for (const root of [tree, ...footnotes]) walk(root, false);
  return units;
}

/** Under which keys of the front matter each value stands. */
const keysOf: Record<string, readonly string[]> = {
  title: ['title'],
  subtitle: ['subtitle'],
  description: ['description', 'summary', 'excerpt'],
  author: ['author', 'authors', 'params'],
  date: ['date'],
  tags: ['tags', 'keywords'],
};

/** What the front matter says of the article, each at its key. */
export function metadataUnits(metadata: Metadata, placeOf: (keys: readonly string[]) => Place): Unit[] {
  const { people, others } = factsIn(metadata);
  // What is said under a key of its own is told with its key, but for a house, which stands for itself.
  const told = Object.entries({ ...people, ...others }).map(([key, value]) => [
    key,
    isHouse(key) ? value : `${keyInWords(key)}: ${value}`,
  ]);
  const own: Record<string, string> = { ...metadata.state, ...Object.fromEntries(told) };
  const all = { ...keysOf, ...Object.fromEntries(Object.keys(own).map((key) => [key, [key]])) };
  const values: Record<string, unknown> = { ...metadata, ...own };
  return Object.entries(all).flatMap(([name, keys]) => {
    const value = values[name];
    // A key that is not there is said to stand where the front matter begins.
    const { line, column } = keys.map((key) => placeOf([key])).find((place) => place.line > 1) ?? {
      line: 1,
      column: 1,
    };
    const point = { line, column, offset: 0 };
    const texts = [value].flat().filter((text): text is string => typeof text === 'string' && text !== '');
    return texts.map((text): Unit => ({ type: 'metadata', text, source: { start: point, end: point } }));
  });
}

/**
 * Text in the runs that line breaks part, each of which may be told as a point, and pictures without words, whose addresses
 * may stand between them.
 */
function runsOf(nodes: PhrasingContent[]): string[] {
  const runs = [''];
  for (const node of nodes) {
    const [first = '', ...others] =
      node.type === 'break' || (node.type === 'image' && !node.alt)
        ? ['', '']
        : 'children' in node
          ? runsOf(node.children)
          : [textOf(node)];
    runs.push((runs.pop() ?? '') + first, ...others);
  }
  return runs;
}

/** Pictures are units of their own: what stands behind those at the head of a paragraph is its text. */
const startOfText = ({ children }: Paragraph): number => {
  const start = children.findIndex((node) => !isPicture(node) && !isSpace(node));
  return start < 0 ? children.length : start;
};

/** What the author leaves out, told as such. */
export const skippedUnits = (skipped: Root, lang: string): Unit[] =>
  toUnits(skipped, [], lang).map((unit) => ({ ...unit, skipped: true }));

/** Units of which those that stand in a range are told as left out. */
export function skipWithin(range: Position | undefined, units: Unit[]): Unit[] {
  if (!range) return units;
  const { start, end } = toSource(range);
  return units.map((unit) => {
    const { offset } = unit.source.start;
    return start.offset <= offset && offset < end.offset ? { ...unit, skipped: true } : unit;
  });
}

/** The author's own words to the deck: notes and shorter titles. */
export const directiveUnits = (directives: Directive[]): Unit[] =>
  directives
    .filter(({ name }) => name === 'notes' || name === 'title')
    .map(({ value, scope, line }): Unit => {
      const point = { line, column: 1, offset: scope.start };
      return { type: 'comment', text: value, source: { start: point, end: point } };
    });
