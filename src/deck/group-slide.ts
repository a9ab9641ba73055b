import { textOf } from '../article/phrasing.ts';
import type { Slide } from '../model/deck.ts';
import type { Forecast, Group, Piece } from '../model/roadmap.ts';
import { mapParagraphs, tight } from './blocks.ts';
import { titlesUnder } from './empty-titles.ts';
import { markFigures } from './figures.ts';
import { item, list, paragraphOf } from './nodes.ts';
import { ownMarks } from './own-marks.ts';
import { forecastHeading, markedHeading } from './period-heading.ts';
import { makeSlide, type Planner, toSource } from './slide.ts';
import { type Line, periodOf, stationName } from './stations.ts';

/** A period that only stands over further groups says what they are called. */
export function withNames(group: Group, pieces: Piece[]): Group {
  if (group.blocks.length > 0) return group;
  const names = titlesUnder(group, pieces).map(({ named }) => item(paragraphOf(named)));
  return { ...group, blocks: names.length > 0 ? [list(names)] : [] };
}

const forecastsIn = (groups: Group[]): Forecast[] =>
  groups.filter((group): group is Forecast => group.type === 'forecast');

/** The slide of a group within a direction: of a period, or of a breakthrough. */
export function groupSlide(group: Group, direction: string, line: Line, planner: Planner): Slide {
  const period = periodOf(group, line);
  const own = group.type === 'forecast' ? group.period.label : textOf(group.title.named);
  const headed =
    group.type === 'forecast'
      ? forecastHeading(group, forecastsIn(line.stations))
      : markedHeading(group.title, stationName(group, line));
  const content = group.blocks.map((block) =>
    mapParagraphs(block.type === 'list' ? tight(block) : block, markFigures),
  );
  return makeSlide(period ? 'forecast' : 'breakthrough', {
    id: planner.ids.next(direction, own),
    ...headed,
    content,
    // The stops of a breakthrough are drawn on its line, whatever its points begin with.
    classes: [...headed.classes, ...(period ? ownMarks(content) : [])],
    ...(period ? { period } : {}),
    sources: [toSource(group.position)],
  });
}
