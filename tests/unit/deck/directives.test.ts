import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read.ts';
import { toCoverage } from '../../../src/deck/coverage.ts';
import { fitSlide } from '../../../src/deck/fit.ts';
import { planDeck } from '../../../src/deck/plan.ts';
import { slideTitle } from '../../../src/deck/slide.ts';
import { labelsFor } from '../../../src/language/labels.ts';
import { blocksToMarkdown } from '../../../src/marp/markdown.ts';
import type { Slide } from '../../../src/model/deck.ts';

/** The slides of an article, behind its title slide and its agenda; its coverage has to be complete. */
function plan(...lines: string[]): Slide[] {
  const { units, roadmap } = readArticle(lines.join('\n'), 'a.md', 'en');
  const deck = planDeck(roadmap, 'a');
  const { entries, unsourced } = toCoverage(units, deck);
  expect(entries.filter(({ placement }) => placement === 'missing')).toEqual([]);
  expect(unsourced).toEqual([]);
  return deck.slides.filter(({ layout }) => layout !== 'cover' && layout !== 'agenda');
}

const written = (slides: Slide[]): string[] => slides.map(({ content }) => blocksToMarkdown(content));
const titles = (slides: Slide[]): string[] => slides.map(slideTitle);

const line = (name: string): string[] => [
  ...[`## ${name}: from a to b`, '', '### Done', '', '**1. One**', '', '- 75%', '', '### Plans', ''],
  ...[`**2026: Next of ${name}**`, '', '- c', ''],
];

describe('notes', () => {
  it.each([
    'notes',
    'title',
  ])('and titles (%s) to what makes no slide of its own are said by the one that tells it', (name) => {
    const comment = `<!-- ${name}: Say this. -->`;
    const noted = (...lines: string[]): string[] => {
      const { roadmap, units } = readArticle(lines.join('\n\n'), 'a.md', 'en');
      const deck = planDeck(roadmap, 'a');
      const { entries } = toCoverage(units, deck);
      expect(entries.filter(({ placement }) => placement === 'missing')).toEqual([]);
      return deck.slides.filter(({ notes }) => notes.includes('Say this.')).map(({ id }) => id);
    };
    expect(noted(comment, '© 2026 the ferry', '# T', '## A', '- a')).toEqual(['cover']);
    expect(noted(comment, '© 2026 the ferry', '![]()')).toEqual(['cover']);
  });

  it('go to the first slide of the part', () => {
    const slides = plan(
      '# T',
      '',
      '## A',
      '',
      '<!-- notes: Say this. -->',
      '',
      'One.',
      '',
      'Then.',
      '',
      '- two',
      '',
      '## B',
      '',
      'c',
    );
    expect(slides.map(({ notes }) => notes.includes('Say this.'))).toEqual([true, false, false]);
  });

  it('go to the slide that opens a section, where they speak of a paragraph of its own', () => {
    const slides = plan(
      '# T',
      '',
      '## A',
      '',
      'One.',
      '',
      '<!-- notes: Say this. -->',
      'Two.',
      '',
      '### A1',
      '',
      'a',
    );
    expect(slides[0]?.notes).toContain('Say this.');
  });

  it('go to the slide of a block', () => {
    const slides = plan(
      '# T',
      '',
      '## A',
      '',
      'One.',
      '',
      'Then.',
      '',
      '<!-- notes: Say this. -->',
      '',
      '- two',
      '',
      '## B',
      '',
      'c',
    );
    expect(slides.map(({ notes }) => notes.includes('Say this.'))).toEqual([false, true, false]);
  });

  it('go to the slide that a block shares with others', () => {
    const slides = plan(
      '# T',
      '',
      '## A',
      '',
      '- one',
      '- two <!-- notes: Say this. -->',
      '',
      '## B',
      '',
      'c',
    );
    expect(slides.map(({ notes }) => notes.includes('Say this.'))).toEqual([true, false]);
  });

  it('of a line of the map go to its own slides, not to those that gather all lines', () => {
    const [first, ...others] = line('A');
    const slides = plan('# T', '', first ?? '', '', '<!-- notes: Say this. -->', ...others, ...line('B'));
    const [noted] = slides.filter(({ notes }) => notes.includes('Say this.'));
    expect([noted?.layout, noted?.direction]).toEqual(['divider', 1]);
  });
});

