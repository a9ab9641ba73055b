import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read.ts';
import { accountFor } from '../../../src/deck/coverage.ts';
import { planDeck } from '../../../src/deck/plan.ts';
import { findUnsourced } from '../../../src/deck/unsourced.ts';
import type { Slide } from '../../../src/model/deck.ts';
import { deckOf, written } from './written.ts';

/** The slides of these layouts that an article gets. */
const told = (layouts: RegExp, ...lines: string[]): Record<string, unknown>[] =>
  deckOf(...lines)
    .slides.filter(({ layout }) => layouts.test(layout))
    .map(written);

const line = (title: string, ...groups: string[]): string[] => [
  ...['', `## ${title}`, '', '### Plans'],
  ...groups.flatMap((group) => ['', `**${group}**`, '', '- a']),
];

describe('the cover', () => {
  it('shows title and subtitle, description, author and date, and the lines of the map', () => {
    const front = ['---', 'description: Of boats', 'author: A. Wright', 'date: 2024-03-01', '---'];
    expect(
      told(/cover/, ...front, '# Boats: the next years', ...line('Hulls', '2026'), ...line('Sails', '2027')),
    ).toEqual([
      {
        is: 'cover periods-2',
        paginate: false,
        sources: '6',
        id: 'cover',
        title: '# Boats',
        shows: '## the next years\n\nOf boats\n\n*A. Wright · March 1, 2024*',
        foot: '*1* *2*',
      },
    ]);
  });

  it.each([
    ['the front matter’s title where no heading has one', ['---', 'title: Ships', '---', 'Text.'], '# Ships'],
    ['the article’s name where nothing has one', ['Text.'], '# a'],
  ])('takes %s', (_name, lines, title) => {
    expect(told(/cover/, ...lines)).toEqual([{ is: 'cover', id: 'cover', paginate: false, title }]);
  });

  it('says a description that its titles say once', () => {
    const shows = (...front: string[]) => {
      const { roadmap, units } = readArticle(['---', ...front, '---', 'Text.'].join('\n'), 'a.md', 'en');
      const deck = planDeck(roadmap, 'a');
      expect(accountFor(units, deck).filter(({ placement }) => placement === 'missing')).toEqual([]);
      return written(deck.slides[0] as Slide).shows;
    };
    expect(shows('title: "Boats: a plan"', 'description: A plan.')).toBe('## a plan');
    expect(shows('title: Boats', 'subtitle: A plan', 'description: a plan')).toBe('## A plan');
    expect(shows('title: "3. Boats: a plan"', 'description: Of boats')).toBe('## a plan\n\nOf boats');
    expect(shows('title: Boats of the north', 'subtitle: the NORTH')).toBeUndefined();
  });

  it('keeps the links of a second title, wherever that stands', () => {
    const article = [
      '# Boats — a plan',
      '',
      '# [The harbour](https://e.org)',
      '',
      '## A',
      '',
      'Text.',
      '',
      '## B',
      '',
      'Text.',
    ];
    expect(told(/cover/, ...article)[0]?.shows).toBe('## a plan\n\n[The harbour](https://e.org)');
  });

  it('shows the front matter’s subtitle, below the title’s own second half', () => {
    const shows = (title: string) => told(/cover/, '---', 'subtitle: At last', '---', title)[0]?.shows;
    expect([shows('# Boats'), shows('# Boats: on time'), shows('# Boats: at last')]).toEqual([
      '## At last',
      '## on time\n\nAt last',
      '## at last',
    ]);
  });

  it.each([
    ['otherwise', 'Boats', 'All that floats', '# Boats', '## All that floats'],
    [
      'otherwise than one with a second half',
      'Boats: on time',
      'All that floats',
      '# Boats',
      '## on time\n\nAll that floats',
    ],
    ['by the same words', 'Boats, on time', 'boats on time', '# Boats, on time', undefined],
    ['by less', 'Boats of the north', 'Boats', '# Boats of the north', undefined],
    ['by more behind it', 'Boats', 'Boats: a plan', '# Boats', '## a plan'],
    ['by more behind a dash and spaces', 'Boats', 'Boats -  a plan', '# Boats', '## a plan'],
    ...[': ', '：', ' | ', ' · ', ' • ', '—', ' – ', ' - '].map((mark) => [
      `by more behind “${mark}”`,
      'Boats',
      `Boats${mark}a plan`,
      '# Boats',
      '## a plan',
    ]),
    ...['-', ' -', ', '].map((mark) => [
      `by more behind “${mark}”`,
      'Boats',
      `Boats${mark}a plan`,
      `# Boats${mark}a plan`,
      undefined,
    ]),
    ['by more around it', 'Boats', 'The boats of the north', '# The boats of the north', undefined],
    ['by a word that has it in it', 'Boats', 'Lifeboats', '# Boats', '## Lifeboats'],
    ['by more in Chinese', '造船方案', '北方造船方案', '# 北方造船方案', undefined],
  ])('tells both where the front matter calls the article %s', (_name, heading, named, title, shows) => {
    const [cover] = told(/cover/, '---', `title: "${named}"`, '---', `# ${heading}`);
    expect([cover?.title, cover?.shows]).toEqual([title, shows]);
  });

  it('shows in which state the article is, behind author and date', () => {
    const front = ['author: A. Wright', 'status: Draft', 'stand: 2026-03-01', 'version: 0.4'];
    expect(told(/cover/, '---', ...front, '---', '# T')[0]?.shows).toBe(
      '*A. Wright · Draft · Stand: March 1, 2026 · Version 0.4*',
    );
  });

  it('shows an author without a date, and a date without an author', () => {
    const shows = (front: string) => told(/cover/, '---', front, '---', '# T')[0]?.shows;
    expect([shows('author: A. Wright'), shows('date: 2024-03-01'), shows('tags: [x]')]).toEqual([
      '*A. Wright*',
      '*March 1, 2024*',
      undefined,
    ]);
  });

  it('tells the theme how many periods the map has, six at most', () => {
    const years = ['2021', '2022', '2023', '2024', '2025', '2026', '2027'];
    const is = (count: number) =>
      told(/cover/, '# T', ...line('A', ...years.slice(0, count)), ...line('B', '2021'))[0]?.is;
    expect([is(2), is(6), is(7)]).toEqual(['cover periods-2', 'cover periods-6', 'cover periods-6']);
  });

  it('says what the article says of itself on either side of a picture', () => {
    const article = ['# T', '', '© 2026 the ferry ![a boat](boat.png) company', '', '## A', '', 'Text.'];
    expect(told(/cover/, ...article)[0]?.shows).toBe('*© 2026 the ferry\\\ncompany*');
    const { roadmap, units } = readArticle(article.join('\n'), 'a.md');
    expect(findUnsourced(units, planDeck(roadmap, 'a'))).toEqual([]);
  });

  it.each([
    ['RFC-0117: Moving to Cells', ['RFC-0117: Moving to Cells']],
    ['Issue #12 — The quiet year', ['Issue #12 — The quiet year']],
    ['Ships: from wood to steel', []],
  ])('notes the whole title where it shows its halves the other way round: %s', (title, notes) => {
    const { roadmap, units } = readArticle(`# ${title}\n\n## A\n\nOak.\n\n## B\n\nAsh.\n`, 'a.md', 'en');
    const deck = planDeck(roadmap, 'a');
    expect(deck.slides[0]?.notes).toEqual(notes);
    expect(accountFor(units, deck).map(({ placement }) => placement)).not.toContain('missing');
  });

  it('has no map for a single line', () => {
    expect(told(/cover/, '# T', ...line('A', '2026'))).toEqual([
      { is: 'cover', id: 'cover', paginate: false, title: '# T', sources: '1' },
    ]);
  });
});

