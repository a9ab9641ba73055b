import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, describe, expect, it } from 'vitest';
import { type BuildOptions, buildArticle } from '../../src/commands/build.ts';
import { breakMark, withoutBreakMarks } from '../../src/model/break-mark.ts';
import { makeFolder } from '../cli/program.ts';
import { keptBrowser, plainBrowser } from './browsers.ts';
import { shippedArticles, shippedDeck } from './shipped-decks.ts';

const folder = makeFolder();
const japanese = `# 言語モデルの使い道を考える

## 現場で起きていること

新しい道具は、説明書を読み終えるより早く現場に入ってくる。使う人が増えるほど、細かな工夫も増え、やがて誰もが同じやり方に落ち着く。

- 会議の記録をまとめる作業は、三十分から五分ほどに短くなり、その分だけ話し合いの時間が増えた
- 翻訳の下書きは機械に任せ、最後の言い回しだけを人が整えるようになった

| 作業 | 以前のやり方と、そのときにかかった時間 | いまのやり方 |
| --- | --- | --- |
| 問い合わせの返事 | 担当者が一通ずつ書いていたので、半日では終わらなかった | 下書きを選んで直す |
`;

afterAll(() => rmSync(folder, { recursive: true }));

/** The lines of every page: what stands at one height, without white space. */
async function linesOf(pdf: Uint8Array): Promise<{ lines: string[][]; text: string }> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const lines: string[][] = [];
  let text = '';
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const byHeight = new Map<number, string>();
    for (const item of items) {
      if (!('str' in item)) continue;
      text += item.str;
      const said = withoutBreakMarks(item.str).replace(/\s/g, '');
      const height = Math.round(item.transform[5]);
      if (said !== '') byHeight.set(height, (byHeight.get(height) ?? '') + said);
    }
    lines.push([...byHeight.values()]);
  }
  await task.destroy();
  return { lines, text };
}

/** The same of deck.html: each of its slides is printed as it is laid out. */
async function linesOfHtml(path: string): Promise<string[][]> {
  const page = await (await plainBrowser()).newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(pathToFileURL(path).href);
  await page.evaluate(() => document.fonts.ready);
  const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await page.close();
  return (await linesOf(printed)).lines;
}

/** Builds the Japanese article in a theme, and tells the folder of its deck. */
async function buildJapanese(theme: string): Promise<string> {
  const path = join(folder, 'japanese.md');
  writeFileSync(path, japanese);
  const output = join(folder, theme);
  const options: BuildOptions = { theme, output, formats: ['html', 'pdf'], config: false };
  const result = await buildArticle(path, keptBrowser(), options);
  expect(result.messages.map(String)).toEqual([]);
  return join(output, 'japanese');
}

describe('the lines of deck.pdf', () => {
  const themes = ['route', 'stage', 'signal', 'folio'];
  const articles = [...shippedArticles, 'japanese'] as const;
  it.each(articles.flatMap((article) => themes.map((theme) => [article, theme] as const)))(
    'break where those of deck.html do: %s in %s',
    { timeout: 90_000 },
    async (article, theme) => {
      const deck =
        article === 'japanese' ? await buildJapanese(theme) : (await shippedDeck(article, theme)).folder;
      const printed = await linesOf(readFileSync(join(deck, 'deck.pdf')));
      const shown = await linesOfHtml(join(deck, 'deck.html'));
      expect(printed.lines.length).toBeGreaterThan(1);
      expect(printed.lines).toEqual(shown);
      expect(printed.text).not.toContain(breakMark);
      if (article !== 'ai-roadmap.en')
        expect(readFileSync(join(deck, 'deck.html'), 'utf8')).toContain(breakMark);
    },
  );
});