describe('layout', () => {
  it('takes a layout, or a class, by its name', () => {
    const layouts = ['quotation', 'dense', 'two-column'].map((word) => {
      const [slide] = plan('# T', '', `<!-- layout: ${word} -->`, '', '- one', '- two');
      return [slide?.layout, ...(slide?.classes ?? [])];
    });
    expect(layouts).toEqual([['quotation'], ['list', 'dense'], ['list', 'columns']]);
  });

  it('holds for every slide of a part', () => {
    const slides = plan(
      '# T',
      '',
      '## A',
      '',
      '<!-- layout: dense -->',
      '',
      'One.',
      '',
      'Then.',
      '',
      '- two',
      '',
      '## B',
      '',
      'c',
    );
    expect(slides.map(({ classes }) => classes.includes('dense'))).toEqual([true, true, false]);
  });
});

describe('keep', () => {
  const measured = {
    height: 900,
    room: 400,
    overflow: 500,
    reduced: { overflow: 300 },
    parts: [[300, 300, 300]],
  };
  const context = { lang: 'en', labels: labelsFor('en') };

  it('sets a slide denser rather than cutting it', () => {
    const list = ['- one', '- two', '- three'];
    const [kept] = plan('# T', '', '<!-- keep -->', '', ...list);
    const [other] = plan('# T', '', ...list);
    if (!kept || !other) throw new Error('a slide is missing');
    expect(fitSlide(other, measured, context).length).toBeGreaterThan(1);
    const fitted = fitSlide(kept, measured, context);
    expect(fitted.map(({ slide }) => [slide.classes, slide.content])).toEqual([[['dense'], kept.content]]);
    expect(fitted[0]?.overflow).toBeGreaterThan(0);
  });

  it('holds for the whole part, and for no other', () => {
    const slides = plan(
      '# T',
      '',
      '## A',
      '',
      '<!-- keep -->',
      '',
      'One.',
      '',
      'Then.',
      '',
      '- two',
      '',
      '## B',
      '',
      'c',
    );
    expect(slides.map(({ keep }) => keep)).toEqual([true, true, undefined]);
  });
});

describe('split', () => {
  it('starts a slide at a paragraph', () => {
    const slides = plan('# T', '', '## A', '', 'One.', '', '<!-- split -->', '', 'Two.', '', 'Three.');
    expect(written(slides)).toEqual(['One.', 'Two.\n\nThree.']);
    expect(titles(slides)).toEqual(['A (1/2)', 'A (2/2)']);
    expect(slides[1]?.id).toBe(`${slides[0]?.id}--2`);
    expect(slides[1]?.notes).toEqual([]);
  });

  it('starts a slide at an item, and the numbers go on', () => {
    const slides = plan('# T', '', '## A', '', '3. one', '4. two', '5. three <!-- split -->', '6. four');
    expect(written(slides)).toEqual(['3. one\n4. two', '5. three\n6. four']);
  });

  it('starts as many slides as it is said', () => {
    const slides = plan('# T', '', '## A', '', '- a', '- b <!-- split -->', '- c', '- d <!-- split -->');
    expect(written(slides)).toEqual(['- a', '- b\n- c', '- d']);
    expect(titles(slides)).toEqual(['A (1/3)', 'A (2/3)', 'A (3/3)']);
    expect(new Set(slides.map(({ id }) => id)).size).toBe(3);
  });

  it('does nothing at what a slide starts with', () => {
    expect(titles(plan('# T', '', '## A', '', '- a <!-- split -->', '- b'))).toEqual(['A']);
    expect(titles(plan('# T', '', '## A', '', '<!-- split -->', '', '- a', '- b'))).toEqual(['A']);
  });
});

