import type { Paragraph, RootContent } from 'mdast';
import { replaceAt } from '../model/long-lists.ts';
import { runsOfParagraphs, toPoints } from './counted-paragraphs.ts';
import { inOrder, type OutlineSection } from './outline.ts';
import { textOf } from './phrasing.ts';

/** A name that says of which part it is counted: Measure 2.1: …, 施策2-1 …, 2.1 … */
const counted = /^(?:[\p{L}\p{M}]+\s?)?\d{1,2}[.–-]\d{1,2}(?!\d)/u;
/** In fewer sections nothing goes on, and so many stand side by side as cards. */
const [fewestSections, fewestCards] = [2, 3];

/**
 * Makes points of the paragraphs that open with counted names in bold, section by section, where one of these has too few
 * for cards, or a name alone: **Measure 1.1: Quays.** … **Measure 2.1: Crews.** … are told alike then.
 * @param root is changed
 */
export function listNumberedLeads(root: OutlineSection): void {
  const runs = [...inOrder(root)].flatMap(({ blocks }) => {
    const all = runsOfParagraphs(blocks, isCounted);
    return all.length > 0 ? [{ blocks, all }] : [];
  });
  const areWhole = runs.every(({ blocks, all }) => all.length === 1 && isEnd(blocks, all[0]));
  const members = runs.flatMap(({ all }) => all.map(([, paragraphs]) => paragraphs));
  const areCards = members.every((run) => run.length >= fewestCards && run.every(isTold));
  const areNames = members.some((run) => !run.some(isTold));
  if (members.length < fewestSections || !areWhole || areCards || areNames) return;
  for (const { blocks, all } of runs)
    for (const [start, run] of all) replaceAt(blocks, start, run.length, [toPoints(run)]);
}

/** Whether nothing stands behind a run that its last paragraph might be the title of. */
const isEnd = (blocks: RootContent[], run: [number, Paragraph[]] | undefined): boolean =>
  run !== undefined && run[0] + run[1].length === blocks.length;

const isCounted = ({ children: [name] }: Paragraph): boolean =>
  name?.type === 'strong' && counted.test(textOf(name));

/** Whether something is told behind the name. */
const isTold = ({ children: [, ...others] }: Paragraph): boolean => textOf(others).trim() !== '';
