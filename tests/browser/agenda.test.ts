import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compileArticle } from '../../src/compile/compile-article.ts';
import { newContext } from '../../src/compile/context.ts';
import { keptBrowser } from './browsers.ts';

/** In how many pixels the agenda of an article sets the chapters that it does not count. */
async function uncounted(counted: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'deck-agenda-'));
  const goals = Array.from({ length: counted }, (_, at) => `Goal ${at + 1}: Quay ${'abcdef'[at]}`);
  const titles = ['Where we stand', ...goals, 'Money', 'Risks'];
  let size = 0;
  try {
    await writeFile(
      join(folder, 'a.md'),
      `# Harbour\n${titles.map((title) => `\n## ${title}\n\nText.\n`).join('')}`,
    );
    const inspect = async (page: { evaluate: (read: () => unknown) => Promise<unknown> }): Promise<void> => {
      size = (await page.evaluate(() => {
        const entry = document.querySelector('section.agenda > ul > li');
        return entry ? Number.parseFloat(getComputedStyle(entry).fontSize) : 0;
      })) as number;
    };
    await compileArticle(
      join(folder, 'a.md'),
      { formats: [], config: false, inspect },
      newContext(keptBrowser()),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return size;
}

it('sets chapters without a number large where only few have one', async () => {
  expect([await uncounted(2), await uncounted(5)]).toEqual([28, 22]);
});
