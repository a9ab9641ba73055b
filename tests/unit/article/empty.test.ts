import { describe, expect, it } from 'vitest';
import { written } from './written.ts';

describe('an item that says nothing', () => {
  it.each([
    ['- a\n-\n- b', '- a\n- b'],
    ['- a\n- <!-- said to nobody -->\n- b', '- a\n- b'],
    ['- a\n  - b\n  -\n- c', '- a\n  - b\n- c'],
    ['a\n\n-\n\nb', 'a\n\nb'],
    ['<ul><li></li><li>a</li></ul>', '- a'],
  ])('is no point: %j', (markdown, expected) => expect(written(markdown)).toBe(expected));

  it.each([
    ['1. a\n2.\n3. b', '1. a\n2.\n3. b'],
    ['- a\n- ![](a.png)', '- a\n- ![](a.png)'],
    ['- a\n-\n  - b', '- a\n- - b'],
  ])('is kept where it has a number, a picture or further items: %j', (markdown, expected) =>
    expect(written(markdown)).toBe(expected));
});

describe('a block that says nothing', () => {
  it.each([
    ['a zero-width space', '\u200b'],
    ['a soft hyphen', '&shy;'],
    ['a non-joiner', '&zwnj;'],
    ['a Hangul filler', '\u3164'],
    ['a blank of Braille', '\u2800'],
    ['a quotation of nothing', '>'],
    ['a quotation of a line end', '> <br>'],
    ['code of no line', '```\n```'],
    ['code of an empty line', '```js\n\n```'],
    ['an element', '<p align="center">&nbsp;</p>'],
    ['a list in a quotation', '> -'],
  ])('is no block: %s', (_, markdown) => expect(written(`a\n\n${markdown}\n\nb`)).toBe('a\n\nb'));

  it.each([
    '`a`',
    '> a',
    '```\na\n```',
    '![](a.png)',
    'a\u200bb',
  ])('is kept where it says something: %j', (markdown) =>
    expect(written(`x\n\n${markdown}\n\ny`)).toBe(`x\n\n${markdown}\n\ny`));
});
