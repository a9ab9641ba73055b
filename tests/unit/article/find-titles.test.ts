import { describe, expect, it } from 'vitest';
import { front, titlesIn } from './titles-in.ts';

describe('the title of an article', () => {
  it.each([
    'Summary',
    'Overview:',
    '2026',
    '概述',
    '目录',
    'पृष्ठभूमि',
    'Vue d’ensemble',
    "Vue d'ensemble",
  ])('is not the first of several headings where it says as little as “%s” and the file is called otherwise', (first) => {
    const chapters = [`# ${first}`, 'Text.', '# Goals', 'Text.'];
    expect(titlesIn('harbour-plan.md', ...chapters)).toEqual([undefined, undefined, [first, 'Goals']]);
    expect(titlesIn('README.md', ...chapters)).toEqual([first, undefined, ['(lead)', 'Goals']]);
  });

  it.each([
    ['with text of its own is a chapter', ['Text.'], [undefined, undefined, ['Summary', 'Goals', 'Costs']]],
    ['with none stands below the title', [], [undefined, 'Summary', ['Goals', 'Costs']]],
  ])('is not a lone heading that could head any article, which %s', (_what, own, expected) => {
    const article = [front('Harbour plan'), '# Summary', ...own, '## Goals', 'Text.', '## Costs', 'Text.'];
    expect(titlesIn('README.md', ...article)).toEqual(expected);
  });

  it('has a lone heading that is a period below it', () => {
    const article = ['# 2026', 'Text.', '## Goals', 'Text.', '## Costs', 'Text.'];
    expect(titlesIn('harbour-plan.md', ...article)).toEqual([
      undefined,
      '2026',
      ['(lead)', 'Goals', 'Costs'],
    ]);
  });

  it('is not a chapter with sections or a number as others of its level have', () => {
    const chapter = (name: string) => [`# ${name}`, '## Ships', 'Text.', '## Nets', 'Text.'];
    const parts = ['Today', 'Next year', 'Later'];
    expect(titlesIn('harbour-plan.md', ...parts.flatMap(chapter))).toEqual([undefined, undefined, parts]);
    const numbered = ['# 1. Today', 'Text.', '# 2. Next year', 'Text.'];
    expect(titlesIn('harbour-plan.md', ...numbered)[0]).toBeUndefined();
  });

  it('is no chapter where most of an article stands below it, whatever stands above', () => {
    const chapters = (...own: number[]) =>
      own.flatMap((sections, at) => [`# C${at}`, ...Array(sections).fill('## S'), 'Text.']);
    const title = (...own: number[]) => titlesIn('harbour-plan.md', 'Lead.', ...chapters(...own))[0];
    expect(title(1, 1, 1)).toBeUndefined();
    expect(title(2, 2)).toBe('C0');
    expect(title(2, 3)).toBeUndefined();
    expect(title(0, 3)).toBe('C0');
  });

  it('is the first heading where others of its level stand below it or behind it', () => {
    expect(titlesIn('harbour-plan.md', '# Ships', 'Text.', '# Today', 'Text.')[0]).toBe('Ships');
    const long = ['# Ships', '## Today', 'a', '## Next', 'b', '## Later', 'c', '# Appendix', 'd'];
    expect(titlesIn('harbour-plan.md', ...long)).toEqual([
      'Ships',
      undefined,
      ['Today', 'Next', 'Later', 'Appendix'],
    ]);
  });

  it('is a heading of a lower level that is above all others, where nothing else is called a title', () => {
    const article = ['## Ships', 'Text.', '### Today', 'a', '### Later', 'b'];
    expect(titlesIn('harbour-plan.md', ...article)).toEqual([
      'Ships',
      undefined,
      ['(lead)', 'Today', 'Later'],
    ]);
    expect(titlesIn('harbour-plan.md', front('Harbour'), ...article)).toEqual([
      undefined,
      undefined,
      ['Ships'],
    ]);
    expect(titlesIn('harbour-plan.md', '## Ships', 'Text.', '### Today', 'a')[0]).toBeUndefined();
  });

  it('may stand on two headings: whose article it is and what it is called, the longer above the shorter', () => {
    const chapters = ['### Today', 'a', '### Later', 'b'];
    const [name, plan] = ['Open Boats', 'Plan to 2031: no harbour stays alone'];
    for (const both of [
      [name, plan],
      [plan, name],
    ]) {
      const article = [...both.map((one) => `# ${one}`), 'Text.', ...chapters];
      expect(titlesIn('README.md', ...article)).toEqual([plan, name, ['(lead)', 'Today', 'Later']]);
    }
    expect(titlesIn('README.md', '# Boats', '# 2026', ...chapters).slice(0, 2)).toEqual(['Boats', '2026']);
    // The second is what it is called where neither says more.
    expect(titlesIn('README.md', '# Boats', '# Ropes', ...chapters).slice(0, 2)).toEqual(['Ropes', 'Boats']);
    expect(titlesIn('README.md', '# ![](logo.png)', '# Boats', ...chapters)[1]).toBeUndefined();
    expect(titlesIn('README.md', '# Boats', '# ![](logo.png)', ...chapters)[1]).toBeUndefined();
    // With text between them, or another one behind, they are chapters.
    expect(titlesIn('README.md', `# ${name}`, 'Text.', `# ${plan}`, ...chapters)[1]).toBeUndefined();
    expect(titlesIn('README.md', `# ${name}`, `# ${plan}`, ...chapters, '# More', 'c')[1]).toBeUndefined();
    expect(titlesIn('README.md', '# 1. Today', '# 2. Later', ...chapters)[1]).toBeUndefined();
  });

  it('has a heading of the level of its chapters below it, where it alone has no text', () => {
    const chapters = ['## Today', 'a', '## Later', 'b'];
    const article = ['# Boats', '## A plan for the town', ...chapters];
    expect(titlesIn('README.md', ...article)).toEqual(['Boats', 'A plan for the town', ['Today', 'Later']]);
    expect(titlesIn('README.md', '# Boats', '## Summary', ...chapters)[1]).toBeUndefined();
    const numbered = ['## 1. A plan', '## 2. Today', 'a', '## 3. Later', 'b'];
    expect(titlesIn('README.md', '# Boats', ...numbered)[1]).toBeUndefined();
    expect(
      titlesIn('README.md', '# Boats', '## A plan', ...chapters, '## Empty', '## More', 'c')[1],
    ).toBeUndefined();
    expect(
      titlesIn('README.md', '# Boats', '## A plan', '### Today', 'a', '## Later', 'b')[1],
    ).toBeUndefined();
    expect(titlesIn('README.md', '# Boats', '## A plan', '## Later', 'b')[1]).toBeUndefined();
  });
});

