import { describe, expect, it } from 'vitest';
import { written } from './written.ts';

describe('a figure behind the colon of a bold period', () => {
  it.each([
    ['**2030**:90% of the boats', '**2030**: 90% of the boats'],
    ['- **2030年**:3隻の船', '- **2030年**: 3隻の船'],
    ['**Q3 2026**:12 boats', '**Q3 2026**: 12 boats'],
    ['<b>2030:</b>90 Boote', '**2030:** 90 Boote'],
  ])('is set off: %s', (markdown, expected) => expect(written(markdown)).toBe(expected));

  it.each([
    '**12**:30 the boat sails',
    '2030:90',
    '**2030**:boats',
    '**2030** 90%',
  ])('and nothing else is: %s', (markdown) => expect(written(markdown)).toBe(markdown));
});
