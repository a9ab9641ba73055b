import { describe, expect, it } from 'vitest';
import { splitBoldLines } from '../../../src/article/bold-lines.ts';
import { parseMarkdown } from '../../../src/article/parse.ts';
import { textOf } from '../../../src/article/phrasing.ts';
import { blocksOf } from './inline.ts';
import { shape } from './shape.ts';

const paragraphs = (markdown: string): string[] =>
  blocksOf(markdown).map((block) => (block.type === 'paragraph' ? textOf(block) : block.type));

describe('bold lines within a paragraph', () => {
  it.each([
    ['**A**\ntext', ['A', 'text']],
    ['text.\n**A**\nmore\nlines', ['text.', 'A', 'more lines']],
    ['text.\n**A**\n\n- point', ['text.', 'A', 'list']],
    ['text。  \n**A**  \nmore', ['text。', 'A', 'more']],
    ['**1****、港口**\n文字', ['1、港口', '文字']],
    ['**1.** **Docks**\ntext', ['1. Docks text']],
    ['text **A**\nmore', ['text A more']],
    ['See you soon,\n**Ada**', ['See you soon,Ada']],
    ['Best regards,\n**Ada Stone**\nHarbour master', ['Best regards,Ada StoneHarbour master']],
    ['The quay is closed.\n**Ada Stone**', ['The quay is closed. Ada Stone']],
    ['**A**\ntext\n**B**', ['A', 'text', 'B']],
    ['**A** text\n**B** more', ['A text B more']],
    ['2 \\*\\*\\*\\* 3', ['2 **** 3']],
  ])('%j', (markdown, expected) => expect(paragraphs(markdown)).toEqual(expected));

  it.each([
    'oak **ash**\nelm',
    '**oak**',
    '**oak** ash\n*elm*',
    'oak\nash',
    '**\\ **\noak',
  ])('are none in %j, which stays as it is parsed', (markdown) => {
    const [split, parsed] = [parseMarkdown(markdown), parseMarkdown(markdown)];
    splitBoldLines(split, markdown);
    expect(split).toEqual(parsed);
  });

  it('stand where they are written', () => {
    const markdown = '> oak.\r\n> **Ash**\r\n> elm';
    const tree = parseMarkdown(markdown);
    splitBoldLines(tree, markdown);
    const [quotation] = tree.children;
    const blocks = quotation?.type === 'blockquote' ? quotation.children : [];
    expect(blocks.map(({ position }) => position?.start.line)).toEqual([1, 2, 3]);
  });

  it('make groups, each with the text up to the next', () => {
    expect(shape('## D', 'Lead.', '**1、港口**', '文字', '**2、船**', '文字')).toEqual([
      'section 2 “D” @2–7',
      '  prose Lead. @3–3',
      '  breakthrough 1 “港口”: paragraph @4–5',
      '  breakthrough 2 “船”: paragraph @6–7',
    ]);
  });
});
