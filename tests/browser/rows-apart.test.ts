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
  '## Plan',
  [
    row(['Line', ...years]),
    row(['-', ...years.map(() => '-')]),
    ...['Quays', 'Cranes', 'Boats'].map((line) => row([line, ...years.map(() => 'Test it')])),
  ].join('\n'),
].join('\n\n');

const lookAt = (): { air: number[]; lanes: number } => {
  const pixels = (element: Element, name: 'paddingTop' | 'fontSize'): number =>
    Number.parseFloat(getComputedStyle(element)[name]);
  const lane = document.querySelector('section.roadmap td');
  return {
    air: [...document.querySelectorAll('section.groups > ul > li')].map((term) => pixels(term, 'paddingTop')),
    lanes: lane ? pixels(lane, 'fontSize') : 0,
  };
};

it('keeps terms off the rules between them, and short text in the lanes of a roadmap large', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'deck-rows-'));
  try {
    const path = join(folder, 'a.md');
    await writeFile(path, article);
    let seen = { air: [0], lanes: 0 };
    const inspect = async (page: Pick<DeckPage, 'evaluate'>): Promise<void> => {
      seen = await page.evaluate(lookAt);
    };
    await compileArticle(path, { formats: [], config: false, inspect }, newContext(keptBrowser()));
    expect(seen.air).toHaveLength(2);
    expect(Math.min(...seen.air)).toBeGreaterThan(6);
    expect(seen.lanes).toBeGreaterThan(22);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
