import { describe, expect, it } from 'vitest';
import { deckOf, written } from './written.ts';

const slidesOf = (...lines: string[]) =>
  deckOf(...lines)
    .slides.map(written)
    .filter(({ is }) => is !== 'cover' && is !== 'agenda' && is !== 'divider line-1');
const seen = (...lines: string[]) => slidesOf(...lines).map(({ is, title, shows }) => [is, title, shows]);

describe('a title that nothing stands under', () => {
  it('is noted on the slide before it, and its address too', () => {
    expect(
      slidesOf('# T', '', '## A', '', '- a', '', '## [B](https://e.org)', '', '## C', '', '- c'),
    ).toMatchObject([
      { title: '# A', notes: ['B', 'https://e.org'], said: 0, sources: '5, 7' },
      { title: '# C' },
    ]);
  });

  it('is noted with its pictures, those without a name too', () => {
    expect(slidesOf('# T', '', '## A', '', '- a', '', '## B ![](b.png) ![logo](c.png)')).toMatchObject([
      { title: '# A', notes: ['B  logo', 'b.png'], said: 0 },
    ]);
  });

  it('is a line of a list with others below one heading', () => {
    expect(seen('# T', '', '## A', '', '### One', '', '### Two', '', '### Three', '', '- c')).toEqual([
      ['list groups', '# A', '- **One**\n- **Two**\n- **Three**\n  - c'],
    ]);
  });

  it('keeps a slide of its own where the author has a word on it', () => {
    expect(seen('# T', '', '## A', '', '- a', '', '<!-- notes: Say so. -->', '', '## B')).toEqual([
      ['list', '# A', '- a'],
      ['section', '# B', undefined],
    ]);
  });

  it('is noted where it is a group in a direction', () => {
    const slides = slidesOf(
      '# T',
      '',
      '## A',
      '',
      '**2026: Up**',
      '',
      '- a',
      '',
      '**2027**',
      '',
      '**2028: On**',
      '',
      '- b',
    );
    expect(slides.map(({ title, notes }) => [title, notes])).toEqual([
      ['## *2026* Up', ['2027']],
      ['## *2028* On', undefined],
    ]);
  });
});

it('an empty title takes those above it along', () => {
  expect(seen('# T', '', '## A', '', '### One', '', '## B', '', '- b')).toEqual([
    ['section line-1', '# *1* A', undefined],
    ['list line-2', '# B', '- b'],
  ]);
  const slides = deckOf('# T', '', '## A', '', '### Plans', '', '**2026: Up**', '', '## B', '', '- b').slides;
  expect(slides.flatMap(({ notes }) => notes)).toEqual(['2026: Up', 'Plans']);
});

describe('a bold line without points', () => {
  it('stands with the text beside it', () => {
    expect(seen('# T', '', '## A', '', 'Before.', '', '**Bold.**')).toEqual([
      ['prose', '# A', 'Before.\n\n**Bold.**'],
    ]);
    expect(seen('# T', '', '## A', '', '- a', '', '**Bold.**')).toEqual([
      ['list', '# A', '- a\n\n**Bold.**'],
    ]);
  });

  it('stands over the list or the table behind a rule', () => {
    expect(seen('# T', '', '## A', '', '**Bold**', '', '---', '', '| a |', '|---|', '| b |')).toEqual([
      ['table', '# A', '**Bold**\n\n| a |\n| - |\n| b |'],
    ]);
    expect(seen('# T', '', '## A', '', '**Bold**', '', '---', '', 'Text.')).toEqual([
      ['prose', '# A', '**Bold**\n\nText.'],
    ]);
  });
});
