import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { buildArticle } from '../../src/commands/build.ts';
import { makeFolder, run } from '../cli/program.ts';
import { keptBrowser } from './browsers.ts';

/** Tables make the browser name their cells, with names that it counts up for as long as it runs. */
const table = (name: string): string =>
  `| ${name} | 2025 | 2026 |\n|---|---:|:---:|\n| cost | 1.5 | **0.5** |\n| speed | 10 | 20 |\n`;
const article = `---
title: Same deck
author: Test
date: 2025-03-01T10:00:00+09:00
lang: en
---
# Same deck

## Numbers

${table('first')}
## More numbers

${table('second')}
- [a link](https://example.org) and [a heading](#numbers)
- µ and Łódź

## Code

\`\`\`
x → y
\`\`\`
`;

const outer = makeFolder();
const browser = keptBrowser();
afterAll(async () => {
  rmSync(outer, { recursive: true });
});

/** A folder of this name with the article in it. */
function lay(name: string): string {
  const folder = join(outer, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'same.md'), article);
  return folder;
}

/** What each file of a deck holds, by its path in the deck's folder. */
const digests = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );

it('sixteen builds in one browser give the same bytes', async () => {
  const made: Record<string, string>[] = [];
  for (let count = 0; count < 16; count++) {
    const folder = lay(`in one ${count}`);
    await buildArticle(join(folder, 'same.md'), browser, { output: folder, config: false });
    made.push(digests(join(folder, 'same')));
  }
  expect(Object.keys(made[0] ?? {})).toEqual(expect.arrayContaining(['deck.html', 'deck.md', 'deck.pdf']));
  for (const other of made.slice(1)) expect(other).toEqual(made[0]);
}, 240_000);

it('builds in other folders, time zones and locales give the same bytes', async () => {
  const places: [folder: string, env: Record<string, string>][] = [
    ['plain', { TZ: 'UTC', LC_ALL: 'C' }],
    ['a folder with spaces', { TZ: 'Pacific/Auckland', LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8' }],
    ['文件夹', { TZ: 'America/Los_Angeles', LC_ALL: 'zh_CN.UTF-8', LANG: 'zh_CN.UTF-8' }],
    ['deep/er/still', { TZ: 'Asia/Kolkata', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }],
  ];
  const made: Record<string, string>[] = [];
  for (const [name, env] of places) {
    const folder = lay(name);
    const { code, stderr } = await run(folder, ['build', 'same.md'], env);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    made.push(digests(join(folder, 'dist/same')));
  }
  for (const other of made.slice(1)) expect(other).toEqual(made[0]);
}, 240_000);
