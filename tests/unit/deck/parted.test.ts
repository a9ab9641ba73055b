import { describe, expect, it } from 'vitest';
import { accountFor } from '../../../src/deck/coverage.ts';
import { paragraph, text } from '../../../src/deck/nodes.ts';
import { makeSlide } from '../../../src/deck/slide.ts';
import type { Slide } from '../../../src/model/deck.ts';

const point = { line: 1, column: 1, offset: 0 };
const place = { start: point, end: point };

describe('a text that was parted', () => {
  const unit = { type: 'item', text: 'One is so, and another is not.', source: place } as const;
  const slide = (id: string, said: string, given: Partial<Slide> = {}): Slide =>
    makeSlide('list', {
      id,
      content: [paragraph(text(said))],
      sources: [place],
      part: { of: 'a' },
      ...given,
    });
  const placed = (...slides: Slide[]) =>
    accountFor([unit], { lang: 'en', title: '', keywords: [], chapters: [], slides }).map(
      ({ placement, slide: number }) => [placement, number],
    );

  it('stands on the slides that one was cut into, in their order', () => {
    expect(placed(slide('a', 'One is so, …'), slide('b', '… and another is not.'))).toEqual([['slide', 1]]);
    expect(placed(slide('b', '… and another is not.'), slide('a', 'One is so, …'))).toEqual([
      ['missing', undefined],
    ]);
  });

  it('stands in notes where a piece of it does', () => {
    const rest = { rest: place.start, notes: ['and another is not.'] };
    expect(placed(slide('a', 'One is so, …'), slide('b', '… and …', rest))).toEqual([['notes', 1]]);
  });

  it('is missed where a piece is, or where its pieces are of several slides', () => {
    expect(placed(slide('a', 'One is so, …'), slide('b', '… and another …'))).toEqual([
      ['missing', undefined],
    ]);
    const other = { part: { of: 'b' } };
    expect(placed(slide('a', 'One is so, …'), slide('b', '… and another is not.', other))).toEqual([
      ['missing', undefined],
    ]);
  });
});
