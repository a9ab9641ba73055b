import { describe, expect, it } from 'vitest';
import { deckOf, written } from './written.ts';

const told = (...lines: string[]): Record<string, unknown>[] => deckOf(...lines).slides.map(written);

const line = (depth: number, title: string): string[] => [
  ...['', `${'#'.repeat(depth)} ${title}`, '', `${'#'.repeat(depth + 1)} Plans`],
  ...['', '**2026: Next**', '', '- a'],
];

describe('a section', () => {
  it('stands under its own title, with its number on the slide that opens it', () => {
    expect(
      told(
        ...['# Boats', '', 'Before all.', '', '## 1. Hulls', '', 'A [short](https://e.org/s) word.', ''],
        ...['### 1.1 Wood', '', '- oak', '', '#### Pine', '', '- soft', '', '##### Deep', '', '- deep'],
        ...['', '## 2. Sails', '', '- linen'],
      ).filter(({ is }) => is !== 'agenda'),
    ).toEqual([
      { is: 'cover', paginate: false, sources: '1', id: 'cover', title: '# Boats' },
      {
        is: 'prose',
        notes: ['Before all.'],
        sources: '3',
        id: 'introduction-prose',
        title: '# Introduction',
        shows: 'Before all.',
        told: 'points',
      },
      {
        is: 'section line-1',
        notes: ['A short word.', 'https://e.org/s'],
        sources: '5, 7',
        id: 'hulls',
        chapter: 1,
        title: '# *1* Hulls',
        shows: 'A [short](https://e.org/s) word.',
      },
      {
        is: 'list line-1',
        sources: '11',
        id: 'hulls-wood-list',
        chapter: 1,
        title: '## Wood',
        shows: '- oak',
        head: '**1** Hulls',
      },
      {
        is: 'list line-1',
        sources: '15',
        id: 'hulls-wood-pine-list',
        chapter: 1,
        title: '### Pine',
        shows: '- soft',
        head: '**1** Wood',
      },
      {
        is: 'list line-1',
        sources: '19',
        id: 'hulls-wood-pine-deep-list',
        chapter: 1,
        title: '### Deep',
        shows: '- deep',
        head: '**1** Pine',
      },
      {
        is: 'list line-2',
        sources: '23',
        id: 'sails-list',
        chapter: 2,
        title: '# Sails',
        shows: '- linen',
        head: '**2**',
      },
      {
        is: 'question',
        sources: '1',
        id: 'closing',
        title: '# Boats',
        head: 'Questions',
        shows: '- Hulls\n- Sails',
      },
    ]);
  });

  it('is counted in figures where its title is in Chinese numerals', () => {
    const parts = [...'甲乙丙丁戊己庚'].flatMap((name) => ['', `### ${name}`, '', '字'.repeat(120)]);
    const slides = told(
      ...['---', 'lang: zh', '---', '# 船', '', '## 一、船体', ...parts, '', '## 二、帆', ...parts],
    );
    const openers = slides.filter(({ is }) => /^section/.test(`${is}`));
    expect(openers.map(({ title }) => title)).toEqual(['# *1* 船体', '# *2* 帆']);
  });

  it('has its first paragraph above the short groups that are all that follows it', () => {
    const slides = told(
      '# T',
      '',
      '## Boats',
      '',
      'Two kinds.',
      '',
      '### Oar',
      '',
      '- a',
      '',
      '### Sail',
      '',
      '- b',
    );
    expect(slides.slice(1)).toEqual([
      {
        is: 'list groups',
        sources: '3, 5, 7–9, 11–13',
        id: 'boats-oar',
        chapter: 1,
        title: '# Boats',
        shows: 'Two kinds.\n\n- **Oar**\n  - a\n- **Sail**\n  - b',
      },
    ]);
  });

  it('opens with its first paragraphs where they are short enough, and else they tell its title by themselves', () => {
    const opener = (length: number, parts = '甲乙丙') =>
      told(
        '---',
        'lang: zh',
        '---',
        '# 船',
        '',
        '## 船体',
        '',
        '字'.repeat(40),
        '',
        '词'.repeat(length),
        ...[...parts].flatMap((name) => ['', `### ${name}`, '', '字'.repeat(120)]),
        ...['', '## 帆', '', '字'.repeat(4000)],
      )
        .slice(2, 3)
        .map(({ is, shows }) => [is, shows]);
    const [first, fits] = ['字'.repeat(40), '词'.repeat(50)];
    expect(opener(50)).toEqual([['section line-1', `${first}\n\n${fits}\n\n- 甲\n- 乙\n- 丙`]]);
    expect(opener(51)).toEqual([['prose line-1', `${first}\n\n${fits}词`]]);
    expect(opener(51, '甲乙丙丁戊己庚')).toEqual([
      ['section line-1', '- 甲\n- 乙\n- 丙\n- 丁\n- 戊\n- 己\n- 庚'],
    ]);
  });

  it('has its title above those of its slides where none shows it, and is noted where it has none', () => {
    const points = `- ${'word '.repeat(60)}`;
    const groups = (...names: string[]) => names.flatMap((name) => [`**${name}**`, '', points, '']);
    const slides = told(
      ...['# T', '', 'Lead.', '', '## Empty', '', '## Group', '', ...groups('One', 'Two')],
      ...['## Whole', '', '### Part', '', ...groups('Three', 'Four'), '## Told', '', '- b'],
    );
    expect(slides[2]?.notes).toEqual(['Lead.', 'Empty']);
    expect(slides.slice(3, -1).map(({ is, title, head }) => [is, title, head])).toEqual([
      ['list line-1', '## One', '**1** Group'],
      ['list line-1', '## Two', '**1** Group'],
      ['list line-2', '### Three', '**2** Whole · Part'],
      ['list line-2', '### Four', '**2** Whole · Part'],
      ['list line-3', '# Told', '**3**'],
    ]);
  });

  it.each([
    ['is long', 'w'.repeat(100)],
    ['has a formula', 'A $x$'],
  ])('has its title on a slide where it %s', (_case, title) => {
    const points = `- ${'word '.repeat(60)}`;
    const slides = told('# T', '', `## ${title}`, '', '**One**', '', points, '', '**Two**', '', points);
    expect(slides.slice(1).map(({ is }) => is)).toEqual(['section', 'list', 'list']);
  });

  it('has its title in words above those of its slides, and where it leads in the notes', () => {
    const slides = told(
      ...['# Boats', '', '## [1.2.0](https://e.org/2) (2026-05-02)', '', '### Features', '', '- oars', ''],
      ...['## [1.1.0](https://e.org/1) (2026-03-01)', '', '### Fixes', '', '- leaks'],
    );
    const body = slides.filter(({ is }) => `${is}`.startsWith('list'));
    expect(slides.map(({ is }) => `${is}`.split(' ')[0])).not.toContain('section');
    expect(body.map(({ head }) => head)).toEqual(['**1** 1.2.0 (2026-05-02)', '**2** 1.1.0 (2026-03-01)']);
    expect(body.map(({ notes }) => notes)).toEqual([['https://e.org/2'], ['https://e.org/1']]);
  });

  it('is opened where three slides follow, and not right behind the slide that opens the one around it', () => {
    const part = (title: string) => [
      '',
      `### ${title}`,
      ...[1, 2, 3].flatMap((n) => ['', `#### ${title}${n}`, '', 'Text is written here. '.repeat(12)]),
    ];
    const slides = told(
      '# T',
      '',
      '## Many',
      ...part('A'),
      ...part('B'),
      '',
      '## Few',
      '',
      '### C',
      '',
      'Text.',
    );
    expect(slides.slice(2).map(({ is, title, head }) => `${is} ${title} | ${head ?? ''}`)).toEqual([
      'section line-1 # *1* Many | ',
      ...[1, 2, 3].map((n) => `prose line-1 ### A${n} | **1** Many · A`),
      ...[1, 2, 3].map((n) => `prose line-1 ### B${n} | **1** Many · B`),
      'prose line-2 ## C | **2** Few',
      'question # T | Questions',
    ]);
  });

  it('is named above what has a title of its own within it, as above the sections within it', () => {
    const words = 'The quays are worn by sixty winters of salt. '.repeat(3);
    const slides = told(
      ...[
        '# T',
        '',
        '## Plans',
        '',
        '### Quays',
        '',
        '- six quays',
        '',
        '**State**',
        '',
        words,
        '',
        words,
        '',
      ],
      ...['**Sums**', '', '| Year | Cost |', '| - | - |', '| 2027 | 4 |', '', '### Boats', '', words],
      ...['', '## Costs', '', words],
    );
    const heads = slides.map(({ title, head }) => `${title} | ${head ?? ''}`);
    expect(heads).toContain('### State | **1** Quays');
    expect(heads).toContain('### Sums | **1** Quays');
  });

  it('keeps a list that it opens with on a slide of its own, which tells its title', () => {
    const slides = told('# T', '', '## S', '', '- a', '', 'Text.', '', 'More.', '', '### U', '', '- b');
    expect(slides.slice(1).map(({ is, shows }) => [is, shows])).toEqual([
      ['list', '- a'],
      ['prose', 'Text.\n\nMore.'],
      ['list', '- b'],
    ]);
  });
});

