import { describe, expect, it } from 'vitest';
import { roadmapOf } from './inline.ts';

const periods = (...lines: string[]): string[] =>
  roadmapOf('# Boats', '', '## Why', '', 'The bay is shallow.', '', ...lines).periods.map(
    ({ label }) => label,
  );
const within = (...titles: string[]): string[] =>
  titles.flatMap((title) => [title, '', '- oak', '- flax', '']);

describe('times that only those beside them tell', () => {
  it('are stations of a map, below headings and in bold lines', () => {
    const plan = ['## Plan', ''];
    expect(periods(...plan, ...within('### Now', '### Next', '### Later'))).toEqual(['Now', 'Next', 'Later']);
    expect(
      periods(...plan, ...within('**Year 1: Keels**', '**Year 2: Sails**', '**Year 3: Steam**')),
    ).toEqual(['Year 1', 'Year 2', 'Year 3']);
    expect(periods(...plan, ...within('### 2026: Keels', '### 2027: Sails', '### Later: Steam'))).toEqual([
      '2026',
      '2027',
      'Later',
    ]);
  });

  it('are none within what has a period of its own', () => {
    const weeks = within('#### Week 1: Oak', '#### Week 2: Flax', '#### Week 3: Tar');
    const lines = ['## Plan', '', '### May 2026', '', ...weeks, '### June 2026', '', ...weeks];
    expect(periods(...lines)).toEqual(['May 2026', 'June 2026']);
  });
});
