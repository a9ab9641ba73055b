import { describe, expect, it } from 'vitest';
import { sizeHeroes } from '../../../src/deck/heroes.ts';
import { emphasis, item, list, paragraph, text } from '../../../src/deck/nodes.ts';
import { makeSlide } from '../../../src/deck/slide.ts';
import type { Layout } from '../../../src/model/deck.ts';

const classesOf = (layout: Layout, figure: string): string[] | undefined => {
  const first = layout === 'year' ? text(figure) : emphasis(text(figure));
  const heading = {
    depth: 2 as const,
    children: [first, text(' A name that is much longer than its period')],
  };
  return sizeHeroes([
    makeSlide(layout, { id: 'a', heading: layout === 'year' ? { depth: 1, children: [first] } : heading }),
  ])[0]?.classes;
};

describe('sizeHeroes', () => {
  it.each([
    ['2026', []],
    ['2026–2028', []],
    ['2026年上半年', ['long-1']],
    ['September 2026', ['long-1']],
    ['2025〜2027年度', ['long-2']],
    ['预计 2026 年 5 月', ['long-2']],
    ['October–November 2026', ['long-3']],
    ['December 2026 – February 2027', ['long-4']],
    ['from the beginning of 2027 to the end of 2029', ['long-5']],
  ])('says how long %s is', (figure, classes) => expect(classesOf('forecast', figure)).toEqual(classes));

  it('goes from size to size at what one line holds', () => {
    const at = (length: number): string[] | undefined => classesOf('forecast', '年'.repeat(length));
    expect([4, 5, 6, 7, 8, 9, 10, 11, 13, 14].map(at)).toEqual([
      ...[[], ['long-1'], ['long-1'], ['long-2'], ['long-2'], ['long-3'], ['long-3']],
      ...[['long-4'], ['long-4'], ['long-5']],
    ]);
  });

  it('has less room beside the names of the parts', () => {
    const at = (figure: string): string[] | undefined =>
      sizeHeroes([
        makeSlide('section', {
          id: 'a',
          heading: { depth: 2, children: [emphasis(text(figure)), text(' Quays')] },
          content: [list([item(paragraph(text('North')))])],
        }),
      ])[0]?.classes;
    expect(['2', '2026–2028年', '2026年上半年度'].map(at)).toEqual([[], ['long-4'], ['long-5']]);
  });

  it('knows the layouts that open with a figure', () => {
    const figure = 'December 2026 – February 2027';
    expect(
      (['section', 'year', 'list', 'prose', 'cover'] as const).map((one) => classesOf(one, figure)),
    ).toEqual([['long-4'], ['long-4'], [], [], []]);
  });

  it('leaves a title that opens with no figure', () => {
    const heading = { depth: 2 as const, children: [text('A name that is longer than any period')] };
    expect(sizeHeroes([makeSlide('forecast', { id: 'a', heading })])[0]?.classes).toEqual([]);
    expect(sizeHeroes([makeSlide('forecast', { id: 'a' })])[0]?.classes).toEqual([]);
  });
});
