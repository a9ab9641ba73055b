import type { PhrasingContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/article/parse.ts';
import { textOf } from '../../../src/article/phrasing.ts';
import { keepTitleLines } from '../../../src/article/title-lines.ts';

describe('lines below each other', () => {
  const kept = (markdown: string): string[] => {
    const tree = parseMarkdown(markdown);
    keepTitleLines(tree);
    return tree.children.map((block) =>
      'children' in block
        ? (block.children as PhrasingContent[])
            .map((node) => (node.type === 'break' ? '/' : `(${textOf(node)})`))
            .join('')
        : block.type,
    );
  };

  it('are kept apart right below a title where one has a year', () => {
    expect(kept('# Ships\n\nHarbour office\nMay 2027\n\n## Later\n\nQuay\nMay 2027')).toEqual([
      ...['(Ships)', '(Harbour office)/(May 2027)', '(Later)', '(Quay\nMay 2027)'],
    ]);
    expect(kept('# Ships\n\n*Harbour office* \nMay\n*2027*\n\n## Later')).toEqual([
      ...['(Ships)', '(Harbour office)/(May)/(2027)', '(Later)'],
    ]);
  });

  it('are kept apart below a heading right under the title', () => {
    expect(kept('# Ships\n## Of Varn\n\nOffice\nMay 2027\n\n## Later')[2]).toBe('(Office)/(May 2027)');
  });

  it('are kept apart right below a line that opens an article without a title', () => {
    expect(kept('Ships\n\nHarbour office\nMay 2027\n\n**Later**\n\nQuay\nMay 2027')).toEqual([
      ...['(Ships)', '(Harbour office)/(May 2027)', '(Later)', '(Quay\nMay 2027)'],
    ]);
  });

  it('are kept apart where each is a field with a bar', () => {
    const lines = (last: string) => kept(`# 船\n\n出品｜港湾研究所\n${last}\n\n## 后来`)[1];
    expect(lines('执笔｜陆小港')).toBe('(出品｜港湾研究所)/(执笔｜陆小港)');
    expect(lines('船')).toBe('(出品｜港湾研究所\n船)');
  });

  it.each([
    ['above the title', 'A\n\nQuay\nMay 2027\n\n# Ships\n\n## Later', '(Quay\nMay 2027)'],
    ['without a year', '# Ships\n\nQuay\nMay\n\n## Later', '(Quay\nMay)'],
    ['as a sentence', '# Ships\n\nQuay.\nMay 2027\n\n## Later', '(Quay.\nMay 2027)'],
    ['without a heading behind', '# Ships\n\nQuay\nMay 2027', '(Quay\nMay 2027)'],
  ])('are running text %s', (_where, markdown, text) => expect(kept(markdown)).toContain(text));
});
