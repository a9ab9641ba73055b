import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import {
  directionsIn,
  groupsOf,
  placeOfSlide,
  quote,
  siblingsIn,
  titlesIn,
} from '../../../src/check/parts.ts';
import { seriesIn } from '../../../src/check/series.ts';
import { namesFile } from '../../../src/check/subject.ts';
import { direction, toSubject } from './subject.ts';

describe('siblingsIn', () => {
  const runs = (text: string): string[][] =>
    siblingsIn(toSubject(text).headings).map((run) => run.map(({ title }) => textOf(title.whole)));

  it('gathers headings below one heading, and leaves out what stands by itself', () => {
    const text =
      '# T\n\n## A\n\n### A1\n\n#### A1a\n\n### A2\n\n## B\n\n### B1\n\n## C\n\n### C1\n\n### C2\n';
    expect(runs(text)).toEqual([
      ['A1', 'A2'],
      ['A', 'B', 'C'],
      ['C1', 'C2'],
    ]);
    expect(runs('## A\n\n# B\n\n# C\n')).toEqual([['A', 'B', 'C']]);
    expect(runs('Text.\n')).toEqual([]);
  });
});

describe('groupsOf', () => {
  it('has the groups of a direction, and nothing else of it', () => {
    const text = `# T\n\n## A\n\n${direction()}\nText.\n\n## B\n\n${direction([2027])}`;
    const groups = directionsIn(toSubject(text).roadmap.parts).map((each) =>
      groupsOf(each).map(({ title }) => textOf(title.whole)),
    );
    expect(groups).toEqual([
      ['1. First step', '2. Second step', '2025: Plan', '2026: Plan'],
      ['1. First step', '2. Second step', '2027: Plan'],
    ]);
  });
});

describe('titlesIn', () => {
  it('has those of the article, its parts, topics and groups, in their order', () => {
    const titles = (text: string): string[] =>
      titlesIn(toSubject(text).roadmap).map(({ whole }) => textOf(whole));
    expect(titles('# Boats\n\n## Today\n\n**Oars**\n\n- a\n\n**Sails**\n\n- b\n\n### Deep\n')).toEqual([
      'Boats',
      'Today',
      'Oars',
      'Sails',
      'Deep',
    ]);
    expect(titles(`# Boats\n\n## Hulls\n\n${direction([2027])}`)).toEqual([
      ...['Boats', 'Hulls', 'Done', '1. First step', '2. Second step', 'Forecasts', '2027: Plan'],
    ]);
    expect(titles('Text.\n')).toEqual([]);
  });
});

describe('placeOfSlide', () => {
  it('is where the slide’s text begins, or the slide alone', () => {
    const { deck } = toSubject('# T\n\n- One\n');
    expect(placeOfSlide(1, deck)).toEqual({ slide: 1, line: 1, column: 1 });
    expect(placeOfSlide(2, deck)).toEqual({ slide: 2, line: 3, column: 1 });
    expect(placeOfSlide(99, deck)).toEqual({ slide: 99 });
    const [first] = deck.slides;
    const made = first ? [{ ...first, sources: [] }] : [];
    expect(placeOfSlide(1, { ...deck, slides: made })).toEqual({ slide: 1 });
  });
});

describe('quote', () => {
  it('holds 40 characters', () => {
    expect(quote('a'.repeat(40))).toBe(`“${'a'.repeat(40)}”`);
    expect(quote('a'.repeat(41))).toBe(`“${'a'.repeat(40)}…”`);
  });
});

describe('seriesIn', () => {
  const series = (...titles: string[]) =>
    seriesIn(toSubject(titles.map((title) => `## ${title}\n`).join('\n')).headings);

  it.each([
    [['第一阶段', '第二阶段：完'], '阶段', 2],
    [['PART ONE: A', 'Between', 'Part two', 'Part 3. C'], 'part', 3],
    [['第１部分 甲', '第２部分 乙'], '部分', 2],
  ])('counts %j', (titles, noun, count) => expect(series(...titles)).toEqual([{ noun, count }]));

  it.each([
    [['第一阶段']],
    [['第二阶段', '第三阶段']],
    [['第一阶段', '第三阶段']],
    [['第一阶段', '第一阶段']],
    [['第七八阶段', '第二阶段']],
    [['Partone', 'Part twofold', 'A part one', 'The', 'One']],
    ...['年', '季度', '星期'].map((noun) => [[`第一${noun}`, `第二${noun}`]]),
    ...['Year', 'years', 'Quarter', 'month', 'Months', 'week', 'Day', 'hour', 'Hours', 'Step'].map((noun) => [
      [`${noun} 1`, `${noun} 2`],
    ]),
  ])('counts no %j', (titles) => expect(series(...titles)).toEqual([]));

  it('takes for a time no noun that only holds one', () => {
    expect(series('Footstep 1', 'Footstep 2', 'Yearling 1', 'Yearling 2', '第一年代', '第二年代')).toEqual([
      { noun: 'footstep', count: 2 },
      { noun: 'yearling', count: 2 },
      { noun: '年代', count: 2 },
    ]);
  });
});

describe('namesFile', () => {
  it.each([
    'a.md',
    './a.md',
    '../a',
    'a/b.md#part',
    '/a.md',
    '1:2.md',
    '.a:b',
    'a b:c',
    '-x:y',
  ])('%s names a file', (url) => expect(namesFile(url)).toBe(true));

  it.each([
    '',
    '#a',
    '?a=b',
    '//a.example/b',
    '\\\\a\\b',
    'https://a.example',
    'mailto:a@b.example',
    'a+1.b-c:d',
    'x:y',
  ])('“%s” names none', (url) => expect(namesFile(url)).toBe(false));
});
