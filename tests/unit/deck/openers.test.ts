import { describe, expect, it } from 'vitest';
import { deckOf, written } from './written.ts';

const sections = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => [
    '',
    `### Plank ${'abcdefgh'[at]}`,
    '',
    'Text is written here. '.repeat(12),
  ]).flat();
const points = ['', ...Array.from({ length: 5 }, (_, at) => `- A plank of oak for a boat of type ${at}`)];
const chapter = (title: string, count: number): string[] => [
  '',
  `## ${title}`,
  ...(count > 0 ? sections(count) : ['', 'Text is written here. '.repeat(12)]),
];
const opened = (...lines: string[]): string[] =>
  deckOf('# Boats', ...lines)
    .slides.map(written)
    .flatMap(({ is, title }) => (`${is}`.startsWith('section') ? [`${title}`] : []));

describe('a chapter is opened by a slide of its own', () => {
  const few = ['Nets', 'Crews', 'Ports'].flatMap((title) => chapter(title, 0));

  it('where another one is too', () => {
    expect(opened(...chapter('Hulls', 5), ...few, ...chapter('Sails', 5))).toEqual([
      '# *1* Hulls',
      '# *5* Sails',
    ]);
  });

  it('not alone among others, unless it is the body of the talk', () => {
    expect(opened(...chapter('Hulls', 3), ...few, ...few, ...few, ...few)).toEqual([]);
    expect(opened(...chapter('Hulls', 6), ...few)).toEqual(['# *1* Hulls']);
    expect(opened(...chapter('Hulls', 6), ...chapter('Nets', 0))).toEqual(['# *1* Hulls']);
  });

  it('where it is the body of the talk, whatever stands above its sections', () => {
    const [empty, title, , ...parts] = chapter('Hulls', 4);
    const led = [empty, title, '', 'Text is written here. '.repeat(20), '', ...parts] as string[];
    expect(opened(...led, ...few)).toEqual(['# *1* Hulls']);
    expect(opened(...led, ...few, ...led.map((line) => line.replace('Hulls', 'Sails')))).toEqual([]);
  });

  it('not as one of a few among many', () => {
    const many = [...few, ...few, ...few];
    expect(opened(...chapter('Hulls', 6), ...many, ...chapter('Sails', 6))).toEqual([]);
  });

  it('not where it is there to be looked up', () => {
    const told = [...chapter('Hulls', 6), ...chapter('Sails', 6), ...few];
    expect(opened(...told, ...chapter('References', 6))).toEqual(['# *1* Hulls', '# *2* Sails']);
  });

  it('not where many slides would be openers', () => {
    const all = ['Hulls', 'Sails', 'Nets', 'Crews'].flatMap((title) => chapter(title, 3));
    expect(opened(...all)).toEqual([]);
  });

  it('where many are with the words that lead to their sections', () => {
    const led = ['Hulls', 'Sails', 'Nets', 'Crews'].flatMap((title) => {
      const [empty, head, ...rest] = chapter(title, 3) as [string, string, ...string[]];
      return [empty, head, '', 'We build of three planks.', ...rest];
    });
    expect(opened(...led)).toHaveLength(4);
  });

  it('not for its first words before less than three slides', () => {
    const led = ['', '## Hulls', '', 'A short word.', ...sections(2)];
    expect(opened(...led)).toEqual([]);
    expect(opened(...led, ...sections(1))).toEqual(['# Hulls']);
  });
});

describe('a slide that opens a chapter', () => {
  const opener = (lead: string): unknown =>
    deckOf('# Boats', '', '## Hulls', '', lead, ...sections(3))
      .slides.map(written)
      .find(({ is }) => is === 'section')?.shows;

  it('tells behind a colon what comes', () => {
    expect(opener('We build of three planks:')).toBe(
      'We build of three planks:\n\n- Plank a\n- Plank b\n- Plank c',
    );
  });
});

