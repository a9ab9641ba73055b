import { describe, expect, it } from 'vitest';
import { toNotes } from '../../../../src/deck/cut/notes.ts';
import { emphasis, strong, text } from '../../../../src/deck/nodes.ts';
import { makeSlide } from '../../../../src/deck/slide.ts';
import { labelsFor } from '../../../../src/language/labels.ts';
import type { Deck, Layout, Slide } from '../../../../src/model/deck.ts';
import type { Block } from '../../../../src/model/roadmap.ts';
import { blocksOf, inline } from '../../article/inline.ts';

const at = (line: number) => ({ line, column: 1, offset: line });
const slide = (id: string, content = '', given: Partial<Slide> = {}, layout: Layout = 'list'): Slide =>
  makeSlide(layout, {
    ...{ id, content: blocksOf(content) as Block[], sources: [{ start: at(1), end: at(2) }] },
    ...given,
  });
const titled = (title: string): Pick<Slide, 'heading'> => ({
  heading: { depth: 1, children: inline(title) },
});

/** The deck of which only some slides are told. */
const leave = (slides: Slide[], told: string[]): Deck =>
  toNotes(
    { lang: 'en', title: 'T', keywords: [], chapters: [], slides },
    new Set(slides.filter(({ id }) => told.includes(id))),
    labelsFor('en'),
  );
const noted = (slides: Slide[], told: string[]) =>
  leave(slides, told).slides.map(({ id, notes }) => [id, ...notes]);

describe('what is not told', () => {
  it('has every address, also one whose letters stand in another text', () => {
    const host = slide('told', 'Shown.', { notes: ['Area.'] });
    expect(noted([host, slide('left', '[b](#a) [c](file.md)')], ['told'])).toEqual([
      ['told', 'Area.', 'b c', '#a', 'file.md'],
    ]);
  });

  it('is left to the notes, for reading: its topic, its title and blocks, its own notes and addresses', () => {
    const host = slide('told', 'Shown.', { notes: ['Said.'] });
    const guest = slide('left', '- one [a](https://e.org/1)\n  - two\n\n> three  \n> four', {
      ...titled('Title of [b](https://e.org/2)'),
      header: [strong(text('1')), text('Line'), emphasis(...inline('*Topic* [c](https://e.org/3)'))],
      notes: ['Said too.'],
      sources: [{ start: at(7), end: at(9) }],
    });
    expect(leave([host, guest], ['told']).slides).toEqual([
      {
        ...host,
        notes: [
          'Said.',
          'Line',
          'Topic c',
          'Title of b',
          'one a',
          'two',
          'three four',
          'Said too.',
          'https://e.org/2',
          'https://e.org/1',
          'https://e.org/3',
        ],
        said: 1,
        sources: [...host.sources, ...guest.sources],
      },
    ]);
  });

  it('is told by the whole title of a slide that was cut', () => {
    const unnumbered = { depth: 1 as const, children: [text('Whole')] };
    expect(
      noted([slide('told'), slide('left', 'a', { ...titled('Whole (1/2)'), unnumbered })], ['told']),
    ).toEqual([['told', 'Whole', 'a']]);
  });

  it('is not said twice, but a title stays with what stands below it', () => {
    const host = slide('told', '', { notes: ['One of them. Two.', '—'] });
    const slides = [
      host,
      slide('a', 'One of them.', { ...titled('Two') }),
      slide('b', 'Three.', { ...titled('Two'), notes: ['One of them!', '—', '…'] }),
      slide('c', '—'),
      slide('d', 'Four.', { header: [text('Line')] }),
      slide('e', 'Five.', { header: [text('Line')] }),
    ];
    expect(noted(slides, ['told'])).toEqual([
      ['told', 'One of them. Two.', '—', 'Two', 'Three.', '…', 'Line', 'Four.', 'Five.'],
    ]);
  });

  it('keeps what its host has been given before to be read', () => {
    const host = slide('told', '', { notes: ['Said.', 'Read.'], said: 1 });
    const [only] = leave([host, slide('left', 'More.')], ['told']).slides;
    expect([only?.notes, only?.said]).toEqual([['Said.', 'Read.', 'More.'], 1]);
  });

  it.each([
    ['a list', '- a', true],
    ['a paragraph', 'a', true],
    ['a quotation', '> a', true],
    ['a heading', '## a', true],
    ['a picture', '![a](a.png)', false],
    ['a picture in an item', '- a\n  - *b ![a](a.png)*', false],
    ['code', '```\na\n```', false],
    ['code in an item', '- a\n\n  ```\n  b\n  ```', false],
    ['a table', '| a |\n|-|\n| b |', false],
    ['a table in a quotation', '> | a |\n> |-|\n> | b |', false],
  ])('goes to the appendix where it cannot be said: %s', (_name, content, isSaid) => {
    const { slides } = leave([slide('told'), slide('left', content)], ['told']);
    expect(slides.map(({ id }) => id)).toEqual(isSaid ? ['told'] : ['told', 'appendix', 'left']);
  });

  it('goes to the appendix where its title has a picture', () => {
    const { slides } = leave([slide('told'), slide('left', 'a', titled('![a](a.png)'))], ['told']);
    expect(slides.map(({ id, appendix }) => [id, appendix])).toEqual([
      ['told', undefined],
      ['appendix', true],
      ['left', true],
    ]);
  });

  it('leaves the notes that were given to it, where it only gathers what others say', () => {
    const agenda = slide(
      'agenda',
      '1. one',
      { ...titled('Agenda'), notes: ['own', 'A title'], said: 1 },
      'agenda',
    );
    expect(noted([slide('told', 'Shown.', { notes: ['Said.'] }), agenda], ['told'])).toEqual([
      ['told', 'Said.', 'A title'],
    ]);
  });

  it('is gone where it only gathers what others say', () => {
    const layouts: Layout[] = ['agenda', 'roadmap', 'year'];
    const slides = layouts.map((layout) => slide(layout, layout, {}, layout));
    expect(noted([slide('told'), ...slides], ['told'])).toEqual([['told']]);
  });
});

