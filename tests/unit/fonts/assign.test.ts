import { describe, expect, it } from 'vitest';
import { assignFiles } from '../../../src/fonts/assign.ts';
import { chainOf } from '../../../src/fonts/chain.ts';
import { families } from '../../../src/fonts/faces.ts';
import { newUnpack, readVersions } from '../../../src/fonts/source.ts';
import { toWanted } from '../../../src/fonts/wanted.ts';
import type { Cache } from '../../../src/model/disk-cache.ts';
import { sorted } from './decode.ts';

const none: Cache = {
  read: async () => undefined,
  write: async () => undefined,
  prune: async () => undefined,
};

const memory = (): Cache => {
  const entries = new Map<string, Buffer>();
  return {
    read: async (name) => entries.get(name),
    write: async (name, content) => void entries.set(name, content),
    prune: async () => undefined,
  };
};

const assign = async (
  name: string,
  text: string,
  { lang, cache = none }: { lang?: string; cache?: Cache } = {},
) => {
  const family = families.find((each) => each.name === name);
  if (family === undefined) throw new Error(`no family ${name}`);
  const chain = chainOf(family, lang);
  const versions = await readVersions(chain.map((link) => link.family));
  const using = { versions, unpack: newUnpack(), cache };
  const { parts, uncovered } = await assignFiles(toWanted(text), chain, family.weights[0] ?? 400, using);
  return {
    files: parts.map(({ file }) => file.replace(/^.*\/|-\d+-normal\.woff$/g, '')),
    families: parts.map((part) => part.family),
    characters: parts.map(({ points }) => String.fromCodePoint(...points)),
    uncovered: String.fromCodePoint(...uncovered),
  };
};

/** The characters that each family gives, without the Latin letters that are always there. */
const shares = async (...of: Parameters<typeof assign>): Promise<Record<string, string>> => {
  const { families: names, characters } = await assign(...of);
  const given: Record<string, string> = {};
  for (const [index, name] of names.entries())
    given[name] = sorted((given[name] ?? '') + (characters[index] ?? '').replace(/[\x20-\x7e–·…→]/g, ''));
  return given;
};

describe('assignFiles', () => {
  it('takes one file for Chinese and the Latin among it', async () => {
    const { files, uncovered } = await assign('Noto Sans SC', '从模型到智能体：AI 2025');
    expect(files).toEqual(['noto-sans-sc-chinese-simplified', 'noto-sans-sc-109']);
    expect(uncovered).toBe('');
  });

  it('takes the small file for English', async () => {
    expect((await assign('Noto Sans SC', 'From models to agents')).files[0]).toBe('noto-sans-sc-latin');
  });

  it('takes rarer characters from the numbered files, and each character once', async () => {
    const { files, characters, uncovered } = await assign('Noto Sans SC', '毖鼙①≥Жā字');
    expect(uncovered).toBe('');
    const expected = ['chinese-simplified', 'cyrillic', 'latin-ext'].map((name) => `noto-sans-sc-${name}`);
    expect(files).toEqual(expect.arrayContaining(expected));
    expect(files.filter((name) => /sc-\d+$/.test(name)).length).toBeGreaterThan(1);
    const all = characters.join('');
    expect(new Set(all).size).toBe([...all].length);
  });

  it('says what no family covers', async () => {
    expect((await assign('Noto Sans SC', '字𞤀😀한α')).uncovered).toBe('𞤀');
  });

  it('takes nothing where it covers none of the characters', async () => {
    expect(await assign('Barlow Condensed', '路线图')).toEqual({
      files: [],
      families: [],
      characters: [],
      uncovered: '图线路',
    });
  });

  it('gives the figures face its whole ASCII', async () => {
    const { characters } = await assign('Barlow Condensed', '2025年');
    expect(characters.join('')).toMatch(/ABC.*xyz/);
  });

  it('answers the same from the cache', async () => {
    const cache = memory();
    const first = await assign('Noto Sans SC', '字😀→', { cache });
    expect(await assign('Noto Sans SC', '字😀→', { cache })).toEqual(first);
    expect(await assign('Noto Sans SC', '字😀→', { cache, lang: 'ja' })).not.toEqual(first);
  });
});

describe('assignFiles along the chain', () => {
  it('asks the family of the language first', async () => {
    const text = '“直” жα';
    expect(await shares('Noto Sans SC', text, { lang: 'zh-CN' })).toMatchObject({ 'Noto Sans SC': 'ж“”直' });
    expect(await shares('Noto Sans SC', text, { lang: 'ja' })).toMatchObject({ 'Noto Sans JP': 'ж“”直' });
    expect(await shares('Noto Sans SC', text, { lang: 'zh-HK' })).toMatchObject({ 'Noto Sans TC': 'ж“”直' });
    expect(await shares('Noto Sans SC', text, { lang: 'en' })).toMatchObject({
      'Noto Sans': 'αж“”',
      'Noto Sans SC': '直',
    });
  });

  it('finds every script and sign in one family or another', async () => {
    const given = await shares('Noto Sans SC', '字한پאहไ✓𝒳①🚲', { lang: 'en' });
    expect(given).toMatchObject({
      'Noto Sans KR': '한',
      'Noto Sans Arabic': 'پ',
      'Noto Sans Hebrew': 'א',
      'Noto Sans Devanagari': 'ह',
      'Noto Sans Thai': 'ไ',
      'Noto Sans Symbols 2': '✓',
      'Noto Sans Math': '𝒳',
      'Noto Color Emoji': '🚲',
    });
    expect(given['Noto Sans SC']).toBe('①字');
  });

  it('gives the marks of a digit’s frame and of a sequence to the font that shows them whole', async () => {
    const { families: names, characters } = await assign('Noto Sans SC', '1\ufe0f\u20e3♂👩\u200d', {
      lang: 'zh',
    });
    expect(names.at(-1)).toBe('Noto Color Emoji');
    expect(characters.at(-1)).toBe('1\u200d\u20e3♂\ufe0f👩');
  });

  it('leaves to the faces of text what is a picture with a selector alone, and to those of pictures what needs one', async () => {
    const given = await assign('Noto Sans', '🟢⚠\ufe0f⚡\ufe0e', { lang: 'en' });
    const has = (characters: string): string =>
      [...'🟢⚠⚡\ufe0e\ufe0f'].filter((each) => characters.includes(each)).join('');
    // A browser asks in this order, and for a character with a selector only the faces that hold both.
    expect(given.families.map((name, index) => [name, has(given.characters[index] ?? '')])).toEqual([
      ['Noto Sans', ''],
      ['Noto Sans Symbols 2', '⚠'],
      ['Noto Color Emoji', '🟢⚠⚡\ufe0f'],
      ['Noto Emoji', '🟢⚡\ufe0e'],
    ]);
  });

  it('puts letters beside a mark that a later font has', async () => {
    const { families: names, characters } = await assign('Noto Sans SC', 'x\u0325', { lang: 'zh' });
    const others = characters.filter((_, index) => names[index] !== 'Noto Sans SC').join('');
    expect(others === '' || others.includes('x')).toBe(true);
  });

  it('gives what Chinese writes wide to the Chinese face, though a Latin one stands in front', async () => {
    const zh = await shares('Source Serif 4', 'it’s 字', { lang: 'zh' });
    expect(zh).toMatchObject({ 'Noto Serif SC': '’字' });
    expect(await shares('Source Serif 4', 'it’s 字', { lang: 'en' })).toMatchObject({
      'Source Serif 4': '’',
    });
  });
});
