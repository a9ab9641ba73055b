import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { blocksToMarkdown } from '../../../src/marp/markdown.ts';
import { deckOf } from './written.ts';

const week = (number: number, ...points: string[]): string[] => [
  `#### Week ${number}: dredging`,
  '',
  ...points.map((point) => `- ${point}`),
  '',
];

const quarters = [1, 2, 3].flatMap((number) => [
  ...[`### 2027 Q${number}: stage ${number}`, '', '- a survey', '- a barge', ''],
]);

/** The slides of a plan whose phases hold these lines each. */
const slidesOf = (...phases: string[][]) =>
  deckOf(
    ...['# Harbour', '', '## 1. Calendar', '', ...quarters, '## 2. Works', ''],
    ...phases.flatMap((lines, index) => [`### Phase ${index + 1}: works (2027 Q${index + 1})`, '', ...lines]),
    ...['## Thanks', '', 'To all.'],
  ).slides.filter(({ direction, period }) => direction === 2 && period !== undefined);

const short = (from: number): string[] => [
  ...week(from, 'mark the channel', 'hire a barge'),
  ...week(from + 1, 'clear the sill'),
];

describe('short groups within the periods of a plan', () => {
  it('stand on the slide of their period', () => {
    const slides = slidesOf(short(1), short(3), short(5));
    expect(slides.map(({ heading }) => textOf(heading?.children ?? []))).toEqual([
      'Phase 1: works 2027 Q1',
      'Phase 2: works 2027 Q2',
      'Phase 3: works 2027 Q3',
    ]);
    expect(blocksToMarkdown(slides[0]?.content ?? [])).toBe(
      [
        ...['- **Week 1: dredging**', '  - mark the channel', '  - hire a barge'],
        ...['- **Week 2: dredging**', '  - clear the sill'],
      ].join('\n'),
    );
  });

  it.each([
    ['one of them tells more', [...short(3), ...week(5, 'a survey of all sills '.repeat(8).trim())]],
    ['there are more than a slide holds', [...short(3), ...short(5), ...short(7)]],
  ])('have slides of their own in all periods where %s', (_case, lines) => {
    expect(slidesOf(short(1), lines, short(9)).length).toBeGreaterThan(6);
  });
});
