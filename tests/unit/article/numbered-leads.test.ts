import { describe, expect, it } from 'vitest';
import type { Part } from '../../../src/model/roadmap.ts';
import { piecesOf, roadmapOf } from './inline.ts';

const measure = (number: string, told = ' It is built of stone, and each ship pays for it.'): string =>
  `**Measure ${number}: Quays.**${told}`;
const pieces = (...sections: string[][]): unknown[] =>
  roadmapOf(
    '# Harbour',
    ...sections.flatMap((lines, at) => ['', `## Goal ${at + 1}`, '', lines.join('\n\n')]),
  ).parts.flatMap((part: Part) => piecesOf(part).map(({ type }) => type));

describe('paragraphs that open with counted names in bold', () => {
  const three = ['1.1', '1.2', '1.3'].map((number) => measure(number));

  it('are points, however few stand in one of the sections', () => {
    expect(pieces(three, [measure('2.1')])).toEqual(['points', 'points']);
  });

  it('are points, though one is a name alone', () => {
    expect(pieces(three, [measure('2.1'), measure('2.2', ''), measure('2.3')])).toEqual(['points', 'points']);
  });

  it('are cards where each section has enough', () => {
    expect(pieces(three, three)).toEqual(['takeaways', 'takeaways']);
  });

  it('stay as they are in a single section, or over something else', () => {
    expect(pieces([measure('1.1')])).toEqual(['prose']);
    expect(pieces(three, [measure('2.1'), '| a |\n|---|\n| b |'])).not.toContain('points');
    expect(pieces(three, [measure('2.1', '')])).not.toContain('points');
  });
});
