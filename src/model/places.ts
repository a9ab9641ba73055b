import type { Point } from 'unist';

const lineEnd = /\r\n|\n|\r/g;

/** Tells of an offset in a text its line and column, both from 1. */
export function placesIn(text: string): (offset: number) => Pick<Point, 'line' | 'column'> {
  const starts = [0, ...[...text.matchAll(lineEnd)].map(({ 0: end, index }) => index + end.length)];
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}
