import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read.ts';

const read = (article: string) => {
  const { units, file } = readArticle(article, 'a.md', 'en');
  return {
    units: units.map(({ type, text }) => `${type} ${text}`),
    told: file.messages.map(({ line, column, ruleId, reason }) => `${line}:${column} ${ruleId} ${reason}`),
  };
};

describe('a link that no deck follows', () => {
  it.each([
    ['a [b](javascript:void(0)) c', 'sentence a b c', '1:3'],
    ['a [b](file:///etc/x) c', 'sentence a b c', '1:3'],
    ['a [b](C:\\plan.txt) c', 'sentence a b c', '1:3'],
    ['- a [b](vbscript:x)', 'item a b', '1:5'],
    ['a <a href="JavaScript:x">b</a> c', 'sentence a b c', '1:3'],
    ['| [b](data:text/html,x) |\n|---|\n| c |', 'cell b', '1:3'],
  ])('%j is its text, and told', (article, unit, place) => {
    const { units, told } = read(article);
    expect(units[0]).toBe(unit);
    expect(units.filter((each) => each.startsWith('link'))).toEqual([]);
    expect(told).toEqual([expect.stringMatching(`^${place} link-outside no deck follows the link to `)]);
  });

  it('is not one to a picture within it, which Marp follows', () => {
    expect(read('a [b](data:image/png;base64,AA==)').told).toEqual([]);
  });

  it('is not one to another program', () => {
    expect(read('a [b](zotero:x) [c](mailto:d@example.org)').told).toEqual([]);
  });
});

describe('a comment that nothing ends', () => {
  it('is told where it begins', () => {
    expect(read('a\n\n<!-- b\n\nc')).toEqual({
      units: ['sentence a'],
      told: ['3:1 unknown-comment nothing ends this comment, so all that follows is in it'],
    });
  });
});

describe('a field', () => {
  it.each([
    'a <textarea>b</textarea> c',
    '<div>a <textarea>b</textarea> c</div>',
  ])('%s has its text', (html) => {
    expect(read(html).units).toEqual(['sentence a b c']);
  });
});
