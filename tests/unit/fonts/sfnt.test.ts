import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readCoverage } from '../../../src/fonts/coverage.ts';
import { tablesOf, unpackWoff } from '../../../src/fonts/sfnt.ts';
import { dependencyFile } from '../../../src/model/package-files.ts';
import { decodeWoff2 } from './decode.ts';

const file = dependencyFile('@fontsource/noto-sans-sc/files/noto-sans-sc-latin-400-normal.woff');

describe('unpackWoff', () => {
  it('gives a font with the characters and the metrics of the WOFF2 file beside it', async () => {
    const sfnt = unpackWoff(await readFile(file));
    const other = await decodeWoff2(await readFile(`${file}2`));
    expect(readCoverage(sfnt)).toEqual(readCoverage(other));
    expect(tablesOf(sfnt).get('hmtx')).toEqual(tablesOf(other).get('hmtx'));
  });

  it('refuses what is no WOFF file, and one that was cut short', async () => {
    const woff = await readFile(file);
    expect(() => unpackWoff(Buffer.from('wOF2 and so on'))).toThrow(/not a WOFF/);
    expect(() => unpackWoff(woff.subarray(0, woff.length / 2))).toThrow();
  });
});
