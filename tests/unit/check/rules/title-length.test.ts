import { describe, expect, it } from 'vitest';
import { titleLength } from '../../../../src/check/rules/title-length.ts';
import { linesOf, toSubject } from '../subject.ts';

describe('title-length', () => {
  it('finds titles of more than 40 characters or 90 letters', () => {
    expect(linesOf(titleLength, `# T\n\n## ${'长'.repeat(41)}\n\n文。\n`)).toEqual([3]);
    expect(linesOf(titleLength, `# ${'long '.repeat(19)}\n\nText.\n`)).toEqual([1]);
    expect(titleLength.find(toSubject(`# T\n\n## *${'长'.repeat(41)}*𠮷\n\n文。\n`))).toEqual([
      { reason: `the title “${'长'.repeat(40)}…” has 42 characters`, line: 3, column: 1 },
    ]);
  });

  it('finds them at every level of an article', () => {
    const long = '长'.repeat(41);
    const group = `**2025：${long}**\n\n- 一点\n\n**2026：短**\n\n- 一点\n`;
    const article = `# T\n\n## A\n\n### ${long}\n\n${group}\n### B\n\n${group}\n## ${long}\n\n文。\n\n### ${long}\n\n文。\n`;
    expect(linesOf(titleLength, article)).toEqual(
      article.split('\n').flatMap((line, index) => (line.includes(long) ? [index + 1] : [])),
    );
  });

  it('leaves shorter ones, halves of a title and titles with a shorter form alone', () => {
    expect(linesOf(titleLength, `# ${'长'.repeat(40)}\n\n## ${'letters '.repeat(11)}\n\nText.\n`)).toEqual(
      [],
    );
    expect(linesOf(titleLength, `# ${'长'.repeat(30)}：${'长'.repeat(30)}\n\n文。\n`)).toEqual([]);
    expect(linesOf(titleLength, `# T\n\n## ${'长'.repeat(41)}\n\n<!-- title: 短 -->\n\n文。\n`)).toEqual([]);
    const other = `# T\n\n## A\n\n<!-- title: 短 -->\n\n文。\n\n## ${'长'.repeat(41)}\n\n<!-- notes: 短 -->\n\n文。\n`;
    expect(linesOf(titleLength, other)).toEqual([9]);
  });
});