describe('title', () => {
  it('stands on the slide, with the whole title in the notes', () => {
    const [slide] = plan('# T', '', '## A long title of many words', '', '<!-- title: Short -->', '', '- a');
    expect(slide && slideTitle(slide)).toBe('Short');
    expect(slide?.notes).toEqual(['A long title of many words']);
  });

  it('stands behind the number of a line, or the year of a forecast', () => {
    const slides = plan(
      ...[
        '# T',
        '',
        '## A long name: from a to b',
        '',
        '<!-- title: A -->',
        '',
        '### Done',
        '',
        '**1. One**',
        '',
      ],
      ...[
        '- 75%',
        '',
        '### Plans',
        '',
        '**2026: A long forecast**',
        '',
        '<!-- title: Soon -->',
        '',
        '- c',
        '',
      ],
      ...line('B'),
    );
    expect(titles(slides)).toContain('1 A');
    expect(titles(slides)).toContain('2026 Soon');
    const forecast = slides.find((slide) => slideTitle(slide) === '2026 Soon');
    expect(forecast?.notes).toEqual(['2026 A long forecast']);
  });

  it('stands before the date of what is called by its name', () => {
    const slides = plan(
      ...['# T', '', '## Plans', '', '### Rigging 4.2 (May 2026)', '', '<!-- title: Rigging -->', '', '- a'],
      ...['', '### Rigging 4.3 (Q3 2026)', '', '- b'],
    );
    expect(titles(slides)).toContain('Rigging May 2026');
  });

  it('stands on every slide of its section, and on none of a section below it', () => {
    const slides = plan(
      ...[
        '# T',
        '',
        '<!-- title: S -->',
        '',
        '## Long title',
        '',
        'One.',
        '',
        '- a',
        '',
        '| b |',
        '|---|',
        '',
      ],
      ...['### Below', '', 'c', '', '## Other', '', 'd'],
    );
    expect(titles(slides)).toEqual(['S', 'S', 'Below', 'Other']);
    expect(slides.filter(({ notes }) => notes.includes('Long title'))).toEqual([slides[0]]);
  });

  it('goes with the numbers of the parts', () => {
    const slides = plan('# T', '', '## Long title', '', '<!-- title: S -->', '', '- a', '- b <!-- split -->');
    expect(titles(slides)).toEqual(['S (1/2)', 'S (2/2)']);
    expect(slides.map(({ notes }) => notes)).toEqual([['Long title'], []]);
  });
});

describe('skip', () => {
  it('leaves no slide, no entry of the agenda, and nothing missing', () => {
    const slides = plan(
      '# T',
      '',
      '## A',
      '',
      'a',
      '',
      '## B',
      '',
      '<!-- skip -->',
      '',
      '- b',
      '',
      '## C',
      '',
      '- c',
    );
    expect(titles(slides)).toEqual(['A', 'C']);
  });
});

it('all of them together lose nothing', () => {
  const slides = plan(
    ...[
      '# T',
      '',
      '## A',
      '',
      '<!-- title: First -->',
      '<!-- notes: Said. -->',
      '<!-- layout: dense -->',
      '',
    ],
    ...[
      'One. Two.',
      '',
      '<!-- split -->',
      '',
      'Three.',
      '',
      '<!-- keep -->',
      '',
      '- a',
      '- b <!-- split -->',
      '',
    ],
    ...['## B', '', '<!-- skip -->', '', 'Left out.', '', '## C', '', 'd <!-- notes: Also said. -->'],
  );
  expect(slides.flatMap(({ notes }) => notes)).toEqual(expect.arrayContaining(['Said.', 'Also said.']));
});
