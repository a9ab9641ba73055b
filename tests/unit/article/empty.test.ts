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
