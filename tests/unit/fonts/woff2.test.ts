import { describe, expect, it } from 'vitest';
import { tablesOf } from '../../../src/fonts/sfnt.ts';
import { packWoff2 } from '../../../src/fonts/woff2.ts';
import { decodeFont, packageFont, throughReference } from './decode.ts';

describe('packWoff2', () => {
  // The two have simple outlines, composite ones, kerning, and points far apart.
  it.each([
    'barlow-condensed/barlow-condensed-latin-600-normal.woff',
    'barlow-condensed/barlow-condensed-latin-ext-600-normal.woff',
    'noto-sans-sc/noto-sans-sc-latin-400-normal.woff',
    'noto-sans-sc/noto-sans-sc-109-700-normal.woff',
    'noto-sans-sc/noto-sans-sc-100-400-normal.woff',
  ])('decodes to the same tables as the reference encoder gives: %s', async (file) => {
    const sfnt = await packageFont(file);
    const ours = tablesOf(await decodeFont(await packWoff2(sfnt)));
    const theirs = tablesOf(await throughReference(sfnt));
    expect([...ours.keys()].sort()).toEqual([...theirs.keys()].sort());
    for (const [tag, table] of theirs) expect(ours.get(tag)?.equals(table), tag).toBe(true);
  });

  it('packs a font without glyf outlines as it is', async () => {
    const sfnt = Buffer.from(await packageFont('noto-sans-sc/noto-sans-sc-latin-400-normal.woff'));
    const directory = sfnt.subarray(12, 12 + sfnt.readUInt16BE(4) * 16);
    for (const [tag, other] of [
      ['glyf', 'XXXX'],
      ['loca', 'YYYY'],
    ] as const) {
      directory.write(other, directory.indexOf(tag), 'latin1');
    }
    const unpacked = tablesOf(await decodeFont(await packWoff2(sfnt)));
    expect(unpacked.get('XXXX')?.equals(tablesOf(sfnt).get('XXXX') ?? Buffer.alloc(0))).toBe(true);
  });
});
