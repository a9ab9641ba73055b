import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { takesLeave } from '../language/letter-words.ts';
import { append } from '../model/long-lists.ts';
import { lineStarts, linesOf } from './bold-lines.ts';
import { toList } from './label-lines.ts';
import { isFinished } from './lines-alike.ts';
import { spanOf } from './outline.ts';
import { slicePhrasing, textOf, trimPhrasing } from './phrasing.ts';

/** A dash in the place of the mark of a list, which Markdown does not know: – one, —two, -- three */
const dash = /^\s*(?:–\s+|[—―]{1,2}\s*|--\s+)(?=[^\s–—―-])/u;

/** One dash sets a remark off, or signs. */
const fewestPoints = 2;

/** What a paragraph says before its first dash, and what behind each. */
interface Dashed {
  intro: PhrasingContent[];
  points: PhrasingContent[][];
}

/**
 * Lines that each begin with a dash are the points of a list, in one paragraph or in several that follow one another,
 * below what announces them; not where they ask and answer, as people who speak, or sign.
 * @param root is changed; its line ends are as they are written
 * @param source what it was read from
 */
export function listDashes(root: Root, source: string): void {
  const starts = lineStarts(source);
  const blocks: RootContent[] = [];
  let run: Paragraph[] = [];
  let told: Dashed = { intro: [], points: [] };
  const close = (): void => {
    append(blocks, isList(told, blocks.at(-1)) ? listed(told) : run);
    [run, told] = [[], { intro: [], points: [] }];
  };
  for (const block of root.children) {
    const found = block.type === 'paragraph' ? dashedIn(block, starts) : undefined;
    if (!found || found.intro.length > 0) close();
    if (found && block.type === 'paragraph') {
      run.push(block);
      told = { intro: [...told.intro, ...found.intro], points: [...told.points, ...found.points] };
    } else blocks.push(block);
  }
  close();
  root.children = blocks;
}

/** The lines of a paragraph from the first one on that a dash opens; a sentence that goes on there is no such paragraph. */
function dashedIn(paragraph: Paragraph, starts: number[]): Dashed | undefined {
  if (!/(?:^|\n)\s*(?:[–—―]|--)/u.test(textOf(paragraph))) return undefined;
  const lines = linesOf(paragraph.children, starts);
  const first = lines.findIndex(opensWithDash);
  if (first < 0 || (first > 0 && !isFinished(lines[first - 1]))) return undefined;
  const points: PhrasingContent[][] = [];
  for (const line of lines.slice(first)) {
    const [mark] = dash.exec(textOf(line)) ?? [];
    if (mark !== undefined) points.push(slicePhrasing(line, mark.length));
    else append(points.at(-1) ?? [], line);
  }
  return { intro: trimPhrasing(lines.slice(0, first).flat()), points: points.map(trimPhrasing) };
}

const opensWithDash = (line: PhrasingContent[]): boolean => dash.test(textOf(line));

function isList({ intro, points }: Dashed, above: RootContent | undefined): boolean {
  if (points.length < fewestPoints || points.some(asks)) return false;
  return intro.length > 0 || !(above?.type === 'paragraph' && takesLeave(textOf(above)));
}

const asks = (point: PhrasingContent[]): boolean => /[?!？！؟]["”’」』）)]*$/u.test(textOf(point).trimEnd());

const listed = ({ intro, points }: Dashed): RootContent[] => [
  ...(intro.length > 0 ? [{ type: 'paragraph' as const, children: intro, position: spanOf(intro) }] : []),
  toList(points, spanOf(points.flat())),
];