describe('the only heading of its level, which says more than the title', () => {
  const subtitle = (...lines: string[]) => titlesIn('README.md', '# Boats 2035', ...lines)[1];
  const more = '## How all of our boats sail without oil';
  const chapters = ['### Today', 'a', '### Later', 'b', '### Never', 'c'];

  it('stands below that, where it has no word of its own above three chapters', () => {
    expect(subtitle(more, ...chapters)).toBe(more.slice(3));
    expect(subtitle(more, '![A boat](boat.png)', ...chapters)).toBe(more.slice(3));
  });

  it.each([
    ['Northern Harbour Trust', 'Strategic plan 2026–2031: A safe quay', 'Approved by the board, 3 May 2026.'],
    ['Hafenstiftung Nordstadt', 'Strategie 2031', 'Wir bauen Kais. Sie sollen lange halten.'],
    ['東海港湾研究所', '中期計画2031', '船を速くする。'],
    ['وزارة الموانئ', 'خطة الموانئ حتى عام 2031', 'نبني الأرصفة.'],
  ])('stands below the name of a house over whatever text: %s', (house, plan, text) => {
    const [title, , heads] = titlesIn('README.md', `# ${house}`, `## ${plan}`, text, ...chapters);
    expect([title, heads]).toEqual([plan, expect.arrayContaining(['Today', 'Later', 'Never'])]);
  });

  it('is a chapter of a house where it names a part of any plan, or is over periods', () => {
    const below = (...lines: string[]) => titlesIn('README.md', '# Northern Harbour Trust', ...lines)[1];
    expect(below('## Goals', 'Text.', ...chapters)).toBeUndefined();
    expect(below('## Our plan', 'Text.', '### 2031', 'a', '### 2032', 'b')).toBeUndefined();
  });

  it.each([
    ['says little', ['## Boats', ...chapters]],
    ['has a text', [more, 'They sail.', ...chapters]],
    ['is over periods', [more, '### 2031', 'a', '### 2032', 'b', '### 2033', 'c']],
    ['is over two', [more, ...chapters.slice(2)]],
  ])('is a chapter where it %s', (_what, lines) => expect(subtitle(...lines)).toBeUndefined());
});

