import type { Paragraph } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import { weightOf } from '../language/weight.ts';
import { isNameLine } from './passages.ts';
import { hasStrong, isRunIn } from './support.ts';

/** So many paragraphs under names of their own are seen as a list; of more, a slide shows no more. */
const [leastNamed, mostNamed] = [3, 6];
/** Such a paragraph is a point up to so much, in Chinese characters, and all of a list take so much. */
const [pointRoom, listRoom] = [96, 300];

/**
 * Passages in their order, those of a run together that a slide shows as a list: each a short paragraph that opens with a
 * name in bold, no two with the same one.
 */
export function withNamedRuns(passages: Paragraph[][]): Paragraph[][][] {
  const runs: { named: boolean; all: Paragraph[][] }[] = [];
  for (const passage of passages) {
    const named = nameOf(passage) !== undefined;
    const last = runs.at(-1);
    if (named && last?.named) last.all.push(passage);
    else runs.push({ named, all: [passage] });
  }
  return runs.flatMap(({ all }) => (isList(all) ? [all] : all.map((passage) => [passage])));
}

/** The bold words that a passage of one short paragraph opens with. */
function nameOf([paragraph, ...others]: Paragraph[]): string | undefined {
  const [name] = paragraph?.children ?? [];
  if (!paragraph || !name || others.length > 0 || isNameLine(paragraph)) return undefined;
  return hasStrong([name]) && isRunIn([name]) && weigh([paragraph]) <= pointRoom
    ? textOf(name).trim()
    : undefined;
}

const isList = (run: Paragraph[][]): boolean =>
  run.length >= leastNamed &&
  run.length <= mostNamed &&
  weigh(run.flat()) <= listRoom &&
  new Set(run.map(nameOf)).size === run.length;

const weigh = (paragraphs: Paragraph[]): number =>
  paragraphs.reduce((sum, { children }) => sum + weightOf(textOf(children)), 0);
