import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatOutline, outlineArticle } from '../../../src/commands/outline.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-outline-'));
  await writeFile(join(folder, 'a.md'), '\uFEFF# 标题：副题\n\n## 方向\n\n**2026：预测**\n- 一点\n');
});

afterAll(() => rm(folder, { recursive: true }));

describe('outlineArticle', () => {
  it('recognises the parts without making a deck', async () => {
    const { roadmap, messages } = await outlineArticle(join(folder, 'a.md'));
    expect(messages).toEqual([]);
    expect(formatOutline(roadmap, 'File').split('\n')).toEqual([
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
