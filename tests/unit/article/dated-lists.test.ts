import { describe, expect, it } from 'vitest';
import { shape } from './shape.ts';

/** The stops of sections beside each other that each have a list, and what stands beside those. */
const told = (label: string, ...lists: string[][]): string[] =>
  shape(
    ...['# Boats', ''],
    ...lists.flatMap((items, at) => [
      `## Quay ${'ABC'[at]}`,
      '',
      label,
      '',
      ...items.map((item) => `- ${item}`),
      '',
    ]),
  )
    .map((line) => line.trim().replace(/:? *@[\d–]+$/u, ''))
    .filter((line) => /^(forecast |points|prose)/u.test(line));

describe('lists of one label in sections beside each other', () => {
  it.each([
    [
      'Targets:',
      [
        ['By 2028: ten boats', 'By 2030: twenty boats', 'No boat sinks'],
        ['First ferry out in May 2027', 'All boats on current by 2031'],
      ],
      [
        'forecast By 2028 “ten boats”',
        'forecast By 2030 “twenty boats”',
        'forecast May 2027 “First ferry out”',
        'forecast by 2031 “All boats on current”',
      ],
    ],
    [
      '目标：',
      [
        ['2028年：十条船', '2030年：二十条船', '没有沉船'],
        ['首条渡船（2027年5月）', '全部通电（2031年）'],
      ],
      [
        'forecast 2028年 “十条船”',
        'forecast 2030年 “二十条船”',
        'forecast 2027年5月 “首条渡船”',
        'forecast 2031年 “全部通电”',
      ],
    ],
    [
      'Ziele:',
      [
        ['Bis 2028: zehn Boote', 'Bis 2030: zwanzig Boote', 'Kein Boot sinkt'],
        ['Erste Fähre im Mai 2027', 'Alle Boote mit Strom bis 2031'],
      ],
      [
        'forecast Bis 2028 “zehn Boote”',
        'forecast Bis 2030 “zwanzig Boote”',
        'forecast Mai 2027 “Erste Fähre”',
        'forecast bis 2031 “Alle Boote mit Strom”',
      ],
    ],
  ])('are timelines where most items of most are dated: %s', (label, lists, forecasts) => {
    const lines = told(label, ...lists);
    expect(lines.filter((line) => line.startsWith('forecast'))).toEqual(forecasts);
    expect(lines.filter((line) => /No boat sinks|没有沉船|Kein Boot sinkt/u.test(line)).length).toBe(1);
  });

  it.each([
    [
      'few items are',
      [
        ['By 2028: ten boats', 'Crew', 'Sails'],
        ['By 2029: ten boats', 'Crew', 'Oars'],
      ],
    ],
    [
      'few lists are',
      [
        ['By 2028: ten boats', 'Ropes by 2030'],
        ['Crew', 'Oars'],
        ['Sails', 'Keels'],
      ],
    ],
    [
      'one goes back',
      [
        ['Ropes by 2030', 'Sails by 2028'],
        ['Oars by 2027', 'Keels by 2029'],
      ],
    ],
    [
      'their author counts them',
      [
        ['1.1 Ropes by 2028', '1.2 Sails by 2030'],
        ['2.1 Oars by 2027', '2.2 Keels by 2029'],
      ],
    ],
    [
      'a year counts something',
      [
        ['2030 rivets', '2031 nails'],
        ['2028 keels', '2029 oars'],
      ],
    ],
  ] as [string, string[][]][])('stay as they are where %s', (_case, lists) => {
    for (const label of ['Targets:', '**Targets**', '### Targets'])
      expect(told(label, ...lists).filter((line) => line.startsWith('forecast'))).toEqual([]);
  });

  it.each([
    [
      '**Targets**',
      ['Ten boats by 2028', 'Twenty boats by 2030'],
      ['First ferry out in May 2027', 'Alight by 2031'],
    ],
    [
      '### Targets',
      ['Ten boats by 2028', 'Twenty boats by 2030'],
      ['First ferry out in May 2027', 'Alight by 2031'],
    ],
    ['### 目标', ['十条船（2028年）', '二十条船（2030年）'], ['首条渡船（2027年5月）', '全部通电（2031年）']],
    [
      '### Etapas',
      ['Diez barcos (2028)', 'Veinte barcos (2030)'],
      ['Primer ferry (mayo de 2027)', 'Todo eléctrico (2031)'],
    ],
  ])('are timelines below a bold line or a heading as well: %s', (label, ...lists) => {
    expect(told(label, ...lists).filter((line) => line.startsWith('forecast'))).toHaveLength(4);
  });
});
