import { describe, expect, it } from 'vitest';
import { claimCount } from '../../../../src/check/rules/claim-count.ts';
import { direction, toSubject } from '../subject.ts';

/** An article of directions with these forecasts, each with two breakthroughs, between a text and an end. */
const article = (text: string, years: number[][], within = ''): string =>
  `${text}\n\n${years.map((own, index) => `## D${index + 1}\n\n${direction(own)}`).join('\n')}${within}\n\n## End\n\nText.\n`;

const three = [[2025], [2025], [2025]];
const told = (text: string): string[] =>
  claimCount.find(toSubject(text)).map(({ reason }) => reason.replace('the text says ', ''));

describe('claim-count takes for a claim', () => {
  it.each([
    '# T\n\n## The four directions ahead',
    '# T\n\n- These are four directions.',
    '# T\n\n| a | b |\n|---|---|\n| four directions | c |',
    '# The four directions',
    '# T\n\n> **In brief**: four directions.',
    '---\ntitle: T\ndescription: Four directions\n---\n',
  ])('%j', (text) => {
    expect(told(article(text, three))).toEqual([
      expect.stringMatching(/^“four directions”, but the article has 3 directions$/i),
    ]);
  });

  it.each([
    '# T\n\n```\nfour directions\n```',
    '# T\n\n<!-- four directions -->',
    '# T\n\n<!-- skip -->\n\nWe take four directions.',
    '# T\n\nIt takes two directions.',
    '# T\n\nIt takes six directions.',
    '# T\n\nThere are four areas.',
    '# Ten areas of life',
  ])('not %j', (text) => expect(told(article(text, three))).toEqual([]));

  it('whatever is near in the head of an article, and certain words however far off', () => {
    expect(told(article('# Five areas', three))).toEqual(['“Five areas”, but the article has 3 directions']);
    expect(told(article('# Nine directions', three))).toEqual([
      '“Nine directions”, but the article has 3 directions',
    ]);
  });

  it('nothing where there is but one direction, and a wrong count where there are two', () => {
    expect(told(article('# T\n\nWe take three directions.', [[2025]]))).toEqual([]);
    expect(told(article('# T\n\nWe take three directions.', [[2025], [2025]]))).toEqual([
      '“three directions”, but the article has 2 directions',
    ]);
  });

  it('in a direction only the count of a whole that is near', () => {
    const phases = '\n## 第一阶段\n\n文。\n\n## 第二阶段\n\n文。\n';
    const within = '\n这四大方向如此，这四个方向、四大领域、九大方向、五项突破、三个阶段也一样。';
    expect(told(article('# T\n\n文。', three, within) + phases)).toEqual([
      '“四大方向”, but the article has 3 directions',
    ]);
  });
});

describe('claim-count knows', () => {
  it('that forecasts may be those of one direction or of one year', () => {
    const years = [
      [2025, 2026, 2027, 2028],
      [2025, 2026],
    ];
    const text = (count: string): string => `# T\n\nThere are ${count} forecasts.`;
    expect(told(article(text('six'), years))).toEqual([]);
    expect(told(article(text('four'), years))).toEqual([]);
    expect(told(article(text('five'), years))).toEqual(['“five forecasts”, but the article has 6 forecasts']);
    const others = [[2025], [2025, 2026], [2025, 2026]];
    expect(told(article(text('three'), others))).toEqual([]);
    expect(told(article(text('four'), others))).toEqual([
      '“four forecasts”, but the article has 5 forecasts',
    ]);
  });

  it('a selection from the whole, but for most of it in the head', () => {
    const years = Array.from({ length: 6 }, () => [2025, 2026]);
    expect(told(article('# T\n\nThere are nine forecasts.', years))).toEqual([]);
    expect(told(article('# Five forecasts', years))).toEqual([]);
    expect(told(article('# Nine forecasts', years))).toEqual([
      '“Nine forecasts”, but the article has 12 forecasts',
    ]);
  });

  it('nothing of breakthroughs where there are none', () => {
    const parts = ['A', 'B'].map(
      (name) => `## ${name}\n\n**2025: One**\n- A point\n\n**2026: Two**\n- A point\n`,
    );
    expect(told(`# Three breakthroughs\n\nText.\n\n${parts.join('\n')}`)).toEqual([]);
  });

  it('how far a count of what headings number may be off', () => {
    const phases = '## 第一阶段\n\n文。\n\n## 第二阶段\n\n文。\n\n## 第三阶段\n\n文。\n';
    expect(told(`# T\n\n工程分五个阶段。\n\n${phases}`)).toEqual([
      '“五个阶段”, but the article has 3 titles numbered “阶段”',
    ]);
    expect(told(`# T\n\n工程分六个阶段。\n\n${phases}`)).toEqual([]);
  });
});

describe('claim-count says where', () => {
  const places = (text: string) =>
    claimCount.find(toSubject(article(text, three))).map(({ line, column }) => [line, column]);

  it.each([
    ['# T\n\nHere they are:\nwe take four directions.', [[4, 9]]],
    ['# T\r\n\r\nHere they are:\r\nwe take four directions.', [[4, 9]]],
    // Emphasis parts the words, wherever else they stand.
    ['# T\n\nWe take **four** directions.\n\n    four directions', [[3, 1]]],
    ['# T\n\nWe take **four** directions.', [[3, 1]]],
    ['---\ndescription: four directions\n---\n\n# T', [[2, 14]]],
    [
      '# T\n\nThe first four directions. Four directions! We take four directions, four directions.',
      [
        [3, 28],
        [3, 53],
        [3, 70],
      ],
    ],
    [
      '# T\n\nWe take *all* four directions. All four directions.',
      [
        [3, 15],
        [3, 36],
      ],
    ],
  ])('%j', (text, expected) => expect(places(text)).toEqual(expected));
});
