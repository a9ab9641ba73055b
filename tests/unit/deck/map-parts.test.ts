import { describe, expect, it } from 'vitest';
import { withLinesOn } from '../../../src/deck/map-parts.ts';
import { cell, text } from '../../../src/deck/nodes.ts';
import { makeSlide } from '../../../src/deck/slide.ts';
import type { Layout, Slide } from '../../../src/model/deck.ts';

const part = (names: string[], classes: string[] = [], layout: Layout = 'roadmap'): Slide =>
  makeSlide(layout, {
    id: 'a',
    classes,
    content: [
      {
        type: 'table',
        children: ['Direction', ...names].map((name) => ({ type: 'tableRow', children: [cell(text(name))] })),
      },
    ],
  });
const classesOf = (...parts: Slide[]): string[] => withLinesOn(parts).map(({ classes }) => classes.join(' '));

describe('the parts of a map', () => {
  it('count their lines on, however often they are cut', () => {
    expect(classesOf(part(['Hulls', 'Sails'], ['dense']), part(['Ropes'], ['dense']))).toEqual([
      'dense',
      'dense from-3',
    ]);
    expect(classesOf(part(['Ropes'], ['from-3']), part(['Masts'], ['from-3']))).toEqual(['from-3', 'from-4']);
  });

  it('do not where each has some columns of all, or it is no map', () => {
    const names = ['Hulls', 'Sails'];
    expect(classesOf(part(names), part(names))).toEqual(['', '']);
    expect(classesOf(part(['Hulls'], [], 'table'), part(['Sails'], [], 'table'))).toEqual(['', '']);
  });
});
