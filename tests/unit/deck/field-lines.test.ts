import type { List, Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { withFieldsInLine } from '../../../src/deck/field-lines.ts';
import { blocksOf } from '../article/inline.ts';

const shown = (...lines: string[]): string[] =>
  withFieldsInLine(blocksOf(lines.join('\n')) as List[]).map(
    (block) => `${block.type} ${textOf(block as Paragraph)}`,
  );

describe('a few short fields', () => {
  it('stand in a line of text', () => {
    expect(shown('- *Who:* the port.', '- *Cost:* 2 m.')).toEqual(['paragraph Who: the port. Cost: 2 m.']);
    expect(shown('- 담당: 시설팀', '- 예산: 82억 원')).toEqual(['paragraph 담당: 시설팀 · 예산: 82억 원']);
    expect(shown('- 负责：港务局', '- 预算：两百万元')).toEqual(['paragraph 负责：港务局 · 预算：两百万元']);
    expect(shown('- 担当：港湾課。', '- 予算：二億円。')).toEqual(['paragraph 担当：港湾課。予算：二億円。']);
  });

  it.each([
    ['a single one', ['- *Who:* the port.']],
    ['a year', ['- 2026: half', '- 2027: all']],
    ['no name', ['- *Who:* the port.', '- two cranes']],
    [
      'much',
      [
        '- *Who:* the port, the town and all who live by the river to this very day and hour.',
        '- *Cost:* 2 m.',
      ],
    ],
    [
      'more than two lines in all',
      [
        '- *Gates:* the port opens all of its locks to the town',
        '- *Cranes:* eleven of them lift what the ships bring',
        '- *Quays:* the old ones in the north are built anew',
      ],
    ],
    ['numbers', ['1. Who: the port', '2. Cost: 2 m']],
  ])('stay points: %s', (_what, lines) => {
    expect(shown(...lines)[0]).toMatch(/^list/);
  });
});
