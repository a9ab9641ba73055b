import type { PhrasingContent } from 'mdast';
import type { Period } from '../model/roadmap.ts';
import { openingOf } from './diagram-opening.ts';
import { parsePeriod } from './period.ts';

/** A bar of a gantt chart, with its name and the month that it starts in. */
const bar = /^\s*([^:%]+?)\s*:(?:.*,)?\s*(\d{4}-\d{2})(?:-\d{2})?\s*(?:,|$)/;
/** What stands at a period of a timeline. */
const stop = /^\s*([^:%]*\d[^:%]*?)\s*:\s*(\S.*)$/;

/** What a diagram tells of periods: the bars of a gantt chart, each where it starts, and the stops of a timeline. */
export function datesOfDiagram(source: string): { period: Period; words: PhrasingContent[] }[] {
  const lines = source.split('\n');
  const opening = openingOf(lines);
  const [kind] = /^\s*(?:gantt|timeline)\b/.exec(lines[opening] ?? '') ?? [];
  if (kind === undefined) return [];
  return lines.slice(opening + 1).flatMap((line) => {
    const [when, value] = kind.trim() === 'gantt' ? barIn(line) : stopIn(line);
    const match = parsePeriod(when);
    return match ? [{ period: match.period, words: [{ type: 'text', value }] }] : [];
  });
}

function barIn(line: string): [when: string, what: string] {
  const [, name = '', start = ''] = bar.exec(line) ?? [];
  return [start, name];
}

function stopIn(line: string): [when: string, what: string] {
  const [, period = '', said = ''] = stop.exec(line) ?? [];
  return [period, said.replace(/\s*:\s*/g, ', ')];
}
