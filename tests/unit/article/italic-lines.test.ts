import { describe, expect, it } from 'vitest';
import { linesAsText } from '../../../src/article/phrasing.ts';
import { blocksOf } from './inline.ts';

const linesOf = (markdown: string): string[] =>
  blocksOf(markdown).flatMap((block) =>
    block.type === 'paragraph' ? linesAsText(block.children).split('\n') : [],
  );

describe('lines in italics', () => {
  it.each([
    ['*Quaytown, 3 May*\n*Board: Ada Birch*', ['Quaytown, 3 May', 'Board: Ada Birch']],
    ['*港湾市*\n*林港*', ['港湾市', '林港']],
  ])('stay apart where each is so whole: %j', (markdown, lines) => expect(linesOf(markdown)).toEqual(lines));

  it.each([
    '*Quaytown*\nand *Boards*',
    '*We mend*\n*the quay.*',
    '*One* *Two*',
  ])('go on otherwise: %j', (markdown) => expect(linesOf(markdown)).toHaveLength(1));
});
