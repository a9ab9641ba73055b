import type { List, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { lineStarts, linesOf } from '../bold-lines.ts';
import { toList } from '../label-lines.ts';
import { isFinished } from '../lines-alike.ts';
import { positionOf, spanOf } from '../outline.ts';
import { slicePhrasing, textOf, trimPhrasing } from '../phrasing.ts';

/** A number that no space parts from its point, as Markdown asks for: 1.单位, 2．单位, 3、单位 */
const number = /^\s*(\d{1,2})(?:[.．](?!\d)|、)(?=\S)/u;

/** A single number may open a sentence. */
const fewestPoints = 2;

/**
 * Reads lines that count on from 1 with no space behind their numbers as the points of a list, below what announces them.
 * @param root is changed
 * @param source what it was read from
 */
export function readNearLists(root: Root, source: string): void {
  const starts = lineStarts(source);
  root.children = root.children.flatMap((block): RootContent[] =>
    block.type === 'paragraph' ? (listed(block, starts) ?? [block]) : [block],
  );
}

function listed(paragraph: Paragraph, starts: number[]): RootContent[] | undefined {
  if (!/(?:^|\n)\s*2[.．、]/u.test(textOf(paragraph))) return undefined;
  const lines = linesOf(paragraph.children, starts);
  const first = lines.findIndex((line) => numberOf(line) === 1);
  const points = first < 0 ? [] : lines.slice(first);
  const above = trimPhrasing(lines.slice(0, Math.max(0, first)).flat());
  const countOn = points.every((line, at) => numberOf(line) === at + 1);
  if (points.length < fewestPoints || !countOn || (above.length > 0 && !isFinished(above))) return undefined;
  const list: List = { ...toList(points.map(withoutNumber), spanOf(points.flat())), ordered: true, start: 1 };
  const intro: Paragraph[] =
    above.length > 0 ? [{ ...paragraph, children: above, position: spanOf(above) }] : [];
  return [...intro, intro.length > 0 ? list : { ...list, position: positionOf(paragraph) }];
}

const numberOf = (line: PhrasingContent[]): number => Number(number.exec(textOf(line))?.[1]);

const withoutNumber = (line: PhrasingContent[]): PhrasingContent[] =>
  trimPhrasing(slicePhrasing(line, number.exec(textOf(line))?.[0].length ?? 0));
