import { describe, expect, it } from 'vitest';
import { joinedRows, rowSlides, withEvenRows } from '../../../src/deck/row.ts';
import type { Slide } from '../../../src/model/deck.ts';
import type { Measurement } from '../../../src/model/measurement.ts';
import { deckOf, written } from './written.ts';

const measuredAs = (height: number): Measurement => ({ overflow: 0, room: 500, height, parts: [] });

const planned = (...lines: string[]): Slide[] =>
  deckOf('# T', '', '## Harbour', '', ...lines, '', '## End', '', 'Over.').slides.filter(
    ({ layout, heading }) => heading?.depth !== 1 && layout !== 'agenda',
  );

const long = 'a quay of stone that was built before the war and never mended since';
const north = ['### North', '', `- ${long}`, '- one crane'];
const south = ['### South', '', `We own ${long}. Nobody knows how long it will stand, and *nobody* asks.`];
const east = ['### East', '', `- ${long}`, '', '```sh', 'sail --home', '```'];

function joined(lines: string[], [one, other] = [200, 200]) {
  const [last, next] = planned(...lines);
  const slide =
    last &&
    next &&
    joinedRows(
      { slide: last, measured: measuredAs(one as number) },
      { slide: next, measured: measuredAs(other as number) },
      'en',
    );
  return slide && { slide, ...(written(slide) as ReturnType<typeof written> & { is?: string }) };
}

describe('two titles over little', () => {
  it('stand on one slide under the heading around them, a row each', () => {
    const { slide, ...shown } = joined([...north, '', ...south]) ?? {};
    expect(shown).toMatchObject({
      is: 'list line-1 groups',
      title: '# Harbour',
      head: '**1**',
      shows: `- **North**\n  - ${long}\n  - one crane\n- **South**\n  - ${south[2]}`,
    });
    expect(shown).not.toHaveProperty('notes');
    expect(slide?.row).toBeUndefined();
  });

  it('have room beside it for a question that takes a few lines', () => {
    const asked = 'What happens to the old quay once the new one of the harbour has been opened to ships?';
    expect(joined([`### ${asked}`, '', `- ${long}`, '- one crane', '', ...south])).toMatchObject({
      title: '# Harbour',
    });
    const said = asked.replace('?', '');
    expect(joined([`### ${said}`, '', `- ${long}`, '- one crane', '', ...south])).toBeUndefined();
  });

  it('are joined by further ones, up to four', () => {
    const pair = joined([...north, '', ...south])?.slide as Slide;
    const [code] = planned(...east, '', ...north);
    const measured = measuredAs(200);
    const next = {
      ...(code as Slide),
      row: { title: code?.row?.title ?? [], heading: pair.heading as never },
    };
    const three = joinedRows({ slide: pair, measured }, { slide: next, measured }, 'en') as Slide;
    expect(written(three).shows).toMatch(/- \*\*East\*\*\n {2}- a quay/);
    const two = { slide: pair, measured };
    expect(joinedRows(two, two, 'en')?.content[0]).toMatchObject({ children: { length: 4 } });
    expect(joinedRows({ slide: three, measured }, two, 'en')).toBeUndefined();
  });

  it('are tried beside a further one however full they are, as their type may be smaller', () => {
    const pair = joined([...north, '', ...south])?.slide as Slide;
    const [code] = planned(...east, '', ...north);
    const row = { title: code?.row?.title ?? [], heading: pair.heading as never };
    const next = { slide: { ...(code as Slide), row }, measured: measuredAs(200) };
    expect(joinedRows({ slide: pair, measured: measuredAs(560) }, next, 'en')).toBeDefined();
    expect(joinedRows({ slide: pair, measured: measuredAs(700) }, next, 'en')).toBeUndefined();
  });

  it('keep the paragraphs of each close together, as one point', () => {
    const fact = ['### West', '', 'We sold it.', '', '**Chance: 40%**'];
    expect(written(joined([...fact, '', ...south])?.slide as Slide).shows).toMatch(
      /^- \*\*West\*\*\n {2}- We sold it\.\n\n {4}\*\*Chance: 40%\*\*\n- /,
    );
  });

  it('have their fields in a line below what they tell', () => {
    const fields = ['', 'It is ours.', '', '- *Who:* the port.', '- *Cost:* 2 m.', ''];
    const rows = joined(['### North', ...fields, '### South', ...fields]);
    expect(rows).toMatchObject({ shows: expect.stringContaining('*Who:* the port. *Cost:* 2 m.') });
  });

  it('keep the marks of their author', () => {
    const tasks = (name: string) => [`### ${name}`, '', `- [x] ${long}`, '- [ ] one crane'];
    expect(joined([...tasks('North'), '', ...tasks('South')])?.is).toBe('list line-1 groups own-marks-below');
    expect(joined([...tasks('East'), '', ...north])?.is).toBe('list line-1 groups own-marks-below-1');
  });

  it.each([
    ['one shows much', [...north, '', ...south], [410, 50]],
    ['one has a table', [...north, '', '### Sums', '', '| a | b |', '| - | - |', '| 1 | 2 |'], [100, 100]],
    [
      'one has parts of its own',
      [...north, '', '### West', '', '#### Pier', '', 'Old.', '', long],
      [100, 100],
    ],
    ['a title is long', [...north, '', `### ${long}, ${long}`, '', ...south.slice(2)], [100, 100]],
    ['the author keeps one whole', [...north, '', '### South', '', '<!-- keep -->', '', long], [100, 100]],
  ] as [string, string[], [number, number]][])('stand apart where %s', (_why, lines, heights) => {
    expect(joined(lines, heights)).toBeUndefined();
  });

  it('have all of their text, even where its first sentence is the title of a slide', () => {
    const [, next] = planned(...north, '', ...south);
    const [sentence, ...rest] = next?.content ?? [];
    const heading = { depth: 3 as const, children: [{ type: 'text' as const, value: 'We own it' }] };
    const untitled = { heading: next?.heading as never, content: [sentence as never, ...rest] };
    const [slide] = rowSlides([{ ...(next as Slide), heading, content: rest, untitled }], 'en');
    expect(slide && written(slide)).toMatchObject({
      title: '# Harbour',
      shows: `- **South**\n  - ${south[2]}`,
    });
    expect(slide?.untitled).toBeUndefined();
  });

  it('are known as rows before, so that their faces are', () => {
    const rows = rowSlides(planned(...north, '', ...south), 'en');
    expect(rows.map((slide) => written(slide).shows)).toEqual([
      `- **North**\n  - ${long}\n  - one crane`,
      `- **South**\n  - ${south[2]}`,
    ]);
  });
});

describe('a series of titles', () => {
  const series = (count: number): Slide[] =>
    planned(
      ...Array.from({ length: count }, (_, place) => [
        `### Quay ${place}`,
        '',
        `- ${long}`,
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
    ['is told on a slide each where its heading counts others that are no rows', '1. Quay', [false]],
    ['is told so where its number has two parts', '4-1. Quay', [false]],
    ['keeps its rows beside others where nothing counts them', 'Quay', [true]],
  ])('%s', (_what, name, isKept) => {
    const table = ['| a | b |', '| - | - |', '| 1 | 2 |'];
    const slides = planned(
      ...Array.from({ length: 5 }, (_, place) => [
        `### ${name.replace('1.', `${place + 1}.`)} ${'ABCDE'[place]}`,
        '',
        ...(place < 2 ? table : [`- ${long}`, '- one crane']),
        '',
      ]).flat(),
    );
    expect([...new Set(isJoinable(slides, joinedFrom(slides, 2, 5)).slice(2))]).toEqual(isKept);
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
