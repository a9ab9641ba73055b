import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { roadmapOf } from './inline.ts';

const masthead = (...blocks: string[]): string[] | undefined =>
  roadmapOf(blocks.join('\n\n')).masthead?.lines.map(textOf);

describe('a quotation that opens the first chapter', () => {
  const rest = ['Ships sail.', '## Quay', 'Quays stay.'];

  it.each([
    ['> 编写单位：港湾研究院、船东联盟\n> 本章执笔：船舶小组　　数据截止：2027年2月28日'],
    ['> Publisher: Harbour office\n> Status: final'],
    ['> Herausgeber: Hafenamt\n> Stand: Mai 2027'],
  ])('stands on the title slide where it says whose the article is: %s', (quotation) =>
    expect(masthead('# Report', '## Ships', quotation, ...rest)).toHaveLength(1));

  it('stays where it quotes somebody, is all that the chapter says, or others open with the like', () => {
    const lines = '> Owner: Ada Birch\n> Status: open';
    expect(masthead('# Report', '## Ships', '> Ships are homes. They sail.', ...rest)).toBeUndefined();
    expect(masthead('# Report', '## Ships', lines, ...rest.slice(1))).toBeUndefined();
    expect(masthead('# Report', '## Ships', lines, 'Text.', '## Quay', lines, 'Text.')).toBeUndefined();
    expect(masthead('# Report', 'We sail.', '## Ships', lines, ...rest)).toBeUndefined();
  });
});
