import { describe, expect, it } from 'vitest';
import { shownDate } from '../../../src/language/date.ts';

describe('shownDate', () => {
  it.each([
    ['2025-03-01', 'zh-CN', '2025年3月1日'],
    ['2025-03-01', 'en', 'March 1, 2025'],
    ['2025-03-01', 'de', '1. März 2025'],
    ['2025-03-01', 'ja', '2025年3月1日'],
    ['2024-02-29', 'en-GB', '29 February 2024'],
    ['2025-03-01T23:30:00.000Z', 'en', 'March 1, 2025'],
    ['2025-03-01T00:30:00+09:00', 'en', 'March 1, 2025'],
    ['2025-03-01T23:00:00-08:00', 'en', 'March 1, 2025'],
    ['2025-3-1', 'en', 'March 1, 2025'],
    ['2025-03-01 08:00', 'zh', '2025年3月1日'],
    ['2025/03/01 08:09:10', 'en', 'March 1, 2025'],
    ['2025-03-01', 'no tag', 'March 1, 2025'],
    ['20250301', 'en', 'March 1, 2025'],
    ['20250301T102030Z', 'de', '1. März 2025'],
    ['2025-03', 'en', 'March 2025'],
    ['2025-03', 'zh-CN', '2025年3月'],
    ['2025/3', 'fr', 'mars 2025'],
  ])('%s in %s is %s', (written, lang, shown) => expect(shownDate(written, lang)).toBe(shown));

  it.each([
    'spring 2025',
    '2025',
    '2025-13-01',
    '2025-13',
    '20251301',
    '202503',
    '2025-02-30',
    '2025/03-01',
    '01.03.2025',
    '2025-03-01x',
    '',
  ])('leaves what is no date as it is: %s', (written) => expect(shownDate(written, 'en')).toBe(written));
});
