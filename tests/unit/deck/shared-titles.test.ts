import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { withSharedTitles } from '../../../src/deck/shared-titles.ts';
import type { Slide } from '../../../src/model/deck.ts';
import { deckOf } from './written.ts';

const headOf = ({ header = [], heading }: Slide): string =>
  `${textOf(header)} | ${textOf(heading?.children ?? [])}`;

const table = ['| Year | Ships |', '| - | - |', '| 2027 | 14 |', '| 2028 | 19 |', ''];

/** A chapter of this name with a table below each of these titles. */
const chapter = (name: string, ...titles: string[]): string[] => [
  `## ${name}`,
  '',
  ...titles.flatMap((title) => [`### ${title}`, '', ...table]),
];

const titlesOf = (...lines: string[]): string[] =>
  withSharedTitles(deckOf('# Harbour', '', ...lines).slides)
    .filter(({ layout }) => layout === 'table')
    .map(headOf);

describe('a title that several sections have', () => {
  it.each([
    ['Quays', 'Ferries', 'Background'],
    ['부두', '여객선', '현황'],
    ['码头', '渡轮', '现状'],
    ['أرصفة', 'عبارات', 'الوضع'],
  ])('stands behind the name of its section: %s, %s', (one, other, title) => {
    expect(titlesOf(...chapter(one, title, 'A'), ...chapter(other, title, 'B'))).toEqual([
      `1 | ${one} · ${title}`,
      `1 ${one} | A`,
      `2 | ${other} · ${title}`,
      `2 ${other} | B`,
    ]);
  });

  it('stands so above a quotation too', () => {
    const quoted = (name: string): string[] => [
      `## ${name}`,
      '',
      '### Aims',
      '',
      '> “It is dry.” — Ada',
      '',
      '### End',
      '',
      ...table,
    ];
    const { slides } = deckOf('# Harbour', '', ...quoted('Quays'), ...quoted('Ferries'));
    const shared = withSharedTitles(slides).filter(({ layout }) => layout === 'quotation');
    expect(shared.map(headOf)).toEqual(['1 | Quays · Aims', '2 | Ferries · Aims']);
  });

  it('is the same whatever numbers it', () => {
    expect(titlesOf(...chapter('Quays', '1.1 Aims'), ...chapter('Ferries', '2.1 Aims'))).toEqual([
      '1 | Quays · Aims',
      '2 | Ferries · Aims',
    ]);
  });

  it('is shared with the rows of another section', () => {
    const [slide] = deckOf('# Harbour', '', ...chapter('Quays', 'Aims')).slides.filter(
      ({ layout }) => layout === 'table',
    );
    const rows = ['## Ferries', '', '### Aims', '', '- six boats', '', '### Costs', '', '- none', ''];
    const groups = deckOf('# Harbour', '', ...rows).slides.filter(({ classes }) =>
      classes.includes('groups'),
    );
    expect(groups).toHaveLength(1);
    expect(withSharedTitles([slide as Slide, ...groups]).map(headOf)).toContain(' | Quays · Aims');
  });

  it('is left where one section has it, the name says it, or both are too long', () => {
    expect(titlesOf(...chapter('Quays', 'Aims', 'Aims'))).toEqual(['Quays | Aims', 'Quays | Aims']);
    expect(titlesOf(...chapter('Aims of 2027', 'Aims'), ...chapter('Ferries', 'Aims'))[0]).toBe(
      '1 Aims of 2027 | Aims',
    );
    const long = 'All that the harbour master wants to mend before the last of the storms of winter comes';
    expect(titlesOf(...chapter(long, 'Aims'), ...chapter('Ferries', 'Aims'))[0]).toMatch(/\| Aims$/);
  });
});
