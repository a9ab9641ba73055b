import { describe, expect, it } from 'vitest';
import { findIsolates } from '../../../src/language/isolates.ts';
import { growth, mostGrowth } from '../../growth.ts';

const isolated = (text: string, direction: 'ltr' | 'rtl'): string[] =>
  findIsolates(text, direction).map(({ start, end }) => text.slice(start, end));

describe('in text that runs from right to left', () => {
  it.each([
    ['الموعد 2026-03-01 للنشر', ['2026-03-01']],
    ['من 2026-03 فصاعدا', ['2026-03']],
    ['بلغة C++ أو .NET هنا', ['C++', '.NET']],
    ['دعم 4-bit و GPT-4 في الخادم', ['4-bit', 'GPT-4']],
    ['تقنية Visual C++ Studio 12، ثم أخرى', ['Visual C++ Studio 12']],
    ['واجهة REST API (v2)', ['REST API (v2)']],
    ['(Node.js) سريع', ['Node.js']],
    ['خفض 75% و ‎-5%', ['75%', '-5%']],
    ['السعر $20', ['$20']],
    ['زمن 10 ms فقط', ['10 ms']],
    ['في 2026 React', []],
    ['نسخة v0.4.', ['v0.4']],
    ['לכתוב ב-C++ בלבד', ['C++']],
  ])('stands apart what would come out of order: %s', (text, parts) =>
    expect(isolated(text, 'rtl')).toEqual(parts));

  it.each([
    'صفحة Dashboard للمدير',
    'عام 2026',
    '2024–2026',
    '24/7 بلا انقطاع',
    '٧٥٪ أقل',
    'نعم، ثم لا.',
  ])('leaves what is in order: %s', (text) => expect(isolated(text, 'rtl')).toEqual([]));
});

describe('in text that runs from left to right', () => {
  it.each([
    ['They wrote الشبكة أسرع, and 3 more', ['الشبكة أسرع']],
    ['שלום 3 items', ['שלום']],
    ['called تقارير React أسبوعية here', ['تقارير', 'أسبوعية']],
    ['only Latin, 2026-03-01', []],
  ])('stands apart what runs the other way: %s', (text, parts) =>
    expect(isolated(text, 'ltr')).toEqual(parts));
});

it('takes long texts without spaces in its stride', () => {
  for (const part of ['1', '.', 'a', 'ا', '1.', '-1', '(', 'a)', '10 m'])
    for (const direction of ['ltr', 'rtl'] as const) {
      const find = (count: number): unknown => findIsolates(part.repeat(count), direction);
      expect(growth(4000, find), `${part} ${direction}`).toBeLessThan(mostGrowth);
    }
});
