import type { Paragraph, RootContent } from 'mdast';
import { boldLine, opensGroup, toGroup } from './groups.ts';
import { type OutlineSection, positionOf } from './outline.ts';
import { parsePeriod } from './period.ts';
import { textOf } from './phrasing.ts';
import { leadIn } from './said-period.ts';

/**
 * The bold line that stands right below a heading, over all that the section says: without others beside it, it is no title
 * of a part but the first thing said. One with a period is, where it is a sentence with no more than text behind it: a vision.
 */
export function leadLine({ heading, blocks: [first, ...others] }: OutlineSection): Paragraph | undefined {
  const title = others[0]?.type === 'thematicBreak' ? undefined : boldLine(first);
  if (!heading || first?.type !== 'paragraph' || !title || others.some(opensGroup)) return undefined;
  const place = positionOf(first);
  const isDated = toGroup(title, place, [], place).type === 'forecast';
  // What kind of time a word says it is names no part, and a sentence leads to running text.
  const isSaid = leadIn(textOf(title)) > 0 || (others.every(isText) && opensWithTime(textOf(title)));
  return isDated && !isSaid ? undefined : first;
}

const isText = ({ type }: RootContent): boolean => type === 'paragraph';

/** Whether a period opens a sentence, with no mark that sets it off as a title's: By 2035 all boats sail. */
function opensWithTime(text: string): boolean {
  const match = parsePeriod(text);
  return match !== undefined && !/[:：|–—-]/u.test(text.slice(match.period.label.length, match.length));
}
