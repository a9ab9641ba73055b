import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromUnicodeRange, readCoverage } from '../../src/fonts/coverage.ts';
import { fontFaces } from '../../src/fonts/font-css.ts';
import { tablesOf } from '../../src/fonts/sfnt.ts';
import { cutFont } from '../../src/fonts/subset.ts';
import {
  charactersOfWoff2,
  decodeFont,
  packageFont,
  pointsOf,
  rulesOf,
  sorted,
} from '../unit/fonts/decode.ts';

const file = 'noto-sans-sc/noto-sans-sc-chinese-simplified-400-normal.woff';

let font: Buffer;
let covered: string[];
let cacheRoot: string;

beforeAll(async () => {
  font = await packageFont(file);
  covered = pointsOf(readCoverage(font)).map((point) => String.fromCodePoint(point));
  cacheRoot = await mkdtemp(join(tmpdir(), 'roadmap-deck-property-'));
});

afterAll(() => rm(cacheRoot, { recursive: true, force: true }));

const someCovered = () =>
  fc
    .uniqueArray(fc.nat(covered.length - 1), { minLength: 1, maxLength: 120 })
    .map((indexes) => indexes.map((index) => covered[index] ?? '').join(''));

describe('any set of characters that a file covers', () => {
  it('is what its cut covers, no more and no less, in whatever order they come', async () => {
    await fc.assert(
      fc.asyncProperty(someCovered(), async (characters) => {
        const cut = await cutFont(font, characters);
        // The subsetter adds the other one of a pair of brackets, for text that runs from right to left.
        const held = [...(await charactersOfWoff2(cut))];
        const asked = held.filter((each) => characters.includes(each) || !/\p{Bidi_Mirrored}/u.test(each));
        expect(asked.join('')).toBe(sorted(characters));
        const turned = await cutFont(font, [...characters].reverse().join(''));
        expect(turned.equals(cut)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps its widths', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(covered.length - 1), async (index) => {
        const character = covered[index] ?? ' ';
        const cut = await decodeFont(await cutFont(font, character));
        const again = await decodeFont(await cutFont(font, `${character} `));
        const widths = (sfnt: Buffer) => tablesOf(sfnt).get('hmtx')?.readUInt16BE(0);
        expect(widths(again)).toBe(widths(cut));
      }),
      { numRuns: 10 },
    );
  });
});

describe('any text', () => {
  const css = 'p { font-family: "Noto Sans SC" }';

  it('has each of its visible characters in exactly one file of a weight, or among the missing', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, async (characters) => {
        const result = await fontFaces(css, characters, { cacheRoot });
        const regular = rulesOf(result.css).filter(({ weight }) => weight === '400');
        const held = await charactersOfWoff2(...regular.map((rule) => rule.font));
        // What can be part of a cluster is in every font that may show the whole cluster.
        if (!/[\p{M}\p{Emoji_Presentation}\u{e0020}-\u{e007f}]/u.test(characters.normalize('NFKD'))) {
          const single = [...held].filter((each) => !/\p{Bidi_Mirrored}/u.test(each));
          expect(new Set(single).size).toBe(single.length);
        }
        const shown = new Set([...held, ...result.missing]);
        const visible = [...characters].filter(
          (character) => !/[\s\p{C}\p{Z}\p{Variation_Selector}]/u.test(character),
        );
        expect(visible.filter((character) => !shown.has(character))).toEqual([]);
        expect(result.missing.filter((character) => held.includes(character))).toEqual([]);
        expect(await fontFaces(css, characters, { cacheRoot })).toEqual({ ...result, fromCache: true });
      }),
      { numRuns: 25 },
    );
  });

  it('has ranges that name what the files hold', async () => {
    const { css: rules } = await fontFaces(css, '毖①√Жā字鼙', { cacheRoot });
    for (const rule of rulesOf(rules).filter(({ range }) => range !== undefined)) {
      const held = new Set(await charactersOfWoff2(rule.font));
      const named = pointsOf(fromUnicodeRange(rule.range ?? '')).map((point) => String.fromCodePoint(point));
      expect(named.filter((character) => !held.has(character))).toEqual([]);
    }
  });
});
