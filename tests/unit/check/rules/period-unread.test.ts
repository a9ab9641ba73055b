import { describe, expect, it } from 'vitest';
import { periodUnread } from '../../../../src/check/rules/period-unread.ts';
import { toSubject } from '../subject.ts';

describe('period-unread', () => {
  const found = (...headings: string[]) =>
    periodUnread.find(toSubject(['# T', ...headings.map((heading) => `${heading}\n\n- a`)].join('\n\n')));

  it('finds a year that is not read, beside a period', () => {
    expect(found('## 2026: Nets', '## Nets in the course of 2027 or so')).toMatchObject([
      {
        reason: '“Nets in the course of 2027 or so” names a time that is not read as its period',
        line: 7,
        column: 1,
      },
    ]);
  });

  it.each([
    'Nets as in 1999 or so',
    'Nets of 2027, and more',
    'Nets for 5 in 2027 or so',
  ])('finds the year in “%s”', (title) => expect(found('## 2026: Nets', `## ${title}`)).toHaveLength(1));

  it.each([
    'Up by 2000%',
    'Up by 2000 %',
    'Nets at 2000.5',
    'Nets at 2000,5',
    'Nets at 1.2000',
    'Nets at 1,2000',
    'Nets for $2000',
    'Nets for €2000',
    'Nets for £2000',
    'Nets for ¥2000',
    'Type A-2000',
    'Type 2000-5',
    'Nets of 12000',
    'Nets of 20001',
    'Nets of 2100',
    'Nets of 1800',
  ])('finds none in “%s”', (title) => expect(found('## 2026: Nets', `## ${title}`)).toEqual([]));

  it('leaves headings alone where none beside them is dated, and numbers that are no years', () => {
    expect(found('## Ships', '## What the winter of 2025 taught us here')).toEqual([]);
    expect(
      found('## 2026: Nets', '## 2027', '## Ships', '## 2,026 nets more', '## For $2000 in all'),
    ).toEqual([]);
  });
});
