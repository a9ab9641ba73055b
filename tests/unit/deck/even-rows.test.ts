import { describe, expect, it } from 'vitest';
import { withEvenRows } from '../../../src/deck/even-rows.ts';
import { joinedRows } from '../../../src/deck/row.ts';
import type { Slide } from '../../../src/model/deck.ts';
import type { Measurement } from '../../../src/model/measurement.ts';
import { deckOf } from './written.ts';

const measuredAs = (height: number): Measurement => ({ overflow: 0, room: 500, height, parts: [] });

const planned = (...lines: string[]): Slide[] =>
  deckOf('# T', '', '## Harbour', '', ...lines, '', '## End', '', 'Over.').slides.filter(
    ({ layout, heading }) => heading?.depth !== 1 && layout !== 'agenda',
  );

const long = 'a quay of stone that was built before the war and never mended since';

describe('a series of titles', () => {
  const series = (count: number, said = long): Slide[] =>
    planned(
      ...Array.from({ length: count }, (_, place) => [
        `### Quay ${place}`,
        '',
        `- ${said}`,
        '- one crane',
        '',
      ]).flat(),
    );
  const joinedFrom = (slides: Slide[], from: number, to: number): Slide[] => {
    const rows = slides.slice(from, to).reduce((last, next) => {
      const [one, other] = [last, next].map((slide) => ({ slide, measured: measuredAs(100) }));
      return joinedRows(one as never, other as never, 'en') as Slide;
    });
    return [...slides.slice(0, from), rows, ...slides.slice(to)];
  };
  const isJoinable = (slides: Slide[], joined: Slide[]): boolean[] =>
    withEvenRows(slides, joined, 'en').map(({ row }) => row !== undefined);

  it.each([
    [3, 0, 2],
    [4, 1, 3],
    [5, 1, 4],
  ])('of %i is told on a slide each where those from %i to %i alone would be rows', (count, from, to) => {
    const slides = series(count);
    expect(new Set(isJoinable(slides, joinedFrom(slides, from, to)))).toEqual(new Set([false]));
  });

  it.each([
    ['is told on a slide each where they say much', `${long}, and ${long}`, false],
    ['keeps its rows where they say little', long, true],
  ])('that takes two slides of rows %s', (_what, said, expected) => {
    const slides = series(6, said);
    const joined = joinedFrom(joinedFrom(slides, 3, 6), 0, 3);
    expect(new Set(isJoinable(slides, joined))).toEqual(new Set([expected]));
  });

  it.each([
    [2, 0, 2],
    [4, 0, 3],
    [4, 1, 4],
    [3, 0, 1],
  ])('of %i keeps the rows from %i to %i where few or none stand apart', (count, from, to) => {
    const slides = series(count);
    expect(new Set(isJoinable(slides, joinedFrom(slides, from, to)))).toEqual(new Set([true]));
  });

  it.each([
    ['is told on a slide each with one title between them', 5, 3, 5, false],
    ['is told on a slide each with one title behind them', 5, 2, 4, false],
    ['keeps them where all are in rows', 4, 2, 4, true],
    ['keeps them where they are more than one slide would hold', 6, 3, 6, true],
  ])('with rows on two slides %s', (_what, count, from, to, isKept) => {
    const slides = series(count);
    const halves = joinedFrom(joinedFrom(slides, from, to), 0, 2);
    expect(new Set(isJoinable(slides, halves))).toEqual(new Set([isKept]));
  });

  it.each([
    [['North', 'South', 'East'], false],
    [['Nord', 'Süd', 'Ost', 'West'], true],
  ])('without numbers is told alike where a third or more of %j have slides of their own', (names, isKept) => {
    const slides = planned(...names.flatMap((name) => [`### ${name}`, '', `- ${long}`, '- one crane', '']));
    const rows = joinedFrom(slides, 0, names.length - 1);
    expect(new Set(isJoinable(slides, rows))).toEqual(new Set([isKept]));
  });

  it.each([
    ['is told on a slide each where its heading counts others that are no rows', '1. Quay', 2, [false]],
    ['is told so where its number has two parts', '4-1. Quay', 2, [false]],
    ['is told so where nothing counts them', 'Quay', 2, [false]],
    ['keeps its rows beside few others that nothing counts', 'Quay', 1, [true]],
  ])('%s', (_what, name, tables, isKept) => {
    const table = ['| a | b |', '| - | - |', '| 1 | 2 |'];
    const slides = planned(
      ...Array.from({ length: 5 }, (_, place) => [
        `### ${name.replace('1.', `${place + 1}.`)} ${'ABCDE'[place]}`,
        '',
        ...(place < tables ? table : [`- ${long}`, '- one crane']),
        '',
      ]).flat(),
    );
    expect([...new Set(isJoinable(slides, joinedFrom(slides, tables, 5)).slice(tables))]).toEqual(isKept);
  });
});

