import { describe, expect, it } from 'vitest';
import { isHtmlElement } from '../../../src/article/html-elements.ts';

describe('isHtmlElement', () => {
  it.each(['kbd', 'p', 'table', 'mark', 'script', 'details', 'center'])('knows %s', (name) => {
    expect(isHtmlElement(name)).toBe(true);
  });

  it.each(['id', 'file', 'path', 'u8', 'your', 't', 'file-name'])('does not take %s for one', (name) => {
    expect(isHtmlElement(name)).toBe(false);
  });
});
