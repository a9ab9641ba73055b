import type { Code } from 'mdast';
import { readMarkedLines, writeMarkedLines } from '../article/dialects/marked-lines.ts';
import type { Slide } from '../model/deck.ts';
import type { Measurement } from '../model/measurement.ts';
import { type Parts, sumOf } from './rows.ts';

/** So many lines are cut before anyone measured them. */
const mostUnmeasured = 200;

/**
 * What a listing is cut into: as few parts as it takes, or one more where it can then be cut at definitions or blank
 * lines. Marks follow their lines.
 * @param measured the height of each line, as far as it is known
 * @param room what a slide holds
 */
export function partsOfCode(code: Code, height: number, measured: number[], room: number): Parts<Code> {
  const lines = code.value.split('\n');
  const heights =
    height > 0 && measured.length === lines.length
      ? measured
      : lines.map(() => (height || lines.length) / lines.length);
  const starts = startsFor(lines, heights, height > 0 ? room : Math.min(room, mostUnmeasured));
  const ends = [...starts.slice(1), lines.length];
  return {
    heights: starts.map((start, index) => sumOf(heights.slice(start, ends[index]))),
    take: (from, to) => sliceOf(code, lines, starts[from] ?? 0, ends[to - 1] ?? lines.length),
  };
}

/** Lines from one to before another, without the blank ones at both ends. */
function sliceOf(code: Code, lines: string[], from: number, to: number): Code {
  if (from === 0 && to === lines.length) return code;
  const [isBlankAt, first] = [(line: number) => lines[line]?.trim() === '', from];
  let [start, end] = [first, to];
  while (start < end - 1 && isBlankAt(start)) start += 1;
  while (end > start + 1 && isBlankAt(end - 1)) end -= 1;
  const marked = readMarkedLines(code.meta ?? '').filter((line) => line > start && line <= end);
  return {
    ...code,
    meta: writeMarkedLines(marked.map((line) => line - start)),
    value: lines.slice(start, end).join('\n'),
  };
}

const goesOn = /^\s*(?:[)\]}]|(?:else|elif|elseif|except|finally|catch|rescue|then|do|done|fi|esac|end)\b)/;
const closes = /^\s*[)\]}]/;

/** What it costs to cut elsewhere than before a definition, in slides: the more, the further inside. */
const costs = { blank: 0.1, inside: 0.1, line: 1.5, goesOn: 3 };
const costOfPart = 0.4;

/** What it costs to cut before each line. */
function seamsOf(lines: string[]): number[] {
  const indents = lines.map((line) => (line.trim() === '' ? Number.POSITIVE_INFINITY : line.search(/\S/)));
  const depths = [...new Set(indents)].sort((a, b) => a - b);
  return lines.map((line, place) => {
    const [indent = 0, above = 0] = [indents[place], indents[place - 1]];
    const depth = depths.indexOf(indent);
    if (indent === Number.POSITIVE_INFINITY || goesOn.test(line)) return costs.goesOn;
    const isDefinition = depth === 0 && (above > indent || closes.test(lines[place - 1] ?? ''));
    if (isDefinition) return 0;
    return (above === Number.POSITIVE_INFINITY ? costs.blank : costs.line) + costs.inside * depth;
  });
}

/** Ways to set the first lines, by their number: what they cost, and where the last part of them begins. */
type Ways = { cost: number; start: number }[];

/**
 * The lines that the parts begin at: as few parts as can be, or one more, at the places that cost least, evenly filled.
 * A line that is taller than the room is a part of its own.
 */
function startsFor(lines: string[], heights: number[], room: number): number[] {
  const seams = seamsOf(lines);
  const tables: Ways[] = [];
  let fewest = Number.POSITIVE_INFINITY;
  for (let count = 1; count <= Math.min(fewest + 1, lines.length); count++) {
    tables.push(oneMore(tables.at(-1), heights, seams, room));
    if (tables.at(-1)?.[lines.length]) fewest = Math.min(fewest, count);
  }
  const costOf = (ways: Ways | undefined): number => ways?.[lines.length]?.cost ?? Number.POSITIVE_INFINITY;
  let count = costOf(tables[fewest]) < costOf(tables[fewest - 1]) ? fewest + 1 : fewest;
  const starts: number[] = [];
  for (let end = lines.length; count > 0; count--) {
    end = tables[count - 1]?.[end]?.start ?? 0;
    starts.unshift(end);
  }
  return starts;
}

function oneMore(before: Ways | undefined, heights: number[], seams: number[], room: number): Ways {
  const ways: Ways = [];
  for (let end = 1; end <= heights.length; end++) {
    let filled = 0;
    for (let start = end - 1; start >= 0; start--) {
      filled += heights[start] ?? 0;
      if (filled > room && start < end - 1) break;
      const base = start === 0 ? (before ? undefined : 0) : before?.[start]?.cost;
      if (base === undefined) continue;
      const empty = Math.max(0, 1 - filled / room);
      const cost = base + costOfPart + empty * empty + (start === 0 ? 0 : (seams[start] ?? 0));
      if (cost < (ways[end]?.cost ?? Number.POSITIVE_INFINITY)) ways[end] = { cost, start };
    }
  }
  return ways;
}

/** Whether a slide shows code. */
export const isListing = ({ content }: Slide): boolean => content.some(({ type }) => type === 'code');

/** How many parts of another kind the lines of a listing are as much work as: they are short, and alike. */
export const weightOfLines = ({ value }: Code): number => Math.ceil(value.split('\n').length / 8);

/**
 * What a slide holds, and what each part of its listing takes of that besides lines. Nothing is around anything else.
 */
export function roomOfListing(
  slide: Slide,
  { height, room, overflow, parts }: Measurement,
): { held: number; around: number } {
  if (!isListing(slide)) return { held: room, around: 0 };
  const held = height > overflow ? Math.min(room, height - overflow) : room;
  return { held, around: Math.min(held / 2, Math.max(0, height - sumOf(parts.flat()))) };
}
