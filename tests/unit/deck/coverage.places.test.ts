import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read.ts';
import { toCoverage } from '../../../src/deck/coverage.ts';
import { planDeck } from '../../../src/deck/plan.ts';
import { plannedShown } from '../../../src/deck/planned-shown.ts';
import { makeSlide } from '../../../src/deck/slide.ts';
import { findUnsourced } from '../../../src/deck/unsourced.ts';
import type { Unit } from '../../../src/model/coverage.ts';
import type { Deck, Slide } from '../../../src/model/deck.ts';
import type { Block } from '../../../src/model/roadmap.ts';
import type { ShownSlide } from '../../../src/model/shown.ts';
import { blocksOf } from '../article/inline.ts';

const read = (...lines: string[]): { units: Unit[]; deck: Deck } => {
  const { units, roadmap } = readArticle(lines.join('\n'), 'a.md', 'en');
  return { units, deck: planDeck(roadmap, 'a') };
};
const slide = (markdown: string, given: Partial<Slide> = {}): Slide =>
  makeSlide('list', { id: 'a', content: blocksOf(markdown) as Block[], ...given });
const deckOf = (...slides: Slide[]): Deck => ({
  ...{ lang: 'en', title: 'T', keywords: [], chapters: [], slides },
});
/** Where some units are found in a deck, which has nothing else. */
const placements = (units: Unit[], ...slides: Slide[]): string[] =>
  toCoverage(units, deckOf(...slides)).entries.map(({ placement, slide: number }) =>
    number ? `${placement} ${number}` : placement,
  );

describe('the place where a text is found', () => {
  const { units } = read('- said');

  it('is a slide of the talk, before one of the appendix, before the notes', () => {
    const [shown, noted] = [slide('said'), slide('other', { notes: ['He said so.'] })];
    const behind = slide('said', { appendix: true });
    expect(placements(units, noted, noted, behind, behind, shown, shown)).toEqual(['slide 5']);
    expect(placements(units, noted, noted, slide('x'), behind, behind)).toEqual(['appendix 4']);
    expect(placements(units, slide('x'), noted, noted)).toEqual(['notes 2']);
    expect(placements(units, slide('x'))).toEqual(['missing']);
  });

  it('is one that it was made from, before any other', () => {
    const sources = [units[0]?.source as Unit['source']];
    expect(placements(units, slide('said'), slide('said', { sources }))).toEqual(['slide 2']);
    expect(placements(units, slide('said'), slide('x', { sources, notes: ['said'] }))).toEqual(['notes 2']);
    expect(placements(units, slide('said'), slide('said', { sources, appendix: true }))).toEqual([
      'appendix 2',
    ]);
  });

  it('is the next one behind the text before it, where several were made from its place', () => {
    const { units: points } = read('- one', '- said', '- two', '- said');
    const sources = points.map(({ source }) => source);
    const parts = ['one', 'said', 'two', 'said'].map((text) => slide(text, { sources }));
    expect(placements(points, ...parts)).toEqual(['slide 1', 'slide 2', 'slide 3', 'slide 4']);
  });

  it('may be without the number of a heading or a sentence, which are ordered by the deck, but of nothing else', () => {
    const numbered = (markdown: string): Unit[] => read(markdown).units;
    const models = [slide('Models'), slide('x', { notes: ['Models'] })];
    for (const one of models) expect(placements(numbered('## 1. Models'), one)).not.toEqual(['missing']);
    expect(placements(numbered('（二）Models'), slide('Models'))).toEqual(['slide 1']);
    expect(placements(numbered('- （二）Models'), slide('Models'))).toEqual(['missing']);
  });
});

/** What is told as lost where the slides show something else than was planned. */
function lost(article: string[], change: (slide: ShownSlide) => ShownSlide): string[] {
  const { units, deck } = read(...article);
  const { entries } = toCoverage(units, deck, { shown: plannedShown(deck).map(change) });
  return entries.filter(({ placement }) => placement === 'missing').map(({ unit }) => unit.text);
}