describe('the slide that what is not told goes to', () => {
  const period = (key: string): Pick<Slide, 'period'> => ({ period: { label: key, key } });

  it('is that of its period for a forecast', () => {
    const slides = [
      slide('a', '', { chapter: 1 }),
      slide('left', 'x', { chapter: 1, ...period('2026-01/12') }, 'forecast'),
      slide('other', '', period('2026-01/12'), 'forecast'),
      slide('2025', '', period('2025-01/12'), 'year'),
      slide('2026', '', period('2026-01/12'), 'year'),
    ];
    expect(noted(slides, ['a', 'other', '2025', '2026'])).toEqual([
      ['a'],
      ['other'],
      ['2025'],
      ['2026', 'x'],
    ]);
  });

  it('is the last one told before it of its chapter, else the last before it, else the first of all', () => {
    const slides = [
      slide('left-1', 'x'),
      slide('a', '', { chapter: 1 }),
      slide('b', '', { chapter: 1 }),
      slide('c'),
      slide('left-2', 'y', { chapter: 1 }),
      slide('left-3', 'z', { chapter: 2 }),
      slide('left-4', 'without a chapter'),
      slide('d', '', { chapter: 2 }),
      slide('left-5', 'also without one'),
    ];
    expect(noted(slides, ['a', 'b', 'c', 'd'])).toEqual([
      ['a', 'x'],
      ['b', 'y'],
      ['c', 'z', 'without a chapter'],
      ['d', 'also without one'],
    ]);
  });

  it('is none where nothing is told', () => {
    expect(noted([slide('left', 'x')], [])).toEqual([['appendix'], ['left']]);
  });
});
