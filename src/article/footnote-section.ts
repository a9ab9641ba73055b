import type { FootnoteDefinition, List, ListItem } from 'mdast';
import type { Piece, Section } from '../model/roadmap.ts';
import { positionOf, spanOf } from './outline.ts';

/** The section of an article's footnotes, numbered as they are referred to; none where it has none. */
export function footnoteSection(footnotes: FootnoteDefinition[]): Section | undefined {
  if (footnotes.length === 0) return undefined;
  const children = footnotes.map(
    (note): ListItem => ({
      type: 'listItem',
      spread: false,
      children: note.children,
      position: positionOf(note),
      ...(note.data?.referredAt ? { data: { referredAt: note.data.referredAt } } : {}),
    }),
  );
  const list: List = {
    type: 'list',
    ordered: true,
    start: 1,
    spread: false,
    children,
    position: spanOf(footnotes),
  };
  const points: Piece = { type: 'points', list, position: spanOf(footnotes) };
  return {
    type: 'section',
    role: 'footnotes',
    depth: 2,
    pieces: [points],
    parts: [],
    position: spanOf(footnotes),
  };
}
