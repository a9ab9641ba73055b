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

it('three phases are opened by a slide with where they stop, and stand on a rail', () => {
  const slides = deckOf(
    ...[
      '# Boats',
      ...lines.map((line) =>
        line.replace(
          'ten keels',
          `ten keels of oak ${'from the old wood in the north '.repeat(6).trim()}\n- 2033: foils`,
        ),
      ),
      '',
      '## Steps',
      '',
      'Three steps.',
      '',
    ],
    ...['- **Phase 1: Trial (2030–2031)**', '  - work', '- **Phase 2: Sale (2032–2033)**', '  - trade'],
    ...['- **Phase 3: Trade (2034–2036)**', '  - rest'],
    ...['', '## Yard', '', 'The yard works on.'],
  ).slides.map(written);
  const at = slides.findIndex(({ is }) => is === 'divider');
  const [opener, first, second] = slides.slice(at);
  expect(opener?.shows).toBe(
    'Three steps.\n\n- *2030–2031* Phase 1: Trial\n- *2032–2033* Phase 2: Sale\n- *2034–2036* Phase 3: Trade',
  );
  expect(first).toMatchObject({ foot: '**2030–2031** *2032–2033* *2034–2036*', head: 'Steps' });
  expect(second).toMatchObject({ foot: '*2030–2031* **2032–2033** *2034–2036*', shows: '- trade' });
});
