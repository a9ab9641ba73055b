import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/model/nearest.ts';

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