describe('the chapters', () => {
  const deck = deckOf(
    ...[
      '# T',
      '',
      'Before.',
      '',
      '## 1) Opening',
      '',
      'Text.',
      '',
      '## Map',
      '',
      'It leads here.',
      ...line(3, 'Hulls'),
      ...line(3, 'Sails: cloth'),
    ],
    ...[
      '',
      '### Between',
      '',
      '- c',
      ...line(2, 'Ropes'),
      '',
      '## End',
      '',
      'Text[^1] of[^2] some[^3].',
      '',
      '[^1]: A note.',
      '[^2]: A note.',
      '[^3]: A note.',
    ],
  );

  it('are the directions, the titled sections of the outermost level, and the notes', () => {
    expect(deck.chapters).toEqual([
      { title: 'Opening' },
      { title: 'Map' },
      { title: 'Hulls', direction: 1 },
      { title: 'Sails', direction: 2 },
      { title: 'Ropes', direction: 3 },
      { title: 'End' },
      { title: 'Notes' },
    ]);
  });

  it('have all slides but those that speak of the whole article', () => {
    expect(deck.slides.map(({ layout, id, chapter }) => `${layout} ${id} ${chapter}`)).toEqual([
      'cover cover undefined',
      'agenda agenda undefined',
      'roadmap roadmap undefined',
      'prose introduction-prose undefined',
      'prose opening-prose 1',
      'section map 2',
      'divider hulls 3',
      'forecast hulls-2026 3',
      'divider sails 4',
      'forecast sails-2026 4',
      'list map-between-list 2',
      'divider ropes 5',
      'forecast ropes-2026 5',
      'prose end-prose 6',
      'question closing undefined',
      'list notes-list 7',
    ]);
  });

  it('stand under those titles in their own language', () => {
    const { chapters, slides } = deckOf(
      ...['---', 'lang: zh', '---', '# 船', '', '文字[^1]。文字[^2]。文字[^3]。', ''],
      ...['[^1]: 注。', '[^2]: 注。', '[^3]: 注。'],
    );
    expect(chapters).toEqual([{ title: '注释' }]);
    expect(slides.map(written).at(-1)).toEqual({
      is: 'list',
      sources: '8–10',
      id: '注释-list',
      chapter: 1,
      title: '# 注释',
      shows: '1. 注。\n2. 注。\n3. 注。',
    });
  });
});

