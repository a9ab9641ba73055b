import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dependencyFile, packageFile } from '../../../src/model/package-files.ts';

describe('package files', () => {
  it('are found from where the program stands', () => {
    expect(JSON.parse(readFileSync(packageFile('package.json'), 'utf8'))).toMatchObject({
      name: 'roadmap-deck',
    });
    expect(readFileSync(dependencyFile('vfile'), 'utf8')).toContain('VFile');
  });

  it('are asked for only of packages that are installed with the program', () => {
    const { dependencies } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8'));
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const asked = sources.flatMap((name) =>
      [
        ...readFileSync(join('src', name), 'utf8').matchAll(/dependencyFile\(['`]((?:@[^/]+\/)?[^/'`]+)/g),
      ].map(([, found = '']) => found),
    );
    expect(new Set(asked)).toContain('subset-font');
    expect(asked.filter((each) => !(each in dependencies))).toEqual([]);
  });
});
