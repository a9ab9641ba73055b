import { expect, it } from 'vitest';
import { deckOf, written } from './written.ts';

const cards = ['**Odds:** 60%', '', '**To watch:** the price of steel.'];
const long =
  'The harbour has four quays, of which two were built before the war and have never been mended. ';
const last = 'Much hangs on the price.';

const shown = (...told: string[]): [string, string][] =>
  deckOf('# T', '', '## A', '', ...told.flatMap((one) => [one, '']), ...cards)
    .slides.map(written)
    .filter(({ is }) => /^(?:prose|takeaways)/.test(String(is)))
    .map(({ is, shows }) => [String(is).split(' ')[0] as string, String(shows)]);

it('takes the last paragraph to a few cards that would be alone', () => {
  const [text, below] = shown(long.repeat(4).trim(), last);
  expect(text?.[1]).not.toContain(last);
  expect(below?.[0]).toBe('takeaways');
  expect(below?.[1]).toMatch(new RegExp(`^${last}\n\n- \\*\\*Odds`));
});

it('leaves it where one slide holds all, and where there is no other paragraph', () => {
  expect(shown(long.trim(), last)[0]?.[1]).toContain(last);
  expect(shown(`${long.repeat(4)}${last}`)[0]?.[1]).toContain(last);
});
