import { textOf } from '../article/phrasing.ts';
import type { Slide } from '../model/deck.ts';

/** The class of a part of a map whose first row is not its first line: from-4. */
const fromClass = /^from-(\d+)$/;

const firstLine = ({ classes }: Slide): number =>
  Number(classes.map((name) => fromClass.exec(name)?.[1]).find((found) => found !== undefined) ?? 1);

/** The parts of a map, or of one of its parts, with the number that the lines of each go on from: they keep their colours too. */
export function withLinesOn(parts: Slide[]): Slide[] {
  const [first] = parts;
  if (first?.layout !== 'roadmap') return parts;
  const names = [...new Set(parts.flatMap(rowNames))];
  const start = firstLine(first);
  return parts.map((part) => {
    const [name] = rowNames(part);
    const from = start + (name === undefined ? 0 : names.indexOf(name));
    const classes = part.classes.filter((one) => !fromClass.test(one));
    return { ...part, classes: from > 1 ? [...classes, `from-${from}`] : classes };
  });
}

const rowNames = ({ content }: Slide): string[] =>
  content.flatMap((block) =>
    block.type === 'table'
      ? block.children.slice(1).map(({ children: [name] }) => textOf(name?.children ?? []))
      : [],
  );
