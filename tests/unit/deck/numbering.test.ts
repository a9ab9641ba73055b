import { describe, expect, it } from 'vitest';
import { text } from '../../../src/deck/nodes.ts';
import { numberSlides } from '../../../src/deck/numbering.ts';
import { shortenTitle } from '../../../src/deck/rest.ts';
import { makeSlide } from '../../../src/deck/slide.ts';
import { splitSlide } from '../../../src/deck/split.ts';
import { labelsFor } from '../../../src/language/labels.ts';
import type { Heading, Slide } from '../../../src/model/deck.ts';
import type { Block } from '../../../src/model/roadmap.ts';
import { blocksOf } from '../article/inline.ts';
import { deckOf } from './written.ts';

const headingOf = (title: string): Heading => ({ depth: 2, children: [text(title)] });

const slideOf = (id: string, markdown: string, given: Partial<Slide> = {}): Slide =>
  makeSlide('list', { id, content: blocksOf(markdown) as Block[], notes: ['n'], ...given });

const english = labelsFor('en');
const cut = (slide: Slide, count: number): Slide[] => splitSlide(slide, count, [], 'en');

const titlesOf = (slides: Slide[]): string[] =>
  slides.map(({ id, heading }) =>
    [id, ...(heading?.children ?? []).map((node) => ('value' in node ? node.value : ''))].join('|'),
  );

describe('numberSlides', () => {
  it('marks the titles of parts, keeps the first id, and the notes on the first', () => {
    const parts = numberSlides(cut(slideOf('a', '- a\n- b\n- c', { heading: headingOf('H') }), 3), english);
    expect(titlesOf(parts)).toEqual(['a|H| (1/3)', 'a--2|H| (2/3)', 'a--3|H| (3/3)']);
    expect(parts.map((part) => part.notes)).toEqual([['n'], [], []]);
  });

  it('numbers anew what was cut again', () => {
    const labels = labelsFor('zh');
    const [first, second] = numberSlides(
      cut(slideOf('a', '- a\n- b\n- c\n- d', { heading: headingOf('H') }), 2),
      labels,
    );
    const again = numberSlides([first as Slide, ...cut(second as Slide, 2)], labels);
    expect(titlesOf(again)).toEqual(['a|H|（1/3）', 'a--2|H|（2/3）', 'a--3|H|（3/3）']);
  });

  it('counts slides that follow each other under one heading together, whole or cut', () => {
    const heading = headingOf('H');
    const slides = [
      slideOf('one', 'Text.', { heading }),
      ...cut(slideOf('two', '- a\n- b', { heading }), 2),
      ...cut(slideOf('none', '- a\n- b\n- c'), 3),
      slideOf('other', 'Text.', { heading: headingOf('H') }),
      slideOf('later', 'Text.', { heading }),
    ];
    expect(titlesOf(numberSlides(slides, english))).toEqual([
      ...['one|H| (1/3)', 'two|H| (2/3)', 'two--2|H| (3/3)'],
      ...['none', 'none--2', 'none--3', 'other|H', 'later|H'],
    ]);
  });

  it('counts rows on where a slide with a title of its own stands between them', () => {
    const heading = headingOf('H');
    const rows = (id: string): Slide => slideOf(id, '- a', { heading, classes: ['groups'] });
    const other = slideOf('other', 'Text.', { heading: headingOf('I') });
    expect(titlesOf(numberSlides([rows('a'), rows('b'), other, rows('c')], english))).toEqual([
      ...['a|H| (1/3)', 'b|H| (2/3)', 'other|I', 'c|H| (3/3)'],
    ]);
  });

  it('leaves a slide alone under its heading as it is, and what has its number already', () => {
    const heading = headingOf('H');
    const alone = slideOf('a', 'Text.', { heading });
    const opener = makeSlide('section', { id: 'o', heading });
    expect(numberSlides([opener, alone], english)).toEqual([opener, alone]);
    const twice = numberSlides([alone, slideOf('b', 'More.', { heading })], english);
    expect(numberSlides(twice, english)).toEqual(twice);
    expect(numberSlides(twice.slice(0, 1), english)).toEqual([alone]);
  });

  it('counts parts together whose titles were shortened', () => {
    const heading = headingOf('A title of so many words that no slide has room for all of them at once');
    const parts = numberSlides(cut(slideOf('a', '- a\n- b', { heading }), 2), english);
    const short = numberSlides(
      parts.map((part) => shortenTitle(part) ?? part),
      english,
    );
    expect(titlesOf(short).map((title) => title.slice(-6))).toEqual([' (1/2)', ' (2/2)']);
  });

  it('counts the parts of what has a title of its own below the heading by themselves', () => {
    const [heading, own] = [headingOf('H'), headingOf('Table')];
    const slides = [
      slideOf('a', 'Text.', { heading }),
      ...cut(slideOf('t', '- a\n- b', { heading: own, untitled: { heading, content: [] } }), 2),
      slideOf('b', 'More.', { heading }),
    ];
    expect(titlesOf(numberSlides(slides, english))).toEqual([
      ...['a|H| (1/2)', 't|Table| (1/2)', 't--2|Table| (2/2)', 'b|H| (2/2)'],
    ]);
  });

  it('numbers the slides of a section in its plan', () => {
    const titlesIn = (...lines: string[]): (string | undefined)[] =>
      deckOf('# T', '', '## A', '', ...lines, '', '## B', '', '- c').slides.map(
        ({ heading }) => titlesOf([makeSlide('list', { id: '', ...(heading ? { heading } : {}) })])[0],
      );
    const table = ['| b |', '| - |'];
    expect(titlesIn('- a', '', ...table).filter((title) => /^\|?A\b/.test(title ?? ''))).toEqual([
      '|A| (1/2)',
      '|A| (2/2)',
    ]);
    expect(
      titlesIn('- a', '', '> “We wait for it.”', '', '- d').filter((title) => /^\|?A\b/.test(title ?? '')),
    ).toEqual(['|A| (1/2)', '|A', '|A| (2/2)']);
    expect(titlesIn('- a', '', '> “We wait for it.”')).not.toContain('|A| (1/2)');
  });
});
