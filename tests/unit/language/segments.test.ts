import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../../src/language/segments.ts';

const parts = fc.constantFrom(
  'word ',
  'One. ',
  '智能体',
  'の',
  'ภาษา',
  '“',
  '…',
  '3.5 ',
  'it’s ',
  '\n',
  'x',
  '👩‍🚀',
  'e\u0301',
);

describe('segmentsOf', () => {
  it.each([
    'word',
    'sentence',
    'grapheme',
  ] as const)('finds each %s that the segmenter finds, in a text of any length', (granularity) => {
    fc.assert(
      fc.property(fc.array(parts, { minLength: 2500, maxLength: 3000 }), (texts) => {
        const text = texts.join('');
        const whole = [...new Intl.Segmenter('en', { granularity }).segment(text)];
        expect([...segmentsOf(text, 'en', granularity)].map(({ index }) => index)).toEqual(
          whole.map(({ index }) => index),
        );
      }),
      { numRuns: 10 },
    );
  });

  it('tells words from what stands between them', () => {
    const found = [...segmentsOf('Plans, 计划', 'zh', 'word')].filter(({ isWordLike }) => isWordLike);
    expect(found.map(({ segment }) => segment)).toEqual(['Plans', '计划']);
  });
});
