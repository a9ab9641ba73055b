import { describe, expect, it } from 'vitest';
import { shape } from './shape.ts';

/** The titles of the directions of an article. */
const directionsOf = (...lines: string[]): string[] =>
  shape('# T', '', ...lines).flatMap((line) => /^ *direction [^“]*“(.*)”/.exec(line)?.[1] ?? []);

const boats = ['## Boats', '', '- 2026: a first hull', '- 2027: a second hull', '- 2029: a fleet', ''];
const nets = ['## Nets', '', '- 2026: cotton ends', '- 2028: nylon comes', '- 2029: none torn', ''];
const years = ['', '- 2026: hull, no cotton', '- 2028: nylon', '- 2029: a fleet, none torn', ''];
const table = [
  '',
  '| Year | What |',
  '|--|--|',
  '| 2026 | hull |',
  '| 2028 | nylon |',
  '| 2029 | fleet |',
  '',
];

describe('a section that sums the directions up', () => {
  it.each([
    ['## The timeline at a glance', years],
    ['## 📅 La frise à découper', table],
    ['## 时间线汇总(方便截图)', years],
    ['## 年表でふりかえる', table],
    ['## Der Zeitstrahl zum Ausschneiden', years],
    ['## 한눈에 보는 연표', years],
    ['## الخط الزمني للجميع', years],
  ])('is none itself: %s', (title, told) => {
    expect(directionsOf(...boats, ...nets, title, ...told)).toEqual(['Boats', 'Nets']);
  });

  it('is one where it stands among them, has years of its own, or is called as they are', () => {
    expect(directionsOf(...boats, '## Timeline of quays', ...years, ...nets)).toHaveLength(3);
    const later = ['', '- 2026: dredged', '- 2031: walled', '- 2032: lit', ''];
    expect(directionsOf(...boats, ...nets, '## Timeline of quays', ...later)).toHaveLength(3);
    const named = [
      ['## Timeline of boats', ...boats.slice(1)],
      ['## Timeline of nets', ...nets.slice(1)],
    ];
    expect(directionsOf(...named.flat(), '## Timeline of quays', ...years)).toHaveLength(3);
  });
});
