import { describe, expect, it } from 'vitest';
import { shape } from './shape.ts';

const told = (...items: string[]): string[] =>
  shape('# Boats', '', '## Quay', '', ...items).map((line) => line.trim().replace(/:? *@[\d–]+$/u, ''));

describe('tasks that open with their periods', () => {
  it.each([
    [
      ['- [x] May 2026: oars', '- [ ] 2027: sails', '- [ ] 2029: engines'],
      ['forecast May 2026 “oars ☑”', 'forecast 2027 “sails”', 'forecast 2029 “engines”'],
    ],
    [
      ['- [x] 2026年5月：桨', '- [ ] 2027年：帆'],
      ['forecast 2026年5月 “桨 ☑”', 'forecast 2027年 “帆”'],
    ],
    [
      ['- [ ] **2026년**: 노', '- [ ] **2027년**: 돛'],
      ['forecast 2026년 “노”', 'forecast 2027년 “돛”'],
    ],
  ])('%s are told along time', (items, stops) => {
    expect(told(...items)).toEqual(expect.arrayContaining(stops));
  });

  it.each([
    [['- [x] May 2026: oars', '- [ ] sails']],
    [['- [x] 2027: oars', '- [ ] 2026: sails']],
    [['- [x] 2027 oars', '- [ ] 2028 sails']],
  ])('%s stay tasks', (items) => {
    expect(told(...items).join()).not.toContain('forecast');
  });
});
