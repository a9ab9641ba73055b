import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closestWeight, faceFile, families, figures, latin } from '../../../src/fonts/faces.ts';
import { digestFiles, readSlices, readSources } from '../../../src/fonts/source.ts';
import { packageFile } from '../../../src/model/package-files.ts';

describe.each(families)('$name', (family) => {
  const folder = packageFile(join('fonts', family.slug));
  const names = readdirSync(folder).filter((name) => name.endsWith('.woff'));

  it('has every file that its row stands for, and none that is never read', async () => {
    const slices = family.slices ? [...(await readSlices(family)).keys()] : [];
    const subsets = [...family.subsets, ...slices];
    const read = family.weights.flatMap((weight) =>
      subsets.map((subset) => basename(faceFile({ family, weight }, subset))),
    );
    expect(names.toSorted()).toEqual(read.toSorted());
  });

  it('has the files of the package that it is from, unchanged, and their licence', async () => {
    const source = (await readSources())[family.slug];
    const files = new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
    expect(digestFiles(files)).toBe(source?.sha256);
    expect(readFileSync(join(folder, 'LICENSE'), 'utf8')).toMatch(/SIL OPEN FONT LICENSE|Bitstream Vera/i);
  });
});

it('tells where the files of each family are from', async () => {
  expect(Object.keys(await readSources()).sort()).toEqual(families.map(({ slug }) => slug).sort());
});

it.each([
  [latin, 100, 400],
  [latin, 400, 400],
  [latin, 500, 400],
  [latin, 501, 700],
  [latin, 900, 700],
  [figures, 400, 600],
  [figures, 700, 600],
  [{ ...latin, weights: [300, 400, 500, 700] }, 450, 500],
  [{ ...latin, weights: [300, 600] }, 450, 300],
])('takes the weight that CSS takes (%#)', (family, weight, expected) => {
  expect(closestWeight(family, weight)).toBe(expected);
});
