import { factsIn } from '../article/facts.ts';
import { spanOf } from '../article/outline.ts';
import type { Slide } from '../model/deck.ts';
import type { Section } from '../model/roadmap.ts';
import { item, list, paragraph, strong, text } from './nodes.ts';
import { makeSlide, type Planner, toSource } from './slide.ts';

/** The slide of the fields that an article opens with: the name of each above what it says. */
export function factsSlides({ pieces, position }: Section, { ids, labels }: Planner): Slide[] {
  const facts = pieces.flatMap((piece) => (piece.type === 'points' ? (factsIn(piece.list) ?? []) : []));
  const rows = facts.map(({ name, value }) =>
    item(paragraph(strong(...name)), list([item({ ...paragraph(...value), position: spanOf(value) })])),
  );
  return [
    makeSlide('list', {
      id: ids.next(labels.facts),
      classes: ['groups'],
      heading: { depth: 1, children: [text(labels.facts)] },
      content: [list(rows)],
      sources: [toSource(position)],
    }),
  ];
}
