import { describe, expect, it } from 'vitest';
import { readCoverage } from '../../../src/fonts/coverage.ts';
import { withSelector } from '../../../src/fonts/selector.ts';
import { tablesOf } from '../../../src/fonts/sfnt.ts';
import { cutFont } from '../../../src/fonts/subset.ts';
import { charactersOfWoff2, decodeFont, packageFont, sorted } from './decode.ts';

const file = 'noto-emoji/noto-emoji-emoji-400-normal.woff';

/** Format and place in the order of each of a character map's tables. */
const formatsOf = (sfnt: Buffer): string[] => {
  const cmap = tablesOf(sfnt).get('cmap') ?? Buffer.alloc(4);
  return Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => {
    const record = 4 + index * 8;
    const format = cmap.readUInt16BE(cmap.readUInt32BE(record + 4));
    return `${cmap.readUInt16BE(record)}/${cmap.readUInt16BE(record + 2)} ${format}`;
  });
};

describe('withSelector', () => {
  it('adds one table to the character map, in its place, and leaves everything else', async () => {
    const font = await decodeFont(await cutFont(await packageFont(file), '1❤🚲\u20e3'));
    const selecting = withSelector(font, 'picture');
    expect(formatsOf(selecting)).toEqual(expect.arrayContaining([...formatsOf(font), '0/5 14']));
    expect(formatsOf(selecting)).toEqual([...formatsOf(selecting)].sort());
    expect(readCoverage(selecting)).toEqual(readCoverage(font));
    const [before, after] = [tablesOf(font), tablesOf(selecting)];
    for (const [tag, table] of before) if (tag !== 'cmap') expect(after.get(tag)?.equals(table)).toBe(true);
  });

  it('takes the place of a table that is there', async () => {
    const font = await decodeFont(await cutFont(await packageFont(file), '❤\ufe0e'));
    expect(formatsOf(font)).toContain('0/5 14');
    expect(formatsOf(withSelector(font, 'picture'))).toEqual(formatsOf(font));
    expect(readCoverage(withSelector(font, 'picture'))).toEqual(readCoverage(font));
  });

  it('is done for a cut that has the selector, which the reference decoder then takes', async () => {
    const cut = await cutFont(await packageFont(file), '❤🚲\ufe0f');
    expect(formatsOf(await decodeFont(cut))).toContain('0/5 14');
    expect(await charactersOfWoff2(cut)).toBe(sorted('❤🚲\ufe0f'));
  });
});
