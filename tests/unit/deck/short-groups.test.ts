import { describe, expect, it } from 'vitest';
import { deckOf, written } from './written.ts';

const short = (name: string, count = 2): string[] => [
  ...['', `### ${name}`, ''],
  ...Array.from({ length: count }, (_, index) => `- ${name.toLowerCase()} ${index + 1}`),
];
const told = (...lines: string[]) =>
  deckOf('# T', '', '## S', ...lines)
    .slides.slice(1)
    .map(written);

describe('short groups', () => {
  it('stand on one slide under the title above them', () => {
    expect(told(...short('One'), ...short('Two', 1))).toEqual([
      {
        is: 'list groups',
        id: 's-one',
        chapter: 1,
        sources: '5–8, 10–12',
        title: '# S',
        shows: '- **One**\n  - one 1\n  - one 2\n- **Two**\n  - two 1',
      },
    ]);
  });

  it('may be bold titles over lists', () => {
    const slides = told('', '**One**', '', '- a', '', '**Two**', '', '- b', '- c');
    expect(slides.map(({ is, shows }) => [is, shows])).toEqual([
      ['list groups', '- **One**\n  - a\n- **Two**\n  - b\n  - c'],
    ]);
  });

  it('are spread evenly over as many slides as they take', () => {
    const slides = told(...['A', 'B', 'C', 'D', 'E'].flatMap((name) => short(name)));
    const groups = slides.map(({ shows }) => String(shows).match(/\*\*/g)?.length);
    expect(groups).toEqual([6, 4]);
  });

  it.each([
    ['with more points', short('One', 5)],
    ['with long points', ['', '### One', '', `- ${'word '.repeat(20)}`]],
    ['with numbered points', ['', '### One', '', '1. a', '2. b']],
    ['with points within points', ['', '### One', '', '- a', '  - b']],
    ['with tasks', ['', '### One', '', '- [ ] a']],
    ['with a long title', short('Title '.repeat(12))],
    ['with a link in the title', ['', '### [One](https://e.org)', '', '- a']],
    ['that the author speaks of', [...short('One'), '', '<!-- keep -->', '- b']],
    ['with a paragraph', [...short('One'), '', 'Text.']],
  ])('are none %s', (_case, lines) => {
    const slides = told(...lines, ...short('Two'));
    expect(slides.filter(({ is }) => String(is).includes('groups'))).toEqual([]);
    expect(slides.length).toBeGreaterThan(1);
  });

  it('are none alone', () => {
    expect(told(...short('One')).map(({ is, title, head }) => [is, title, head])).toEqual([
      ['list', '## One', 'S'],
    ]);
  });
});
