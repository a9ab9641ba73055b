import { describe, expect, it } from 'vitest';
import {
  doneBefore,
  isLed,
  parseLed,
  statedPeriod,
  wholly,
  withoutPlan,
} from '../../../src/article/said-period.ts';

describe('a period with a word that says whether it was kept', () => {
  it.each([
    ['2026年6月予定', '2026年6月', 0, 9],
    ['planned Q2 2026', 'planned Q2 2026', 0, 15],
    ['released March 2025', 'March 2025', 8, 19],
    ['released: March 2025', 'March 2025', 8, 20],
    ['March 2025', 'March 2025', 0, 10],
  ])('%s', (text, label, start, end) => {
    const stated = statedPeriod(text);
    expect([stated?.period.label.trim(), stated?.start, stated?.end]).toEqual([label, start, end]);
  });

  it.each([
    'planned',
    '予定',
    'released',
    'March 2025 unplanned',
    'boats by March 2025',
    '',
  ])('is not “%s”', (text) => expect(statedPeriod(text)).toBeUndefined());
});

it('a word and a colon may lead to a period', () => {
  expect([
    isLed('ETA: Q3 2026'),
    isLed('target：Q3 2026'),
    isLed('ETA Q3 2026'),
    isLed('Boats: Q3 2026'),
  ]).toEqual([...[true, true, false, false]]);
  expect(parseLed('  target: June 2026, boats')).toMatchObject({
    period: { label: 'target: June 2026' },
    length: 21,
  });
  expect(wholly('target: June 2026 ')?.label).toBe('target: June 2026');
  expect(wholly('June 2026 boats')).toBeUndefined();
  expect(withoutPlan({ label: 'planned Q2 2026', key: '2026-04/3' }).label).toBe('Q2 2026');
  expect(withoutPlan({ label: 'Q2 2026', key: '2026-04/3' }).label).toBe('Q2 2026');
  expect([
    doneBefore('released March 2025'),
    doneBefore('released: March 2025'),
    doneBefore('boats'),
  ]).toEqual([...[8, 8, 0]]);
});
