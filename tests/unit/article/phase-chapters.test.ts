import { describe, expect, it } from 'vitest';
import { roadmapOf } from './inline.ts';

const years = (name: string): string[] => [`### ${name}`, '', '- 2026: a keel', '- 2031: ten keels', ''];
const yard = ['## Yard', '', 'The yard works on in all weathers. '.repeat(20), ''];
const lines = ['# Boats', '', '## Parts', '', ...years('Hulls'), ...years('Sails'), ...yard];
const axes = ['Oak', 'Cloth', 'Rope'].flatMap((name, at) => [
  `### Axis ${at + 1}: ${name}`,
  '',
  `The ${name} is bought far away. `.repeat(12),
  '',
  '- bought',
  '',
]);

const phases = (...titles: string[]): string[] => [
  '## Steps',
  '',
  ...titles.flatMap((title) => [title, '', '- work', '- trade', '']),
];

/** What the chapter of steps is, with the periods and names that it holds. */
function stepsOf(...text: string[]): (string | undefined)[] {
  const part = roadmapOf(...text).parts.find(({ title }) =>
    title?.named.some((n) => 'value' in n && n.value === 'Steps'),
  );
  if (!part) return [];
  const pieces = part.type === 'direction' ? part.topics.flatMap((topic) => topic.pieces) : part.pieces;
  const told = pieces.flatMap((piece) => (piece.type === 'forecast' ? [piece.period.label] : []));
  return [part.type === 'section' ? part.role : part.type, ...told];
}

describe('the only chapter of phases', () => {
  it.each([
    ['### Phase 1 (2026–2027): Keels', '### Phase 2 (2028–2030): Sails'],
    ['**Phase 1 (2026–2027): Keels**', '**Phase 2 (2028–2030): Sails**'],
    ['### 2026–2027: Keels', '### 2028–2030: Sails'],
  ])('is told along time where other dates are no map: %s', (...titles) => {
    expect(stepsOf(...lines, ...phases(...titles))).toEqual(['direction', '2026–2027', '2028–2030']);
  });

  it('is one of phases, below headings too, where the talk is about what its author counts', () => {
    const titles = ['### Phase 1 (2026–2027): Keels', '### Phase 2 (2028–2030): Sails'];
    const told = stepsOf('# Boats', '', '## Axes', '', ...axes, ...phases(...titles));
    expect(told).toEqual(['phases', '2026–2027', '2028–2030']);
  });

  it('is one of phases beside what is counted in one chapter among many', () => {
    const titles = ['### First cycle: 2026–2027', '### Second cycle: 2028–2030'];
    const others = ['Bay', 'Pier', 'Crew', 'Money'].flatMap((name) => [
      `## ${name}`,
      '',
      'We work on. '.repeat(24),
      '',
    ]);
    const told = stepsOf('# Boats', '', '## Axes', '', ...axes, ...others, ...phases(...titles));
    expect(told).toEqual(['phases', '2026–2027', '2028–2030']);
  });

  it.each([
    ['of years alone, which may tell what was', ['### 2026: Keels', '### 2028: Sails']],
    ['of names without periods', ['### Keels (2026–2027)', '### Sails']],
    ['that go back in time', ['### Phase 1 (2028–2030): Keels', '### Phase 2 (2026–2027): Sails']],
  ])('is none %s', (_, titles) => {
    expect(stepsOf(...lines, ...phases(...titles))).toEqual([undefined]);
  });

  it('is none beside another', () => {
    const titles = ['### Phase 1 (2026–2027): Keels', '### Phase 2 (2028–2030): Sails'];
    const other = phases(...titles).with(0, '## Works');
    expect(stepsOf(...lines, ...other, ...phases(...titles))).toEqual([undefined]);
  });
});
