import { expect, it } from 'vitest';
import { deckOf, written } from './written.ts';

const text = 'word '.repeat(80);
const headed = (...titles: string[]): string[] =>
  deckOf(
    ...['# Harbour', '', '## Now', '', text, '', '## Aims'],
    ...titles.flatMap((title) => ['', `### ${title}`, '', text]),
    ...['', '## End', '', text],
  )
    .slides.map(written)
    .filter(({ is }) => `${is}`.includes('line-2') && !`${is}`.startsWith('section'))
    .map(({ head, title }) => `${head} | ${title}`.replace('\\.', '.'));

it.each([
  ['figures', ['1. Quays', '2. Cranes', '3. Boats']],
  ['a noun', ['Aim 1: Quays', 'Aim 2: Cranes', 'Aim 3: Boats']],
])('what its author counts by %s stands under the number of its chapter beside its name', (_, titles) => {
  expect(headed(...titles)).toEqual(titles.map((title) => `**2** Aims | ## ${title}`));
});

it('what nobody counts stands under the number of its chapter', () => {
  expect(headed('Quays', 'Cranes', 'Boats')).toEqual([
    '**2** Aims | ## Quays',
    '**2** Aims | ## Cranes',
    '**2** Aims | ## Boats',
  ]);
  expect(headed('Aim 1: Quays', 'Aim 2: Cranes', 'What is left')[2]).toBe('**2** Aims | ## What is left');
});

it('what stands in a chapter without a number is told under its name', () => {
  const trends = [1, 2, 3].flatMap((number) => ['', `## Trend ${number}: x${number}`, '', text]);
  const { slides } = deckOf(
    '# Harbour',
    ...trends,
    '',
    '## Aims',
    '',
    text,
    '',
    '**Quays**',
    '',
    `- ${text}`,
  );
  const quays = slides.map(written).find(({ title }) => title === '## Quays');
  expect(quays?.head).toBe('Aims');
});

it('what is counted on through the chapters has no number alone above it', () => {
  const chapter = (name: string, ...titles: string[]): string[] => [
    ...['', `## ${name}`],
    ...titles.flatMap((title) => ['', `### ${title}`, '', text]),
  ];
  const dated = ['', '### 5. Boats', '', '- 2026: two boats', '- 2027: ten boats', '- 2029: all boats'];
  const { slides } = deckOf(
    '# Harbour',
    ...chapter('Shore', '1. Quays', '2. Cranes'),
    ...chapter('Water', '3. Locks', '4. Nets'),
    ...['', '## Fleet', ...dated, '', '### 6. Oars', '', text],
  );
  const heads = slides.map(written).map(({ head }) => `${head}`);
  expect(heads.filter((head) => /^\*\*\d+\*\*$/.test(head))).toEqual([]);
  expect(new Set(heads)).toContain('**3** Fleet');
});
