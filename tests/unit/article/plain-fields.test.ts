import { expect, it } from 'vitest';
import { deckOf, written } from '../deck/written.ts';

const shown = (ends: string[][]): string[] =>
  deckOf('# Quays', '', ...ends.flatMap((end, at) => [`## Quay ${at + 1}`, '', 'It is old.', '', ...end]))
    .slides.map(written)
    .map(({ is, shows }) => `${String(is).split(' ')[0]} ${shows}`)
    .filter((one) => /old|Odds/.test(one));

const fields = (odds: string): string[] => [`Odds: ${odds}`, '', 'What would change that: a wet winter.', ''];

it('tells as fields what several sections end in, without bold type', () => {
  const cards = shown([fields('60%'), fields('70%'), fields('80%')]).filter((one) => /^takeaways/.test(one));
  expect(cards[0]).toContain('**Odds** 60%');
  expect(cards.length).toBe(3);
});

it('sets off one field alone where all name it', () => {
  const ends = ['60%', '70%', '80%'].map((odds) => [`Odds: ${odds}`, '']);
  expect(shown(ends).join('\n')).toContain('**Odds:** 60%');
});

it('leaves as text what one section alone says so, and a sentence with a colon', () => {
  const ends = [fields('60%'), fields('70%'), ['In all, one thing counts: odds.', '']];
  expect(shown(ends).join('\n')).not.toMatch(/\*\*(?:Odds|In all)/);
});

it.each([
  ['slanted', (odds: string) => `*Odds: ${odds}*`],
  ['in brackets', (odds: string) => `[Odds: ${odds}]`],
  ['in wide brackets', (odds: string) => `（Odds：${odds}）`],
])('sets off one that all have %s', (_how, field) => {
  const ends = ['60%', '70%', '80%'].map((odds) => [field(odds), '']);
  expect(shown(ends).join('\n')).toMatch(/\*\*Odds(?::\*\* |\*\*：)60%$/m);
});

it('sets off the name of each line', () => {
  const ends = ['60%', '70%', '80%'].map((odds) => [
    `Odds: ${odds}`,
    'Cost: 3 million',
    'Lead: the town',
    '',
  ]);
  expect(shown(ends).join('\n')).toContain('**Odds:** 60%');
  expect(shown(ends).join('\n')).toContain('**Cost:** 3 million');
  expect(shown(ends).join('\n')).toContain('**Lead:** the town');
});

it('keeps the lines of fields below text where they stay lines below the points of an equal', () => {
  const lines = (odds: string): string[] => [`Odds: ${odds}`, 'Cost: 3 million', 'Lead: the town', ''];
  const ends = [['- One crane', '- Two boats', '', ...lines('60%')], lines('70%'), lines('80%')];
  const told = shown(ends);
  expect(told).toHaveLength(3);
  for (const slide of told) expect(slide).toMatch(/\*\*Odds:\*\* \d+%\\\n\*\*Cost:\*\* 3 million\\\n/);
});
