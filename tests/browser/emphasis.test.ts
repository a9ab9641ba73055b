import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compileArticle } from '../../src/compile/compile-article.ts';
import { newContext } from '../../src/compile/context.ts';
import { keptBrowser } from './browsers.ts';

const direction = (name: string, said: string): string =>
  `## ${name}\n\n### Forecasts\n\n**2031: ${said}**\n\n- a mast\n\n**2032: sails**\n\n- a sail\n`;
const article = `# Boats\n\n${direction('*Hulls* first', 'a *keel* of oak')}\n${direction('Ropes', 'a *knot*')}`;

/** The words emphasised in text that is in bold as a whole, with how they are set, by the slide's layout. */
const emphasised = (): string[][] =>
  [...document.querySelectorAll('section')].flatMap((section) =>
    [...section.querySelectorAll(':is(li, td) strong')].flatMap((node) => {
      const [own, around] = [node, node.parentElement ?? node].map((each) => getComputedStyle(each));
      if (own?.fontWeight !== around?.fontWeight) return [];
      return [[section.className.split(' ')[0] ?? '', node.textContent ?? '', own?.fontStyle ?? '']];
    }),
  );

it('shows what is emphasised in text that is bold as a whole', async () => {
  const browser = keptBrowser();
  const folder = await mkdtemp(join(tmpdir(), 'deck-emphasis-'));
  try {
    await writeFile(join(folder, 'a.md'), article);
    let found: string[][] = [];
    await compileArticle(
      join(folder, 'a.md'),
      {
        formats: [],
        config: false,
        inspect: async (page) => {
          found = await page.evaluate(emphasised);
        },
      },
      newContext(browser),
    );
    expect(found.map(([layout]) => layout)).toEqual(expect.arrayContaining(['year', 'roadmap']));
    for (const [layout, word, style] of found) expect(style, `${word} on ${layout}`).toBe('italic');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
