import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fontFaces } from '../../../src/fonts/font-css.ts';
import { charactersOfWoff2, rulesOf } from './decode.ts';

const chinese = ':root { --text: "Noto Sans SC", sans-serif }';
const both = `${chinese} h1 { font: 600 2em "Barlow Condensed", var(--text) }`;

let cacheRoot: string;

beforeEach(async () => {
  cacheRoot = await mkdtemp(join(tmpdir(), 'roadmap-deck-fonts-'));
});

afterEach(async () => {
  vi.doUnmock('subset-font');
  await rm(cacheRoot, { recursive: true, force: true });
});

describe('fontFaces', () => {
  it('embeds every weight of the families that the theme names', async () => {
    const { css, missing, bytes, fromCache } = await fontFaces(both, '从模型到智能体 2025', { cacheRoot });
    const rules = rulesOf(css);
    expect(new Set(rules.map(({ family, weight }) => `${family} ${weight}`))).toEqual(
      new Set(['Noto Sans SC 400', 'Noto Sans SC 700', 'Barlow Condensed 600']),
    );
    expect(css).not.toMatch(/url\((?!data:)/);
    expect(css.match(/font-display:block/g)).toHaveLength(rules.length);
    expect(missing).toEqual([]);
    expect(bytes).toBe(rules.reduce((sum, { font }) => sum + font.length, 0));
    expect(fromCache).toBe(false);
    expect(
      await charactersOfWoff2(rules.find(({ range }) => range === undefined)?.font ?? Buffer.alloc(0)),
    ).toMatch(/从.*体/);
  });

  it('names a range for all files of a face but the first', async () => {
    const rules = rulesOf((await fontFaces(chinese, '毖字', { cacheRoot })).css);
    const regular = rules.filter(({ weight }) => weight === '400');
    // Of the rules that fit a character, a browser asks the last one first.
    expect(regular.at(-1)?.range).toBeUndefined();
    expect(regular.slice(0, -1).map(({ range }) => range)).toContain('U+6BD6');
  });

  it.each([
    '⏎',
    '→',
    '☂',
    '😀',
    'е',
    '①',
  ])('takes the height of lines from the same font beside %s', async (rare) => {
    const first = async (text: string) => {
      const rules = rulesOf((await fontFaces(chinese, text, { cacheRoot, lang: 'zh-CN' })).css);
      const whole = rules.find(({ weight, range }) => weight === '400' && range === undefined);
      return charactersOfWoff2(whole?.font ?? Buffer.alloc(0));
    };
    expect(await first(`字 a${rare}`)).toContain('字');
  });

  it('takes no mark for missing that stands in a file beside other letters', async () => {
    const { css, missing } = await fontFaces(chinese, '\u2d00 O\u031b\u0301', { cacheRoot });
    const held = await charactersOfWoff2(...rulesOf(css).map(({ font }) => font));
    expect(held).toContain('\u031b');
    expect(missing).toEqual([]);
  });

  it('tells what no face covers, but not what needs no glyph', async () => {
    const text = 'a\u200b\u00ad\ufe0f\u{e0100}\n\t\u3000\u2009\ud800字𒀀한😀𞤀\u200d';
    expect((await fontFaces(chinese, text, { cacheRoot })).missing).toEqual(['𒀀', '𞤀']);
  });

  it('embeds nothing for a theme that names no known family', async () => {
    expect(await fontFaces('p { font-family: serif }', '字', { cacheRoot })).toEqual({
      css: '',
      families: [],
      missing: ['字'],
      bytes: 0,
      fromCache: true,
    });
  });

  it('cuts in what the theme shows itself, and letters that the browser composes', async () => {
    const css = `${chinese} li::before { content: "\\6BD6" }`;
    const fonts = rulesOf((await fontFaces(css, 'e\u0301字', { cacheRoot })).css).map(({ font }) => font);
    const characters = await charactersOfWoff2(...fonts);
    expect(characters).toContain('毖');
    expect(characters).toContain('é');
  });

  it('takes characters of a face from the caller', async () => {
    const charactersOf = (_: string, weight: number) => (weight === 700 ? ['粗'] : undefined);
    const { css, missing } = await fontFaces(chinese, '细粗', { cacheRoot, charactersOf });
    const [regular, bold] = ['400', '700'].map((weight) =>
      rulesOf(css).findLast((rule) => rule.weight === weight),
    );
    expect(await charactersOfWoff2(regular?.font ?? Buffer.alloc(0))).toMatch(/粗.*细/);
    expect(await charactersOfWoff2(bold?.font ?? Buffer.alloc(0))).not.toMatch(/细/);
    expect(missing).toEqual([]);
  });

  it('leaves out a face that shows nothing', async () => {
    const charactersOf = (_: string, weight: number) => (weight === 700 ? '' : '字');
    const { css, missing } = await fontFaces(chinese, '字', { cacheRoot, charactersOf });
    expect(rulesOf(css).map(({ weight }) => weight)).toEqual(expect.arrayContaining(['400']));
    expect(css).not.toContain('font-weight:700');
    expect(missing).toEqual([]);
  });

  it('makes a full-width block as wide as a letter of the code face', async () => {
    const { css, missing } = await fontFaces('p { font-family: "JetBrains Mono" }', '■ a', { cacheRoot });
    const scaled = css
      .split('\n')
      .find((rule) => rule.includes('font-weight:400') && rule.includes('U+25A0'));
    expect(scaled).toContain('font-family:"JetBrains Mono"');
    expect(scaled).toContain('size-adjust:60%');
    expect(missing).toEqual([]);
  });

  it('takes characters one by one as well as a text', async () => {
    const text = await fontFaces(chinese, '字字a', { cacheRoot });
    const set = await fontFaces(chinese, new Set(['a', '字']), { cacheRoot });
    expect(set).toEqual({ ...text, fromCache: true });
  });

  it('takes no more than 180 bytes for a Chinese character', async () => {
    // The first rows of GB 2312, which hold the common characters, in the order of their sound.
    const bytes = Array.from({ length: 8 }, (_, row) =>
      Array.from({ length: 94 }, (_, cell) => [0xb0 + row, 0xa1 + cell]),
    );
    const text = new TextDecoder('gb2312').decode(Uint8Array.from(bytes.flat(2))).slice(0, 700);
    const result = await fontFaces(chinese, text, { cacheRoot });
    expect(result.missing).toEqual([]);
    for (const { font } of rulesOf(result.css)) expect(font.length).toBeLessThan(700 * 180);
  });
});

describe('fontFaces and its cache', () => {
  it('gives the same from the cache, and loads no subsetter for it', async () => {
    const cold = await fontFaces(both, '字 2025', { cacheRoot });
    vi.resetModules();
    vi.doMock('subset-font', () => {
      throw new Error('the subsetter was loaded');
    });
    const { fontFaces: fresh } = await import('../../../src/fonts/font-css.ts');
    expect(await fresh(both, '字 2025', { cacheRoot })).toEqual({ ...cold, fromCache: true });
  });

  it('gives the same after other cuts as before any', async () => {
    const alone = await fontFaces(both, '字', { cacheRoot: join(cacheRoot, 'a') });
    await fontFaces(both, '其他', { cacheRoot: join(cacheRoot, 'b') });
    expect(await fontFaces(both, '字', { cacheRoot: join(cacheRoot, 'b') })).toMatchObject({
      css: alone.css,
    });
  });

  it('cuts again what was damaged', async () => {
    const cold = await fontFaces(both, '字', { cacheRoot });
    const folder = join(cacheRoot, 'fonts');
    for (const name of await readdir(folder)) {
      const entry = await readFile(join(folder, name));
      await writeFile(join(folder, name), entry.subarray(0, entry.length / 2));
    }
    expect(await fontFaces(both, '字', { cacheRoot })).toEqual(cold);
    expect(await fontFaces(both, '字', { cacheRoot })).toEqual({ ...cold, fromCache: true });
  });

  it('works where nothing can be cached', async () => {
    const cold = await fontFaces(both, '字', { cacheRoot });
    await writeFile(join(cacheRoot, 'file'), '');
    const without = await fontFaces(both, '字', { cacheRoot: join(cacheRoot, 'file') });
    expect(without).toEqual(cold);
  });

  it('fails in a way that the user can mend when the subsetter does', async () => {
    vi.resetModules();
    vi.doMock('subset-font', () => ({ default: () => Promise.reject(new Error('broken')) }));
    const { fontFaces: fresh } = await import('../../../src/fonts/font-css.ts');
    const failure = await fresh(chinese, '字', { cacheRoot }).catch((error: unknown) => error);
    // Loaded afresh, its class is another one.
    expect(failure).toMatchObject({ name: 'Failure', code: 'font-failed' });
  });
});
