import type { Table } from 'mdast';
import { describe, expect, it } from 'vitest';
import { partsInOneScale, withOneScale } from '../../../src/deck/equals.ts';
import { cell, item, list, paragraph, strong, text } from '../../../src/deck/nodes.ts';
import { makeSlide } from '../../../src/deck/slide.ts';
import type { Slide } from '../../../src/model/deck.ts';

const rowsOf = (...texts: string[]): Table => ({
  type: 'table',
  children: texts.map((one) => ({ type: 'tableRow' as const, children: [cell(text(one))] })),
});

const below = (layout: Slide['layout'], classes: string[] = [], name = 'Quays'): Slide =>
  makeSlide(layout, {
    ...{ id: `${layout} ${name}`, classes, header: [strong(text('2')), text(` ${name}`)] },
    content: [layout === 'list' ? list([item(paragraph(text('one')))]) : paragraph(text('one'))],
  });

const classesOf = (...slides: Slide[]): string[][] => withOneScale(slides).map(({ classes }) => classes);

describe('withOneScale', () => {
  it('gives points and paragraphs below one name one scale', () => {
    expect(classesOf(below('list'), below('prose'), below('list', [], 'Ships'))).toEqual([
      ...[['even'], ['even'], []],
    ]);
  });

  it('sets nothing large among equals for its few words', () => {
    expect(classesOf(below('prose', ['brief']), below('prose'))).toEqual([['even'], ['even']]);
    expect(classesOf(below('prose', ['brief']))).toEqual([['brief']]);
  });

  it('leaves tables, timelines and columns to their own', () => {
    const rows = { ...below('list'), content: [rowsOf('a', 'b')] };
    expect(classesOf(below('list'), rows, below('list', ['timeline']), below('list', ['columns']))).toEqual([
      ...[[], [], ['timeline'], ['columns']],
    ]);
  });

  it('gives slides that share a title, and the parts of one slide, one scale', () => {
    const unnumbered = { depth: 2 as const, children: [text('Quays')] };
    const shared = (layout: Slide['layout']): Slide => ({ ...below(layout, [], ''), header: [], unnumbered });
    expect(classesOf(shared('list'), shared('prose'))).toEqual([['even'], ['even']]);
    const parts = [below('list', ['dense-2']), below('prose')];
    expect(partsInOneScale(parts).map(({ classes }) => classes)).toEqual([['dense-2', 'even'], ['even']]);
    for (const other of [below('table'), below('prose', ['claim'])])
      expect(partsInOneScale([below('list'), other])).toMatchObject([{ classes: [] }, {}]);
  });

  it('gives the slides of a series one scale', () => {
    const goal = (layout: Slide['layout'], title: string): Slide => ({
      ...below(layout, [], ''),
      ...{ header: [], heading: { depth: 1, children: [text(title)] } },
    });
    expect(classesOf(goal('list', 'Goal 1: Quays'), goal('prose', 'Goal 2: Ice'))).toEqual([
      ['even'],
      ['even'],
    ]);
    expect(classesOf(goal('list', 'Goal 1: Quays'), goal('prose', 'Ice'))).toEqual([[], []]);
  });

  it('asks for a name above the titles, or one that several share', () => {
    const alone = makeSlide('prose', { id: 'a', classes: [], header: [strong(text('2'))] });
    expect(classesOf(alone, alone)).toEqual([[], []]);
  });
});
