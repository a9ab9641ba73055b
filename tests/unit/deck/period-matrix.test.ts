import { describe, expect, it } from 'vitest';
import { toldIn } from './written.ts';

/** A chapter of a period, with what it says of each of its parts. */
const chapter = (title: string, parts: Record<string, string>): string[] => [
  '',
  `## ${title}`,
  ...Object.entries(parts).flatMap(([name, said]) => ['', `### ${name}`, '', said]),
];

const tableOf = (...lines: string[]): string[] =>
  toldIn(/roadmap/, '# T', ...lines).map(({ shows }) => String(shows));

describe('chapters called by their periods that tell of the same things', () => {
  it.each([
    ['2030年の姿', '2035年の姿', '2030年', '2035年'],
    ['2030년의 모습', '2035년의 모습', '2030년', '2035년'],
    ['Picture in 2030', 'Picture in 2035', '2030', '2035'],
  ])('%s and %s stand beside each other', (one, other, first, second) => {
    const [shown] = tableOf(
      ...chapter(`1. ${one}`, { '1.1 Oak': 'Ten oaks.', '1.2 Ash': 'Two ashes.' }),
      ...chapter(`2. ${other}`, { '2.1 Oak': 'No oak.', '2.2 Ash': 'Many ashes.' }),
    );
    expect(shown?.split('\n')).toEqual([
      expect.stringContaining(`| ${first} | ${second} |`),
      '| - | - | - |',
      '| Oak | Ten oaks. | No oak. |',
      '| Ash | Two ashes. | Many ashes. |',
    ]);
  });

  it('have no table where few of their parts are the same, or they have names of their own', () => {
    const apart = tableOf(
      ...chapter('Picture in 2030', { Oak: 'Ten.', Ash: 'Two.', Elm: 'One.', Yew: 'None.' }),
      ...chapter('Picture in 2035', { Oak: 'Ten.', Ash: 'Two.', Fir: 'One.', Box: 'None.' }),
    );
    const named = tableOf(
      ...chapter('2030: Seeds', { Oak: 'Ten.', Ash: 'Two.' }),
      ...chapter('2035: Trees', { Oak: 'Ten.', Ash: 'Two.' }),
    );
    for (const shown of [...apart, ...named]) expect(shown).not.toContain('| Oak |');
  });
});
