import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEdited, isSameDeck } from '../../../src/preview/difference.ts';
import { presentation } from './sample.ts';

describe('findEdited', () => {
  it.each([
    ['nothing', 'abc', 'abc', undefined],
    ['a changed slide', 'abc', 'axc', 1],
    ['several changed slides', 'abcd', 'axcy', 1],
    ['an added slide', 'abc', 'abxc', 2],
    ['a slide added at the end', 'abc', 'abcx', 3],
    ['a removed slide, where it stood', 'abc', 'ac', 1],
    ['a removed last slide, by the one before', 'abc', 'ab', 1],
    ['moved slides', 'abcd', 'acbd', 1],
    ['one more of the same', 'aab', 'aaab', 2],
    ['a first deck', '', 'ab', 0],
    ['a deck without slides', 'ab', '', undefined],
  ])('finds %s', (_, before, now, place) => {
    expect(findEdited([...before], [...now])).toBe(place);
  });

  it('is a place in the new order wherever something changed', () => {
    const keys = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 });
    fc.assert(
      fc.property(keys, keys, (before, now) => {
        const place = findEdited(before, now);
        if (place === undefined) expect(now.length === 0 || before.join() === now.join()).toBe(true);
        else expect(place).toBeLessThan(now.length);
      }),
    );
  });
});

describe('isSameDeck', () => {
  const one = presentation(['A', 'B']);

  it('compares by keys', () => expect(isSameDeck(one, presentation(['A', 'B']))).toBe(true));

  it.each([
    ['the slides', presentation(['A', 'C'])],
    ['their number', presentation(['A'])],
    ['the title', presentation(['A', 'B'], { title: 'Another' })],
    ['the language', presentation(['A', 'B'], { lang: 'zh' })],
    ['the style', presentation(['A', 'B'], { css: '' })],
    ['its families', presentation(['A', 'B'], { fonts: ['Noto Sans'] })],
    ['the size', presentation(['A', 'B'], { size: { width: 960, height: 720 } })],
    ['the lines', { ...one, slides: one.slides.map((slide) => ({ ...slide, lines: [2, 3] as const })) }],
  ])('sees another of %s', (_, other) => expect(isSameDeck(one, other)).toBe(false));
});
