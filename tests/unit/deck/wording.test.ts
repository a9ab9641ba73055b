import { describe, expect, it } from 'vitest';
import { normalizeForMatch, spelled, unspaced } from '../../../src/deck/wording.ts';

describe('text as it is compared', () => {
  it.each([
    ['A b, C.', 'abc'],
    ['ＡＢ１', 'ab1'],
    ['“路线” — 图！', '路线图'],
    ['—', ''],
  ])('has neither white space nor punctuation nor case where only its words count: %s', (text, expected) => {
    expect(normalizeForMatch(text)).toBe(expected);
  });

  it.each([
    ['A b, C.', 'AbC'],
    ['3~5 years, 10~20%', '3~5years10~20%'],
    ['a \u2192 b \u2265 c\u00b1d', 'a\u2192b\u2265c\u00b1d'],
    ['x^2 + y = -1', 'x^2+y=\u22121'],
    ['2024\u20132026 and 2024-2026', '2024\u22122026and2024\u22122026'],
    ['state-of-the-art', 'stateoftheart'],
    ['路线图——2026年', '路线图2026年'],
    ['end — 2026', 'end2026'],
    ['GPT-4, down to (-5%)', 'GPT4downto−5%'],
    ['2024 — 2025', '20242025'],
    ['\u201c路\u200b线\u00ad\u201d \u2014 图！', '路线图'],
    ['m\u00b2 is not m2', 'm\u00b2isnotm2'],
  ])('keeps letters, digits and symbols where nothing of it may be lost: %s', (text, expected) => {
    expect(spelled(text)).toBe(expected);
  });

  it('is compared as it is, but for its gaps, where it is nothing but punctuation', () => {
    expect([spelled('\u2014 !'), unspaced(' \u2014\u200b !')]).toEqual(['', '\u2014!']);
  });
});
