import { expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { possibleSlides } from '../../../src/deck/possible-slides.ts';
import { deckOf, written } from './written.ts';

it('slides that a deck may come to show are rows, those named by their labels and claims in their text', () => {
  const { slides, lang } = deckOf(
    ...[
      '# T',
      '',
      '## Harbour',
      '',
      '### North',
      '',
      'We own a quay of stone that nobody has mended since the war. '.repeat(3),
    ],
    ...['', '### South', '', 'Gaps:', '', '- a crane', '- a pilot', '', '## End', ''],
    ...['**We will not build a second mole in this decade, nor buy one.** Much hangs on it.'],
  );
  const shown = possibleSlides(slides, lang).map((slide) => ({
    title: textOf(slide.heading?.children ?? []),
    shows: String(written(slide).shows),
  }));
  expect(shown).toContainEqual({ title: 'Gaps', shows: '- a crane\n- a pilot' });
  expect(shown.some(({ title, shows }) => title === 'Harbour' && /\*\*North\*\*/.test(shows))).toBe(true);
  expect(shown.some(({ title, shows }) => title === 'End' && /nor buy one\.\*\* Much/.test(shows))).toBe(
    true,
  );
});

it('a remark that is set as a quotation may stand below points, in the type of text', () => {
  const { slides, lang } = deckOf('# T', '', '## A', '', '- a', '- b', '', '> All of it may come late.');
  const shown = possibleSlides(slides, lang).map((slide) => written(slide));
  expect(shown).toContainEqual(expect.objectContaining({ is: 'list', shows: '> All of it may come late.' }));
});

it('amounts may be set off in text and in points', () => {
  const { slides, lang } = deckOf(
    '# T',
    '',
    '## A',
    '',
    'It has 143 boats, and *31%* of the 2.5 km of quays leak.',
  );
  const shown = possibleSlides(slides, lang).map((slide) => String(written(slide).shows));
  expect(shown).toContainEqual('**143 31% 2.5 km**\n\n- **143 31% 2.5 km**');
});
