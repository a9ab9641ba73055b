import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { faceFile, families } from '../../../src/fonts/faces.ts';
import { dependencyFile } from '../../../src/model/package-files.ts';

it.each(families)('$name: every file that its row stands for is in its package', (family) => {
  for (const weight of family.weights) {
    for (const subset of family.subsets) {
      expect(existsSync(dependencyFile(faceFile({ family, weight }, subset)))).toBe(true);
    }
  }
});
