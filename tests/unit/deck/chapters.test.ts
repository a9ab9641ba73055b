import { expect, it } from 'vitest';
import { deckOf, written } from './written.ts';

const bets = (noun: string): string[] =>
  ['the crane goes', 'the quay stays', 'the mole grows', 'eBPF comes'].flatMap((name, at) => [
    `## ${noun} ${at + 1}: ${name}`,
    '',
    'The harbour has four quays, of which two were built before the war.',
    '',
    'The mole is younger, and has one lighthouse.',
    '',
  ]);

it.each([
  'Chapter',
  'Thesis',
])('opens with a capital what an agenda calls them behind their noun: %s', (noun) => {
  const { slides, chapters } = deckOf('# The harbour', '', ...bets(noun));
  const agenda = slides.map(written).find(({ is }) => is === 'agenda');
  expect(agenda?.shows).toBe('1. The crane goes\n2. The quay stays\n3. The mole grows\n4. eBPF comes');
  expect(chapters.map(({ title }) => title)).toEqual([
    'The crane goes',
    'The quay stays',
    'The mole grows',
    'eBPF comes',
  ]);
});