describe('a heading right below the title', () => {
  const chapters = ['## Goals', 'Text.', '## Costs', 'Text.'];

  it.each([
    ['is on a lower level than the chapters', ['### What we want', 'Text.', ...chapters]],
    ['says as much as fits in lines', ['## What we want', `${'船'.repeat(58)}2026`, ...chapters]],
    ['says who wrote it between rules', ['## What we want', '---', 'Harbour, 2026', '***', ...chapters]],
    [
      'is on their level over no more than who wrote it, and when',
      ['## What we want', 'Harbour office, May 2026', ...chapters],
    ],
    [
      'is alone above all of them over the same',
      ['## What we want', 'Harbour office, May 2026', '### Goals', 'Text.', '### Costs', 'Text.'],
    ],
    [
      'has a foreword on a lower level below the same',
      ['## What we want', '*Harbour · May 2026*', '### A word ahead', 'Text.', ...chapters],
    ],
  ])('stands below it on the cover where it %s', (_why, blocks) => {
    expect(titlesIn('a.md', '# Harbour', ...blocks).slice(0, 2)).toEqual(['Harbour', 'What we want']);
  });

  it.each([
    ['says something', ['## What we want', 'We want a quay in 2026.', ...chapters]],
    ['says much', ['## What we want', `${'船'.repeat(58)} 2026`, ...chapters]],
    ['says a list', ['## What we want', '- May 2026', ...chapters]],
    ['asks something', ['## What we want', 'Is it May 2026?', ...chapters]],
    ['calls something', ['## What we want', '到2026年！', ...chapters]],
    ['says what comes when', ['## Milestones', 'End of 2026: a quay\n2028: two cranes', ...chapters]],
    ['says so in Chinese', ['## 里程碑', '2026年：一座码头\n2028年：两台吊车', ...chapters]],
    [
      'says what comes in phases',
      ['## Steps', 'Phase 1 (2026): a quay\nPhase 2 (2027): a crane\nPhase 3 (2028): a light', ...chapters],
    ],
    [
      'has more than one section',
      ['## What we have', '*Harbour · May 2026*', '### Quays', 'Text.', '### Cranes', 'Text.', ...chapters],
    ],
    [
      'is made of sections as others are',
      [
        '## What we have',
        '*As of May 2026*',
        '### Quays',
        'Text.',
        '## Goals',
        '### Cranes',
        'Text.',
        '## Costs',
      ],
    ],
    [
      'has a line that is not set off above its section',
      ['## What we have', 'Two quays by 2026', '### Quays', 'Text.', ...chapters],
    ],
    ['has one chapter behind it', ['### What we want', 'Text.', '## Goals', 'Text.']],
    ['says nothing of when', ['## What we want', 'Harbour office', ...chapters]],
    ['could head any article', ['### Summary', 'Text.', ...chapters]],
    ['is numbered', ['### 1. Wants', 'Text.', ...chapters]],
    ...['1.', '(2)', '（三）', '四、', 'IV.', '(IV)', 'X)', '（V）', '1．', '（十一）', 'XIII.'].map(
      (number): [string, string[]] => [
        `has a number such as ${number}`,
        [`### ${number} Wants`, 'Text.', ...chapters],
      ],
    ),
    ['is a table of contents', ['### Contents', 'Text.', ...chapters]],
  ])('is a chapter where it %s', (_why, blocks) => {
    expect(titlesIn('a.md', '# Harbour', ...blocks)[1]).toBeUndefined();
  });
});

describe('a heading of a lower level that is the only one', () => {
  const bold = (name: string) => [`**${name}**`, 'Text.'];
  it('is the title where it opens an article that has bold lines for chapters', () => {
    const article = ['## Harbour plan to 2035', 'Text.', ...bold('Quays'), ...bold('Cranes')];
    expect(titlesIn('a.md', ...article)[0]).toBe('Harbour plan to 2035');
  });

  it.each([
    ['opens nothing', ['Text.', '## Quays', ...bold('Old'), ...bold('New')]],
    ['has one such line', ['## Quays', 'Text.', ...bold('Old')]],
  ])('is a chapter where it %s', (_why, blocks) => {
    expect(titlesIn('harbour-plan.md', ...blocks)[0]).toBeUndefined();
  });

  it('has a heading below it under which only a remark in italics stands, above deeper sections and chapters', () => {
    const remark = '*Approved by the council on 18 June 2027. Owner: the harbour master.*';
    const chapters = [
      '### Foreword',
      'Text.',
      '### Context',
      'Text.',
      '## Ships',
      'Text.',
      '## Nets',
      'Text.',
    ];
    expect(titlesIn('a.md', '# Open quays', '## The harbour plan', remark, ...chapters)).toEqual([
      ...['Open quays', 'The harbour plan', ['Foreword', 'Context', 'Ships', 'Nets']],
    ]);
  });

  it('has the only heading of its level below it, above lines that say who made the article', () => {
    const lines = [
      '**Paper 14 · Quay Consortium**',
      '*Prepared by A. Oak and B. Elm. Comments by 31 March 2027.*',
    ];
    const chapters = ['### Abstract', 'Text.', '### 1 Ships', 'Text.', '### 2 Nets', 'Text.'];
    expect(titlesIn('a.md', '# Salt', '## A plan for harbours, 2027–2030', ...lines, ...chapters)).toEqual([
      ...['Salt', 'A plan for harbours, 2027–2030', ['Abstract', '1 Ships', '2 Nets']],
    ]);
  });
});
