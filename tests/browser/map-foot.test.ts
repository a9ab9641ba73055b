import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { DeckPage } from '../../src/browser/page.ts';
import { compileArticle } from '../../src/compile/compile-article.ts';
import { newContext } from '../../src/compile/context.ts';
import { keptBrowser } from './browsers.ts';

const row = (cells: string[]): string => `| ${cells.join(' | ')} |`;
const plan = [
  row(['Line', '2026', '2028', '2030']),
  row(['-', '-', '-', '-']),
  ...['Quays', 'Cranes', 'Boats'].map((line) => row([line, 'One', 'Two', 'Three'])),
].join('\n');
const below = '(All of this is what the harbour hopes for, and nothing that anybody has paid for so far.)';
const article = ['# Harbour', '## Plan', plan, below, '## Again', 'So it goes on.', plan, below].join('\n\n');

/** The room between the foot of each map's columns and the text below it. */
const lookAt = (): number[] =>
  [...document.querySelectorAll('section.roadmap > table + p')].map((text) => {
    const cells = [...(text.previousElementSibling?.querySelectorAll('td') ?? [])];
    const foot = Math.max(...cells.map((cell) => cell.getBoundingClientRect().bottom));
    return text.getBoundingClientRect().top - foot;
  });

it('sets what follows a roadmap below the feet of its columns', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'deck-map-'));
  try {
    const path = join(folder, 'a.md');
    await writeFile(path, article);
    let rooms: number[] = [];
    const inspect = async (page: Pick<DeckPage, 'evaluate'>): Promise<void> => {
      rooms = await page.evaluate(lookAt);
    };
    await compileArticle(path, { formats: [], config: false, inspect }, newContext(keptBrowser()));
    expect(rooms).toHaveLength(2);
    expect(Math.min(...rooms)).toBeGreaterThan(0);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
