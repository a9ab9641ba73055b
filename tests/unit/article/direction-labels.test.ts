import { describe, expect, it } from 'vitest';
import { deckOf, written } from '../deck/written.ts';

const years = [
  ...['', '### 2026', '', '- one quay', '- a mole', '- a crane', '- a rail'],
  ...['', '### 2027', '', '- two quays', '- a light', '- a lock', '- a dock', ''],
];

/** What the agenda says, the rows of the map, and the head and the title of the first divider. */
const shown = (...titles: string[]) => {
  const { slides } = deckOf('# Boats', ...titles.flatMap((title) => ['', `## ${title}`, ...years]));
  const of = (name: string) => {
    const slide = slides.find(({ layout }) => layout === name);
    return slide ? written(slide) : {};
  };
  const rows = String(of('roadmap').shows).split('\n').slice(2);
  const { head, title, shows, notes } = of('divider');
  return {
    agenda: of('agenda').shows,
    rows: rows.map((row) => row.split(' | ')[0]),
    head,
    title,
    shows,
    notes,
  };
};

describe('directions that their author counts by a noun', () => {
  it.each([
    ['Pillar 1: Hulls', 'Pillar 2: Sails', 'Pillar 1'],
    ['Pillar I – Hulls', 'Pillar II – Sails', 'Pillar I'],
    ['전략 방향 ①: Hulls', '전략 방향 ②: Sails', '전략 방향 ①'],
    ['1. Pillar 1: Hulls', '2. Pillar 2: Sails', 'Pillar 1'],
    ['方向一：Hulls', '方向二：Sails', '方向一'],
    ['المحور الأول: Hulls', 'المحور الثاني: Sails', 'المحور الأول'],
    ['محور یکم: Hulls', 'محور دوم: Sails', 'محور یکم'],
  ])('are called by what stands behind it, which their divider says above: %s', (one, other, label) => {
    expect(shown(one, other)).toMatchObject({
      agenda: '1. Hulls\n2. Sails',
      rows: ['| Hulls', '| Sails'],
      head: `${label} / 2`,
      title: '# *1* Hulls',
      notes: [one],
    });
  });

  it('have halves of their own behind it', () => {
    expect(shown('Pillar 1: Hulls: from wood to steel', 'Pillar 2: Sails: cloth')).toMatchObject({
      agenda: '1. Hulls *wood → steel*\n2. Sails *cloth*',
      title: '# *1* Hulls',
      shows: '*wood* → **steel**\n\n- *2026* one quay\n- *2027* two quays',
    });
  });

  it.each([
    ['count otherwise than the deck', 'Pillar 2: Hulls', 'Pillar 4: Sails'],
    ['have two nouns', 'Pillar 1: Hulls', 'Axis 2: Sails'],
    ['are not all counted', 'Pillar 1: Hulls', 'Masts: Sails'],
  ])('are called by all of their titles where they %s', (_name, one, other) => {
    expect(shown(one, other).agenda).toBe(`1. ${one}\n2. ${other}`.replace(/(Masts): (.*)/, '$1 *$2*'));
  });
});

describe('one that their author counts on with them', () => {
  const rows = (...parts: string[][]) => {
    const { slides } = deckOf('# Boats 2026–2027', ...parts.flat());
    const [map] = slides.filter(({ layout }) => layout === 'roadmap');
    return map ? String(written(map).shows).split('\n').slice(2) : [];
  };
  const line = (title: string): string[] => ['', `## ${title}`, ...years];
  const prose = (title: string, ...said: string[]): string[] => ['', `## ${title}`, '', ...said];

  it.each([
    [
      'In 2026, ten sails are cut. In 2027, all of them are sold.',
      'Ten sails are cut.',
      'All of them are sold.',
    ],
    [
      'Im Jahr 2026 werden Segel genäht. 2027: Sie werden verkauft.',
      'Im Jahr 2026 werden Segel genäht.',
      'Sie werden verkauft.',
    ],
    ['2026年，缝制十面帆。2027年，全部售出。', '缝制十面帆。', '全部售出。'],
    ['2026年には帆を縫う。2027年には売り切る。', '2026年には帆を縫う。', '2027年には売り切る。'],
    ['Nothing is known yet.', '', ''],
  ])('is a line as well, and told by its sentences: %s', (said, first, second) => {
    const told = rows(line('Track 1: Hulls'), prose('Track 2: Sails', said), line('Track 3: Ropes'));
    expect(told).toEqual([
      '| Hulls | one quay | two quays |',
      `| Sails | ${first} | ${second} |`.replaceAll('  ', ' '),
      '| Ropes | one quay | two quays |',
    ]);
  });

  it('is none where most are no lines, or one of them is left out', () => {
    const others = ['Track 3: Ropes', 'Track 4: Paint', 'Track 5: Oars'].map((title) =>
      prose(title, 'Text.'),
    );
    expect(rows(line('Track 1: Hulls'), line('Track 2: Sails'), ...others)).toHaveLength(2);
    expect(
      rows(line('Track 1: Hulls'), line('Track 2: Sails'), prose('Track 4: Paint', 'Text.')),
    ).toHaveLength(2);
  });
});

it('directions that have the half before the colon in common are called by all of their titles', () =>
  expect(shown('Axis: Hulls', 'Axis: Sails').rows).toEqual(['| Axis: Hulls', '| Axis: Sails']));
