import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/model/failure.ts';
import { nearest } from '../../../src/model/nearest.ts';
import { dependencyFile, packageFile } from '../../../src/model/package-files.ts';

describe('nearest', () => {
  const names = ['route', 'stage', 'folio', 'signal', 'default'];

  it.each([
    ['rute', 'route'],
    ['ROUTE', 'route'],
    ['stages', 'stage'],
    ['defautl', 'default'],
    ['xyzzy', undefined],
    ['', undefined],
  ])('%s', (name, expected) => expect(nearest(name, names)).toBe(expected));
});

describe('Failure', () => {
  it.each([
    ['usage', 2],
    ['theme-unknown', 2],
    ['article-invalid', 1],
    ['article-unreadable', 2],
    ['output-unwritable', 3],
    ['browser-missing', 3],
    ['interrupted', 130],
  ] as const)('%s leaves with %i', (code, exitCode) => {
    const cause = new Error('why');
    const failure = new Failure(code, 'what', 'do this', { cause });
    expect(failure).toMatchObject({ name: 'Failure', message: 'what', hint: 'do this', exitCode, cause });
  });
});

describe('package files', () => {
  it('are found from where the program stands', () => {
    expect(JSON.parse(readFileSync(packageFile('package.json'), 'utf8'))).toMatchObject({
      name: 'roadmap-deck',
    });
    expect(readFileSync(dependencyFile('vfile'), 'utf8')).toContain('VFile');
  });
});
