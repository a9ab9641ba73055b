import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { directionsOf, roadmapOf } from './inline.ts';

const table = (...rows: string[]): string[] => [
  '| Task | What | By |',
  '|---|---|---|',
  ...rows.map((row, at) => `| ${at + 1} | ${row} |`),
];
const list = (...items: string[]): string[] => items.map((item) => `- **${item}`);

/** What the lines of a plan are called, and the periods of its map. */
function mapOf(...sections: string[][]): string {
  const roadmap = roadmapOf(
    '# Harbour plan',
    ...sections.flatMap((lines) => [
      '',
      lines.join('\n\n').replaceAll('|\n\n|', '|\n|').replaceAll('\n\n- ', '\n- '),
    ]),
  );
  const names = directionsOf(roadmap.parts).map(({ title }) => textOf(title.main));
  return `${names.join(', ')} | ${roadmap.periods.map(({ label }) => label).join(', ')}`;
}

const axes = [
  ['## The axes'],
  ['### Axis 1 – Quays', ...table('Crane | 2027', 'Wall | 31/12/2026', 'Lamps | June 2027')],
  ['### Axis 2 – Ships', ...table('Ferry | 2028', 'Tug | 30/06/2026', 'Dock | 2027')],
];
const steps = ['## First steps', '', ...list('January 2026** board', '2027** review', '2028** report')];

describe('sections that their author counts', () => {
  it('are the lines, one level down, whose deadlines stand in any order', () =>
    expect(mapOf(...axes)).toBe('Quays, Ships | 2026, 2027, 2028'));

  it('are the lines in place of chapters elsewhere that hold a few dates', () => {
    expect(mapOf(...axes, steps, ['## Robots', ...list('2026** one', '2027** two', '2028** ten')])).toBe(
      'Quays, Ships | 2026, 2027, 2028',
    );
    expect(
      mapOf(
        ...[['## 重点方向'], ['### 方向一：码头', ...list('2026年**：修', '2027年**：建')]],
        ...[['### 方向二：船', ...list('2026年**：造', '2027年**：航')]],
        ['## 机器人', ...list('2026年**：一台', '2027年**：两台')],
      ),
    ).toBe('码头, 船 | 2026年, 2027年');
  });

  const goals = (...told: string[][]): string[][] =>
    told.map((lines, at) => [`## Goal ${at + 1}: Aim ${'abc'[at]}`, ...lines]);
  const years = list('2026** one', '2027** two');

  it('leave out what says beside them when all comes, and what comes at no end', () => {
    const lines = goals(years, years);
    const map = 'Aim a, Aim b | 2026, 2027';
    expect(mapOf(...lines, ['## Next steps', ...years])).toBe(map);
    expect(mapOf(...lines, ['## Beyond 2030', ...list('2031** a', '2032** b')])).toBe(map);
    expect(mapOf(...lines, ['## People', ...years])).toBe(
      'Goal 1: Aim a, Goal 2: Aim b, People | 2026, 2027',
    );
  });

  it('are the chapters that hold a single dated one, which stands for none of them', () => {
    const one = [
      ...goals(years, ['Boats.']).map(([head, ...lines]) => [`#${head}`, ...lines]),
      ['## Risks', 'Storms.'],
    ];
    expect(mapOf(['## Our goals'], ...one)).toBe(' | ');
  });

  it('give way where more sections elsewhere are told along time', () => {
    const others = ['Piers', 'Locks', 'Lamps'].map((name) => [`## ${name}`, ...years]);
    const fewer = [['## The axes'], ['### Axis 1 – Quays', ...years], ['### Axis 2 – Ships', ...years]];
    expect(mapOf(...others, ...fewer)).toContain('Piers, Locks, Lamps');
  });
});
