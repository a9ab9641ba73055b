import { describe, expect, it } from 'vitest';
import { phrasingToMarkdown } from '../../../src/marp/markdown.ts';
import { deckOf, written } from './written.ts';

const told = (...lines: string[]): Record<string, unknown>[] =>
  deckOf(...['# Ferries', ...lines].join('\n\n').split('\n')).slides.map(written);
const heads = (slides: Record<string, unknown>[]) =>
  slides.map(({ is, title, head, foot }) =>
    [is, title, head, foot].filter((one) => one !== undefined).join(' | '),
  );

describe('a plan told along time', () => {
  const slides = told(
    ...['## Today', 'We row.', '## Leg I (2026–2028): Build', 'The quay is built.'],
    ...['### Crew', '- a', '- b', '### Boats', '| a | b |\n|---|---|\n| 1 | 2 |'],
    ...['## Leg II (2029–2031)', 'Ferries run by the hour.', '- c', '- d', '## Leg III (2032)', 'We fly.'],
    ...['## Costs', 'None.'],
  );

  const overviews = (all: Record<string, unknown>[]) =>
    all.filter(({ is }) => is === 'agenda' || is === 'roadmap').map(({ is, shows }) => [is, shows]);

  it('has its periods on the agenda beside its other chapters, and not again behind it', () => {
    expect(overviews(slides)).toEqual([
      [
        'agenda',
        '- Today\n\n1. Leg I: Build *2026–2028*\n2. Leg II *2029–2031*\n3. Leg III *2032*\n\n- Costs',
      ],
    ]);
  });

  it('has them along their line where there are no other chapters, and no agenda before it', () => {
    const all = told('## 2026: Oars', 'We row.', '## 2027: Sails', 'We sail.');
    expect(overviews(all)).toEqual([['roadmap', '1. *2026* Oars\n2. *2027* Sails']]);
    expect(all[1]).toMatchObject({ title: '# Roadmap: 2026–2027', sources: '3, 7' });
  });

  it('has them on both where the agenda does not say what they are called by', () => {
    const parts = ['## 2026', '### Oars', '- a', '### Ropes', '- b', '## 2027', '### Sails', '- c'];
    expect(overviews(told(...parts, '## Costs', 'None.'))).toEqual([
      ['agenda', '1. 2026\n2. 2027\n3. Costs'],
      ['roadmap', '1. *2026* Oars\\\n   Ropes\n2. *2027* Sails'],
    ]);
  });

  it.each([
    [
      'headings that are periods',
      ['### Q3 2026', '- We row.', '### Q4 2026', '- We sail.'],
      'We row.\\\n   We sail.',
    ],
    [
      'lines that are parts of the year',
      ['**Q3**', '- We row.', '**Q4**', '- We sail.'],
      'We row.\\\n   We sail.',
    ],
    ['points with a name each', ['- **Oars**: of oak', '- b'], 'Oars\\\n   b'],
    [
      'text of its own',
      ['- **Oars**: of oak', `- ${'many more words that nobody reads at one look '.repeat(4)}`],
      'Oars',
    ],
    [
      'headings that say more',
      ['### Q3 2026: Oars', '- a', '### Q4 2026: Sails', '- b'],
      'Q3 2026: Oars\\\n   Q4 2026: Sails',
    ],
  ])('says on it what a period without a name brings by %s', (_name, within, said) => {
    const all = told('## H2 2026', ...within, '## 2027: Steam', '- c');
    expect(overviews(all)).toEqual([['roadmap', `1. *H2 2026* ${said}\n2. *2027* Steam`]]);
  });

  it('says many of them in a line each', () => {
    const parts = (year: string) =>
      ['Oak', 'Ash', 'Elm', 'Fir'].flatMap((wood) => [`### ${wood} of ${year}`, 'It sails.']);
    const all = told(...['2026', '2027', '2028'].flatMap((year) => [`## ${year}`, ...parts(year)]));
    expect(String(overviews(all)[0]?.[1]).split('\n')[0]).toBe(
      '1. *2026* Oak of 2026 / Ash of 2026 / Elm of 2026 / Fir of 2026',
    );
  });

  it('has the contents of its author where its periods are listed', () => {
    const contents = ['## Contents', '- [Oars](#2026-oars)\n- [Sails](#2027-sails)'];
    const [, map] = told(...contents, '## 2026: Oars', 'We row.', '## 2027: Sails', 'We sail.');
    expect(map).toMatchObject({ is: 'roadmap', sources: '8, 12, 3–6' });
  });

  it('tells each in the number and colour of its chapter, with the rail of all', () => {
    expect(heads(slides).slice(2)).toEqual([
      'prose | # Today',
      'forecast line-1 | ## *2026–2028* Leg I: Build | **1** | **2026–2028** *2029–2031* *2032*',
      'list line-1 | ## Crew | **1** Leg I: Build | **2026–2028** *2029–2031* *2032*',
      'table line-1 | ## Boats | **1** Leg I: Build | **2026–2028** *2029–2031* *2032*',
      'forecast line-2 | ## *2029–2031* Leg II | **2** | *2026–2028* **2029–2031** *2032*',
      'forecast line-3 | ## *2032* Leg III | **3** | *2026–2028* *2029–2031* **2032**',
      'prose | # Costs',
      'question | # Ferries | Questions',
    ]);
    expect(slides.slice(3, 8).map(({ period }) => period)).toEqual([
      ...['2026–2028', '2026–2028', '2026–2028', '2029–2031', '2032'],
    ]);
  });

  it('numbers the chapters beside them as the agenda does, on their slides too', () => {
    const beside = told('## Today', 'We row.', '## 2026', 'Oars.', '## 2027', 'Sails.', '## Costs', 'None.');
    expect(beside[1]).toMatchObject({ shows: '1. Today\n2. 2026\n3. 2027\n4. Costs' });
    expect(heads(beside).slice(2)).toEqual([
      'prose line-1 | # Today | **1**',
      'forecast line-2 | ## *2026* | **2**',
      'forecast line-3 | ## *2027* | **3**',
      'prose line-4 | # Costs | **4**',
    ]);
  });

  it('opens a chapter of many slides without text of its own by the period alone', () => {
    const topics = ['### A', '- a', '### B', '> b', '### C', '| c | d |\n|---|---|\n| 1 | 2 |'];
    const [, roadmap, opener] = told('## 2026 H1', ...topics, '## 2026 H2', '### D', '- d');
    expect(roadmap).toMatchObject({ shows: '1. *2026 H1* A\\\n   B\\\n   C\n2. *2026 H2* D' });
    expect(heads([opener ?? {}])).toEqual(['section line-1 | ## *2026 H1* | 1 / 2']);
  });

  it('marks a title over a table with its period, and keeps a lead-in with what it leads to', () => {
    const table = '| a | b |\n|---|---|\n| 1 | 2 |';
    expect(
      heads(told('## Leg I (2026)', 'In figures:', table, '## 2027: Leg II', table, '## 2028', table)).slice(
        2,
        5,
      ),
    ).toEqual([
      'table line-1 timed | # *2026* Leg I | **1** | **2026** *2027* *2028*',
      'table line-2 timed | # *2027* Leg II | **2** | *2026* **2027** *2028*',
      'table line-3 | # 2028 | **3** | *2026* *2027* **2028**',
    ]);
  });

  it.each([
    ['a table', 'The quay stands.', '| a | b |\n|---|---|\n| 1 | 2 |', ['forecast', 'table']],
    ['a short list', 'Ferries run?', '- a\n- b', ['forecast']],
    [
      'a long list',
      'Ferries run?',
      `- ${'a boat '.repeat(30)}\n- ${'a sail '.repeat(30)}`,
      ['forecast', 'list'],
    ],
    ['code', 'It is so!', '```\nx\n```', ['forecast', 'code']],
    [
      'a long list in Chinese',
      '渡船开了。',
      `- ${'船'.repeat(90)}\n- ${'帆'.repeat(90)}`,
      ['forecast', 'list'],
    ],
    ['a table that it leads to', 'The quay in figures:', '| a | b |\n|---|---|\n| 1 | 2 |', ['table']],
    ['a list that it leads to', 'Ferries run as follows:', '- a\n- b', ['forecast']],
    ['a list below two lines', 'A ferry  \nruns.', '- a\n- b', ['forecast']],
  ])('opens a chapter with its sentence before %s', (_what, lead, matter, layouts) => {
    const slides = told('## 2026', lead, matter, '## 2027', 'Sails.');
    const shown = slides.filter(({ period }) => period === '2026').map(({ is }) => String(is));
    expect(shown.map((is) => is.replace(' compact', ''))).toEqual(
      layouts.map((layout) => `${layout} line-1`),
    );
  });

  it('opens all alike, apart from their lists where one of these is long', () => {
    const list = `- ${'a boat '.repeat(30)}\n- ${'a sail '.repeat(30)}`;
    const layoutsOf = (...last: string[]) =>
      told('## 2026', 'Ferries run.', '- a\n- b', '## 2027', ...last)
        .filter(({ period }) => period !== undefined)
        .map(({ is }) => is);
    const beside = ['forecast line-1 compact', 'forecast line-2 compact'];
    expect(layoutsOf('We sail.', '- c\n- d')).toEqual(beside);
    expect(layoutsOf('We sail.')).toEqual(beside);
    const apart = ['forecast line-1', 'list line-1', 'forecast line-2', 'list line-2'];
    expect(layoutsOf('We sail.', list)).toEqual(apart);
    expect(layoutsOf('We sail. It is far. '.repeat(20).trim(), '- c\n- d')).toEqual(apart);
  });

  it('notes what a list of links is called where the chapter stands above it', () => {
    const links = told(
      '## 2026: Build',
      'Words.',
      '## 2027: Ferries',
      'Who tells more',
      '- [a](https://b.org/)',
      '![c](c.png) There.',
    );
    expect(links.find(({ is }) => is === 'links line-2 timed')).toMatchObject({
      title: '# *2027* Ferries',
      notes: ['Who tells more'],
    });
  });

  it('names an empty period on the roadmap, and nowhere as a chapter to come', () => {
    const all = told('## 2026 H1', 'Rowing.', '## 2026 H2');
    expect(all.find(({ is }) => is === 'agenda')).toBeUndefined();
    expect(all[1]).toMatchObject({ shows: '1. *2026 H1* Rowing.\n2. *2026 H2*' });
    expect(heads(all).join()).not.toContain('## *2026 H2*');
  });
});

