import { describe, expect, it } from 'vitest';
import { deckOf, written } from '../deck/written.ts';

const halves = ['', '**First half**', '', '- a keel', '- a mast', '', '**Second half**', '', '- sails', ''];
const slides = (...years: string[]) =>
  deckOf(
    '# Boats',
    '',
    '## Plan',
    '',
    ...years.flatMap((year) => [`### ${year}`, ...halves]),
    '## Rest',
    '',
    'Text.',
  )
    .slides.map(written)
    .filter(({ is }) => /forecast|breakthrough|list/.test(String(is)))
    .map(({ is, title, shows }) => [is, title, shows]);

describe('parts of a period under bold lines', () => {
  it('are the points of one slide where all around are periods', () => {
    const shows = '- **First half**\n  - a keel\n  - a mast\n- **Second half**\n  - sails';
    expect(slides('2030: begin', '2031: go on', '2032: end')).toEqual([
      ['forecast line-1', '## *2030* Begin', shows],
      ['forecast line-1', '## *2031* Go on', shows],
      ['forecast line-1', '## *2032* End', shows],
    ]);
  });

  it.each([
    [['2030: begin', '2031: go on']],
    [['2030: begin', '2031: go on', '2032: end', 'Costs']],
  ])('are groups of their own where few are periods, or not all: %j', (years) =>
    expect(slides(...years).map(([is]) => is)).not.toContain('forecast line-1'));
});

describe('times within a period', () => {
  const within = ['', '- 2030: a keel', '- 2031: a mast', ''];
  const points = ['', `- sails ${'of strong cloth '.repeat(12).trim()}`, '- ropes', ''];
  const plan = (...parts: string[][]) =>
    deckOf('# Boats', '', '## Plan', '', ...parts.flat(), '## Rest', '', 'Text.')
      .slides.map(written)
      .flatMap(({ is, title }) => (/forecast|list/.test(String(is)) ? [title] : []));
  const spans = ['2030–2031: begin', '2032–2033: go on', '2034–2035: end'].map((name) => `### ${name}`);

  it('are its points where most periods around it are told whole', () => {
    const [first = '', second = '', third = ''] = spans;
    expect(plan([first, ...within], [second, ...points], [third, ...points])).toEqual([
      '## *2030–2031* Begin',
      '## *2032–2033* Go on',
      '## *2034–2035* End',
    ]);
  });

  it('are its stops where they lie in another period', () => {
    const [first = '', second = '', third = ''] = spans;
    const told = plan([first, ...points], [second, ...points], [third, ...within]);
    expect(told).not.toContain('## *2034–2035* End');
  });
});
