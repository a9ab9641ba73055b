import type { Heading, Slide } from '../model/deck.ts';
import type { Direction } from '../model/roadmap.ts';
import { headerOf, isNamed } from './direction-heads.ts';
import { withRow } from './row.ts';
import { nameInLine } from './slide.ts';

/**
 * The slides behind the divider of a direction, each of a topic knowing that it may be shown as a row beside the others:
 * strategies, targets. None where one of them is told otherwise, or along the rail of the direction: topics are told alike.
 */
export function asTopicRows(slides: Slide[], direction: Direction): Slide[] {
  const heading: Heading = { depth: 2, children: direction.title.main };
  const name = nameInLine(direction.title.main);
  const own = slides.filter((slide) => slide.content.length > 0 && !isNamed(slide, name));
  const rows = own.flatMap((slide) => {
    const header = headerOf(direction, { ...slide, heading });
    return slide.footer ? [] : (withRow(slide, heading, header) ?? []);
  });
  // What several slides tell of one topic goes on with each other.
  const titles = new Set(own.map(({ heading }) => heading?.children));
  if (rows.length < 2 || rows.length < own.length || titles.size < own.length) return slides;
  return slides.map((slide) => rows[own.indexOf(slide)] ?? slide);
}
