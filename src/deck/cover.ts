import type { Paragraph } from 'mdast';
import { withoutPictures } from '../article/badges.ts';
import { hasYear } from '../article/datelines.ts';
import { factsIn } from '../article/front-facts.ts';
import { textOf } from '../article/phrasing.ts';
import { mostColumns } from '../article/timetables.ts';
import { shownDate } from '../language/date.ts';
import { isHouse, isRole } from '../language/role-words.ts';
import { weightOf } from '../language/weight.ts';
import type { Slide } from '../model/deck.ts';
import type { Colophon, Metadata, Roadmap } from '../model/roadmap.ts';
import { noteBeside } from './badges.ts';
import { type Line, numberOf } from './chapters.ts';
import { coverTitle, holds } from './cover-title.ts';
import { creditLines, creditsIn } from './credits.ts';
import { emphasis, paragraph, spaced, text } from './nodes.ts';
import { makeSlide, type Planner, spoken, toSource } from './slide.ts';
import { factLine, stateLines } from './state-lines.ts';
import { shownTitleNotes } from './title-notes.ts';

/** The title slide: title and subtitle, description, who wrote it and when; what else the front matter says in its notes. */
export function coverSlide(roadmap: Roadmap, name: string, lines: Line[], planner: Planner): Slide {
  const { metadata, title, subtitle } = roadmap;
  const { main, sub, also } = coverTitle(roadmap, name);
  const slide = makeSlide('cover', {
    id: planner.ids.next('cover'),
    heading: { depth: 1, children: main },
    paginate: false,
    sources: [title, subtitle].flatMap((heading) => (heading ? [toSource(heading.position)] : [])),
  });
  if (sub) slide.content.push({ type: 'heading', depth: 2, children: sub });
  for (const one of also) slide.content.push(paragraph(...one));
  const titles = [main, sub, ...also].map((nodes) => textOf(nodes ?? []));
  const { description } = metadata;
  if (description && !titles.some((title) => holds(title, description)))
    slide.content.push(paragraph(text(description)));
  const credits = creditsOf(roadmap.masthead);
  const told = credits.find((line) => saysMoreOf(metadata.author, line.join(' ')));
  const byline = [...namesAndDay(metadata, planner.lang, told), ...stateLines(metadata.state, planner.lang)];
  // Beside who the front matter names, the article itself may name others who had a hand in it.
  const others = metadata.author === undefined ? [] : credits.filter((line) => line.every(namesRole));
  const { shown, left } = creditLines([byline, ...(told ? [] : others)]);
  if (shown.length > 0) slide.content.push(smallLines(shown));
  // A number that it is filed under stands below what it is called: RFC 117: Cells.
  const titleNotes = title ? shownTitleNotes(title, titles.join(' ')) : [];
  const noted = [...titleNotes, ...left, ...factLines(factsIn(metadata).others, planner.lang)];
  if (noted.length > 0)
    noteBeside(
      noted.map((line) => [text(line)]),
      slide,
    );
  if (roadmap.masthead) tellMasthead(roadmap.masthead, slide, Boolean(metadata.author ?? metadata.date));
  if (roadmap.disclaimer) {
    noteBeside(roadmap.disclaimer.lines, slide);
    slide.sources.push(toSource(roadmap.disclaimer.position));
  }
  if (lines.length > 1) {
    slide.classes.push(`periods-${Math.min(roadmap.periods.length, mostColumns)}`);
    slide.footer = spaced(lines.map((line) => emphasis(text(String(numberOf(line))))));
  }
  return slide;
}

/** Whether a line says of an author what the front matter does not: By Ada Birch, harbour master. */
const saysMoreOf = (author: string | undefined, line: string): boolean =>
  author !== undefined && line.length > author.length && holds(line, author) && weightOf(line) <= moreRoom;

/** So much does the cover say of an author, in Chinese characters. */
const moreRoom = 54;

/** Whether a field names somebody by what they did: Owner: Ada Birch. */
const namesRole = (field: string): boolean => isRole(/^([^:：]{2,24})[:：]\s*\S/u.exec(field)?.[1] ?? '');

/** What the lines of a masthead say of who wrote the article and when, each in its fields. */
const creditsOf = (masthead: Colophon | undefined): string[][] =>
  (masthead?.lines ?? []).flatMap((line) => spoken(withoutPictures(line), '\n').split('\n').map(creditsIn));

/**
 * Who wrote the article, for which house, when, and who else had a hand in it.
 * @param told the fields of a line of the article that says more of its author
 */
function namesAndDay(metadata: Metadata, lang: string, told: string[] = []): string[] {
  const { author: named, date } = metadata;
  const author = told.length > 0 ? told.join(' · ') : named;
  const { people } = factsIn(metadata);
  const houses = Object.entries(people).flatMap(([key, name]) => (isHouse(key) ? [name] : []));
  const others = Object.entries(people).filter(([key]) => !isHouse(key));
  return [
    ...(author === undefined ? [] : [author]),
    ...new Set(houses.filter((house) => !author?.includes(house))),
    ...(date === undefined || hasYear(told.join(' ')) ? [] : [shownDate(date, lang)]),
    ...factLines(Object.fromEntries(others), lang),
  ];
}

const factLines = (facts: Record<string, string>, lang: string): string[] =>
  Object.entries(facts).map(([key, value]) => factLine(key, value, lang));

const smallLines = (lines: string[]): Paragraph =>
  paragraph(
    emphasis(
      ...lines.flatMap((line, index) => [...(index > 0 ? [{ type: 'break' } as const] : []), text(line)]),
    ),
  );

/** What the article says of itself stands in the cover's notes, and under its title where the front matter says less. */
function tellMasthead({ lines, noted = [], position }: Colophon, slide: Slide, hasByline: boolean): void {
  noteBeside([...noted, ...lines], slide);
  slide.sources.push(toSource(position));
  if (hasByline) return;
  const { shown } = creditLines(creditsOf({ lines, position }));
  if (shown.length > 0) slide.content.push(smallLines(shown));
}
