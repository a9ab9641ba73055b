import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readCoverage } from '../../../src/fonts/coverage.ts';
import { tablesOf, unpackWoff } from '../../../src/fonts/sfnt.ts';
import { packageFile } from '../../../src/model/package-files.ts';
import { decodeFont } from './decode.ts';

const file = packageFile('fonts/noto-sans-sc/noto-sans-sc-latin-400-normal.woff');

describe('unpackWoff', () => {
  it('gives the font that the reference decoder gives', async () => {
    const sfnt = unpackWoff(await readFile(file));
    const other = await decodeFont(await readFile(file));
    expect(readCoverage(sfnt)).toEqual(readCoverage(other));
    expect(tablesOf(sfnt)).toEqual(tablesOf(other));
  });

  it('refuses what is no WOFF file, and one that was cut short', async () => {
    const woff = await readFile(file);
    expect(() => unpackWoff(Buffer.from('wOF2 and so on'))).toThrow(/not a WOFF/);
    expect(() => unpackWoff(woff.subarray(0, woff.length / 2))).toThrow();
  });
});
