import { describe, expect, it } from 'vitest';
import { paintsOf } from '../../../src/fonts/color-paints.ts';
import { packWoff, tablesOf, unpackWoff } from '../../../src/fonts/sfnt.ts';
import { cutFont } from '../../../src/fonts/subset.ts';
import { charactersOfWoff2, decodeFont, packageFont, sorted } from './decode.ts';

const file = 'noto-color-emoji/noto-color-emoji-emoji-400-normal.woff';

const table = (sfnt: Buffer, tag: string): Buffer => tablesOf(sfnt).get(tag) ?? Buffer.alloc(0);
const glyphsOf = (sfnt: Buffer): number => table(sfnt, 'maxp').readUInt16BE(4);

describe('a cut of a font in colour', () => {
  it('has the paints of its glyphs, their outlines and colours, and little else', async () => {
    const whole = await packageFont(file);
    const packed = await cutFont(whole, '🟢🔴');
    expect(await charactersOfWoff2(packed)).toBe(sorted('🟢🔴'));
    expect(packed.length).toBeLessThan(2500);
    const font = await decodeFont(packed);
    expect(paintsOf(table(font, 'COLR')).size).toBe(2);
    expect(table(font, 'CPAL').readUInt16BE(2)).toBeLessThan(30);
    expect(glyphsOf(font)).toBeLessThan(20);
    expect(table(font, 'loca').length).toBe((glyphsOf(font) + 1) * 4);
    expect(table(font, 'glyf').length).toBeGreaterThan(100);
    // The last of the glyphs that text asks for, and its advance.
    const last = table(font, 'hhea').readUInt16BE(34) - 1;
    expect(table(font, 'hmtx').readUInt16BE(last * 4)).toBe(1275);
    expect(table(font, 'hmtx').readInt16BE(last * 4 + 2)).toBe(51);
  });

  it('paints a sequence as one picture', async () => {
    const font = await decodeFont(await cutFont(await packageFont(file), '👍\u{1f3fd}'));
    // A hand, a tone, and the hand in that tone.
    expect(paintsOf(table(font, 'COLR')).size).toBe(3);
    expect(tablesOf(font).has('GSUB')).toBe(true);
  });

  it('is cut again from a packed file, with its colours', async () => {
    const once = await cutFont(await packageFont(file), '🟢🔴🚀');
    const cuts = await Promise.all(['🟢', '🔴', '🚀'].map((text) => cutFont(once, text)));
    // The reference decoder takes one at a time.
    for (const [index, text] of ['🟢', '🔴', '🚀'].entries()) {
      const cut = cuts[index] ?? Buffer.alloc(0);
      expect(paintsOf(table(await decodeFont(cut), 'COLR')).size).toBe(1);
      expect(await charactersOfWoff2(cut)).toBe(text);
    }
  });

  it('gives the same bytes each time', async () => {
    const whole = await packageFont(file);
    const first = await cutFont(whole, '✅❌');
    await cutFont(whole, '🚀');
    expect((await cutFont(whole, '✅❌')).equals(first)).toBe(true);
  });
});

it('packs a font as it was', async () => {
  const font = await packageFont('noto-emoji/noto-emoji-emoji-400-normal.woff');
  const packed = packWoff(Buffer.alloc(44, 'wOFF\0\u0001\0\0'), tablesOf(font));
  const tables = tablesOf(unpackWoff(packed));
  for (const [tag, content] of tablesOf(font)) expect(tables.get(tag)?.equals(content)).toBe(true);
});
