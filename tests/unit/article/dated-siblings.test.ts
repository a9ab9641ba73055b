import { describe, expect, it } from 'vitest';
import { shape } from './shape.ts';

/** The stops of the directions of an article with one section, which has others in it. */
const stops = (...sections: [heading: string, text?: string][]): string[] =>
  shape(
    '# Boats',
    '',
    '## Goals',
    '',
    ...sections.flatMap(([heading, text = 'w.']) => [`### ${heading}`, '', text, '']),
  ).flatMap((line) => /forecast (.+?) “/u.exec(line)?.[1] ?? []);

describe('headings with a date behind their names', () => {
  it.each([
    ['few', [['Steel by 2028'], ['Sails by 2030'], ['Crew'], ['Quay'], ['Money']]],
    ['not all that are counted', [['Goal 1: Steel by 2028'], ['Goal 2: Sails by 2030'], ['Goal 3: Crew']]],
    ['counted in Chinese', [['目标一：铆钉（2028年）'], ['目标二：船帆（2030年）'], ['目标三：船员']]],
    [
      'not all that have numbers',
      [['1. Steel by 2028'], ['2. Sails by 2030'], ['3. Half of all boats in 2030, a tenth here']],
    ],
    ['in no order', [['Steel by 2030'], ['Sails by 2028'], ['Crew']]],
  ] as [string, [string][]][])('are no stops beside others where they are %s', (_case, sections) => {
    expect(stops(...sections)).toEqual([]);
  });

  it.each([
    ['most', [['Steel by 2028'], ['Sails by 2030'], ['Crew']]],
    [
      'all that are counted',
      [['Why'], ['Who'], ['What'], ['Goal 1: Steel by 2028'], ['Goal 2: Sails by 2030']],
    ],
    ['all', [['Goal 1: Steel by 2028'], ['Goal 2: Sails by 2030']]],
  ] as [string, [string][]][])('are stops where they are %s', (_case, sections) => {
    expect(stops(...sections)).toEqual(['by 2028', 'by 2030']);
  });

  it('are none where another section tells of periods in its sentences', () => {
    const sentences = 'In 2026 ten boats sail. In 2027 twenty do. In 2030 all do.';
    expect(stops(['Steel by 2028'], ['Sails by 2030'], ['Crew', sentences])).toEqual([
      'In 2026',
      'In 2027',
      'In 2030',
    ]);
  });

  it('are stops wherever a period opens them', () => {
    expect(stops(['Why'], ['Who'], ['What'], ['2028: Steel'], ['2030: Sails'])).toEqual(['2028', '2030']);
  });
});

describe('headings that their author counts on from one chapter to the next', () => {
  const chapters = (first: number, ...names: string[]): string[] =>
    shape(
      ...[
        '# Boats',
        '',
        '## Hulls',
        '',
        '### 1. Steel by 2028',
        '',
        'w.',
        '',
        '### 2. Rivets by 2030',
        '',
        'w.',
        '',
      ],
      ...['## Sails', ''],
      ...names.flatMap((name, at) => [`### ${first + at}. ${name}`, '', 'w.', '']),
    ).filter((line) => line.includes('forecast '));

  it('are no stops', () => {
    expect(chapters(3, 'Flax by 2029', 'Hemp by 2031')).toEqual([]);
  });

  it('are stops where each chapter counts its own', () => {
    expect(chapters(1, 'Flax by 2029', 'Hemp by 2031').length).toBe(4);
  });

  it('are stops where a period opens them', () => {
    expect(chapters(3, '2029: Flax', '2031: Hemp').length).toBe(2);
  });
});
