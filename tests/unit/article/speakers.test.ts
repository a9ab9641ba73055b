import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { readArticle } from '../../../src/article/read.ts';

/** The paragraphs of the only quotation. */
function quoted(...lines: string[]): string[] {
  const text = ['# T', '', '## A', '', 'Text.', '', ...lines.map((line) => `> ${line}`)].join('\n');
  const quotation = readArticle(text, 'a.md').tree.children.find(({ type }) => type === 'blockquote');
  return quotation?.type === 'blockquote'
    ? quotation.children.map((block) => (block.type === 'paragraph' ? textOf(block) : block.type))
    : [];
}

describe('the last line of a quotation', () => {
  it.each([
    ['bare behind the mark that closes it', '„Wir brauchen sie.“', 'Hafenmeisterin, Mai 2026'],
    ['behind a dash, though no mark ends the words', 'The quay is ours', '— resident, Mill Row'],
    ['behind hyphens', 'The quay is ours.', '--- Pia, harbour guard'],
    ['in brackets', '港は花火です。', '（港の組合・理事）'],
    ['in brackets of another kind', 'The quay is ours.', '[Ada Birch]'],
  ])('stands alone %s', (_, said, by) => expect(quoted(said, by)).toEqual([said, by]));

  it('stands alone as the only item of a list', () => {
    expect(quoted('The quay is ours.', '- Ada Birch')).toEqual(['The quay is ours.', 'Ada Birch']);
  });

  it('stands alone behind several lines', () => {
    expect(quoted('“The quay', 'is ours.”', 'Ada Birch, harbour master')).toEqual([
      '“The quay is ours.”',
      'Ada Birch, harbour master',
    ]);
  });

  it.each([
    ['goes on with a sentence', ['“The quay is ours.”', 'She said so twice.']],
    ['is one of a dialogue', ['— Whose is it?', '— Ours']],
    ['is no more than the words', ['The quay', 'is ours']],
    ['ends another quotation', ['“Ours.”', '“Not yours”']],
  ])('stays where it %s', (_, lines) => expect(quoted(...lines)).toHaveLength(1));

  it('stays a list where there are several items', () => {
    expect(quoted('We need:', '- Boats', '- Quays')).toEqual(['We need:', 'list']);
  });
});
