import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/model/failure.ts';

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
    expect(failure).toMatchObject({ name: 'Failure', message: 'what', fix: 'do this', exitCode, cause });
  });
});
