import { describe, expect, it } from 'vitest';
import { hasWidePunctuation, isChinese, scriptOf } from '../../../src/language/script.ts';

describe('scriptOf', () => {
  it.each([
    ['zh-Hans-HK', 'Hans'],
    ['zh-Hant-CN', 'Hant'],
    ['zh-MO', 'Hant'],
    ['zh-SG', 'Hans'],
    ['zh_tw', 'Hant'],
    ['yue', 'Hant'],
    ['ja-JP', 'Jpan'],
    ['ko-KR', 'Kore'],
    ['th', 'Thai'],
    ['sr', 'Cyrl'],
    ['sr-Latn', 'Latn'],
    ['pt-BR', 'Latn'],
    ['', 'Latn'],
    ['no tag at all', 'Latn'],
  ])('of %s is %s', (tag, script) => expect(scriptOf(tag)).toBe(script));

  it.each([
    'zh',
    'zh-CN',
    'zh-TW',
    'zh-HK',
    'ja',
    'ko',
    'en',
    'en-US',
    'en-GB',
  ])('knows by heart what it would find out: %s', (tag) =>
    expect(scriptOf(tag)).toBe(new Intl.Locale(tag).maximize().script));
});

it('tells Chinese, and wide punctuation', () => {
  expect(['zh', 'zh-Hant', 'yue', 'ja', 'en'].filter(isChinese)).toEqual(['zh', 'zh-Hant', 'yue']);
  expect(['zh', 'ja', 'ko', 'en'].filter(hasWidePunctuation)).toEqual(['zh', 'ja']);
});
