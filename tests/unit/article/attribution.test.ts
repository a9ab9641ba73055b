import { describe, expect, it } from 'vitest';
import { attributionIn } from '../../../src/article/attribution.ts';
import { readArticle } from '../../../src/article/read.ts';

describe('who says what is quoted', () => {
  it.each([
    ['“The quay is ours.” — Ada Birch', '— Ada Birch'],
    ['“码头太旧了。”——四年级，江苏', '——四年级，江苏'],
    ['「船が足りない」（港の組合長、61歳）', '（港の組合長、61歳）'],
    ['»Zu alt.« (Hafenmeisterin)', '(Hafenmeisterin)'],
    ['The quay is ours (mostly)', undefined],
    ['We call it “the quay” (2019, see above)', undefined],
    ['“The quay is ours.” — and nobody else', undefined],
  ])('%s', (text, by) => expect(attributionIn(text)?.by).toBe(by));
});

describe('a paragraph that quotes', () => {
  const blocks = (...lines: string[]): string[] =>
    readArticle(['# T', '## A', ...lines].join('\n\n'), 'a.md')
      .tree.children.map(({ type }) => type)
      .slice(2);

  it('is a quotation where it says who says it, and no more', () => {
    expect(
      blocks(
        '“The quay is ours.” — Ada Birch',
        '「船が足りない」（港の組合長）',
        '„Zu alt.“ — Ole Holm',
        '„Za stary." — Ole Holm',
      ),
    ).toEqual(Array(4).fill('blockquote'));
  });

  it('is none where it goes on, quotes twice, or names nobody', () => {
    expect(
      blocks(
        '“Ours.” she said — Ada Birch',
        '“Ours.” And “not yours.” — Ada Birch',
        '“Ours.”',
        'We ask — Ada Birch',
      ),
    ).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph']);
  });
});
