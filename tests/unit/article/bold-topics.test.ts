import { expect, it } from 'vitest';
import { shape } from './shape.ts';

const plan = (...last: string[]): string[] =>
  shape('## Hulls', '', '**Plans:**', '- **2026**: steel', '- **2027**: sails', '', ...last).map((line) =>
    line.replace(/ @.*/, ''),
  );

it('a last paragraph below a timeline that names what it tells is a topic of its own', () => {
  expect(plan('**Yards:** three, all by the sea').slice(-2)).toEqual([
    '  impact “Yards”',
    '    prose three, all by the sea',
  ]);
});

it('what a timeline ends with otherwise stays below it', () => {
  expect(plan('Three yards, all by the sea.').at(-2)).toContain('forecast 2027');
  expect(plan('**2028:** none').at(-1)).toContain('forecast 2028');
  expect(plan('**Yards** are all by the sea.').at(-2)).toContain('forecast 2027');
});
