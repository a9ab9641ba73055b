import { describe, expect, it } from 'vitest';
import { bareLabel } from '../../../src/article/labelled-periods.ts';
import { shape } from './shape.ts';

const told = (...lines: string[]): string[] =>
  shape('## Boats', '', ...lines)
    .slice(2)
    .map((line) => line.trim().replace(/:? *@[\d–]+$/u, ''));

describe('labels that say the same of their periods', () => {
  it.each([
    ['- Phase 1 (2026–2027): oars', '- Phase 2 (2028): sails', 'Phase 1 (2026–2027)', 'Phase 2 (2028)'],
    ['- 1단계(2026~2027): 노', '- 2단계(2028~2029): 돛', '1단계(2026~2027)', '2단계(2028~2029)'],
    [
      '- **第一阶段（2026年）**：划桨',
      '- **第二阶段（2027年）**：风帆',
      '第一阶段（2026年）',
      '第二阶段（2027年）',
    ],
  ])('are what each is called: %s', (first, second, ...labels) => {
    const forecasts = told(first, second).filter((line) => line.startsWith('forecast'));
    expect(forecasts.map((line) => /forecast (.+?) “/u.exec(line)?.[1])).toEqual(labels);
  });

  it('may stand behind one that says how things are', () => {
    const lines = ['**現状（2025年）**　櫂。', '', '**2030年の姿**　帆。', '', '**2035年の姿**　機関。'];
    expect(told(...lines)).toEqual([
      'forecast 現状（2025年） “櫂。”',
      'forecast 2030年の姿 “帆。”',
      'forecast 2035年の姿 “機関。”',
    ]);
  });

  it.each([
    ['names', ['- Cells (2026): oars', '- Packs (2027): sails']],
    ['in no order', ['- Phase 1 (2028): oars', '- Phase 2 (2026): sails']],
    ['of two kinds', ['- Phase 1 (2026): oars', '- Quays (2027): sails', '- Phase 2 (2028): engines']],
    ['not on all items', ['- Phase 1 (2026): oars', '- Phase 2: sails', '- Phase 3 (2028): engines']],
  ])('are none where they are %s', (_case, lines) => expect(told(...lines).join()).not.toContain('forecast'));
});

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
