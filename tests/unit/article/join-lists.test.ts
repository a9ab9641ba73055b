import { describe, expect, it } from 'vitest';
import { written } from './written.ts';

describe('lists whose lines follow each other', () => {
  it.each([
    ['- a\n* b\n+ c', '- a\n- b\n- c'],
    ['- a\n  - b\n* c', '- a\n  - b\n- c'],
    ['- a\n  - b\n  * c', '- a\n  - b\n  - c'],
    ['1. a\n2) b', '1. a\n2. b'],
    ['1. a\n2. b\n\n<div class="ad"></div>\n\n3. c', '1. a\n2. b\n3. c'],
  ])('are one list, whatever their marks: %j', (markdown, expected) =>
    expect(written(markdown)).toBe(expected));

  it.each([
    ['- a\n\n* b', '- a\n\n* b'],
    ['- a\n<!-- b -->\n- c', '- a\n\n* c'],
    ['1. a\n2. b\n\nBetween.\n\n3. c', '1. a\n2. b\n\nBetween.\n\n3. c'],
    ['1. a\n2. b\n\n<!-- -->\n\n1. c', '1. a\n2. b\n\n1) c'],
    ['- a\n1. b', '- a\n\n1. b'],
  ])('are several with anything between them, and where they count: %j', (markdown, expected) =>
    expect(written(markdown)).toBe(expected));
});
