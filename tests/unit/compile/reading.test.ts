import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BuildResult } from '../../../src/commands/build.ts';
import { formatOutline, outlineArticle } from '../../../src/commands/outline.ts';
import { formatResult, toManifest } from '../../../src/commands/report.ts';
import { readText } from '../../../src/compile/read-text.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-reading-'));
  await writeFile(join(folder, 'a.md'), '\uFEFF# 标题：副题\n\n## 方向\n\n**2026：预测**\n- 一点\n');
  await writeFile(join(folder, 'b.md'), Buffer.from([0xff, 0xfe, 0x23, 0]));
});

afterAll(() => rm(folder, { recursive: true }));

describe('readText', () => {
  it('reads an article without its byte order mark', async () => {
    expect(await readText(join(folder, 'a.md'))).toMatch(/^# 标题/);
  });

  it.each([
    ['a.md.missing', 'article-unreadable', 'there is no file'],
    ['a.md/inside', 'article-unreadable', 'there is no file'],
    ['', 'article-unreadable', 'is a folder'],
    ['b.md', 'article-invalid', 'UTF-16'],
  ])('refuses %j', async (name, code, reason) => {
    await expect(readText(join(folder, name))).rejects.toMatchObject({
      code,
      message: expect.stringContaining(reason),
    });
  });
});

describe('outlineArticle', () => {
  it('recognises the parts without making a deck', async () => {
    const { roadmap, messages } = await outlineArticle(join(folder, 'a.md'));
    expect(messages).toEqual([]);
    expect(formatOutline(roadmap).split('\n')).toEqual([
      '标题：副题  [zh-CN]',
      'periods: 2026',
      'direction 1 方向 (0 breakthroughs, 1 forecasts)  :3',
      '  forecasts  :5',
      '    forecast 2026 预测 (1 point)  :5',
    ]);
  });

  it('takes the language from the configuration, unless it is told another', async () => {
    const config = join(folder, 'lang.json');
    await writeFile(config, '{ "lang": "ja" }');
    expect((await outlineArticle(join(folder, 'a.md'), { config })).roadmap.lang).toBe('ja');
    expect((await outlineArticle(join(folder, 'a.md'), { config, lang: 'ko' })).roadmap.lang).toBe('ko');
  });
});

describe('the report of a build', () => {
  const result = {
    article: 'a.md',
    ok: true,
    title: 'T',
    lang: 'en',
    theme: 'route',
    configuration: { cut: { name: 'full' } },
    files: { md: 'dist/a/deck.md' },
    slides: [
      {
        ...{ number: 1, id: 'cover', layout: 'cover', title: 'T', seconds: 75 },
        sources: [{ start: { line: 1, column: 1, offset: 0 }, end: { line: 3, column: 1, offset: 9 } }],
      },
    ],
    timings: { read: 1.26 },
    messages: [],
  } as unknown as BuildResult;

  it('says where the files are', () => {
    const text = formatResult(result);
    expect(text).toContain('T: 1 slides, 1:15 to tell\n');
    expect(text).toContain(join('dist', 'a', 'deck.md'));
    expect(text).toContain('read 1 ms');
  });

  it('is data that JSON can hold', () => {
    expect(JSON.parse(JSON.stringify(toManifest(result)))).toMatchObject({
      slides: [{ id: 'cover', lines: [[1, 3]] }],
      timings: { read: 1.3 },
      diagnostics: [],
    });
  });
});
