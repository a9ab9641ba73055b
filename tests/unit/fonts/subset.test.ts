import { expect, it } from 'vitest';
import { tablesOf } from '../../../src/fonts/sfnt.ts';
import { cutFont, readSubsetterVersion } from '../../../src/fonts/subset.ts';
import { charactersOfWoff2, decodeFont, packageFont, sorted } from './decode.ts';

const chinese = 'noto-sans-sc/noto-sans-sc-chinese-simplified-400-normal.woff';

it('cuts a font to the characters, and keeps its metrics, its kerning and its licence', async () => {
  const sfnt = await packageFont(chinese);
  const font = await cutFont(sfnt, '路线图 AV（2025）');
  expect(font.toString('latin1', 0, 4)).toBe('wOF2');
  expect(await charactersOfWoff2(font)).toBe(sorted('路线图 AV（2025）'));
  const before = tablesOf(sfnt);
  const after = tablesOf(await decodeFont(font));
  expect(after.get('hhea')?.readInt16BE(4)).toBe(before.get('hhea')?.readInt16BE(4));
  expect([...after.keys()]).toEqual(expect.arrayContaining(['GPOS', 'GSUB', 'name']));
  for (const dropped of ['STAT', 'fpgm', 'prep', 'cvt ']) expect(after.has(dropped)).toBe(false);
});

it('gives the same bytes each time', async () => {
  const sfnt = await packageFont(chinese);
  const first = await cutFont(sfnt, '具体');
  await cutFont(sfnt, '与其他字');
  expect((await cutFont(sfnt, '具体')).equals(first)).toBe(true);
});

it('knows the versions that a cut depends on', async () => {
  expect(await readSubsetterVersion()).toMatch(/^\d+ \d+\.\d+\.\d+ \d+\.\d+\.\d+ \d+\/\d/);
});
