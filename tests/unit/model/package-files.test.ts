import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dependencyFile, packageFile } from '../../../src/model/package-files.ts';

describe('package files', () => {
  it('are found from where the program stands', () => {
    expect(JSON.parse(readFileSync(packageFile('package.json'), 'utf8'))).toMatchObject({
      name: 'roadmap-deck',
    });
    expect(readFileSync(dependencyFile('vfile'), 'utf8')).toContain('VFile');
  });
});
