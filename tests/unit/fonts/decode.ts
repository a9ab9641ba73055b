import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Coverage, readCoverage } from '../../../src/fonts/coverage.ts';
import { unpackWoff } from '../../../src/fonts/sfnt.ts';
import { dependencyFile, packageFile } from '../../../src/model/package-files.ts';

// The reference encoder and decoder, which subset-font brings along.
const fontverter = createRequire(dependencyFile('subset-font'))('fontverter') as {
  convert(font: Buffer, to: 'sfnt' | 'woff2'): Promise<Buffer>;
};

/** Packs with the reference encoder and unpacks again. */
export const throughReference = async (sfnt: Buffer): Promise<Buffer> =>
  decodeFont(await fontverter.convert(sfnt, 'woff2'));

/** Unpacks with the reference decoder. */
export const decodeFont = (font: Buffer): Promise<Buffer> => fontverter.convert(font, 'sfnt');

/** One of the fonts that ship with the program, unpacked. */
export const packageFont = async (file: string): Promise<Buffer> =>
  unpackWoff(await readFile(packageFile(`fonts/${file}`)));

export const pointsOf = (coverage: Coverage): number[] => {
  const points: number[] = [];
  for (let run = 0; run < coverage.length; run += 2) {
    for (let point = coverage[run] ?? 0; point <= (coverage[run + 1] ?? -1); point += 1) points.push(point);
  }
  return points;
};

/** The characters that packed fonts cover, each font's in the order of Unicode. */
export const charactersOfWoff2 = async (...fonts: Buffer[]): Promise<string> => {
  let characters = '';
  // One after the other: the decoder hands out a view of memory that its next call overwrites.
  for (const font of fonts) {
    characters += String.fromCodePoint(...pointsOf(readCoverage(await decodeFont(font))));
  }
  return characters;
};

export const sorted = (text: string): string =>
  String.fromCodePoint(
    ...[...new Set(text)].map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b),
  );

export interface Rule {
  family: string;
  weight: string;
  range: string | undefined;
  font: Buffer;
}

/** Takes the `@font-face` rules apart again. */
export const rulesOf = (css: string): Rule[] =>
  css
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({
      family: /font-family:"([^"]+)"/.exec(line)?.[1] ?? '',
      weight: /font-weight:(\d+)/.exec(line)?.[1] ?? '',
      range: /unicode-range:([^}]+)/.exec(line)?.[1],
      font: Buffer.from(/base64,([^)]+)/.exec(line)?.[1] ?? '', 'base64'),
    }));