describe('chapters that a noun counts', () => {
  const trend = (number: number, count: number): string[] => chapter(`Trend ${number}: x${number}`, count);

  it('are opened where half of them hold sections', () => {
    expect(opened(...trend(1, 0), ...trend(2, 6), ...trend(3, 0))).toEqual([]);
    expect(opened(...trend(1, 6), ...trend(2, 6), ...trend(3, 6))).toHaveLength(3);
  });

  it('are where these are groups of points as well', () => {
    const groups = ['a', 'b', 'c'].flatMap((name) => ['', `### Plank ${name}`, ...points]);
    const goals = [1, 2].flatMap((number) => [
      '',
      `## Goal ${number}: x${number}`,
      '',
      'By 2031.',
      ...groups,
    ]);
    expect(opened(...goals)).toEqual(['# *1* x1', '# *2* x2']);
  });

  it('are opened alike, those of two parts with the words above these too', () => {
    const goal = (number: number, count: number): string[] => {
      const [empty, head, ...rest] = trend(number, count) as [string, string, ...string[]];
      return [empty, head, '', 'We build of planks.', ...rest];
    };
    expect(opened(...goal(1, 3), ...goal(2, 2), ...goal(3, 3))).toHaveLength(3);
  });

  it('say which of them they are in the head of the slide, and their number once', () => {
    const heads = (...lines: string[]): unknown[] =>
      deckOf('# Boats', ...lines)
        .slides.map(written)
        .flatMap(({ is, title, head }) =>
          `${is}`.startsWith('section') ? [`${head ?? ''} | ${title}`] : [],
        );
    expect(heads(...trend(1, 6), ...trend(2, 6), ...trend(3, 6))).toEqual([
      'Trend 1 | # *1* x1',
      'Trend 2 | # *2* x2',
      'Trend 3 | # *3* x3',
    ]);
    const one = chapter('第一步：修码头', 6);
    expect(heads(...one, ...chapter('第二步：造船', 6))).toEqual([
      '第一步 | # *1* 修码头',
      '第二步 | # *2* 造船',
    ]);
  });

  it('are where most are, though points stand above the sections of one', () => {
    const goal = (number: number, ...above: string[]): string[] => {
      const [empty, head, ...rest] = trend(number, 3) as [string, string, ...string[]];
      return [empty, head, ...above, ...rest];
    };
    const led = ['', 'We build of planks.'];
    const names = opened(...goal(1, ...led), ...goal(2, ...points), ...goal(3, ...led));
    expect(names).toHaveLength(3);
    expect(opened(...goal(1, ...led), ...goal(2, ...points), ...goal(3, ...points))).toEqual([]);
  });

  it('are where most are, though one holds a single section', () => {
    const goal = (number: number, count: number, ...above: string[]): string[] => {
      const [empty, head, ...rest] = trend(number, count) as [string, string, ...string[]];
      return [empty, head, ...above, ...rest];
    };
    const led = ['', 'We build of planks.'];
    expect(opened(...goal(1, 3, ...led), ...goal(2, 1, ...led), ...goal(3, 3, ...led))).toHaveLength(3);
    expect(opened(...goal(1, 3), ...goal(2, 1), ...goal(3, 3))).toHaveLength(3);
    expect(opened(...goal(1, 1, ...led), ...goal(2, 1, ...led), ...goal(3, 3, ...led))).toEqual([]);
  });

  it('are by their topics where these are told along time', () => {
    const axis = (number: number, ...names: string[]): string[] => [
      ...['', `## Axis ${number}: x${number}`, '', 'We build of planks.'],
      ...names.flatMap((name) => ['', `### ${name}`, '', '| Who | By |', '|---|---|', '| Ada | 2027 |']),
    ];
    const dividers = (...lines: string[]): unknown[] =>
      deckOf('# Boats', ...lines).slides.filter(({ layout }) => layout === 'divider');
    const three = [axis(1, 'Hulls', 'Masts'), axis(2, 'Nets'), axis(3, 'Sails', 'Ropes')];
    expect(dividers(...three.flat())).toHaveLength(3);
    const shared = [1, 2, 3].map((number) => axis(number, 'Today', 'Tomorrow'));
    expect(dividers(...shared.flat())).toEqual([]);
  });

  it('are any where that is a word for chapters', () => {
    const named = [...chapter('Chapter 1: Hulls', 6), ...chapter('Chapter 2: Nets', 0)];
    const others = [...chapter('Chapter 3: Crews', 0), ...chapter('Chapter 4: Sails', 6)];
    expect(opened(...named, ...others, ...chapter('Chapter 5: Ports', 0))).toHaveLength(2);
  });
});

it('words above titled points of an article without chapters keep their slide', () => {
  const groups = ['a', 'b', 'c'].flatMap((name) => ['', `**Plank ${name}**`, ...points]);
  const { slides } = deckOf('**Hulls**', ...groups, '', '**Sails**', '', '**Linen**', '', 'Text.');
  expect(slides.map(written).map(({ shows }) => shows)).toContain('**Hulls**');
});
