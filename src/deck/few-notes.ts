import type { ListItem, Nodes } from 'mdast';
import type { Position } from 'unist';
import { areFewNotes } from '../article/references.ts';
import type { Slide } from '../model/deck.ts';
import { layoutTraits } from '../model/layout-traits.ts';
import type { Part, Roadmap } from '../model/roadmap.ts';
import { noteBeside } from './badges.ts';
import { text } from './nodes.ts';
import { toSource } from './slide.ts';

/** A note of an article, of paragraphs alone, with its number. */
export interface FewNote {
  number: number;
  item: ListItem;
}

/** An article without its notes where they are too few for a slide, and those. */
export function withoutFewNotes(roadmap: Roadmap): { roadmap: Roadmap; notes: FewNote[] } {
  const section = roadmap.parts.find(isNotes);
  const [piece] = section?.type === 'section' ? section.pieces : [];
  const items = piece?.type === 'points' ? piece.list.children : [];
  if (!areFewNotes(items)) return { roadmap, notes: [] };
  const notes = items.map((item, index): FewNote => ({ number: index + 1, item }));
  return { roadmap: { ...roadmap, parts: roadmap.parts.filter((part) => part !== section) }, notes };
}

const isNotes = (part: Part): boolean => part.type === 'section' && part.role === 'footnotes';

/**
 * Adds notes to what is noted with the slide that first refers to each.
 * @param last the slide that has those that none refers to
 */
export function noteFew(notes: readonly FewNote[], slides: readonly Slide[], last: Slide | undefined): void {
  for (const { number, item } of notes) {
    const mark = `[${number}]`;
    const marked = slides.find(({ heading, content }) =>
      [...(heading?.children ?? []), ...content].some((node) => refers(node, mark)),
    );
    const place = item.data?.referredAt;
    const host = marked ?? (place && madeFrom(place, slides)) ?? last;
    if (!host) continue;
    const [first = [], ...others] = item.children.flatMap((block) =>
      block.type === 'paragraph' ? [block.children] : [],
    );
    noteBeside([marked ? [text(mark), { type: 'break' }, ...first] : first, ...others], host);
    if (item.position) host.sources.push(toSource(item.position));
  }
}

/** The slide made from a place in the article: of those that tell more besides, the one that tells least. */
function madeFrom({ start }: Position, slides: readonly Slide[]): Slide | undefined {
  let found: { slide: Slide; lines: number } | undefined;
  for (const slide of slides.filter(({ layout }) => !layoutTraits[layout].overview))
    for (const { start: from, end } of slide.sources) {
      const lines = end.line - from.line;
      const holds = from.line <= start.line && start.line <= end.line;
      if (holds && (!found || lines < found.lines)) found = { slide, lines };
    }
  return found?.slide;
}

/** The slide that tells a place in the article, else what stands before it, and nothing that stands far behind. */
export function toldBefore(place: Position, slides: readonly Slide[]): Slide | undefined {
  const line = place.start.line;
  let found: { slide: Slide; line: number } | undefined;
  for (const slide of slides.filter(({ layout }) => !layoutTraits[layout].overview))
    for (const { start } of slide.sources)
      if (start.line <= line && (!found || start.line > found.line)) found = { slide, line: start.line };
  return madeFrom(place, slides) ?? found?.slide;
}

/** Whether a node has the mark of a note in it. */
const refers = (node: Nodes, mark: string): boolean =>
  'children' in node
    ? node.children.some((child) => refers(child, mark))
    : node.type === 'text' && node.data?.marksNote === true && node.value === mark;
