import type { Heading, Slide } from '../model/deck.ts';
import type { Forecast, Piece } from '../model/roadmap.ts';
import { item, list, paragraph, strong, text } from './nodes.ts';
import { makeSlide, type Planner, toSource } from './slide.ts';
import { shownTitleNotes } from './title-notes.ts';

/** Forecasts that follow each other in a few words each are told on one slide. */
export type Told = Piece | Forecast[];

/** The pieces in their order, with each run of two or more forecasts without points as one. */
export function withTimelines(pieces: readonly Piece[]): Told[] {
  const told: Told[] = [];
  let run: Forecast[] = [];
  const flush = (): void => {
    told.push(...(run.length > 1 ? [run] : run));
    run = [];
  };
  for (const piece of pieces) {
    if (piece.type === 'forecast' && piece.blocks.length === 0 && piece.title.named.length > 0)
      run.push(piece);
    else {
      flush();
      told.push(piece);
    }
  }
  flush();
  return told;
}

/** A line a period. */
export const timelineSlide = (run: Forecast[], heading: Heading, path: string[], planner: Planner): Slide =>
  makeSlide('list', {
    id: planner.ids.next(...path, ...run.slice(0, 1).map(({ period }) => period.label)),
    heading,
    content: [
      list(
        run.map(({ period, title }) =>
          item(paragraph(strong(text(period.label)), text(' '), ...title.named)),
        ),
      ),
    ],
    notes: run.flatMap((forecast) => shownTitleNotes(forecast.title, forecast.period.label)),
    sources: run.map(({ position }) => toSource(position)),
  });
