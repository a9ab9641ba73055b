import type { List, Paragraph, Root, RootContent } from 'mdast';
import { weightOf } from '../language/weight.ts';
import { append, replaceAt } from '../model/long-lists.ts';
import { positionOf, spanOf } from './outline.ts';
import { textOf, trimPhrasing } from './phrasing.ts';

/** One alone may be a point that a list happens to follow. */
const fewestLines = 2;
/** Longer lines are no titles, in Chinese characters. */
const longestTitle = 36;

/** A line with a number, which Markdown takes for a list of one point, and the points below it. */
interface NumberedLine {
  index: number;
  line: List;
  points: List;
}

/**
 * Numbered lines over points that are not indented below them are their titles, as bold lines are (`1. Ovens⏎- two⏎2. Tables⏎- six`);
 * where they are sentences, the points belong below them. A single one that leads on with a colon is a paragraph.
 * @param root is changed
 * @param source what it was read from
 */
export function nestNumberedLines(root: Root, source: string): void {
  for (const run of runsIn(root.children).reverse()) {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) continue;
    const areTitles = run.every(({ line }) => isTitle(line));
    const blocks = areTitles ? run.flatMap((one) => titled(one, source)) : [nested(run)];
    replaceAt(root.children, first.index, last.index + 2 - first.index, blocks);
  }
  root.children = root.children.map((block, index, all) =>
    leadsOn(block, all[index + 1]) ? asParagraph(block as List, source) : block,
  );
}

/** Runs of lines that count on, each with points right behind it. */
function runsIn(blocks: RootContent[]): NumberedLine[][] {
  const runs: NumberedLine[][] = [];
  for (let index = 0; index < blocks.length - 1; index++) {
    const [line, points] = [blocks[index], blocks[index + 1]];
    if (!isLine(line) || points?.type !== 'list' || points.ordered) continue;
    const before = runs.at(-1)?.at(-1);
    const goesOn = before?.index === index - 2 && (before.line.start ?? 1) + 1 === line.start;
    if (goesOn) append(runs.at(-1) ?? [], [{ index, line, points }]);
    else runs.push([{ index, line, points }]);
  }
  return runs.filter(({ length }) => length >= fewestLines);
}

const isLine = (block: RootContent | undefined): block is List => {
  if (block?.type !== 'list' || !block.ordered || block.children.length !== 1) return false;
  const [only, ...more] = block.children[0]?.children ?? [];
  return only?.type === 'paragraph' && more.length === 0;
};

const lineOf = ({ children: [item] }: List): Paragraph => item?.children[0] as Paragraph;

const isTitle = (line: List): boolean => {
  const text = textOf(lineOf(line)).trim();
  return weightOf(text) <= longestTitle && !/[.!?。！？;；]$/u.test(text);
};

/** The line in bold with its number, and its points. */
function titled({ line, points }: NumberedLine, source: string): RootContent[] {
  const position = positionOf(line);
  const said = trimPhrasing(lineOf(line).children);
  const [only, ...others] = said;
  const words = only?.type === 'strong' && others.length === 0 ? only.children : said;
  const children = [{ type: 'text' as const, value: markerOf(line, source) }, ...words];
  const title: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'strong', children, position }],
    position,
  };
  return [title, points];
}

/** All lines as one list that holds their points. */
function nested(run: NumberedLine[]): List {
  const [first] = run as [NumberedLine];
  const children = run.flatMap(({ line, points }) =>
    line.children.map((item) => ({
      ...item,
      children: [...item.children, points],
      position: spanOf([item, points]),
    })),
  );
  return { ...first.line, children, position: spanOf(children) };
}

const leadsOn = (block: RootContent, next: RootContent | undefined): boolean =>
  isLine(block) && next?.type === 'paragraph' && /[:：]$/u.test(textOf(lineOf(block)).trim());

function asParagraph(line: List, source: string): Paragraph {
  const children = [{ type: 'text' as const, value: markerOf(line, source) }, ...lineOf(line).children];
  return { type: 'paragraph', children, position: positionOf(line) };
}

/** CommonMark numbers items with nine figures at the most. */
const longestMarker = 10;

/** The number as it is written, up to the text. */
function markerOf(line: List, source: string): string {
  const start = positionOf(line).start.offset ?? 0;
  return `${/^\d+[.)]/.exec(source.slice(start, start + longestMarker))?.[0] ?? `${line.start ?? 1}.`} `;
}