it('the slides by period follow the last direction, and all else keeps its place', () => {
  const slides = deckOf(
    '# T',
    ...line(2, 'Hulls'),
    ...['', '**2027: Later**', '', '- a', '', '## Between', '', '- b'],
    ...line(2, 'Sails'),
    ...['', '**2027: Later**', '', '- a', '', '## End', '', '- c'],
  ).slides;
  expect(slides.map(({ id }) => id)).toEqual([
    'cover',
    'agenda',
    'roadmap',
    'hulls',
    'hulls-2026',
    'hulls-2027',
    'between-list',
    'sails',
    'sails-2026',
    'sails-2027',
    'year-2026',
    'year-2027',
    'end-list',
    'closing',
  ]);
});

it('a single direction has neither agenda nor roadmap nor slides by period, but stands among the sections', () => {
  const idsOf = (...lines: string[]): string[] => deckOf(...lines).slides.map(({ id }) => id);
  expect(idsOf('# T', ...line(2, 'Hulls'))).toEqual(['cover', 'hulls', 'hulls-2026']);
  const slides = deckOf('# T', ...line(2, 'Hulls: wood'), '', '## End', '', '- c').slides;
  expect(slides.map(({ id }) => id)).toEqual(['cover', 'agenda', 'hulls', 'hulls-2026', 'end-list']);
  expect(slides[1] && written(slides[1]).shows).toBe('1. Hulls *wood*\n2. End');
});

it('a deck is called as the front matter says, else as the article, else as its file', () => {
  const titleOf = (...lines: string[]): string => deckOf(...lines).title;
  expect([titleOf('---', 'title: F', '---', '# 1) T: s'), titleOf('# 1) T: s'), titleOf('Text.')]).toEqual([
    'F',
    'T: s',
    'a',
  ]);
});

it('a deck says what the front matter says, and no more', () => {
  const front = ['---', 'description: D', 'author: A', 'date: 2024-01-02', 'tags: [x, y]', 'lang: en', '---'];
  const { slides: _slides, ...full } = deckOf(...front, '# T');
  const { slides: _none, ...bare } = deckOf('# T');
  expect([full, bare]).toStrictEqual([
    {
      lang: 'en',
      title: 'T',
      keywords: ['x', 'y'],
      chapters: [],
      description: 'D',
      author: 'A',
      date: '2024-01-02',
    },
    { lang: 'en', title: 'T', keywords: [], chapters: [] },
  ]);
});

it.each([
  [
    'a section',
    [
      '## Oak<br>and tar',
      '',
      'A [short](x) word.',
      '',
      '### Wood',
      '',
      '- oak',
      '',
      '#### Pine',
      '',
      '- soft',
    ],
  ],
  ['a direction', [...line(2, 'Oak<br>and tar'), ...line(2, 'Sails')]],
])('%s is named in one line above its slides, wherever its title breaks', (_, lines) => {
  const heads = told('# Boats', '', ...lines).map(({ head }) => String(head));
  expect(heads.filter((head) => head.includes('Oak and tar'))).not.toEqual([]);
  expect(heads.filter((head) => head.includes('Oakand'))).toEqual([]);
});
