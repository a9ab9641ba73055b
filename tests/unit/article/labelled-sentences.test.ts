import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import type { Part } from '../../../src/model/roadmap.ts';
import { roadmapOf } from './inline.ts';

/** The titles within a chapter. */
const titlesIn = (...blocks: string[]): string[] => {
  const within = (part: Part): Part[] =>
    part.type === 'section' ? [part, ...part.parts.flatMap(within)] : [];
  return roadmapOf(['# Harbour plan', '## Field A', ...blocks].join('\n\n'))
    .parts.flatMap(within)
    .flatMap(({ title }) => (title ? [textOf(title.whole)] : []))
    .slice(1);
};

const list = '- a crane\n- a rail';

describe('sentences in bold with a noun and a number', () => {
  it.each([
    ['Goal A1: All quays are of stone.', 'Goal A2: All ships are of steel.'],
    ['Ziel 1: Alle Kais sind aus Stein.', 'Ziel 2: Alle Schiffe sind aus Stahl.'],
    ['目标一：码头全部用石头建。', '目标二：船全部用钢造。'],
  ])('are headings over what is told of them: %s', (one, other) => {
    expect(titlesIn(`**${one}**`, 'Steps:', list, `**${other}**`, list)).toEqual([one, other]);
  });

  it('are so where some are followed by words of their own', () => {
    const [one, other] = ['Goal A1: All quays are of stone.', 'Goal A2: All ships are of steel.'];
    expect(titlesIn(`**${one}** Half are today.`, list, `**${other}**`, list)).toEqual([one, other]);
  });

  it('are none alone, over nothing, or without a label', () => {
    const [one, other] = ['**Goal A1: All quays are of stone.**', '**Goal A2: All ships are of steel.**'];
    expect(titlesIn(one, list)).toEqual([]);
    expect(titlesIn(one, other, list)).toEqual([]);
    expect(titlesIn(one, list, other)).toEqual([]);
    expect(titlesIn('**All quays are of stone.**', list, '**All ships are of steel.**', list)).toEqual([]);
  });
});
