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
  for (const passage of passages.flatMap(withLeadApart)) {
    const named = nameOf(passage) !== undefined;
    const last = runs.at(-1);
    if (named && last?.named) last.all.push(passage);
    else runs.push({ named, all: [passage] });
  }
  return runs.flatMap(({ all }) => (isList(all) ? [all] : all.map((passage) => [passage])));
}

/** What leads to the first of such paragraphs stands above them all, where the next one is such a paragraph too. */
function withLeadApart(passage: Paragraph[], at: number, all: Paragraph[][]): Paragraph[][] {
  const first = passage.slice(-1);
  const isFirst =
    passage.length > 1 && nameOf(first) !== undefined && nameOf(all[at + 1] ?? []) !== undefined;
  return isFirst ? [passage.slice(0, -1), first] : [passage];
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
