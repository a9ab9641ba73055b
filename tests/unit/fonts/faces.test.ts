import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { closestWeight, faceFile, families, figures, latin } from '../../../src/fonts/faces.ts';
import { dependencyFile } from '../../../src/model/package-files.ts';

it.each(families)('$name: every file that its row stands for is in its package', (family) => {
  for (const weight of family.weights) {
    for (const subset of family.subsets) {
      expect(existsSync(dependencyFile(faceFile({ family, weight }, subset)))).toBe(true);
    }
  }
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
