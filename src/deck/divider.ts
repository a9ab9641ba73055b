import type { List, Paragraph } from 'mdast';
import { positionOf } from '../article/outline.ts';
import { textOf } from '../article/phrasing.ts';
import type { Slide } from '../model/deck.ts';
import type { Block, Direction, Forecast } from '../model/roadmap.ts';
import { wholeHead } from './direction-heads.ts';
import { emphasis, paragraph, paragraphOf, strong, text } from './nodes.ts';
import { makeSlide, notesOf, type Planner, toSource } from './slide.ts';
import { besideTimeline } from './timeline.ts';

/** A divider whose stops say all that its direction does; what its topic is called is noted. */
export function withTimeline({ recap: _, ...divider }: Slide, run: Forecast[], { topics }: Direction): Slide {
  const { notes, sources } = besideTimeline(run);
  const titles = topics.flatMap(({ title }) => (title ? [title] : []));
  return {
    ...divider,
    notes: [...divider.notes, ...wholeHead(titles), ...notes],
    sources: [...divider.sources, ...titles.map(({ position }) => toSource(position)), ...sources],
  };
}

interface Shown {
  lead: Paragraph | undefined;
  stops: List | undefined;
}

/** The slide that opens a direction: its number and its title, what leads to it, and where it stops. */
export function dividerSlide(
  direction: Direction,
  { lead, stops }: Shown,
  count: number,
  planner: Planner,
): Slide {
  const { title } = direction;
  const content: Block[] = [];
  if (title.sub && title.movement) {
    content.push(
      paragraph(emphasis(text(title.movement.from)), text(' → '), strong(text(title.movement.to))),
    );
  } else if (title.sub) {
    content.push(paragraphOf(title.sub));
  } else if (lead) {
    content.push(paragraphOf(lead.children));
  }
  if (stops) content.push(stops);
  return makeSlide('divider', {
    ...(stops ? { recap: content.indexOf(stops) } : {}),
    id: planner.ids.next(textOf(title.main)),
    heading: { depth: 1, children: [emphasis(text(String(direction.index))), text(' '), ...title.main] },
    content,
    notes: [
      ...(title.label || (title.sub && title.movement) ? notesOf([title.whole]) : []),
      ...(lead ? notesOf([lead]) : []),
    ],
    header: [...(title.label ?? [text(String(direction.index))]), text(` / ${count}`)],
    sources: [title.position, ...(lead ? [positionOf(lead)] : [])].map(toSource),
  });
}
