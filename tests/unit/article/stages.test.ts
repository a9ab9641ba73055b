import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { readArticle } from '../../../src/article/read.ts';
import { deckOf, written } from '../deck/written.ts';

const periods = (...lines: string[]): string[] =>
  readArticle(['# T', ...lines].join('\n\n'), 'a.md').roadmap.parts.flatMap((part) =>
    part.type === 'section' && part.stage ? [`${part.stage.period.label}: ${textOf(part.stage.named)}`] : [],
  );
const long = 'A ferry needs a quay, a crew, and a timetable that people can keep in mind. '.repeat(4);

describe('chapters that are periods', () => {
  it('stand beside others, with the period wherever it stands in their titles', () => {
    expect(
      periods(
        '## Today',
        'Text.',
        '## Leg I (2026–2028): Build',
        long,
        '## Leg II (2029–2031)',
        '### Crew',
        '- a',
      ),
    ).toEqual(['2026–2028: Leg I: Build', '2029–2031: Leg II']);
    expect(periods('## 2. 2026年度（令和8年度）：船', long, '## 3. 2027年度（令和9年度）：港', long)).toEqual(
      ['2026年度: 船', '2027年度: 港'],
    );
    expect(periods('## 2027 H1', long, '## 2026 H2', '- a')).toEqual(['2027 H1: ', '2026 H2: ']);
  });

  it('are none where a word ties the year to what stands before it', () => {
    expect(periods('## What we did in 2026', long, '## Plans for 2027', long)).toEqual([]);
    expect(periods('## O que fizemos em 2026', long, '## Prioridades para 2027', long)).toEqual([]);
    expect(periods('## 2026: Done', long, '## 2027: Plans', long)).toHaveLength(2);
  });

  it('are none where they are few, out of order, apart, or a small part', () => {
    expect(periods('## 2026: Build', long, '## Crew', long)).toEqual([]);
    expect(periods('## 2026', long, '## 2028', long, '## 2027', long)).toEqual([]);
    expect(periods('## 2026: A', long, '## 2026: B', long)).toEqual([]);
    expect(periods('## 2026', long, '## Crew', long, '## 2027', long)).toEqual([]);
    expect(periods('## Crew', long, long, long, '## 2026', 'A.', '## 2027', 'B.')).toEqual([]);
  });

  it('are a plan in whatever says much beside it where they are three, called by how far they are or a fifth of it', () => {
    const horizons = ['## Now: Q4 2025', 'A.', '## Next: H1 2026', 'B.', '## Later: 2027 and beyond', 'C.'];
    expect(periods('## Crew', long, long, long, ...horizons)).toHaveLength(3);
    const years = ['## 2026', 'A.', '## 2027', 'B.', '## 2028'];
    expect(periods('## Crew', long, long, long, ...years, 'C.')).toEqual([]);
    expect(periods('## Crew', long, long, long, ...years, long)).toHaveLength(3);
  });

  it('hold no directions, so that equal chapters are told alike', () => {
    const dated = ['**2026 Q1: Keel**', '- a', '**2026 Q2: Mast**', '- b'];
    expect(periods('## 2026', ...dated, '## 2027', long)).toEqual(['2026: ', '2027: ']);
  });

  it('are none where directions make a map', () => {
    const line = (name: string) => [`## ${name}`, '**2026: A**', '- a', '**2027: B**', '- b'];
    expect(periods('## 2026', '- a', '## 2027', '- b', ...line('Hulls'), ...line('Sails'))).toEqual([]);
  });
});

const agenda = (...titles: string[]): unknown =>
  deckOf(
    '# Boats',
    '',
    '## Now',
    '',
    'Few.',
    ...titles.flatMap((title) => ['', `## ${title}`, '', '- quays', '- masts']),
  )
    .slides.filter(({ layout }) => layout === 'agenda')
    .map((slide) => written(slide).shows)[0];

it.each([
  ['2030年の姿', '2035年の姿', '2030年', '2035年'],
  ['2030年的样子', '2035年的样子', '2030年', '2035年'],
  ['2030년의 모습', '2035년의 모습', '2030년', '2035년'],
])('chapters are called by their periods where all have one name that is tied to them: %s', (one, other, first, second) => {
  expect(agenda(one, other)).toBe(`1. Now\n2. ${first}\n3. ${second}`);
});

it.each([
  ['2030年：姿', '2035年：姿', '姿 *2030年*', '姿 *2035年*'],
  ['2030年の姿', '2035年の社会', '姿 *2030年*', '社会 *2035年*'],
])('and by their names where these differ, or a mark parts them: %s', (one, other, first, second) => {
  expect(agenda(one, other)).toBe(`1. Now\n2. ${first}\n3. ${second}`);
});
