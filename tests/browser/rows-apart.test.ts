import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { DeckPage } from '../../src/browser/page.ts';
import { compileArticle } from '../../src/compile/compile-article.ts';
import { newContext } from '../../src/compile/context.ts';
import { keptBrowser } from './browsers.ts';

const years = [2026, 2027, 2028, 2029, 2030];
const row = (cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;
const article = [
  '# Harbour',
  '## Words',
  'Quay\n: Where boats wait for their crews.',
  'Crane\n: What lifts a container from a boat.',
  '## Goals',
  '### All quays and both of the cranes are made of stone',
  'Steps:\n\n- Find stone\n- Carry it here',
  '### All boats for many people have two who sail them',
  'Steps:\n\n- Find people\n- Teach them',
  '## Plan',
  [
    row(['Line', ...years]),
    row(['-', ...years.map(() => '-')]),
    ...['Quays', 'Cranes', 'Boats'].map((line) => row([line, ...years.map(() => 'Test it')])),
  ].join('\n'),
].join('\n\n');

interface Seen {
  /** The room above each row. */
  air: number[];
  /** The room between what stands beside the title of a row, the first and the second of it. */
  between: number[];
  /** The type of a lane. */
  lanes: number;
}

const lookAt = (): Seen => {
  const pixels = (element: Element, name: 'paddingTop' | 'fontSize'): number =>
    Number.parseFloat(getComputedStyle(element)[name]);
  // A box is as high as its row.
  const textOf = (element: Element): DOMRect => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getBoundingClientRect();
  };
  const lane = document.querySelector('section.roadmap td');
  const rows = [...document.querySelectorAll('section.groups > ul > li')];
  return {
    air: rows.map((term) => pixels(term, 'paddingTop')),
    between: rows.flatMap(({ children: [, first, second] }) =>
      first && second ? [textOf(second).top - textOf(first).bottom] : [],
    ),
    lanes: lane ? pixels(lane, 'fontSize') : 0,
  };
};

it('keeps rows off the rules between them and close within, and short text in the lanes of a roadmap large', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'deck-rows-'));
  try {
    const path = join(folder, 'a.md');
    await writeFile(path, article);
    let seen: Seen = { air: [0], between: [0], lanes: 0 };
    const inspect = async (page: Pick<DeckPage, 'evaluate'>): Promise<void> => {
      seen = await page.evaluate(lookAt);
    };
    await compileArticle(path, { formats: [], config: false, inspect }, newContext(keptBrowser()));
    expect(seen.air).toHaveLength(4);
    expect(Math.min(...seen.air)).toBeGreaterThan(6);
    expect(seen.between).toHaveLength(2);
    expect(Math.max(...seen.between)).toBeLessThan(16);
    expect(seen.lanes).toBeGreaterThan(22);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
