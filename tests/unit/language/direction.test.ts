import { describe, expect, it } from 'vitest';
import { countWords, directionOf } from '../../../src/language/direction.ts';

describe('directionOf', () => {
  it.each([
    'ar',
    'ar-EG',
    'fa',
    'ur',
    'he',
    'yi',
    'ps',
    'ckb',
    'dv',
    'pa-Arab',
  ])('runs %s from the right', (tag) => expect(directionOf(tag)).toBe('rtl'));

  it.each(['en', 'zh-CN', 'ja', 'ko', 'ru', 'ar-Latn', 'tr', ''])('runs “%s” from the left', (tag) =>
    expect(directionOf(tag)).toBe('ltr'));
});

describe('countWords', () => {
  it.each([
    ['صفحة Reports للعميل', 1, 2],
    ['לוח בקרה', 0, 2],
    ['plan in 2026', 2, 0],
    ['خُطَّةٌ', 0, 1],
    ['المنصة example.org/ar/platform', 0, 1],
    ['2026', 0, 0],
  ])('%s', (text, ltr, rtl) => expect(countWords(text)).toEqual({ ltr, rtl }));
});
