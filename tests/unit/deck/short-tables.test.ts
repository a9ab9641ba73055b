import { describe, expect, it } from 'vitest';
import { fitSlide } from '../../../src/deck/fit.ts';
import { keepShortTables } from '../../../src/deck/short-tables.ts';
import { makeSlide } from '../../../src/deck/slide.ts';
import { splitSlide } from '../../../src/deck/split.ts';
import { labelsFor } from '../../../src/language/labels.ts';
import type { Block } from '../../../src/model/roadmap.ts';
import { blocksOf } from '../article/inline.ts';

const table = (rows: number): string =>
  ['| h | i |', '| - | - |', ...Array.from({ length: rows }, (_, row) => `| ${row} | b |`)].join('\n');
const long =
  'The gate keeps its queue on the road, and the road is full before noon on most days of the year.';

const contentOf = (...blocks: string[]): Block[] => blocksOf(blocks.join('\n\n')) as Block[];

/** Blocks by their kinds, with the number of a table's rows. */
const kinds = (content: Block[]): string =>
  content
    .map((block) => (block.type === 'table' ? `table ${block.children.length - 1}` : block.type))
    .join(', ');

const rows = (count: number, height = 60): number[] => Array.from({ length: count }, () => height);

describe('a short table', () => {
  const keptOf = (content: Block[], heights: number[][], alone: number): string[] =>
    keepShortTables(content, heights, alone)
      .filter(({ isKept }) => isKept)
      .map(({ start, end }) => kinds(content.slice(start, end)));

  it.each<[string, string[], number[][], number, string[]]>([
    ['alone where prose leaves it no room', [long, table(3)], [[120], rows(3)], 300, ['table 3']],
    [
      'with its lead under other prose',
      [long, long, table(3)],
      [[120], [60], rows(3)],
      300,
      ['paragraph, table 3'],
    ],
    [
      'with what is left behind it',
      [long, table(3), '- One'],
      [[120], rows(3), [50]],
      300,
      ['table 3, list'],
    ],
    [
      'with the line that names it where more follows',
      ['These:', table(3), long],
      [[40], rows(3), [120]],
      300,
      ['paragraph, table 3'],
    ],
    ['not where it is the whole slide', [table(3)], [rows(3)], 300, []],
    ['not where it has no room alone', [long, table(5)], [[120], rows(5)], 300, []],
    ['not where it is long', [long, table(9)], [[120], rows(9, 10)], 300, []],
    ['not without the line that names it', ['These:', table(3)], [[40], rows(3)], 250, []],
    [
      'not where a line behind it would stand alone',
      [long, table(8), 'End.'],
      [[60], rows(8, 30), [30]],
      290,
      [],
    ],
    ['where more than a line does', [long, table(8), long], [[60], rows(8, 30), [60]], 290, ['table 8']],
    ['where it has few rows', [long, table(3), 'End.'], [[60], rows(3, 70), [30]], 290, ['table 3']],
    ['not where nobody measured it', [long, table(3)], [], 300, []],
  ])('is kept whole %s', (_where, blocks, heights, alone, kept) => {
    expect(keptOf(contentOf(...blocks), heights, alone)).toEqual(kept);
  });

  it('follows the prose above it on a slide of its own', () => {
    const slide = makeSlide('list', { id: 'id', content: contentOf(long, table(3)) });
    const measured = {
      ...{ overflow: 90, room: 550, height: 520, reduced: { overflow: 60 } },
      parts: [[125], [65, 100, 100]],
    };
    const parts = fitSlide(slide, measured, { lang: 'en', labels: labelsFor('en') });
    expect(parts.map((part) => kinds(part.slide.content))).toEqual(['paragraph', 'table 3']);
    // It is cut where it does not fit alone either.
    const tall = { ...measured, height: 640, overflow: 200, parts: [[65, 250, 250]] };
    const [, own] = parts;
    expect(
      fitSlide(own?.slide ?? slide, tall, { lang: 'en', labels: labelsFor('en') }).map((part) =>
        kinds(part.slide.content),
      ),
    ).toEqual(['table 2', 'table 1']);
  });
});

it('leaves no row of a table alone where it can be cut elsewhere', () => {
  const slide = makeSlide('table', { id: 'id', content: contentOf(table(4)) });
  const cut = splitSlide(slide, 2, [[300, 50, 50, 50]], 'en', 400);
  expect(cut.map(({ content }) => kinds(content))).toEqual(['table 2', 'table 2']);
});
