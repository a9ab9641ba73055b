import { describe, expect, it } from 'vitest';
import { toComparable, toFound } from '../../../../src/player/client/search.ts';

describe('toFound', () => {
  it('does not mind places to break a line', () =>
    expect(toComparable('从单\u200b一模\u00ad型')).toBe('从单一模型'));

  const texts = ['第 7 页 transformer', '上下文 75% 第 1 页', 'Größe ＡＩ'].map(toComparable);
  it('prefers the query as written', () =>
    expect(toFound(toComparable('第 7 页'), texts)).toEqual([true, false, false]));
  it('falls back to all words', () => expect(toFound('页 75%', texts)).toEqual([false, true, false]));
  it('looks past case, width and accents', () =>
    expect(toFound(toComparable('grosse ai'.replace('ss', 'ß')), texts)).toEqual([false, false, true]));
  it('finds all for an empty query', () => expect(toFound('', texts)).toEqual([true, true, true]));
});
