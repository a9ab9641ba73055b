import type { Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { readArticle } from '../../../src/article/read.ts';
import { planDeck } from '../../../src/deck/plan.ts';
import { slideTitle } from '../../../src/deck/slide.ts';
import type { Deck, Slide } from '../../../src/model/deck.ts';
import { deckOf } from './written.ts';

const plan = (...lines: string[]): Deck => planDeck(readArticle(lines.join('\n'), 'a.md').roadmap, 'a');
const outline = (deck: Deck): string[] => deck.slides.map((slide) => `${slide.layout}: ${slideTitle(slide)}`);
const direction = (name: string, ...years: number[]): string[] => [
  ...[`## ${name}: from a to b`, '### Done', '**One**', '- 75% more', '### Plans'],
  ...years.flatMap((year) => ['', `**${year}: In ${year}**`, '- a']),
  ...['', '### Effect', 'It matters. Much.'],
];
const find = (deck: Deck, layout: string): Slide | undefined =>
  deck.slides.find((slide) => slide.layout === layout);

it('is called by the words of its title, not by the picture in it', () => {
  const read = (title: string) => planDeck(readArticle(`${title}\n\nText.`, 'a.md', 'en').roadmap, 'a');
  const deck = read('<h1><img src="a.png" alt="logo"><br>Quick <b>boats</b></h1>');
  expect([deck.title, outline(deck).at(1)]).toEqual(['Quick boats', 'prose: Quick boats']);
  expect(read('# ![logo](a.png)').title).toBe('logo');
});

describe('what an article says before its first heading', () => {
  const titles = (...lines: string[]): string[] => outline(plan(...lines)).slice(1);

  it('is called so, since its cover has the title', () => {
    expect(titles('# T', '', 'Text.', '', '## A', '', 'Text.')).toEqual(['prose: Introduction', 'prose: A']);
    expect(titles('# T', '', '船在港口。', '', '## 甲', '', '船在港口。')[0]).toBe('prose: 引言');
  });

  it('is called like the article where there is no other name', () => {
    expect(titles('# T', '', 'Text.')).toEqual(['prose: T']);
    expect(titles('# T', '', 'Text.', '', '## Introduction', '', 'Text.')[0]).toBe('prose: T');
  });

  it('names what stands behind the last section as what closes an article, unless a heading does', () => {
    const closed = (heading: string, ...words: string[]) =>
      titles('# T', '', '## A', '', 'Text.', '', `## ${heading}`, '', 'Text.', '', '---', '', ...words);
    expect(closed('B', 'Fair winds to all of you.').at(-1)).toBe('prose: In closing');
    expect(closed('B', '> The sea keeps its own time.').at(-1)).toMatch(/: In closing$/);
    expect(closed('Conclusion', 'Fair winds to all of you.').at(-1)).toMatch(/: Conclusion/);
  });

  it('stands on the cover where it is no more than a line', () => {
    const [cover, ...others] = plan(
      '# Boats',
      '',
      'Second edition, for the council',
      '',
      '## A',
      '',
      'Text.',
    ).slides;
    expect(cover?.content.map((block) => textOf(block as Paragraph))).toEqual([
      'Second edition, for the council',
    ]);
    expect(cover?.sources.map(({ start }) => start.line)).toEqual([1, 3]);
    expect(others.map(slideTitle)).toEqual(['A']);
  });

  it.each([
    ['is a sentence', ['It is the second edition.']],
    ['leads to something', ['Editions of the boats', '', '- two']],
    ['is a word', ['Boats']],
  ])('stands there not where it %s', (_what, lines) =>
    expect(titles('# T', '', ...lines, '', '## A', '', 'Text.')).toHaveLength(2));
});

it('has an agenda in place of the article’s own contents, which nobody reads out', () => {
  const contents = ['## Contents', '', '- [A](#a)', '- [B](#b)', '- [C](#c)', ''];
  const parts = ['A', 'B', 'C'].flatMap((name) => [`## ${name}`, '', 'Text.', '']);
  const deck = plan('# T', '', ...contents, ...parts);
  expect(outline(deck)).toEqual(['cover: T', 'agenda: Agenda', 'prose: A', 'prose: B', 'prose: C']);
  expect(deck.slides[1]?.notes).toEqual([]);
  expect(deck.slides[1]?.sources.map(({ start }) => start.line)).toEqual([9, 13, 17, 3]);
  expect(deck.chapters.map(({ title }) => title)).toEqual(['A', 'B', 'C']);
});

describe('a roadmap', () => {
  const deck = plan(
    '# Title: sub',
    ...direction('A', 2025, 2026),
    ...direction('B', 2026, 2027),
    '## End',
    'Text.',
  );

  it('has front slides, its directions, and the rest in order', () => {
    const one = ['divider', 'breakthrough', 'forecast', 'forecast', 'impact'];
    expect(deck.slides.map((slide) => slide.layout)).toEqual([
      ...['cover', 'agenda', 'roadmap', ...one, ...one, 'prose', 'question'],
    ]);
    expect(deck.chapters).toEqual([
      { title: 'A', direction: 1 },
      { title: 'B', direction: 2 },
      { title: 'End' },
    ]);
  });

  it('tells the address of a period that is a link', () => {
    const linked = plan(
      ...[
        '# T',
        '## A',
        '### [2025](https://a.example/x) Sun',
        '- a',
        '### [2026](https://a.example/y)',
        ...['- b', '- d', '- e', '- f'],
      ],
      ...['### 2027 [Wind](https://a.example/z)', '- c'],
    );
    const forecasts = linked.slides.filter((slide) => slide.layout === 'forecast');
    expect(forecasts.map(({ notes }) => notes)).toEqual([
      ['https://a.example/x'],
      ['https://a.example/y'],
      [],
    ]);
  });

  it('shows all forecasts in one table, with nothing where there is none', () => {
    const [table] = find(deck, 'roadmap')?.content ?? [];
    const rows = table?.type === 'table' ? table.children : [];
    expect(rows.map((row) => row.children.map((cell) => textOf(cell.children)))).toEqual([
      ['Direction', '2025', '2026', '2027'],
      ['A', 'In 2025', 'In 2026', ''],
      ['B', '', 'In 2026', 'In 2027'],
    ]);
    expect(new Set(rows.map(({ type }) => type))).toEqual(new Set(['tableRow']));
  });

  it('lights the station that a slide is at', () => {
    const lit = deck.slides
      .filter((slide) => slide.direction === 1)
      .map((slide) =>
        slide.footer
          ?.filter((node) => node.type === 'strong')
          .map((node) => textOf(node))
          .join(),
      );
    expect(lit).toEqual([undefined, '1', '2025', '2026', '']);
  });

  it('shows a movement as such, with the heading whole in the notes', () => {
    const divider = find(deck, 'divider');
    expect(textOf((divider?.content[0] as never) ?? [])).toBe('a → b');
    expect(divider?.notes).toEqual(['A: from a to b']);
  });

  it('sets an impact’s first sentence apart from the others', () => {
    expect(find(deck, 'impact')?.content.map((block) => textOf(block as never).trim())).toEqual([
      'It matters.',
      'Much.',
    ]);
  });
});

describe('any other article', () => {
  it.each([
    ['nothing but text', ['Text.'], ['cover: a', 'prose: a']],
    ['no title', ['## S', 'Text.'], ['cover: a', 'prose: S']],
    ['an empty section', ['# T', '## S'], ['cover: T']],
    [
      'sections in sections',
      ['# T', '## S', 'Short.', '### U', 'Text.'],
      ['cover: T', 'prose: S', 'prose: U'],
    ],
    [
      'groups outside of directions',
      ['# T', '## S', '**G**', '- a', '**H**', '- b'],
      ['cover: T', 'list: S'],
    ],
    ['a single group', ['# T', '## S', '**G**', '- a'], ['cover: T', 'list: S']],
    ['a group before any heading', ['**G**', '- a'], ['cover: a', 'list: G']],
  ])('with %s', (_name, lines, expected) => expect(outline(plan(...lines))).toEqual(expected));

  it('notes a topic that nothing stands under', () => {
    const deck = plan('# T', '## D', '### Plans', '**2026: P**', '- a', '### Empty topic');
    expect(outline(deck).slice(-1)).toEqual(['forecast: 2026 P']);
    expect(deck.slides.at(-1)?.notes).toEqual(['Empty topic']);
  });

  it('makes a timetable of a table whose columns are periods', () => {
    const rows = ['| Work | 2025 | 2026 |', '|---|---|---|', '| Roof | a | b |'];
    expect(find(plan('# T', '', ...rows), 'roadmap')).toBeDefined();
    expect(find(plan('# T', '', ...rows.map((row) => row.replace('2025', 'Cost'))), 'table')).toBeDefined();
  });

  it('carries the front matter as metadata', () => {
    const deck = plan('---', 'title: F', 'author: A', 'date: 2024-01-02', 'tags: [x]', '---', '# T', 'Text.');
    expect(deck).toMatchObject({ title: 'F', author: 'A', date: '2024-01-02', keywords: ['x'] });
    expect(textOf(find(deck, 'cover')?.content[1] as never)).toContain('A · January 2, 2024');
  });
});

it('names the people of its front matter on the cover, and notes its other facts there', () => {
  const front = ['author: Ada Birch', 'reviewed_by: Ole Holm', 'course: QU 210', 'layout: post'];
  const deck = plan('---', ...front, '---', '', '# T', '', 'Text.');
  const [cover] = deck.slides;
  expect(textOf(cover?.content.at(-1) as Paragraph)).toBe('Ada Birch · Reviewed by: Ole Holm');
  expect([cover?.notes, cover?.said]).toEqual([['Course: QU 210'], 0]);
});

it.each([
  [['organisation: Harbour Office'], 'Harbour Office · May 3, 2026'],
  [
    ['author: Ada Birch', 'publisher: Harbour Office', 'editor: Ole Holm'],
    'Ada Birch · Harbour Office · May 3, 2026 · Editor: Ole Holm',
  ],
  [['author: Harbour Office', 'department: Harbour Office'], 'Harbour Office · May 3, 2026'],
])('names the house that its front matter has without the key: %j', (front, byline) => {
  const deck = plan('---', ...front, 'date: 2026-05-03', '---', '', '# T', '', 'Text.');
  expect(textOf(deck.slides[0]?.content.at(-1) as Paragraph)).toBe(byline);
});

describe('notes', () => {
  it('keep line breaks as line ends', () => {
    expect(find(plan('# T', '## S', 'one  ', 'two'), 'prose')?.notes).toEqual(['one\ntwo']);
  });
});

it('calls a chapter as its slides are called, whatever stands in its heading', () => {
  const markdown =
    '# T\n\n## ![](a.svg) A picture\n\n- a\n\n## Two<br>lines\n\n- b\n\n## C <!-- x --> d\n\n- c';
  expect(deckOf(markdown).chapters.map(({ title }) => title)).toEqual(['A picture', 'Two lines', 'C d']);
});
