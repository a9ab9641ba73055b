import type { List, PhrasingContent } from 'mdast';
import type { Section } from '../model/roadmap.ts';
import { isField } from './label-lines.ts';
import { type OutlineSection, positionOf } from './outline.ts';
import { slicePhrasing, textOf, trimPhrasing, withoutColon } from './phrasing.ts';
import { toPieces } from './pieces.ts';

/** Fewer fields are points of a text. */
const fewest = 4;

/** A field of a document: Room, and what stands there. */
export interface Fact {
  name: PhrasingContent[];
  value: PhrasingContent[];
}

/**
 * Takes the list of fields out that an article opens with: they say what it is about as a card does, and introduce nothing.
 * @param root is changed
 */
export function takeFacts({ blocks, sections }: OutlineSection): Section | undefined {
  const [list] = blocks.filter(({ type }) => type !== 'thematicBreak');
  if (list?.type !== 'list' || sections.length === 0 || !factsIn(list)) return undefined;
  const pieces = toPieces([list]);
  if (pieces.some(({ type }) => type !== 'points')) return undefined;
  blocks.splice(blocks.indexOf(list), 1);
  return { type: 'section', role: 'facts', depth: 1, pieces, parts: [], position: positionOf(list) };
}

/** The fields of a list; nothing where not all of its points are one. */
export function factsIn({ children }: List): Fact[] | undefined {
  const facts = children.flatMap(({ children: [only, ...others] }) =>
    only?.type === 'paragraph' && others.length === 0 ? (factIn(only.children) ?? []) : [],
  );
  return facts.length >= fewest && facts.length === children.length ? facts : undefined;
}

function factIn(line: PhrasingContent[]): Fact | undefined {
  const [name = ''] = /^[^:：]+[:：]/u.exec(textOf(line)) ?? [];
  if (name === '' || !isField(line)) return undefined;
  const said = withoutColon(slicePhrasing(line, 0, name.length));
  const [only, ...others] = said;
  const isSetOff = (only?.type === 'strong' || only?.type === 'emphasis') && others.length === 0;
  const value = trimPhrasing(slicePhrasing(line, name.length));
  return { name: isSetOff ? only.children : said, value };
}
