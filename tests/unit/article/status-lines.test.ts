import { describe, expect, it } from 'vitest';
import { shape } from './shape.ts';

const told = (...lines: string[]): string[] =>
  shape('## Boats', '', ...lines).map((line) => line.trim().replace(/:? *@[\d–]+$/u, ''));

describe('one item of a list before its periods or behind them', () => {
  it.each([
    ['- **Today**: rowing', '- **2026**: sails', '- **2028**: engines', 'prose Today: rowing'],
    ['- **现状**：划桨', '- **2026年**：风帆', '- **2028年**：马达', 'prose 现状：划桨'],
    ['- **현황**: 노', '- **2026년**: 돛', '- **2028년**: 엔진', 'prose 현황: 노'],
    ['- **Stand heute:** Ruder', '- **2026:** Segel', '- **2028:** Motoren', 'prose Stand heute: Ruder'],
    ['- **الوضع الحالي**: مجداف', '- **2026**: شراع', '- **2028**: محرك', 'prose الوضع الحالي: مجداف'],
    ['- Heute: Ruder', '- 2026: Segel', '- 2028: Motoren', 'prose Heute: Ruder'],
    ['1. 現状：櫂', '2. 2026年：帆', '3. 2028年：エンジン', 'prose 現状：櫂'],
  ])('stands above the timeline: %s', (status, first, second, prose) => {
    const [direction, above, topic, ...forecasts] = told(status, first, second);
    expect([direction, above, topic]).toEqual(['direction 1 “Boats”', prose, 'forecasts (untitled)']);
    expect(forecasts.map((line) => line.slice(0, 13))).toEqual(['forecast 2026', 'forecast 2028']);
  });

  it('stands below it, or on both sides of it', () => {
    const periods = ['- **2026**: sails', '- **2028**: engines'];
    const forecasts = ['forecast 2026 “sails”', 'forecast 2028 “engines”'];
    expect(told(...periods, '- **Risk**: no wind').slice(1)).toEqual([
      'forecasts (untitled)',
      ...forecasts,
      'prose Risk: no wind',
    ]);
    expect(told('- **Now**: oars', ...periods, '- **Risk**: no wind').slice(1)).toEqual([
      'prose Now: oars',
      'forecasts (untitled)',
      ...forecasts,
      'prose Risk: no wind',
    ]);
  });

  it.each([
    ['two', ['- **Today**: oars', '- **Crew**: six', '- **2026**: sails', '- **2028**: engines']],
    ['one in the middle', ['- **2026**: sails', '- **Crew**: six', '- **2028**: engines']],
    ['one without a label', ['- Wir rudern.', '- 2026: Segel', '- 2028: Motoren']],
    ['one that is dated', ['- 2026-01-12: oars', '- 2026-03-20: sails', '- 2026-06-XX: engines (planned)']],
    ['one beside a single period', ['- **Today**: oars', '- **2026**: sails']],
    ['one above periods that go back', ['- **Today**: oars', '- **2028**: engines', '- **2026**: sails']],
    [
      'one with points of its own',
      ['- **Today**: oars', '  - six', '- **2026**: sails', '- **2028**: engines'],
    ],
  ])('leaves any other list a list: %s', (_case, lines) => {
    expect(told(...lines)[1]).toMatch(/^points /u);
  });
});
