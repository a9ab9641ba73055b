import { describe, expect, it } from 'vitest';
import { assignFiles } from '../../../src/fonts/assign.ts';
import type { Cache } from '../../../src/fonts/cache.ts';
import { families } from '../../../src/fonts/faces.ts';
import { newUnpack } from '../../../src/fonts/source.ts';

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

const face = (name: string) => {
  const family = families.find((each) => each.name === name);
  if (family === undefined) throw new Error(`no family ${name}`);
  return { family, weight: family.weights[0] ?? 400 };
};

const toSet = (text: string): Set<number> =>
  new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));

const assign = async (name: string, text: string, cache = none) => {
  const using = { version: '1', unpack: newUnpack(), cache };
  const { parts, uncovered } = await assignFiles(toSet(text), face(name), using);
  return {
    files: parts.map(({ file }) => file.replace(/^.*?-(sc|condensed)-|-\d+-normal\.woff$/g, '')),
    characters: parts.map(({ points }) => String.fromCodePoint(...points)),
    uncovered: String.fromCodePoint(...uncovered),
  };
};

describe('assignFiles', () => {
  it('takes one file for Chinese and the Latin among it', async () => {
    const { files, uncovered } = await assign('Noto Sans SC', '从模型到智能体：AI 2025');
    expect(files[0]).toBe('chinese-simplified');
    expect(files).not.toContain('latin');
    expect(uncovered).toBe('');
  });

  it('takes the small file for English', async () => {
    expect((await assign('Noto Sans SC', 'From models to agents')).files[0]).toBe('latin');
  });

  it('takes rarer characters from the numbered files, and each character once', async () => {
    const { files, characters, uncovered } = await assign('Noto Sans SC', '毖鼙①≥Жā字');
    expect(uncovered).toBe('');
    expect(files).toEqual(expect.arrayContaining(['chinese-simplified', 'cyrillic', 'latin-ext']));
    expect(files.filter((name) => /^\d+$/.test(name)).length).toBeGreaterThan(1);
    const all = characters.join('');
    expect(new Set(all).size).toBe([...all].length);
  });

  it('says what the face does not cover', async () => {
    expect((await assign('Noto Sans SC', '字😀한α')).uncovered).toBe('α한😀');
  });

  it('takes nothing where it covers none of the characters', async () => {
    expect(await assign('Barlow Condensed', '路线图')).toEqual({
      files: [],
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
    const first = await assign('Noto Sans SC', '字😀→', cache);
    expect(await assign('Noto Sans SC', '字😀→', cache)).toEqual(first);
  });
});
