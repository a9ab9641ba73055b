import { withoutPictures } from '../article/badges.ts';
import { factsIn } from '../article/front-facts.ts';
import { shownDate } from '../language/date.ts';
import { withoutReadingTime } from '../language/reading-time.ts';
import type { Slide } from '../model/deck.ts';
import type { Colophon, Direction, Roadmap } from '../model/roadmap.ts';
import { noteBeside } from './badges.ts';
import { coverTitle } from './cover-title.ts';
import { mostColumns } from './front.ts';
import { emphasis, paragraph, spaced, text } from './nodes.ts';
import { makeSlide, type Planner, spoken, toSource } from './slide.ts';
import { factLine, stateLines } from './state-lines.ts';

/** The title slide: title and subtitle, description, who wrote it and when; what else the front matter says in its notes. */
export function coverSlide(roadmap: Roadmap, name: string, directions: Direction[], planner: Planner): Slide {
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
  if (metadata.description) slide.content.push(paragraph(text(metadata.description)));
  const date = metadata.date && shownDate(metadata.date, planner.lang);
  const names = [metadata.author, date].filter((part) => part !== undefined);
  const { people, others } = factsIn(metadata);
  const linesOf = (facts: Record<string, string>): string[] =>
    Object.entries(facts).map(([key, value]) => factLine(key, value, planner.lang));
  const byline = [...names, ...linesOf(people), ...stateLines(metadata.state, planner.lang)].join(' · ');
  if (byline) slide.content.push(paragraph(emphasis(text(byline))));
  const facts = linesOf(others);
  if (facts.length > 0)
    noteBeside(
      facts.map((fact) => [text(fact)]),
      slide,
    );
  if (roadmap.masthead) tellMasthead(roadmap.masthead, slide, names.length > 0);
  if (directions.length > 1) {
    slide.classes.push(`periods-${Math.min(roadmap.periods.length, mostColumns)}`);
    slide.footer = spaced(directions.map((direction) => emphasis(text(String(direction.index)))));
  }
  return slide;
}

const lineEnds = /\s*\n\s*/;

/** What the article says of itself stands in the cover's notes, and under its title where the front matter says less. */
function tellMasthead({ lines, position }: Colophon, slide: Slide, hasByline: boolean): void {
  noteBeside(lines, slide);
  slide.sources.push(toSource(position));
  if (hasByline) return;
  const plain = lines
    .map((line) =>
      withoutReadingTime(spoken(withoutPictures(line), '\n').split(lineEnds).filter(Boolean).join(' · ')),
    )
    .filter((line) => line !== '');
  if (plain.length > 0) slide.content.push(paragraph(emphasis(text(plain.join(' · ')))));
}