describe('what is shown', () => {
  it('is nothing of a slide that nobody saw', () => {
    const { units, deck } = read('# T', '', '- one', '- [two](https://e.org)', '', '![three](a.png)');
    expect(
      toCoverage(units, deck, { shown: [] }).entries.map(({ unit, placement }) => [unit.text, placement]),
    ).toEqual([
      ['T', 'missing'],
      ['one', 'missing'],
      ['two', 'missing'],
      ['https://e.org', 'missing'],
      ['three', 'missing'],
    ]);
  });

  it('is a sign in a cell only where it is there', () => {
    const article = ['| a | b |', '|-|-|', '| — | c |'];
    expect(lost(article, (one) => one)).toEqual([]);
    expect(lost(article, (one) => ({ ...one, text: one.text.replace('—', '') }))).toEqual(['—']);
  });

  it('is each picture by its text, if all of that text are seen', () => {
    const pictures =
      (...visible: boolean[]) =>
      (one: ShownSlide) => ({
        ...one,
        pictures: one.pictures.map((picture, index) => ({ ...picture, visible: visible[index] ?? true })),
      });
    const article = ['- x ![a](1.png) ![b](2.png) ![](3.png) ![a](4.png)'];
    expect(lost(article, pictures(true, true, true, true))).toEqual([]);
    expect(lost(article, pictures(true, false, true, true))).toEqual(['b']);
    expect(lost(article, pictures(true, true, false, true))).toEqual(['3.png']);
    expect(lost(article, pictures(true, true, true, false))).toEqual(['a', 'a']);
    const unnamed = (alt: string) => (one: ShownSlide) => ({
      ...one,
      pictures: one.pictures.map((picture) => ({ ...picture, alt })),
    });
    const [blank, named] = [' ', 'b'].map((alt) => lost(['- x ![](3.png)'], unnamed(alt)));
    expect([blank, named]).toEqual([[], ['3.png']]);
  });

  it('is no picture for a text that is the same', () => {
    const article = ['# a map', '', '- ![a map](1.png)'];
    const kinds = (change: (one: ShownSlide) => ShownSlide): string[] => {
      const { units, deck } = read(...article);
      const { entries } = toCoverage(units, deck, { shown: plannedShown(deck).map(change) });
      return entries.map(({ unit, placement }) => `${unit.type} ${unit.text}: ${placement}`);
    };
    expect(kinds((one) => one)).toEqual(['heading a map: slide', 'item a map: slide', 'image a map: slide']);
    expect(kinds((one) => ({ ...one, text: '' }))).toEqual([
      'heading a map: missing',
      'item a map: missing',
      'image a map: slide',
    ]);
    expect(kinds((one) => ({ ...one, pictures: [] }))).toEqual([
      'heading a map: slide',
      'item a map: slide',
      'image a map: missing',
    ]);
  });

  it('is the address of a link by itself, however it is written, but no other', () => {
    const article = ['- [x](http://e.org/%E5%9B%BE) and [y](http://[)'];
    const led = (...addresses: string[]) => lost(article, (one) => ({ ...one, addresses }));
    expect(led('http://E.org/图', 'http://[')).toEqual([]);
    expect(led('http://e.org/other', 'http://]')).toEqual(['http://e.org/%E5%9B%BE', 'http://[']);
    const readable = lost(article, (one) => ({ ...one, text: 'x and y e.org/图', addresses: [] }));
    expect(readable).toEqual(['http://e.org/%E5%9B%BE', 'http://[']);
  });

  it('is the text alone of a link to a file, which a browser need not follow', () => {
    const unfollowed = (...urls: string[]): string[] =>
      urls.flatMap((url) => lost([`- [x](${url})`], (one) => ({ ...one, addresses: [] })));
    expect(unfollowed('files/a%20b.pdf', 'to?u=https://e.org', 'a/mailto:b', 'ftp://e.org/a')).toEqual([]);
    const followed = ['https://e.org/', 'HTTP://e.org/', 'mailto:a@e.org'];
    expect(unfollowed(...followed)).toEqual(followed);
  });
});

describe('what a slide adds', () => {
  const { units } = read('# Title A1', '', '## One', '', 'Said by `code`. Two.', '', '- A1');
  const added = (...slides: Slide[]): string[] =>
    findUnsourced(units, deckOf(...slides)).map(({ text }) => text);

  it('is told from within lists, tables, emphasis and code', () => {
    expect(
      added(slide('- *made*\n  - up `here`\n\n| Said | not |\n|-|-|\n\n> Two\n\n```\nlet b\n```')),
    ).toEqual(['made', 'up ', 'here', 'not', 'let b']);
  });

  it('is a text with a digit that the article does not have, but no number alone', () => {
    expect(added(slide('12'), slide('v12'), slide('12x'), slide('12 One'))).toEqual(['v12', '12x']);
  });

  it('is what stands in a row without a seam between', () => {
    expect(added(slide('A1 Two'), slide('One Title'), slide('Title A1: One'), slide('One / Two'))).toEqual([
      'A1 Two',
      'One Title',
    ]);
  });

  it('is nothing of what the front matter says, or the file’s name', () => {
    const front = [
      '---',
      'title: Boats',
      'description: All of them',
      'author: A. Wright',
      'date: 2024-03-01',
      '---',
    ];
    const plan = read(...front, 'Text.');
    expect(findUnsourced(plan.units, plan.deck)).toEqual([]);
    const { units: few, deck } = read('Text.');
    expect(findUnsourced(few, deck)).toEqual([]);
    const only = slide('', { notes: [`A. Wright · March 1, 2024`, 'March 2, 2024'] });
    expect(findUnsourced(plan.units, { ...plan.deck, slides: [only] })).toEqual([
      { slide: 1, text: 'March 2, 2024' },
    ]);
  });
});
