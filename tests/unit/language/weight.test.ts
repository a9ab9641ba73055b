import { describe, expect, it } from 'vitest';
import { weightOf } from '../../../src/language/weight.ts';

describe('weightOf', () => {
  it.each([
    ['路线图', 3],
    ['，。', 2],
    ['한국', 2],
    ['word', 1.8],
    ['𠮷', 1],
    ['', 0],
  ])('%s', (text, weight) => expect(weightOf(text)).toBeCloseTo(weight));
});
