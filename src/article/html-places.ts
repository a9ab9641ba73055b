import type { Element } from 'hast';
import type { Html, Nodes } from 'mdast';
import type { Point, Position } from 'unist';
import { visit } from 'unist-util-visit';
import { parseHtml } from './parse-html.ts';

/** Finds where a part of some HTML stands in the article. */
export type Placer = (within: Position | undefined) => Position | undefined;

interface Line {
  start: number;
  text: string;
}

function linesIn(text: string): Line[] {
  let start = 0;
  return text.split(/(?<=\r\n|\n|\r(?!\n))/).map((line) => {
    const found = { start, text: line.replace(/[\r\n]+$/, '') };
    start += line.length;
    return found;
  });
}

/**
 * Markdown takes what stands before the lines of a quotation or an item out of the HTML within; a line's end is
 * the same in both. Where it is not, a part stands where all of the HTML does.
 */
export function placer({ value, position }: Html, source: string): Placer {
  if (!position) return () => undefined;
  const { start, end } = position;
  const from = start.offset ?? 0;
  const inArticle = linesIn(source.slice(from, end.offset));
  const inValue = linesIn(value);
  const same = inValue.every(({ text }, index) => inArticle[index]?.text.endsWith(text));
  if (!same) return () => position;
  const toPoint = ({ line, column }: Point): Point => {
    const own = inValue[line - 1];
    const whole = inArticle[line - 1];
    // A comment that nothing ends is said to end behind the last line.
    if (!own || !whole) return end;
    const at = whole.text.length - own.text.length + column - 1;
    return {
      line: start.line + line - 1,
      column: at + (line === 1 ? start.column : 1),
      offset: from + whole.start + at,
    };
  };
  return (within) => within && { start: toPoint(within.start), end: toPoint(within.end) };
}

/** An element with where it stands, over all that is between its tags. */
export interface PlacedElement {
  element: Element;
  position: Position;
}

/** The elements among some blocks, in the order in which they begin. */
export function elementsAmong(blocks: Nodes[], source: string): PlacedElement[] {
  const placed: PlacedElement[] = [];
  const starts: { line: number; place: Placer }[] = [];
  let joined = '';
  let line = 1;
  for (const block of blocks) {
    const value = block.type === 'html' ? block.value : '<!---->';
    if (block.type === 'html') starts.push({ line, place: placer(block, source) });
    joined += `${value}\n`;
    line += linesIn(value).length;
  }
  const toPlace = (position: Position): Position | undefined => {
    const at = (point: Point): Position | undefined => {
      const start = starts.findLast((other) => other.line <= point.line);
      const own = { ...point, line: point.line - (start?.line ?? 1) + 1 };
      return start?.place({ start: own, end: own });
    };
    const [start, end] = [at(position.start), at(position.end)];
    return start && end && { start: start.start, end: end.end };
  };
  visit(parseHtml(joined, { verbose: true }), 'element', (element) => {
    const { data, position } = element;
    const place = data?.position?.closing && position ? toPlace(position) : undefined;
    if (place) placed.push({ element, position: place });
  });
  return placed;
}
