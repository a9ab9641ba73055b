import { describe, expect, it } from 'vitest';
import { areBadges, withoutPictures } from '../../../src/article/badges.ts';
import { textOf } from '../../../src/article/phrasing.ts';
import { inline } from './inline.ts';

describe('what there is to read beside pictures', () => {
  it.each([
    ['a ![b](b.png) c', ['text', 'break', 'text']],
    ['![b](b.png)', ['break']],
    ['**a** c', ['strong', 'text']],
  ])('has a break in the place of each: %s', (markdown, types) => {
    expect(withoutPictures(inline(markdown)).map(({ type }) => type)).toEqual(types);
  });

  it('has none within links and emphasis either', () => {
    const [link] = withoutPictures(inline('[a ![b](b.png) c](https://e.org)'));
    expect(link).toMatchObject({
      type: 'link',
      children: [{ type: 'text' }, { type: 'break' }, { type: 'text' }],
    });
    expect(textOf(withoutPictures(inline('**![Oak](b.png)** ash'))).trim()).toBe('ash');
  });
});

describe('badges', () => {
  it.each([
    ['[![a](https://e.org/a.svg)](https://e.org)', true],
    ['![a](https://e.org/a.svg) ![b](//e.org/b.svg)', true],
    ['[![a](https://e.org/a.svg)](x) ![b](http://e.org/b.svg)', true],
    ['![a](https://e.org/a.svg)', false],
    ['![a](a.svg) ![b](b.svg)', false],
    ['![a](https://e.org/a.svg) ![b](b.svg)', false],
    ['![a](https://e.org/a.svg) ![b](https://e.org/b.svg) boats', false],
    ['[boats](https://e.org)', false],
    ['', false],
  ])('are pictures from elsewhere that are links or stand in a row: %s', (markdown, expected) => {
    expect(areBadges(inline(markdown))).toBe(expected);
  });
});
