import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import puppeteer, { type Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowsers } from '../../src/browser/find.ts';
import { breakMark, withoutBreakMarks } from '../../src/model/break-mark.ts';
import { packageFile } from '../../src/model/package-files.ts';
import { article, makeFolder, run } from '../cli/program.ts';

const folder = makeFolder();
const englishArticle = packageFile('content/ai-roadmap.en.md');
const japanese = join(folder, 'japanese.md');
writeFileSync(
  japanese,
  `# 言語モデルの使い道を考える

## 現場で起きていること

新しい道具は、説明書を読み終えるより早く現場に入ってくる。使う人が増えるほど、細かな工夫も増え、やがて誰もが同じやり方に落ち着く。

- 会議の記録をまとめる作業は、三十分から五分ほどに短くなり、その分だけ話し合いの時間が増えた
- 翻訳の下書きは機械に任せ、最後の言い回しだけを人が整えるようになった

| 作業 | 以前のやり方と、そのときにかかった時間 | いまのやり方 |
| --- | --- | --- |
| 問い合わせの返事 | 担当者が一通ずつ書いていたので、半日では終わらなかった | 下書きを選んで直す |
`,
);

let browser: Browser;
beforeAll(async () => {
  const { value: found } = await findBrowsers(undefined).next();
  browser = await puppeteer.launch({
    executablePath: found?.executable ?? '',
    headless: 'shell',
    args: ['--font-render-hinting=none', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

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
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(pathToFileURL(path).href);
  await page.evaluate(() => document.fonts.ready);
  const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await page.close();
  return (await linesOf(printed)).lines;
}

describe('the lines of deck.pdf', () => {
  const themes = ['route', 'stage', 'signal', 'folio'];
  it.each(
    [article, englishArticle, japanese].flatMap((source) => themes.map((theme) => [source, theme] as const)),
  )('break where those of deck.html do: %s in %s', { timeout: 90_000 }, async (source, theme) => {
    const out = join(folder, theme);
    const { code, stderr, stdout } = await run(folder, ['build', source, '-t', theme, '-o', out, '--json']);
    expect(code, stderr).toBe(0);
    const { files } = JSON.parse(stdout).decks[0] as { files: Record<string, string> };
    const printed = await linesOf(readFileSync(files.pdf ?? ''));
    const shown = await linesOfHtml(files.html ?? '');
    expect(printed.lines.length).toBeGreaterThan(1);
    expect(printed.lines).toEqual(shown);
    expect(printed.text).not.toContain(breakMark);
    if (source !== englishArticle) expect(readFileSync(files.html ?? '', 'utf8')).toContain(breakMark);
  });
});
