import { expect, it } from 'vitest';
import { deckOf } from '../deck/written.ts';

const closes = (...lines: string[]): boolean =>
  deckOf('# Quays', '', 'They are old.', '', '## East', '', ...lines).slides.some(
    ({ layout }) => layout === 'question',
  );

it('a question that nobody answers closes the deck', () => {
  expect(closes('It is mended.', '', 'Who pays for the west?')).toBe(true);
  expect(closes('It is mended.', '', 'Who pays for the west? We do not know.')).toBe(true);
});

it.each([
  ['marked', ['Q. Who pays?', 'A. The town.']],
  ['marked in Japanese', ['問1．誰が払う？', '答1．町です。']],
  ['several', ['**Why now?** It rains.', '', '**Who pays?** The town.']],
  ['several in Arabic', ['لماذا الآن؟ لأن المطر قادم.', '', 'من يدفع؟ المدينة تدفع.']],
])('an answered one stays where it is: %s', (_name, lines) => expect(closes(...lines)).toBe(false));
