import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compileArticle } from '../../src/compile/compile-article.ts';
import { newContext } from '../../src/compile/context.ts';
import { keptBrowser } from './browsers.ts';

const article = '# قوارب\n\n## مثال\n\n```js\nconst name = "سفينة"; // اسم\n```\n';

/** The pieces of code in the order in which they end, from the left. */
const fromLeft = (): string[] =>
  [...document.querySelectorAll('pre .line span')]
    .sort((one, other) => one.getBoundingClientRect().right - other.getBoundingClientRect().right)
    .map(({ textContent }) => textContent ?? '');

it('keeps strings and remarks from the right in the order of the code', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'deck-code-'));
  try {
    const path = join(folder, 'a.md');
    await writeFile(path, article);
    let found: string[] = [];
    const inspect = async (page: { evaluate: (run: () => string[]) => Promise<string[]> }): Promise<void> => {
      found = await page.evaluate(fromLeft);
    };
    await compileArticle(path, { formats: [], config: false, inspect }, newContext(keptBrowser()));
    expect(found).toEqual(['const', '"سفينة"', '// اسم']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