describe('the summary', () => {
  const summary = (...paragraphs: string[]) =>
    told(/summary/, '# T', '', ...paragraphs.flatMap((paragraph) => [`> ${paragraph}`, '>']), '', 'Text.');

  it('sets its first sentence apart from the rest and from other paragraphs; the notes have all', () => {
    expect(summary('**At a glance**: boats grow. They [last](https://e.org/l) too.', 'So it goes.')).toEqual([
      {
        is: 'summary',
        notes: ['boats grow. They last too.', 'So it goes.', 'https://e.org/l'],
        sources: '3–6',
        id: 'summary',
        title: '# At a glance',
        shows: '> boats grow.\n>\n> They [last](https://e.org/l) too.\n>\n> So it goes.',
      },
    ]);
  });

  it('is one statement where it is one sentence, under our own label where it has none', () => {
    expect(summary('Boats grow.')).toEqual([
      {
        is: 'summary',
        notes: ['Boats grow.'],
        sources: '3–4',
        id: 'summary',
        title: '# In brief',
        shows: '> Boats grow.',
      },
    ]);
  });
});

describe('the agenda', () => {
  it('lists every chapter in its place, the directions by number with where they go', () => {
    expect(
      told(
        /agenda/,
        ...['# T', '', '## Before', '', 'Text.', ...line('1) Hulls: from wood to steel', '2026')],
        ...[...line('Sails: *cloth*', '2026'), ...line('Ropes', '2026')],
      ),
    ).toEqual([
      {
        is: 'agenda',
        sources: '3, 7, 15, 23',
        id: 'agenda',
        title: '# Agenda',
        shows: '- Before\n\n1. Hulls *wood → steel*\n2. Sails *cloth*\n3. Ropes',
      },
    ]);
  });

  it('lists the sections of any other article, with their whole names', () => {
    expect(
      told(
        /agenda/,
        '# T',
        '',
        'Text.',
        '',
        '## 1) Hulls: from wood to steel',
        '',
        'a',
        '',
        '## Sails',
        '',
        'b',
      ),
    ).toEqual([
      {
        is: 'agenda',
        sources: '5, 9',
        id: 'agenda',
        title: '# Agenda',
        shows: '1. Hulls: from wood to steel\n2. Sails',
      },
    ]);
  });

  it('is none for a single section', () => {
    expect(told(/agenda/, '# T', '', 'Text.', '', '## Hulls', '', 'a')).toEqual([]);
  });
});

