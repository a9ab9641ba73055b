import type { PhrasingContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { slideKey } from '../../../src/marp/slide-key.ts';
import { writeSlide } from '../../../src/marp/write.ts';
import type { Slide } from '../../../src/model/deck.ts';
import type { Block } from '../../../src/model/roadmap.ts';

describe('slideKey', () => {
  const at = { start: { line: 9, column: 1, offset: 50 }, end: { line: 9, column: 3, offset: 52 } };
  const text = (value: string) => ({ type: 'text' as const, value });
  const list = (...items: string[]): Block => ({
    type: 'list',
    ordered: false,
    children: items.map((item) => ({
      type: 'listItem',
      children: [{ type: 'paragraph', children: [text(item)] }],
    })),
  });
  const paragraph = (value: string): Block => ({ type: 'paragraph', children: [text(value)] });
  const item = (given: { checked?: boolean; spread?: boolean }): Block => ({
    type: 'list',
    children: [{ type: 'listItem', ...given, children: [{ type: 'paragraph', children: [text('a')] }] }],
  });
  const table = (rows: string[][], align?: ['left']): Block => ({
    type: 'table',
    ...(align ? { align } : {}),
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
    })),
  });
  const base: Slide = {
    ...{ id: 'a', layout: 'list', classes: [], notes: ['n'], paginate: true, sources: [] },
    heading: { depth: 1, children: [text('H')] },
    content: [list('a', 'b')],
  };
  const others: Partial<Slide>[] = [
    { layout: 'prose' },
    { classes: ['dense'] },
    { notes: ['n', ''] },
    { notes: ['n2'] },
    { notes: [] },
    { paginate: false },
    { header: [text('x')] },
    { footer: [text('x')] },
    { header: [] },
    { heading: { depth: 2, children: [text('H')] } },
    { heading: { depth: 1, children: [text('H'), text('')] } },
    { content: [list('a'), list('b')] },
    { content: [list('ab')] },
    { content: [list('a', 'b'), { type: 'code', value: 'x' }] },
    { content: [list('a', 'b'), { type: 'code', value: 'x', lang: 'js' }] },
    { content: [{ ...list('a', 'b'), spread: true } as Block] },
    { content: [{ ...list('a', 'b'), ordered: true, start: 3 } as Block] },
    { content: [{ ...list('a', 'b'), ordered: true, start: 4 } as Block] },
    { classes: ['dense', 'wide'] },
    { classes: ['densewide'] },
    { footer: [text('xy')] },
    { footer: [text('x'), text('y')] },
    { footer: [] },
    ...['strong', 'emphasis', 'delete'].map((type) => ({
      header: [{ type, children: [text('x')] } as PhrasingContent],
    })),
    ...[true, false].map((checked) => ({ content: [item({ checked })] })),
    { content: [item({ spread: true })] },
    { content: [item({})] },
    { content: [table([['a', 'b']])] },
    { content: [table([['a'], ['b']])] },
    { content: [table([['ab']])] },
    { content: [table([['a', 'b']], ['left'])] },
    ...['a', 'b'].map((url) => ({
      header: [{ type: 'link', url, children: [text('x')] } as PhrasingContent],
    })),
    { header: [{ type: 'link', url: 'a', children: [text('y')] }] },
    ...['x', 'y'].map((alt) => ({ header: [{ type: 'image', url: 'a', alt } as PhrasingContent] })),
    { content: [{ type: 'blockquote', children: [paragraph('a')] }] },
    { content: [paragraph('a')] },
    { content: [paragraph('a'), paragraph('b')] },
    { content: [paragraph('ab')] },
    { content: [] },
  ];

  it('is the same wherever a slide comes from', () => {
    const moved: Slide = {
      ...structuredClone(base),
      id: 'b',
      sources: [at],
      heading: { depth: 1, children: [{ ...text('H'), position: at }] },
    };
    expect(slideKey(moved)).toBe(slideKey(base));
    expect(writeSlide(moved)).toBe(writeSlide(base));
  });

  it('is the same wherever its links and code come from', () => {
    const link = (given: object) => ({ type: 'link' as const, url: 'a', children: [text('x')], ...given });
    const of = (given: object): Slide => ({
      ...base,
      header: [link(given)],
      content: [{ type: 'code', value: 'x', ...given }],
    });
    expect(slideKey(of({ position: at, data: { a: 1 } }))).toBe(slideKey(of({})));
    const inside = { children: [{ ...text('x'), position: at }] };
    expect(slideKey({ ...base, header: [link(inside)] })).toBe(slideKey({ ...base, header: [link({})] }));
    expect(slideKey(of({ title: undefined }))).not.toBe(slideKey(of({ title: 'undefined' })));
  });

  it('is another one for every other slide', () => {
    const keys = [base, ...others.map((other) => ({ ...base, ...other }))].map(slideKey);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
