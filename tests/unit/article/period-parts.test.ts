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
