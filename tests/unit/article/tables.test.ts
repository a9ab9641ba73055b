import type { Paragraph, Table } from 'mdast';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { readArticle } from '../../../src/article/read.ts';
import { tellUnseenTables } from '../../../src/article/tables.ts';

const read = (...lines: string[]) => {
  const { tree, file } = readArticle(`# T\n\n${lines.join('\n')}\n`, 'a.md');
  const table = tree.children.find((node): node is Table => node.type === 'table');
  const rows = table?.children.map((row) => row.children.map((cell) => textOf(cell.children)));
  const notes = file.messages.map(({ note, source }) => [source, note]);
  return { rows, notes, told: file.messages.map(({ line, ruleId, reason }) => [line, ruleId, reason]) };
};

describe('a table', () => {
  it('has a column for every cell of its longest row, which is told', () => {
    const { rows, told, notes } = read(
      '| a | b |',
      '|---|---|',
      '| `x || y` | or |',
      '| 1 | 2 |',
      '| 1 | 2 | 3 |',
    );
    expect(rows).toEqual([
      ['a', 'b', '', ''],
      ['`x', '', 'y`', 'or'],
      ['1', '2'],
      ['1', '2', '3'],
    ]);
    expect(told).toEqual([
      [5, 'table-cells', 'this row has 4 cells, its table 2 columns'],
      [7, 'table-cells', 'this row has 3 cells, its table 2 columns'],
    ]);
    const note =
      'Write a bar that belongs to the text as \\|, in code too, or give the table another column.';
    expect(notes).toEqual([
      ['roadmap-deck', note],
      ['roadmap-deck', note],
    ]);
  });

  it('has no cell for a comment behind a row', () => {
    const { rows, told } = read(
      ...['| a | b |', '|---|---|', '| 1 | 2 | <!-- skip -->', '| 3 | 4 | <!-- why -->', '| 5 | |'],
    );
    expect(rows?.map((row) => row.filter((cell) => cell !== ''))).toEqual([['a', 'b'], ['3', '4'], ['5']]);
    expect(rows?.[0]).toHaveLength(2);
    expect(told.map(([, rule]) => rule)).not.toContain('table-cells');
  });

  it.each([
    ['too few', '| a | b | c |', '|---|---|', '2, those of its head 3'],
    ['too many', 'a | b', '--- | :-: | ---', '3, those of its head 2'],
    ['only one', '| a \\| b | c |', '|---|', '1, those of its head 2'],
  ])('is told where its ruler has %s columns', (_name, head, ruler, reason) => {
    expect(read(head, ruler, '| 1 | 2 |').told).toEqual([
      [
        4,
        'table-cells',
        `the columns of this ruler are ${reason}, so the table is shown as text with its bars`,
      ],
    ]);
    const line = (...lines: string[]) => read(...lines).told.map(([at]) => at);
    expect(line(`> ${head}`, `> ${ruler}`)).toEqual([4]);
    expect(line('Text', head, ruler)).toEqual([5]);
  });

  it('is told only where bars are meant for one', () => {
    expect(read('a', '| - |').told).toEqual([]);
    expect(read('```', '| a | b |', '|---|', '```').told).toEqual([]);
  });

  it('is left as it is where rows are shorter, and where bars are escaped', () => {
    const { rows, told } = read('| a | b |', '|---|---|', '| 1 |', '| `x \\| y` | or |');
    expect(rows).toEqual([['a', 'b'], ['1'], ['x | y', 'or']]);
    expect(told).toEqual([]);
  });
});

it('text without a place is told of no table', () => {
  const file = new VFile('| a | b |\n|---|');
  const paragraph: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: '| a | b |\n|---|' }] };
  tellUnseenTables({ type: 'root', children: [paragraph] }, file);
  expect(file.messages).toEqual([]);
});
