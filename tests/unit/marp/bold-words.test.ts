import { expect, it } from 'vitest';
import { renderPlain } from '../../render-plain.ts';

const strongIn = (markdown: string): string[] =>
  renderPlain(markdown, 'en')[0]?.html.match(/<strong[^>]*>/g) ?? [];

it.each([
  ['a number with its unit', '**75%** of it'],
  ['a number in words', '**4 times** as much'],
  ['a number in code', '**`8x`** as much'],
])('leaves a figure as it is: %s', (_what, markdown) => {
  expect(strongIn(markdown).join()).not.toContain('data-words');
});

it.each([
  ['a name', '**Compute.** It grows.'],
  ['words with emphasis', '**no *other* way**'],
  ['a sentence with a figure', '**The whole programme costs less than 3 % of what we spend on travel.**'],
])('marks bold text that is none: %s', (_what, markdown) => {
  expect(strongIn(markdown)).toEqual(['<strong data-words="">']);
});

it('tells the two apart in one line', () => {
  expect(strongIn('**Speed:** rises **3-fold**')).toEqual([
    '<strong data-words="">',
    expect.not.stringContaining('data-words'),
  ]);
});
