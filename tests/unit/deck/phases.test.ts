import { expect, it } from 'vitest';
import { deckOf, written } from './written.ts';

const lines = ['Hulls', 'Sails'].flatMap((name) => [
  '',
  `## ${name}`,
  '',
  '- 2030: a keel',
  '- 2031: ten keels',
]);
const toldOf = (...phases: string[]) =>
  deckOf('# Boats', ...lines, '', '## Steps', '', ...phases)
    .slides.map(written)
    .slice(-phases.length / 2);

it('phases of a plan are told by their spans, with no line of their own', () => {
  const slides = toldOf(
    '- **Phase 1: Trial (2030–2031)**',
    '  - work',
    '- **Phase 2: Sale (2032~)**',
    '  - trade',
  );
  expect(slides.map(({ is, title, shows, notes }) => [is, title, shows, notes])).toEqual([
    ['forecast compact dated', '## Phase 1: Trial *2030–2031*', '- work', undefined],
    ['forecast compact dated', '## Phase 2: Sale *2032\\~*', '- trade', undefined],
  ]);
});
