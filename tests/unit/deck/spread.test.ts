import { describe, expect, it } from 'vitest';
import { spread, type Unit } from '../../../src/deck/spread.ts';
import { growth, mostGrowth } from '../../growth.ts';

const measure = { ideal: 100, most: 120, mostParagraphs: 3 };
const unit = (weight: number, opening = 0): Unit => ({ weight, opening, isParagraphStart: opening === 0 });

describe('spread', () => {
  it('fills slides evenly, and begins none where that is bad', () => {
    expect(spread([unit(50), unit(50), unit(50), unit(50)], measure)).toEqual([0, 2, 4]);
    expect(spread([unit(50), unit(50), unit(50, 1), unit(50)], measure)).toEqual([0, 2, 4]);
    expect(spread([unit(60), unit(40), unit(20, 3), unit(80)], measure)).toEqual([0, 3, 4]);
    expect(spread([unit(90), unit(90)], measure)).toEqual([0, 1, 2]);
  });

  it('has one slide for little, for nothing, and for what is too much alone', () => {
    expect(spread([], measure)).toEqual([0]);
    expect(spread([unit(10)], measure)).toEqual([0, 1]);
    expect(spread([unit(500), unit(100)], measure)).toEqual([0, 1, 2]);
  });

  it('sets no more paragraphs on a slide than it may have, with one that goes on', () => {
    const short = Array.from({ length: 6 }, () => unit(10));
    expect(spread(short, { ...measure, ideal: 60 })).toEqual([0, 3, 6]);
    expect(spread([unit(30), unit(10, 1), ...short], { ...measure, ideal: 50 })).not.toEqual([0, 8]);
  });

  it('takes a time that grows with the text', () => {
    const plan = (count: number): unknown =>
      spread(
        Array.from({ length: count }, (_, at) => unit(3 + (at % 7), at % 3)),
        measure,
      );
    expect(growth(4000, plan)).toBeLessThan(mostGrowth);
  });
});
