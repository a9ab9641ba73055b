import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read.ts';
import { accountFor } from '../../../src/deck/coverage.ts';
import { planDeck } from '../../../src/deck/plan.ts';
import { findUnsourced } from '../../../src/deck/unsourced.ts';
import type { Slide } from '../../../src/model/deck.ts';
import { lineOf, toldIn, written } from './written.ts';

describe('the cover', () => {
  it('shows title and subtitle, description, author and date, and the lines of the map', () => {
    const front = ['---', 'description: Of boats', 'author: A. Wright', 'date: 2024-03-01', '---'];
    expect(
      toldIn(
        /cover/,
        ...front,
        '# Boats: the next years',
        ...lineOf('Hulls', '2026'),
        ...lineOf('Sails', '2027'),
      ),
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
    expect(toldIn(/cover/, ...lines)).toEqual([{ is: 'cover', id: 'cover', paginate: false, title }]);
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
    expect(toldIn(/cover/, ...article)[0]?.shows).toBe('## a plan\n\n[The harbour](https://e.org)');
  });

  it('shows the front matter’s subtitle, below the title’s own second half', () => {
    const shows = (title: string) => toldIn(/cover/, '---', 'subtitle: At last', '---', title)[0]?.shows;
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
    const [cover] = toldIn(/cover/, '---', `title: "${named}"`, '---', `# ${heading}`);
    expect([cover?.title, cover?.shows]).toEqual([title, shows]);
  });

  it('shows in which state the article is, behind author and date', () => {
    const front = ['author: A. Wright', 'status: Draft', 'stand: 2026-03-01', 'version: 0.4'];
    expect(toldIn(/cover/, '---', ...front, '---', '# T')[0]?.shows).toBe(
      '*A. Wright · Draft · Stand: March 1, 2026 · Version 0.4*',
    );
  });

  it('shows an author without a date, and a date without an author', () => {
    const shows = (front: string) => toldIn(/cover/, '---', front, '---', '# T')[0]?.shows;
    expect([shows('author: A. Wright'), shows('date: 2024-03-01'), shows('tags: [x]')]).toEqual([
      '*A. Wright*',
      '*March 1, 2024*',
      undefined,
    ]);
  });

  it('tells the theme how many periods the map has, six at most', () => {
    const years = ['2021', '2022', '2023', '2024', '2025', '2026', '2027'];
    const is = (count: number) =>
      toldIn(/cover/, '# T', ...lineOf('A', ...years.slice(0, count)), ...lineOf('B', '2021'))[0]?.is;
    expect([is(2), is(6), is(7)]).toEqual(['cover periods-2', 'cover periods-6', 'cover periods-6']);
  });

  it('says what the article says of itself on either side of a picture', () => {
    const article = ['# T', '', '© 2026 the ferry ![a boat](boat.png) company', '', '## A', '', 'Text.'];
    expect(toldIn(/cover/, ...article)[0]?.shows).toBe('*© 2026 the ferry\\\ncompany*');
    const { roadmap, units } = readArticle(article.join('\n'), 'a.md');
    expect(findUnsourced(units, planDeck(roadmap, 'a'))).toEqual([]);
  });

  it('shows a state with a mark of ours within it, behind which another one has no room', () => {
    const facts = ['author: Ana', 'version: "2025-04-02 · Ana"', '版本: "2025-04-02 Ana Ana Ana"'];
    const { roadmap, units } = readArticle(['---', ...facts, '---', '', 'One.'].join('\n'), 'a.md', 'en');
    const deck = planDeck(roadmap, 'a');
    expect(written(deck.slides[0] as Slide).shows).toContain('Ana · Version 2025-04-02 · Ana');
    expect(findUnsourced(units, deck)).toEqual([]);
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
    expect(toldIn(/cover/, '# T', ...lineOf('A', '2026'))).toEqual([
      { is: 'cover', id: 'cover', paginate: false, title: '# T', sources: '1' },
    ]);
  });
});

describe('the summary', () => {
  const summary = (...paragraphs: string[]) =>
    toldIn(/summary/, '# T', '', ...paragraphs.flatMap((paragraph) => [`> ${paragraph}`, '>']), '', 'Text.');

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
      toldIn(
        /agenda/,
        ...['# T', '', '## Before', '', 'Text.', ...lineOf('1) Hulls: from wood to steel', '2026')],
        ...[...lineOf('Sails: *cloth*', '2026'), ...lineOf('Ropes', '2026')],
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
      toldIn(
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
    expect(toldIn(/agenda/, '# T', '', 'Text.', '', '## Hulls', '', 'a')).toEqual([]);
  });
});
