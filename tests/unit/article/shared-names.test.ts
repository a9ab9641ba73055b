import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { ownName } from '../../../src/article/shared-names.ts';
import type { Forecast } from '../../../src/model/roadmap.ts';
import { roadmapOf } from './inline.ts';

const chapter = (title: string, ...periods: string[]): string[] => [
  ...['', `## ${title}`],
  ...periods.flatMap((period) => ['', `### ${period}`, '', `- ${title} by then`]),
];

/** What the periods of all directions are called by themselves. */
const namesIn = (...lines: string[]): string[] =>
  roadmapOf('# Boats', ...lines)
    .parts.flatMap((part) => (part.type === 'direction' ? part.topics : []))
    .flatMap(({ pieces }) => pieces)
    .filter((piece): piece is Forecast => piece.type === 'forecast')
    .map((forecast) => textOf(ownName(forecast)));

describe('the name of a period', () => {
  it.each([
    ['2030年の姿', '2035年の姿'],
    ['2030年的图景', '2035年的图景'],
    ['2030년 전망', '2035년 전망'],
    ['2030 outlook', '2035 outlook'],
    ['Picture in 2030', 'Picture in 2035'],
    ['Ausblick im Jahr 2030', 'Ausblick im Jahr 2035'],
    ['2030 : vision', '2035 : Vision'],
    ['التوقعات في 2030', 'التوقعات في 2035'],
    ['Bild 2030', 'Bild 2035'],
  ])('is none of its own where its peers have it too: %s', (one, other) => {
    expect(namesIn(...chapter('Hulls', one, other), ...chapter('Sails', one, other))).toEqual(
      Array(4).fill(''),
    );
  });

  it.each([
    ['Phase One (2026–2028)', 'Phase Two (2029–2031)'],
    ['第一阶段（2026—2028年）', '第二阶段（2029—2031年）'],
    ['المرحلة الأولى (2026–2028)', 'المرحلة الثانية (2029–2031)'],
    ['Etap pierwszy (2026–2028)', 'Etap drugi (2029–2031)'],
  ])('is none of its own where each period has it in every direction: %s', (one, other) => {
    expect(namesIn(...chapter('Hulls', one, other), ...chapter('Sails', one, other))).toEqual(
      Array(4).fill(''),
    );
  });

  it.each([
    ['2028: Phase 1', '2031: Phase 2'],
    ['2028：第一阶段', '2031：第二阶段'],
  ])('is none of its own where it only counts: %s', (one, other) => {
    expect(namesIn(...chapter('Hulls', one, other))).toEqual(['', '']);
    expect(namesIn(...chapter('Hulls', one, other), ...chapter('Sails', '2028: Foil', '2031: Rig'))).toEqual([
      '',
      '',
      'Foil',
      'Rig',
    ]);
  });

  it('is its own where it says what comes, in every direction too', () => {
    const [one, other] = ['2028: Trial', '2031: Sale'] as const;
    expect(namesIn(...chapter('Hulls', one, other), ...chapter('Sails', one, other))).toEqual([
      'Trial',
      'Sale',
      'Trial',
      'Sale',
    ]);
  });

  it('is its own where its number is that of a work', () => {
    expect(namesIn(...chapter('Hulls', '2028: Oak 5', '2031: Oak 6'))).toEqual(['Oak 5', 'Oak 6']);
  });

  it('is compared within a direction', () => {
    const sails = chapter('Sails', '2030: Foil', '2035: Rig');
    expect(namesIn(...chapter('Hulls', '2030 outlook', '2035 outlook'), ...sails)).toEqual([
      '',
      '',
      'Foil',
      'Rig',
    ]);
  });

  it('is its own where one of them is called otherwise, or nothing stands below it', () => {
    const names = ['Trial', 'Trial', 'Sale'];
    const periods = names.map((name, index) => `${2030 + index}: ${name}`);
    expect(namesIn(...chapter('Hulls', ...periods))).toEqual(names);
    expect(namesIn('', '## Hulls', '', '- 2030: Trial', '- 2031: Trial', '', '## Sails')).toEqual([
      'Trial',
      'Trial',
    ]);
  });
});