it('gives a single direction the number that the agenda gives its chapter', () => {
  const plan = ['## Plan', '**2026: Keel**', '- a', '**2027: Mast**', '- b'];
  const slides = told('## Today', 'We row.', ...plan, '## Costs', 'None.');
  expect(heads(slides).slice(3, 5)).toEqual([
    'divider line-2 | # *2* Plan | 2 / 3',
    'forecast line-2 | ## *2026* Keel | **2** Plan',
  ]);
});

it('periods of a plan all have a slide with their period as its hero, one over parts alone too', () => {
  const parts = ['Masts', 'Oars', 'Nets'].flatMap((name) => [`### ${name}`, 'We make them.', '- a\n- b']);
  const later = [
    '## Year two (2027): Sails',
    'We sail.',
    '- c',
    '## Year three (2028): Steam',
    'We steam.',
    '- d',
  ];
  const others = ['Today', 'Costs', 'Crew', 'Risks'].flatMap((name) => [`## ${name}`, 'We row.']);
  const slides = told('## Year one (2026): Hulls', ...parts, ...later, ...others);
  const heroes = slides.flatMap(({ title }) => (/^## \*20/.test(`${title}`) ? [title] : []));
  expect(heroes).toEqual([
    '## *2026* Year one: Hulls',
    '## *2027* Year two: Sails',
    '## *2028* Year three: Steam',
  ]);
});

it('rows that its parts may be told in have the number of its chapter', () => {
  const parts = ['### Crew', '1. a', '2. b', '### Boats', '1. c', '2. d'];
  const { slides } = deckOf(
    ...['# Ferries', '## Today', 'We row.', '## Leg I (2026–2028)', 'Aim: a quay.', ...parts]
      .concat('## Leg II (2029)', ...parts, '## Leg III (2032)', ...parts)
      .join('\n\n')
      .split('\n'),
  );
  const heads = slides.flatMap(({ row }) => (row?.header ? [phrasingToMarkdown(row.header)] : []));
  expect(heads.length).toBeGreaterThan(0);
  expect(heads.every((head) => /^\*\*[123]\*\*/u.test(head))).toBe(true);
  const titles = slides.flatMap(({ row }) => (row?.header ? [phrasingToMarkdown(row.heading.children)] : []));
  expect(titles).toContain('Leg II *2029*');
});

it('all have their periods as heroes where one is no name with its date behind it', () => {
  const all = told(
    ...['## Now: Q4 2025 (two boats)', '- a', '- b', '## Next: H1 2026', '- c', '- d'],
    ...['## Later: second half of 2026 and beyond', '- e', '- f'],
  );
  expect(all.filter(({ is }) => `${is}`.startsWith('forecast')).map(({ title }) => title)).toEqual([
    '## *Q4 2025* Now (two boats)',
    '## *H1 2026* Next',
    '## *second half of 2026 and beyond* Later',
  ]);
});
