import type { PhrasingContent } from 'mdast';
import { findPeriod } from './dated.ts';
import { boldLine, hasPeriod } from './groups.ts';
import { markTold } from './marked-times.ts';
import { type OutlineSection, positionOf } from './outline.ts';
import { textOf } from './phrasing.ts';
import { timesBeside } from './times-beside.ts';
import { toTitle } from './title.ts';

/** Fewer are no way through time. */
const fewest = 3;

/**
 * Marks the periods of headings and of bold lines that only those beside them tell: Year 1, Year 2, Year 3; Now, Next,
 * Later; and behind years, Later. The weeks of a month are parts of that.
 * @param section is changed, and all within it
 */
export function tellTimes(section: OutlineSection): void {
  const { heading, blocks, sections } = section;
  if (heading && hasPeriod(section)) return;
  markAlong(sections.map((one) => one.heading?.children ?? []));
  markAlong(
    blocks.flatMap((block) => (block.type === 'paragraph' && boldLine(block) ? [block.children] : [])),
  );
  for (const child of sections) tellTimes(child);
}

function markAlong(titles: PhrasingContent[][]): void {
  if (titles.length < fewest) return;
  const all = titles.map((words) => {
    const title = toTitle(words, positionOf(words[0] ?? {}));
    return { text: textOf(title.named), period: findPeriod(title)?.period };
  });
  for (const [at, period] of timesBeside(all).entries()) if (period) markTold(titles[at] ?? [], period);
}
