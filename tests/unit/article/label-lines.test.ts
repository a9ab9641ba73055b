import { describe, expect, it } from 'vitest';
import { deckOf, written } from '../deck/written.ts';

const shows = (...lines: string[]) => {
  const slides = deckOf('# Quays', '', 'They are old.', '', '## East', '', ...lines).slides.map(written);
  return slides.slice(2).map((slide) => slide.shows);
};

describe('fields in one paragraph', () => {
  it.each([
    [
      'in lines',
      ['Goal: three quays', 'Budget: as planned', 'Due: 2029'],
      '- Goal: three quays\n- Budget: as planned\n- Due: 2029',
    ],
    ['in lines of Chinese', ['目标：三座码头', '预算：四千万'], '- 目标：三座码头\n- 预算：四千万'],
    ['in lines with breaks', ['Goal: three quays\\', 'Due: 2029'], '- Goal: three quays\n- Due: 2029'],
    [
      'with names in bold',
      ['**Goal:** three quays', '**Due:** 2029'],
      '- **Goal:** three quays\n- **Due:** 2029',
    ],
    [
      'with names in bold, in a row',
      ['**Goal**: three quays **Due**: 2029'],
      '- **Goal**: three quays\n- **Due**: 2029',
    ],
  ])('are points where they stand %s', (_name, lines, points) => expect(shows(...lines)).toEqual([points]));

  it.each([
    ['a line is a sentence', ['Goal: three quays', 'They are long.'], 'Goal: three quays They are long.'],
    ['there is one', ['**Goal:** three quays'], '**Goal:** three quays'],
    [
      'a colon stands late',
      ['In all of the years that we plan: ships', 'Due: 2029'],
      'In all of the years that we plan: ships Due: 2029',
    ],
    [
      'only the second has a name in bold',
      ['We learned this: it was slow. **Note:** no more.'],
      'We learned this: it was slow. **Note:** no more.',
    ],
    ['they are addresses', ['https://e.org/a', 'https://e.org/b'], '<https://e.org/a> <https://e.org/b>'],
    ['they are times', ['12:30 a ship', '13:30 a train'], '12:30 a ship 13:30 a train'],
  ])('are none where %s', (_name, lines, text) => expect(shows(...lines)).toEqual([text]));

  it('are periods of a direction where these are their names', () => {
    const slides = deckOf('# T', '', '## A', '', '**2026:** Keel', '**2027:** Mast').slides;
    expect(slides.map(({ layout }) => layout)).toContain('divider');
  });
});
