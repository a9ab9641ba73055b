import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { withAmountsSetOff } from '../../../src/deck/amounts.ts';
import { timelineClass } from '../../../src/deck/timeline.ts';
import type { Slide } from '../../../src/model/deck.ts';
import { deckOf } from './written.ts';

const slideOf = (...lines: string[]): Slide =>
  deckOf('# T', '', '## Quays', '', ...lines, '', '## Ships', '', '- Two sail.').slides.find(({ heading }) =>
    textOf(heading?.children ?? []).startsWith('Quays'),
  ) as Slide;

/** What is in bold on a slide of these lines. */
const setOff = (...lines: string[]): string[] => boldIn(slideOf(...lines));

const boldIn = (slide: Slide): string[] => {
  const found: string[] = [];
  const visit = (node: { type: string; children?: unknown[] }): void => {
    if (node.type === 'strong') found.push(textOf([node as never]));
    for (const child of node.children ?? []) visit(child as never);
  };
  for (const one of withAmountsSetOff([slide], 'en')) for (const block of one.content) visit(block);
  return found;
};

describe('amounts', () => {
  it('are set off in running text', () =>
    expect(setOff('The port has 143 boats, and 31% of them leak.')).toEqual(['143', '31%']));

  it('are set off in points of which half have some', () =>
    expect(setOff('- It has 143 boats', '- They leak', '- Some 2,600 people sail')).toEqual([
      '143',
      '2,600',
    ]));

  it('are set off in nested points', () =>
    expect(setOff('- It has 143 boats', '  - of which 22 leak', '- It is old')).toEqual(['143', '22']));

  it('leave the text as it was', () => {
    const slide = slideOf('The port has 143 boats, and 31% of them leak.');
    const [marked] = withAmountsSetOff([slide], 'en');
    expect(marked?.content).not.toEqual(slide.content);
    expect(marked?.content.map((block) => textOf([block as never]))).toEqual(
      slide.content.map((block) => textOf([block as never])),
    );
  });

  it.each([
    ['there is one', ['The port has 143 boats, and some of them leak.']],
    [
      'few points have any',
      ['- It has 143 boats, 20 of them new', '- They leak', '- They are old', '- So are we'],
    ],
    ['the author emphasises', ['The port has 143 boats, and *some* of them, 31%, leak.']],
    ['he does in one point', ['- It has 143 boats', '- Some 2,600 people *sail*']],
    ['there are too many in a text', ['Of 143 boats 22 leak, 41% are old, and 30 of the 50 sails are torn.']],
  ])('are left where %s', (_why, lines) => expect(setOff(...lines)).toEqual([]));

  it('are left where dates stand out', () => {
    const slide = slideOf('- It has 143 boats', '- Some 2,600 people sail');
    expect(boldIn({ ...slide, classes: [timelineClass] })).toEqual([]);
    expect(boldIn({ ...slide, keep: true })).toEqual([]);
  });

  it('are left in what leads to points', () =>
    expect(setOff('There are 143 boats, and 31% leak:', '', '- The old ones', '- The new ones')).toEqual([]));
});
