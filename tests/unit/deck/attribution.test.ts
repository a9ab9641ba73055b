import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { setOffAttribution } from '../../../src/deck/attribution.ts';
import { paragraph, text } from '../../../src/deck/nodes.ts';

const quoted = (...paragraphs: string[]): string[] =>
  setOffAttribution({
    type: 'blockquote',
    children: paragraphs.map((one) => paragraph(text(one))),
  }).children.map((block) => (block.type === 'paragraph' ? textOf(block) : block.type));

describe('who says what a quotation says', () => {
  it.each([
    ['“Ours.” — Ada Birch', ['“Ours.”', '— Ada Birch']],
    [
      '“没有主人的船。”——这是码头老陈说的，后来写在了墙上。',
      ['“没有主人的船。”', '——这是码头老陈说的，后来写在了墙上。'],
    ],
    ['“Ours.” — she said “not yours.”', ['“Ours.” — she said “not yours.”']],
    ['The quay — so she said — is ours.', ['The quay — so she said — is ours.']],
  ])('%s', (said, parts) => expect(quoted(said)).toEqual(parts));

  it('has a dash where it was written with hyphens', () => {
    expect(quoted('Ours.', '--- Pia, harbour guard')).toEqual(['Ours.', '— Pia, harbour guard']);
  });

  it('leaves all other paragraphs as they are', () => {
    expect(quoted('First.', 'Second.', 'Third. — Ada Birch')).toEqual([
      'First.',
      'Second.',
      'Third.',
      '— Ada Birch',
    ]);
  });
});
