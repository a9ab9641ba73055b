import { describe, expect, it } from 'vitest';
import { bareLabel } from '../../../src/article/labelled-periods.ts';
import { shape } from './shape.ts';

const told = (...lines: string[]): string[] =>
  shape('## Boats', '', ...lines)
    .slice(2)
    .map((line) => line.trim().replace(/:? *@[\d–]+$/u, ''));

describe('a label with a period beside periods that have none', () => {
  it.each([
    [
      ['- **Today (2025)**: oars', '- **2026**: sails', '- **2028**: engines'],
      ['forecast Today (2025) “oars”', 'forecast 2026 “sails”', 'forecast 2028 “engines”'],
    ],
    [
      ['- **현황(2025년)**: 노', '- **2026년**: 돛', '- **2028년**: 엔진'],
      ['forecast 현황(2025년) “노”', 'forecast 2026년 “돛”', 'forecast 2028년 “엔진”'],
    ],
    [
      ['- **2025年（现状）**：划桨', '- **2026年**：风帆', '- **2028年**：马达'],
      ['forecast 2025年（现状） “划桨”', 'forecast 2026年 “风帆”', 'forecast 2028年 “马达”'],
    ],
    [
      ['**現状（2025年）**　櫂で漕ぐ。', '', '**2027年**　帆を張る。', '', '**2030年**　機関を積む。'],
      [
        'forecast 現状（2025年） “櫂で漕ぐ。”',
        'forecast 2027年 “帆を張る。”',
        'forecast 2030年 “機関を積む。”',
      ],
    ],
  ])('is what its period is called: %j', (lines, forecasts) => {
    expect(told(...lines)).toEqual(forecasts);
  });

  it('is a title among others that have titles too', () => {
    const lines = ['- **Pilot (2025)**: oars', '- **Trial (2026)**: sails', '- **2028**: engines'];
    expect(told(...lines)[0]).toBe('forecast 2025 “Pilot”: list');
  });

  it('is left out where a span of periods is named', () => {
    const bare = (label: string): string => bareLabel({ label, key: '' });
    expect(['Today (2025)', '现状（2025年）', 'By 2030', 'Later'].map(bare)).toEqual([
      '2025',
      '2025年',
      'By 2030',
      'Later',
    ]);
  });
});
