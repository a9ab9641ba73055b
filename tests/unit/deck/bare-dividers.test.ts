import { describe, expect, it } from 'vitest';
import { withoutBareDividers } from '../../../src/deck/bare-dividers.ts';
import { emphasis, text } from '../../../src/deck/nodes.ts';
import { makeSlide } from '../../../src/deck/slide.ts';
import type { Slide } from '../../../src/model/deck.ts';
import { written } from './written.ts';

const line = { direction: 1, header: [text('1')] };
const divider = (head: string, more: Partial<Slide> = {}): Slide =>
  makeSlide('divider', {
    ...{ ...line, id: 'quays', header: [text(head)], notes: ['Goal 1: Quays'] },
    heading: { depth: 1, children: [emphasis(text('1')), text(' '), text('Quays')] },
    ...more,
  });
const told = (title: string): Slide =>
  makeSlide('list', { ...line, id: title, heading: { depth: 2, children: [text(title)] } });
const other = makeSlide('list', { id: 'other', direction: 2 });
const shown = (...slides: Slide[]) =>
  withoutBareDividers([...slides, other])
    .slice(0, -1)
    .map((slide) => [slide.layout, written(slide).head]);

describe('a divider that says no more than a title', () => {
  it('is none where two slides are left behind it, the first of which is called so and has its label', () => {
    const slides = [divider('Goal 1 / 4'), told('Quays'), told('Dates')];
    expect(shown(...slides)).toEqual([
      ['list', 'Goal 1 / 4'],
      ['list', '1'],
    ]);
    expect(withoutBareDividers(slides)[0]?.notes).toEqual(['Goal 1: Quays']);
  });

  it('is none without a label too, whatever the first is called', () => {
    expect(shown(divider('1 / 4'), told('Steps'))).toEqual([['list', '1']]);
  });

  it('stands before three slides, before one of another name where it has a label, and where it says more', () => {
    const three = [told('Quays'), told('Steps'), told('Dates')];
    const more = { content: [{ type: 'paragraph' as const, children: [text('Full.')] }] };
    expect(shown(divider('Goal 1 / 4'), ...three)).toHaveLength(4);
    expect(shown(divider('Goal 1 / 4'), told('Steps'))).toHaveLength(2);
    expect(shown(divider('Goal 1 / 4', more), told('Quays'))).toHaveLength(2);
  });

  it('opens all equals or none of them', () => {
    const goal = (direction: number, ...titles: string[]): Slide[] =>
      [divider(`Goal ${direction} / 3`), told('Quays'), ...titles.map(told)].map((slide) => ({
        ...slide,
        direction,
      }));
    const long = [goal(1, 'Steps', 'Dates'), goal(3, 'Steps', 'Dates')];
    const isKept = (slides: Slide[]): boolean[] => {
      const kept = withoutBareDividers(slides);
      return [1, 2, 3].map((one) =>
        kept.some((slide) => slide.direction === one && slide.layout === 'divider'),
      );
    };
    expect(isKept([...(long[0] ?? []), ...goal(2), ...(long[1] ?? [])])).toEqual([true, true, true]);
    expect(isKept([...(long[0] ?? []), ...goal(2), ...goal(3)])).toEqual([false, false, false]);
  });
});
