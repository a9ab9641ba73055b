import type { Table } from 'mdast';
import { describe, expect, it } from 'vitest';
import { cell, item, list, paragraph, text } from '../../../src/deck/nodes.ts';
import { leastSlides, presplit } from '../../../src/deck/presplit.ts';
import { labelsFor } from '../../../src/language/labels.ts';
import type { Slide } from '../../../src/model/deck.ts';

const context = { lang: 'en', labels: labelsFor('en') };

const slideOf = (content: Slide['content']): Slide => ({
  id: 'id',
  layout: 'list',
  classes: [],
  content,
  notes: [],
  paginate: true,
  sources: [],
});

const listOf = (items: number): Slide =>
  slideOf([list(Array.from({ length: items }, (_, index) => item(paragraph(text(`${index}`)))))]);

const tableOf = (rows: number, columns: number): Table => ({
  type: 'table',
  children: Array.from({ length: rows }, (_, row) => ({
    type: 'tableRow' as const,
    children: Array.from({ length: columns }, (_, column) => cell(text(`${row}/${column}`))),
  })),
});

describe('presplit', () => {
  it('cuts what no layout could hold, and nothing else', () => {
    const whole = listOf(48);
    expect(presplit([whole], context)).toEqual([whole]);
    expect(presplit([listOf(49)], context).map(({ id }) => id)).toEqual(['id', 'id--2', 'id--3']);
    const parts = presplit([listOf(500)], context);
    expect(parts.length).toBe(21);
    expect(
      parts.flatMap((part) => part.content.flatMap((block) => (block.type === 'list' ? block.children : [])))
        .length,
    ).toBe(500);
    expect(new Set(parts.map((part) => part.id)).size).toBe(parts.length);
  });

  it('cuts a table of thousands of columns between them, each part with the first one', () => {
    const parts = presplit([slideOf([tableOf(3, 3001)])], context);
    expect(parts.length).toBeGreaterThan(100);
    for (const { content } of parts) {
      const [table] = content as Table[];
      expect(table?.children[0]?.children.length).toBeLessThan(30);
      expect(table?.children[1]?.children[0]).toEqual(cell(text('1/0')));
    }
  });

  it('cuts a text that goes on for thousands of words without a full stop', () => {
    const words = paragraph(text('word '.repeat(20_000).trim()));
    const parts = presplit([slideOf([words])], context);
    expect(parts.length).toBeGreaterThan(30);
    expect(JSON.stringify(parts.map(({ content }) => content)).match(/word/g)).toHaveLength(20_000);
  });
});

describe('leastSlides', () => {
  it.each([
    ['a list', listOf(500)],
    ['a table of many rows', slideOf([tableOf(500, 3)])],
    ['a table of many columns', slideOf([tableOf(3, 500)])],
    ['a long text', slideOf([paragraph(text('word '.repeat(20_000)))])],
    ['little', listOf(3)],
  ])('tells into how many slides %s is cut', (_, slide) => {
    const cut = presplit([slide], context).length;
    const least = leastSlides(slide, 'en');
    expect(least).toBeLessThanOrEqual(cut * 1.1);
    expect(least).toBeGreaterThanOrEqual(cut * 0.9);
  });
});
