import { describe, expect, it } from 'vitest';
import { isMisread } from '../../../src/marp/plain-directives.ts';

describe('a list or map in a deck’s front matter', () => {
  it.each([
    ['paginate', ['a'], true],
    ['color', { a: 'b' }, true],
    ['class', ['wide', 'dark'], false],
    ['class', { a: 'b' }, true],
    ['headingDivider', [1, 2], false],
    ['headingDivider', [[1], 2], true],
    ['tags', ['a'], false],
    ['toString', ['a'], false],
  ])('%s: %j is misread by Marp: %s', (name, value, expected) =>
    expect(isMisread(name, value)).toBe(expected));
});
