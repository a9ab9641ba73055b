import type { PhrasingContent } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import { weightOf } from '../language/weight.ts';
import type { Slide } from '../model/deck.ts';
import type { Direction, Title } from '../model/roadmap.ts';
import { emphasis, strong, text } from './nodes.ts';
import { addressesIn, nameInLine, notesOf, ownHeading, toHeader } from './slide.ts';

/** What the name of a topic may take in the head of a slide, in Chinese characters. */
const headRoom = 16;

/** The name of a topic, and of the titles within it that stand over further groups. */
const nameOf = (titles: Title[]): string => toHeader(titles.map(({ named }) => nameInLine(named)));

/**
 * What the head of a slide cannot say of titles that it has, for the notes: where their links lead, and names where all
 * of them are too long for a line's end.
 */
export const besideHead = (opened: Title[], all: Title[]): string[] =>
  opened.flatMap(({ named }) => [
    ...(weightOf(nameOf(all)) > headRoom ? [textOf(named)] : []),
    ...named.flatMap(addressesIn),
  ]);

/** The names of titles whose first slide only notes what it says. */
export const wholeHead = (titles: Title[]): string[] => notesOf(titles.map(({ whole }) => whole));

/** Whether a slide has a name for its title. */
export const isNamed = (slide: Slide, name: string): boolean =>
  textOf(ownHeading(slide)?.children ?? []) === name;

/**
 * The head of a direction's slide: its number and, where the slide has another title, its name, and those of its topic and
 * within that which the slide is not called by itself.
 */
export function headerOf({ index, title }: Direction, slide: Slide, titles: Title[] = []): PhrasingContent[] {
  const number = strong(text(String(index)));
  const topic = titles.filter(({ named }) => !isNamed(slide, textOf(named)));
  if (topic.length === 0 && isNamed(slide, textOf(title.main))) return [number];
  const name = [number, text(' '), text(nameInLine(title.main))];
  return topic.length > 0 ? [...name, text(' '), emphasis(text(nameOf(topic)))] : name;
}

/** The first of few slides of a direction, by the same name as its divider, with all that this would say beside it: Pillar 2 / 4. */
export const openedBy = ({ header = [], notes, sources }: Slide, slide: Slide): Slide => ({
  ...slide,
  header,
  notes: [...notes, ...slide.notes],
  sources: [...sources, ...slide.sources],
});