describe('the roadmap', () => {
  it('has a row a direction and a column a period, several forecasts beside each other', () => {
    expect(
      told(
        /roadmap/,
        ...[
          '# T',
          ...line('Hulls: wood', '2026: Welding', '2026: `Bolts`', '2026: Glue'),
          ...line('Sails', '2025', '2026: Cloth', '2027: Foil'),
        ],
      ),
    ).toEqual([
      {
        is: 'roadmap',
        sources: '3, 19',
        id: 'roadmap',
        title: '# Roadmap: 2025–2027',
        shows:
          '| Direction | 2025 | 2026 | 2027 |\n| - | - | - | - |\n| Hulls | — | Welding / `Bolts` / Glue | — |\n| Sails | a | Cloth | Foil |',
      },
    ]);
  });

  it('is none where directions share no period', () => {
    const years = ['2028', '2029', '2030'];
    expect(told(/roadmap/, '# T', ...line('A', '2026', '2027'), ...line('B', ...years))).toEqual([]);
    expect(told(/roadmap/, '# T', ...line('A', '2027', '2028'), ...line('B', ...years))).toHaveLength(1);
  });

  it('is none where several slides of it would be empty in most places', () => {
    const many = Array.from({ length: 7 }, (_, index) => `${2028 + index}`);
    const map = (...others: string[]) =>
      told(/roadmap/, '# T', ...line('A', ...many), ...line('B', '2028'), ...others);
    expect(map()).toHaveLength(2);
    expect(map(...line('C', '2029'))).toEqual([]);
  });

  it('takes a second slide for a seventh period, each about half of them', () => {
    const years = ['2021', '2022', '2023', '2024', '2025', '2026', '2027'];
    const slides = (count: number) =>
      told(/roadmap/, '# T', ...line('A', ...years.slice(0, count)), ...line('B', '2021')).map(
        ({ id, title, shows }) => [id, title, String(shows).split('\n')[0]],
      );
    expect(slides(6)).toEqual([
      ['roadmap', '# Roadmap: 2021–2026', '| Direction | 2021 | 2022 | 2023 | 2024 | 2025 | 2026 |'],
    ]);
    expect(slides(7)).toEqual([
      ['roadmap', '# Roadmap: 2021–2024', '| Direction | 2021 | 2022 | 2023 | 2024 |'],
      ['roadmap-1', '# Roadmap: 2025–2027', '| Direction | 2025 | 2026 | 2027 |'],
    ]);
  });

  it('calls a forecast without a title by its author’s shortest words: bold at a point’s head, a point, a sentence', () => {
    const long =
      'the yard below the mill is cleared, paved and lit before any keel can be laid in it, by two towns';
    const dated = (name: string, ...years: string[][]): string[] => [
      ...['', `## ${name}`, '', '### Plans', ''],
      ...years.flatMap((points, index) => [
        `- **${2026 + index}**`,
        ...points.map((point) => `  - ${point}`),
      ]),
    ];
    const [map] = told(
      /roadmap/,
      ...[
        '# T',
        ...dated('Hulls', [`**Yard**: ${long}`], [`Work begins. The rest: ${long}.`], [long, 'Rivets']),
      ],
      ...dated('Sails', ['**Foil** for all'], [long], ['Cloth']),
    );
    expect(String(map?.shows).split('\n').slice(2)).toEqual([
      '| Hulls | Yard | Work begins. | Rivets |',
      '| Sails | **Foil** for all | 2027 | Cloth |',
    ]);
  });

  it('says of a longer text how that opens: its first clause, of a title that has no room its first sentence', () => {
    const sails = '六艘渡船全部换装软帆，并与港务局一同修订夜航和检修的规程';
    const hulls = `${'一座新的船台落成，每年开工四艘木船和两艘钢船，'.repeat(2)}工期减半`;
    const [map] = told(
      /roadmap/,
      ...['# 船', '', '## 船体', '', '### 2026年', '', `- ${sails}。`, '', `### 2027年：${hulls}`, '', '- a'],
      ...[
        '',
        '## 帆',
        '',
        '### 2026年',
        '',
        '- 随着布价下降，软帆更便宜。',
        '',
        '### 2027年：软帆',
        '',
        '- b',
      ],
    );
    expect(String(map?.shows).split('\n').slice(2)).toEqual([
      '| 船体 | 六艘渡船全部换装软帆 | 一座新的船台落成 |',
      '| 帆 | 随着布价下降，软帆更便宜。 | 软帆 |',
    ]);
  });

  it('tells behind the number of a version what comes with it', () => {
    const versions = (...names: string[]): string[] =>
      names.flatMap((name) => ['', `### ${name}`, '', '- **Rivets**: of steel', '', 'Text.']);
    const [map] = told(
      /roadmap/,
      ...['# T', '', '## Hulls', ...versions('v0.9 (released May 2025)', '1.0.2 (Q2 2026)', '5G (2027)')],
      ...['', '## Sails', ...versions('v0.9 (May 2025)', 'v1 “Foil” (Q2 2026)')],
    );
    expect(String(map?.shows).split('\n').slice(2)).toEqual([
      '| Hulls | v0.9 (released) · Rivets | 1.0.2 · Rivets | 5G |',
      '| Sails | v0.9 · Rivets | v1 “Foil” | — |',
    ]);
  });

  it('reads the rows of a table, and so do the slides by period; a divider and a rail would say them again', () => {
    const goal =
      'A gate that two people can shut, in all weathers and at any height of the water, closes the gap.';
    const slides = told(
      /roadmap|table|divider|year/,
      ...['# T', '', '## Rivers', '', '### Now', '', 'Floods.', '', '### Steps', ''],
      ...['| Year | Who | Goal |', '| - | - | - |', '| 2026 | Ann | Dykes |', `| 2027 | Bo | ${goal} |`],
      ...[
        '',
        '## Roads',
        '',
        '### Now',
        '',
        'Holes.',
        '',
        '### Steps',
        '',
        '- **2026**: Tar',
        '- **2027**: Signs',
      ],
    );
    expect(slides.map(({ is, title, shows, foot }) => [is, title, shows, foot])).toMatchObject([
      [
        'roadmap',
        '# Roadmap: 2026–2027',
        '| Direction | 2026 | 2027 |\n| - | - | - |\n| Rivers | Dykes | 2027 |\n| Roads | Tar | Signs |',
        undefined,
      ],
      ['table line-1', '## Steps', expect.stringContaining('| 2026 | Ann | Dykes |'), undefined],
      ['year', '# 2026', '- *1 Rivers* Dykes\n- *2 Roads* Tar', undefined],
      ['year', '# 2027', `- *1 Rivers* ${goal}\n- *2 Roads* Signs`, undefined],
    ]);
  });

  it.each([
    ['of one period', 'en', ['2026'], 'Roadmap: 2026'],
    ['of quarters', 'en', ['2026 Q1', '2026 Q3'], 'Roadmap: 2026 Q1–2026 Q3'],
    ['of periods of different lengths', 'en', ['2025 H2', '2026', '2027 Q1'], 'Roadmap: 2025–2027'],
    ['of ranges of years', 'en', ['2025–2027', '2028–2030'], 'Roadmap: 2025–2030'],
    ['in Chinese', 'zh', ['2026年', '2027年'], '路线图：2026年–2027年'],
  ])('names the span %s', (_name, lang, periods, title) => {
    const slides = told(
      /roadmap/,
      '---',
      `lang: ${lang}`,
      '---',
      '# T',
      ...line('A', ...periods),
      ...line('B', periods[0] ?? ''),
    );
    expect(slides.map((slide) => slide.title)).toEqual([`# ${title}`]);
  });
});

describe('the slides by period', () => {
  it('tell what all directions foresee for a period that several of them have', () => {
    expect(
      told(
        /year/,
        ...['# T', ...line('Hulls: wood', '2026: Welding', '2026: Glue', '2027: Foil')],
        ...[...line('Sails', '2026', '2028: Kites'), ...line('Ropes', '2025: Steel')],
      ),
    ).toEqual([
      {
        is: 'year',
        sources: '7, 11, 23',
        id: 'year-2026',
        period: '2026',
        title: '# 2026',
        shows: '- *1 Hulls* Welding / Glue\n- *2 Sails* a\n- *3 Ropes* —',
      },
    ]);
  });
});