describe('a numbered series', () => {
  const aim = (number: number): string[] => [
    `## Aim ${number}`,
    ...[1, 2].flatMap((step) => ['', `### Step ${number}.${step}: quays`, '', `- ${long}`, '- one crane']),
  ];
  const stepsOf = (count: number): Slide[] =>
    deckOf('# T', '', ...Array.from({ length: count }, (_, place) => [...aim(place + 1), '']).flat()).slides;
  const withRows = (slides: Slide[], most: number): Slide[] => {
    const joined: Slide[] = [];
    for (const slide of slides) {
      const last = joined.at(-1);
      const measured = measuredAs(100);
      const rows =
        last?.row && slide.row && joined.length <= most
          ? joinedRows({ slide: last, measured }, { slide, measured }, 'en')
          : undefined;
      if (rows) joined.splice(-1, 1, rows);
      else joined.push(slide);
    }
    return joined;
  };
  const areRows = (slides: Slide[], joined: Slide[]): boolean[] =>
    withEvenRows(slides, joined, 'en').flatMap(({ row }, index) =>
      slides[index]?.row ? [row !== undefined] : [],
    );

  it('is told alike under each of its headings', () => {
    const slides = stepsOf(3);
    expect(areRows(slides, withRows(slides, 99))).toEqual([true, true, true, true, true, true]);
    expect(areRows(slides, withRows(slides, 3))).toEqual([true, true, false, false, false, false]);
  });

  it('has slides of its own below a heading where one of its slides is no row', () => {
    const table = ['### Step 1.3: boats', '', '| a | b |', '| - | - |', '| 1 | 2 |', ''];
    const other = [
      '### Step 2.1: boats',
      ...table.slice(1),
      ...table.map((line) => line.replace('1.3', '2.2')),
    ];
    const { slides } = deckOf(
      '# T',
      '',
      ...aim(1),
      '',
      ...table,
      '## Aim 2',
      '',
      ...other,
      '## End',
      '',
      'Over.',
    );
    expect(areRows(slides, withRows(slides, 99))).toEqual([false, false]);
  });
});

describe('the lines of a talk', () => {
  const goal = (number: number, ...parts: string[]): string[] => [
    `### Goal ${number}: quays`,
    ...parts.flatMap((name) => ['', `#### ${name}`, '', `- ${long}`, '- one crane']),
    '',
  ];
  const goals = (count: number): Slide[] =>
    deckOf(
      '# T',
      '',
      '## Goals',
      '',
      ...Array.from({ length: count }, (_, at) => goal(at + 1, 'What we do', 'What it brings')).flat(),
      '## End',
      '',
      'Over.',
    ).slides;
  /** Rows for each line but the first of them. */
  const withRows = (slides: Slide[], apart: number): Slide[] => {
    const joined: Slide[] = [];
    for (const slide of slides) {
      const last = joined.at(-1);
      const measured = measuredAs(100);
      const isTried = last?.row && slide.row && last.direction === slide.direction;
      const rows =
        isTried && (slide.direction ?? 0) > apart
          ? joinedRows({ slide: last, measured }, { slide, measured }, 'en')
          : undefined;
      if (rows) joined.splice(-1, 1, rows);
      else joined.push(slide);
    }
    return joined;
  };
  const inRows = (count: number, apart: number): boolean[] => {
    const slides = goals(count);
    const even = withEvenRows(slides, withRows(slides, apart), 'en');
    return slides.flatMap(({ row }, at) => (row ? [even[at]?.row !== undefined] : []));
  };

  it('are told on a slide for each part where half as many have no room in rows', () => {
    expect(new Set(inRows(3, 1))).toEqual(new Set([false]));
    expect(new Set(inRows(4, 3))).toEqual(new Set([false]));
    expect(new Set(inRows(3, 2))).toEqual(new Set([false]));
  });

  it('are told so beside one whose rows are torn', () => {
    const joinAll = (slides: Slide[]): Slide => {
      const [one, other] = slides.map((slide) => ({ slide, measured: measuredAs(100) }));
      return joinedRows(one as never, other as never, 'en') as Slide;
    };
    const { slides } = deckOf(
      ...['# T', '', '## Goals', ''],
      ...goal(1, 'What we do', 'What it brings', 'What it takes'),
      ...[2, 3].flatMap((number) => goal(number, 'What we do', 'What it brings')),
      ...['## End', '', 'Over.'],
    );
    const rows = slides.filter(({ row }) => row);
    const pairs = [rows.slice(0, 2), rows.slice(3, 5), rows.slice(5)];
    const joined = slides.flatMap((slide) => {
      const pair = pairs.find((all) => all.includes(slide));
      return pair ? (slide === pair[0] ? [joinAll(pair)] : []) : [slide];
    });
    expect(rows).toHaveLength(7);
    expect(withEvenRows(slides, joined, 'en').every(({ row }) => row === undefined)).toBe(true);
  });

  it('keep their rows where few of them have none, or all', () => {
    expect(inRows(4, 1).slice(2)).toEqual([true, true, true, true, true, true]);
    expect(new Set(inRows(4, 0))).toEqual(new Set([true]));
  });
});

describe('numbers that count on under several headings', () => {
  const fact = (number: number): string[] => [
    '',
    `### ${number}. Quay ${number}`,
    '',
    `- ${long}`,
    '- one crane',
  ];
  const slidesOf = (...counts: number[][]): Slide[] =>
    deckOf('# T', ...counts.flatMap((all, at) => ['', `## Harbour ${'ABC'[at]}`, ...all.flatMap(fact)]))
      .slides;
  const areRows = (slides: Slide[], heading: string): boolean[] => {
    const of = slides.filter(({ row }) => row && JSON.stringify(row.heading).includes(heading));
    const rows = of.reduce((last, next) => {
      const [one, other] = [last, next].map((slide) => ({ slide, measured: measuredAs(100) }));
      return joinedRows(one as never, other as never, 'en') as Slide;
    });
    const joined = slides.flatMap((slide) => (slide === of[0] ? [rows] : of.includes(slide) ? [] : [slide]));
    return withEvenRows(slides, joined, 'en').flatMap(({ row }, at) =>
      of.includes(slides[at] as Slide) ? [row !== undefined] : [],
    );
  };

  it('are told on a slide each where few of them are in rows', () => {
    expect(areRows(slidesOf([1, 2], [3, 4], [5, 6]), 'Harbour C')).toEqual([false, false]);
  });

  it('keep their rows where they begin anew under each', () => {
    expect(areRows(slidesOf([1, 2], [1, 2], [1, 2]), 'Harbour C')).toEqual([true, true]);
  });
});
