import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compileArticle } from '../../src/compile/compile-article.ts';
import { newContext } from '../../src/compile/context.ts';
import { keptBrowser } from './browsers.ts';

/** What a function finds on the page of an article’s slides. */
async function found<T>(article: string, find: () => T): Promise<T | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'deck-scripts-'));
  let result: T | undefined;
  try {
    await writeFile(join(folder, 'a.md'), article);
    await compileArticle(
      join(folder, 'a.md'),
      {
        formats: [],
        config: false,
        inspect: async (page) => {
          result = (await page.evaluate(find)) as T;
        },
      },
      newContext(keptBrowser()),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return result;
}

it('slants Latin words that are emphasised in Japanese, and sets dots below others', async () => {
  const words = (): string[][] =>
    [...document.querySelectorAll('section:not(.cover) :is(p, li) em')].map((node) => {
      const { fontStyle, textDecorationLine } = getComputedStyle(node);
      return [node.textContent ?? '', fontStyle, textDecorationLine];
    });
  const article =
    '# 港\n\n## 雑誌\n\n*Quays Today* は *静か* な港の雑誌です。\n\n## 船\n\n船は三隻あります。\n';
  expect(await found(article, words)).toEqual([
    ['Quays Today', 'italic', 'none'],
    ['静か', 'normal', 'underline'],
  ]);
});

it('slants what a title emphasises in a script that has an italic', async () => {
  const words = (): string[][] =>
    [...document.querySelectorAll(':is(h1, h2, li) strong')].map((node) => {
      const { fontStyle, textDecorationLine } = getComputedStyle(node);
      return [node.textContent ?? '', fontStyle, textDecorationLine];
    });
  const article = '# Quays\n\n## What we do\n\nText.\n\n## What we are *not* doing\n\nText.\n';
  expect(await found(article, words)).toEqual([
    ['not', 'italic', 'none'],
    ['not', 'italic', 'none'],
  ]);
});

it('sets formulas from left to right in text that runs from right to left', async () => {
  /** The letters of a formula from left to right. */
  const letters = (): string[] =>
    [...document.querySelectorAll('.katex')].map((formula) =>
      [...formula.querySelectorAll('.mord')]
        .filter((node) => node.children.length === 0)
        .sort((one, other) => one.getBoundingClientRect().left - other.getBoundingClientRect().left)
        .map((node) => node.textContent)
        .join(''),
    );
  const article =
    '# نشرة\n\n## طاقة\n\nهنا نكتب $E = mc$ في سطر.\n\n$$a + b = d$$\n\n## خاتمة\n\nإلى اللقاء.\n';
  expect((await found(article, letters))?.toSorted()).toEqual(['Emc', 'abd']);
});

it('sets Korean figures close to what they count', async () => {
  /** How much wider a title is than its parts by themselves. */
  const gap = (): number => {
    const title = document.querySelector('section:not(.cover) h1') as HTMLElement;
    const widthOf = (text: string): number => {
      const line = document.createElement('span');
      line.textContent = text;
      title.replaceChildren(line);
      return line.getBoundingClientRect().width;
    };
    return widthOf('720개') - widthOf('720') - widthOf('개');
  };
  const article = '# 항구\n\n## 로봇 720개\n\n항구에 로봇 720개를 놓는다.\n\n## 배\n\n배는 세 척이다.\n';
  expect(Math.abs((await found(article, gap)) ?? 9)).toBeLessThan(1);
});
