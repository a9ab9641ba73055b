import type { Paragraph, PhrasingContent, Table, TableRow } from 'mdast';
import { calendarForecasts } from '../article/calendar-tables.ts';
import { areRising } from '../article/period.ts';
import { inOneLine, textOf, trimPhrasing } from '../article/phrasing.ts';
import { namesAside } from '../language/column-words.ts';
import { weightOf } from '../language/weight.ts';
import type { Slide } from '../model/deck.ts';
import type { Exhibit, Forecast, Piece } from '../model/roadmap.ts';
import { emphasis, text } from './nodes.ts';
import type { Place } from './pieces.ts';
import { notesOf, type Planner, toSource } from './slide.ts';
import { areLines, timelineSlide } from './timeline.ts';

/** Fewer rows are no way through time, but milestones where each has somebody who sees to it; and more are looked up. */
const [fewestRows, fewestWithAside, mostRows] = [3, 2, 8];
/** A paragraph above or below the dates takes no more, in Chinese characters. */
const textRoom = 72;

/**
 * A table of periods and what comes in each, and at most who sees to it, on a slide along time; nothing for one that says
 * more, whose columns are compared.
 */
export function tableTimeline(piece: Piece, { heading, path }: Place, planner: Planner): Slide | undefined {
  const run = piece.type === 'exhibit' ? runOf(piece) : undefined;
  if (piece.type !== 'exhibit' || piece.block.type !== 'table' || !run) return undefined;
  const { intro, outro, block } = piece;
  const slide = timelineSlide(run, heading, path, planner);
  const heads = (block.children[0]?.children ?? []).map(({ children }) => children);
  return {
    ...slide,
    content: [intro, ...slide.content, outro].flatMap((one) => one ?? []),
    notes: [...notesOf([inOneLine(heads)]), ...slide.notes],
    sources: [toSource(piece.position)],
  };
}

function runOf({ block, caption, intro, outro, forecasts = [] }: Exhibit): Forecast[] | undefined {
  if (block.type !== 'table' || caption || ![intro, outro].every(isShort)) return undefined;
  const [head, ...rows] = block.children;
  const isDated = forecasts.length === rows.length && areRising(forecasts.map(({ period }) => period));
  const told = isDated ? forecasts : calendarForecasts(block);
  const fewest = head && head.children.length > 2 ? fewestWithAside : fewestRows;
  if (!head || !isOfPeriods(block) || told.length < fewest || rows.length > mostRows) return undefined;
  const run = told.map((forecast, at) => withAside(forecast, rows[at]));
  return areLines(run) ? run : undefined;
}

/** Whether the first column is of periods, the second says what comes, and a third one who sees to it or what it costs. */
function isOfPeriods({ children: [head, ...rows] }: Table): boolean {
  const [, , third, ...others] = head?.children ?? [];
  const isAside = third === undefined || namesAside(textOf(third.children));
  return isAside && others.length === 0 && rows.every(({ children }) => children.length > 1);
}

const isShort = (paragraph: Paragraph | undefined): boolean =>
  paragraph === undefined || weightOf(textOf(paragraph)) <= textRoom;

/** What comes in a period, with what its row says beside it. */
function withAside(forecast: Forecast, row: TableRow | undefined): Forecast {
  const [, , third] = row?.children ?? [];
  const aside = trimPhrasing(third?.children ?? []);
  const { title, blocks } = forecast;
  if (aside.length === 0 || title.named.length === 0 || blocks.length > 0) return forecast;
  const behind: PhrasingContent[] = [text(' · '), emphasis(...aside)];
  const named = [...title.named, ...behind];
  return { ...forecast, title: { ...title, named, whole: named } };
}
