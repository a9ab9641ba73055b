import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { keyOf, pairsOf } from '../../../src/deck/pairs.ts';
import type { Slide } from '../../../src/model/deck.ts';
import { deckOf } from './written.ts';

const long = 'a quay of stone that was built before the war and never mended since';
const titled = (title: string, ...more: string[]): string[] => [
  ...[`### ${title}`, '', `- ${long}`, '- one crane', ''],
  ...more,
];
const drawing = ['```mermaid', 'flowchart LR', '  A --> B', '```', ''];

/** The slides of a chapter with these titles, joined as long as any may be: how many rows each has, or its title. */
function told(lines: string[], height = 100, refused = new Set<string>()): (number | string)[] {
  let slides = deckOf('# T', '', '## Harbour', '', ...lines, '## End', '', 'Over.').slides.filter(
    ({ heading, layout }) => heading?.depth !== 1 && layout !== 'agenda',
  );
  for (;;) {
    const measured = slides.map(({ content: [first] }) => {
      if (first?.type === 'code') return { overflow: 0, room: 500, height: 560, parts: [] };
      const rows = first?.type === 'list' && first.children.some(({ children }) => children.length > 1);
      return { overflow: 0, room: 500, height: rows ? height * 2 : height, parts: [] };
    });
    const tried = pairsOf(slides, measured, 'en', refused);
    if (tried.length === slides.length) return slides.map(shownBy);
    slides = tried.map(({ slide }) => slide);
  }
}

function shownBy({ classes, content: [list], heading }: Slide): number | string {
  return classes.includes('groups') && list?.type === 'list'
    ? list.children.length
    : textOf(heading?.children ?? []).charAt(0);
}

const titles = (...names: string[]): string[] => names.flatMap((name) => titled(name));

describe('titles over little', () => {
  it.each([
    [['North', 'South', 'East', 'West'], [4]],
    [
      ['Nord', 'Süd', 'Ost', 'West', 'Mitte'],
      [2, 3],
    ],
    [
      ['北', '南', '东', '西', '中', '外'],
      [4, 2],
    ],
    [
      ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'],
      [4, 2, 3],
    ],
  ])('leave none of %j alone on a slide', (names, rows) => {
    expect(told(titles(...names))).toEqual(rows);
  });

  it('fill a slide where the last two do not stand on one', () => {
    const slides = deckOf(
      '# T',
      '',
      '## Harbour',
      '',
      ...titles('A', 'B', 'C', 'D', 'E'),
      '## End',
      '',
      'Over.',
    ).slides.filter(({ row }) => row);
    const [third, last] = [slides[2] as Slide, slides[4] as Slide];
    expect(told(titles('A', 'B', 'C', 'D', 'E'), 100, new Set([keyOf([third, last])]))).toEqual([4, 'E']);
  });

  it('are rows before what the last of them shows, and before nothing else', () => {
    expect(told([...titles('A', 'B', 'C'), ...titled('D', ...drawing)])).toEqual([4, 'D']);
    expect(told([...titles('A', 'B', 'C', 'D'), ...titled('E', ...drawing)])).toEqual([2, 3, 'E']);
    expect(told([...titled('A', ...drawing), ...titles('B', 'C', 'D')])).toEqual(['A', 'A', 3]);
  });
});
