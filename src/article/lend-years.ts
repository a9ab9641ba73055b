import type { RootContent } from 'mdast';
import { boldLine, hasPeriod } from './groups.ts';
import type { OutlineSection } from './outline.ts';
import { noYear } from './period.ts';
import { textOf } from './phrasing.ts';
import { isOfParts } from './yearless.ts';

/**
 * So many parts of a year make a plan where the heading of a section or a line names the year, where the title of the
 * article does, or nothing: H1 and H2 are hypotheses as well, Q1 to Q3 quartiles.
 */
const fewest = { section: 2, title: 3, nothing: 4 };

/** A year, and how many parts of it make a plan. */
type Lent = [year: number, fewest: number];

const nothing: Lent = [noYear, fewest.nothing];

/**
 * Gives lists that are told along the parts of a year the year that a heading, or a line that leads to them, names: ## 2026,
 * - Q1: keel. Below years that follow each other they are points of these.
 * @param root is changed
 */
export function lendYears(root: OutlineSection, title: string): void {
  lendWithin(root, yearIn(title, fewest.title) ?? nothing);
}

function lendWithin({ heading, blocks, sections }: OutlineSection, above: Lent): void {
  const lent = (heading && yearIn(textOf(heading.children), fewest.section)) ?? above;
  for (const [index, list] of blocks.entries()) {
    const [year, parts] = yearIn(leadTo(blocks[index - 1]), fewest.section) ?? lent;
    if (list.type === 'list' && isOfParts(list, year, parts)) list.data = { ...list.data, year };
  }
  const isDated = sections.map(hasPeriod);
  for (const [index, section] of sections.entries()) {
    const isOfRun = isDated[index] && (isDated[index - 1] || isDated[index + 1]);
    if (!isOfRun) lendWithin(section, lent);
  }
}

/** What a line says that leads to the block behind it. */
function leadTo(line: RootContent | undefined): string {
  const text = line?.type === 'paragraph' ? textOf(line) : '';
  return boldLine(line) || /[:：]\s*$/u.test(text) ? text : '';
}

/** The year that a title names; of several it is none of them. */
function yearIn(title: string, parts: number): Lent | undefined {
  const years = new Set(title.match(/(?<!\d)(?:19|20|21)\d{2}(?!\d)/gu));
  const [year] = years;
  return year === undefined ? undefined : years.size === 1 ? [Number(year), parts] : nothing;
}
