import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { wholeInTable } from '../../../src/marp/column-words.ts';

/** A table of one row whose cells are words of so many letters. */
const most = (...lengths: number[]): number => {
  const cells = (text: (length: number) => string): string => `| ${lengths.map(text).join(' | ')} |`;
  const markdown = [cells(() => 'a'), cells(() => '-'), cells((length) => 'n'.repeat(length))].join('\n');
  return wholeInTable(new MarkdownIt().parse(markdown, {}));
};

describe('wholeInTable', () => {
  it('keeps words whole that have room beside each other', () => {
    expect(most(25, 12)).toBe(25);
    expect(most(16, 18, 18, 12, 11)).toBe(18);
  });

  it('lets the longest give way first', () => {
    expect(most(40, 12, 12)).toBe(36);
    expect(most(40, 40, 12)).toBe(24);
  });

  it('has more room the more columns there are', () => {
    expect(most(40, 10, 10, 10)).toBe(30);
    expect(most(50, 10, 10, 10, 10)).toBe(40);
    expect(most(50, ...Array(6).fill(10))).toBe(20);
    expect(most(50, ...Array(7).fill(10))).toBe(30);
  });

  it('reads no more than its own table, and the longest word of each column', () => {
    const table = (...cells: string[]): string => `| a | b |\n|---|---|\n${cells.join('\n')}\n`;
    const tokens = new MarkdownIt().parse(
      `${table(`| ${'n'.repeat(12)} | b |`, `| ${'n'.repeat(30)} and n | b |`)}\n${table(`| ${'n'.repeat(50)} | b |`)}`,
      {},
    );
    expect(wholeInTable(tokens)).toBe(30);
  });

  it('hyphenates no short words, however many columns there are', () =>
    expect(most(...Array(15).fill(14))).toBe(10));
});
