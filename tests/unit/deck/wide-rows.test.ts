import type { List, Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { strong, text } from '../../../src/deck/nodes.ts';
import { makeSlide } from '../../../src/deck/slide.ts';
import { rowsApart } from '../../../src/deck/wide-rows.ts';
import type { Slide } from '../../../src/model/deck.ts';
import { blocksOf } from '../article/inline.ts';

const head = ['| Quay | Depth | Cranes | Owner | State |', '|---|---|---|---|---|'];
const slideOf = (...lines: string[]): Slide =>
  makeSlide('table', {
    id: 'quays',
    heading: { depth: 2, children: [text('Quays')] },
    header: [strong(text('2'))],
    notes: ['All quays.'],
    content: blocksOf(lines.join('\n')) as Slide['content'],
  });
const pointsOf = ({ content }: Slide): string[] =>
  (content.at(-1) as List).children.map(({ children: [first] }) => textOf(first as Paragraph));

describe('a table that is too wide', () => {
  it('is told row by row, each below its first cell, by the heads of its columns', () => {
    const slides = rowsApart(
      slideOf(
        'All of them:',
        '',
        ...head,
        '| **North** | 9 m | two | town | |',
        '| South | 7 m | | guild | sunk |',
      ),
    );
    expect(slides.map(({ id, heading }) => [id, textOf(heading?.children ?? [])])).toEqual([
      ['quays', 'North'],
      ['quays--row-2', 'South'],
    ]);
    expect(slides.map(pointsOf)).toEqual([
      ['Depth: 9 m', 'Cranes: two', 'Owner: town'],
      ['Depth: 7 m', 'Owner: guild', 'State: sunk'],
    ]);
    expect(slides.map(({ content }) => content.length)).toEqual([2, 1]);
    expect(slides.map(({ header }) => textOf(header ?? []))).toEqual(['2 Quays', '2 Quays']);
    expect(slides.map(({ notes }) => notes)).toEqual([['All quays.', 'Quay'], []]);
  });

  it.each([
    ['few columns', ['| a | b | c | d |', '|---|---|---|---|', '| 1 | 2 | 3 | 4 |', '| 5 | 6 | 7 | 8 |']],
    ['rows that share a name', [...head, '| North | 9 | 2 | t | a |', '| North | 9 | 2 | t | a |']],
    ['a row without a name', [...head, '| North | 9 | 2 | t | a |', '| | 9 | 2 | t | a |']],
    ['one row', [...head, '| North | 9 | 2 | t | a |']],
    ['many rows', [...head, ...Array.from({ length: 11 }, (_, at) => `| Q${at} | 9 | 2 | t | a |`)]],
    ['text behind it', [...head, '| North | 9 | 2 | t | a |', '| South | 9 | 2 | t | a |', '', 'So it is.']],
  ])('stays a table where it has %s', (_what, lines) => {
    const slide = slideOf(...lines);
    expect(rowsApart(slide)).toEqual([slide]);
  });
});
