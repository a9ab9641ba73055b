import type { Paragraph, Table } from 'mdast';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { fitSlide } from '../../../src/deck/fit.ts';
import { cell, item, list, paragraph, text } from '../../../src/deck/nodes.ts';
import { labelsFor } from '../../../src/language/labels.ts';
import { blocksToMarkdown } from '../../../src/marp/markdown.ts';
import type { Slide } from '../../../src/model/deck.ts';
import type { Measurement, Reduction } from '../../../src/model/measurement.ts';

const context = { lang: 'en', labels: labelsFor('en') };

const slideOf = (items: number, given: Partial<Slide> = {}): Slide => ({
  id: 'id',
  layout: 'list',
  classes: [],
  content: [list(Array.from({ length: items }, (_, index) => item(paragraph(text(`${index}`)))))],
  notes: [],
  paginate: true,
  sources: [],
  ...given,
});

const isReduced = (reduced?: Partial<Reduction>): Partial<Measurement> =>
  reduced ? { reduced: { overflow: 0, ...reduced } } : {};

const measured = (given: Partial<Measurement>): Measurement => ({
  overflow: 0,
  room: 500,
  height: 400,
  parts: [],
  ...given,
});

const classesOf = (slide: Slide, reduced?: Partial<Reduction>): string[][] =>
  fitSlide(slide, measured({ overflow: 50, height: 550, ...isReduced(reduced) }), context).map(
    (fitted) => fitted.slide.classes,
  );

describe('fitSlide', () => {
  it('leaves a slide that fits as it is', () => {
    const slide = slideOf(3);
    expect(fitSlide(slide, measured({}), context)).toEqual([{ slide, unmeasured: false, overflow: 0 }]);
  });

  it('needs no second look where a variant fits, and takes no class twice', () => {
    const slide = slideOf(6, { classes: ['line-1', 'dense'] });
    const fitted = fitSlide(
      slide,
      measured({ overflow: 50, reduced: { overflow: 50, inColumns: 10 } }),
      context,
    );
    expect(fitted).toEqual([
      { slide: { ...slide, classes: ['line-1', 'dense', 'columns'] }, unmeasured: false, overflow: 0 },
    ]);
  });

  it('is cut between its points and a table before both are small', () => {
    const row = { type: 'tableRow' as const, children: [cell(text('a'))] };
    const rows: Table = { type: 'table', children: [row, row, row, row] };
    const slide = slideOf(3);
    const both = { ...slide, content: [...slide.content, rows] };
    const contentsAt = (step: number) =>
      fitSlide(both, measured({ overflow: 50, reduced: { overflow: 0, step } }), context).map(
        ({ slide: { content }, unmeasured }) => ({ content, unmeasured }),
      );
    expect(contentsAt(7)).toEqual([
      { content: slide.content, unmeasured: true },
      { content: [rows], unmeasured: true },
    ]);
    expect(contentsAt(2)).toEqual([{ content: both.content, unmeasured: false }]);
  });

  it('is measured densely before its listing is cut, into parts in as large a type as they have room for', () => {
    const code = { type: 'code' as const, value: 'a\n\nb\n\nc\n\nd' };
    const slide = slideOf(1, { layout: 'code', content: [code] });
    const tall = measured({ overflow: 300, height: 600, reduced: { overflow: 200 } });
    const [dense, ...none] = fitSlide(slide, tall, context);
    expect(none).toEqual([]);
    expect(dense).toMatchObject({ slide: { classes: ['dense'], content: [code] }, unmeasured: true });
    const parts = fitSlide(dense?.slide ?? slide, tall, context, 1);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flatMap((part) => part.slide.classes)).toEqual([]);
    expect(parts.every(({ unmeasured }) => unmeasured)).toBe(true);
  });

  it.each([
    ['where nothing else is enough', { overflow: 60 }],
    ['where the type would come far down', { step: 8 }],
  ])('sets a period beside its title %s, and then in as large a type as has room', (_, reduced) => {
    const slide = slideOf(3, { layout: 'forecast', classes: ['line-1', 'dense-2'] });
    const tall = measured({ overflow: 90, height: 590, ...isReduced(reduced) });
    expect(fitSlide(slide, tall, context)).toMatchObject([
      { slide: { ...slide, classes: ['line-1', 'compact'] }, unmeasured: true, overflow: 0 },
    ]);
  });

  it('knows a period beside its title as the hero too, where that fits in not too small type', () => {
    const heroAt = (step: number) => {
      const tall = measured({ overflow: 90, height: 590, ...isReduced({ step }) });
      return fitSlide(slideOf(3, { layout: 'forecast' }), tall, context)[0]?.asHero?.classes;
    };
    expect([8, 9].map(heroAt)).toEqual([['dense-8'], undefined]);
  });

  it('leaves a period the hero where somewhat smaller type is enough', () => {
    const slide = slideOf(3, { layout: 'forecast' });
    const tall = measured({ overflow: 20, height: 520, ...isReduced({ step: 5 }) });
    expect(fitSlide(slide, tall, context)).toMatchObject([
      { slide: { classes: ['dense-5'] }, unmeasured: false },
    ]);
  });

  it('cuts one whose period stands beside its title into as few parts as it takes in the least type', () => {
    const slide = slideOf(6, { layout: 'forecast', classes: ['compact'] });
    const tall = measured({ overflow: 900, height: 1400, ...isReduced({ overflow: 60 }) });
    const [dense] = fitSlide(slide, tall, context);
    expect(dense).toMatchObject({ slide: { classes: ['compact', 'dense'] }, unmeasured: true });
    const less = measured({ overflow: 60, height: 560, ...isReduced({ overflow: 60 }) });
    const parts = fitSlide(dense?.slide ?? slide, less, context, 1);
    expect(parts.map((part) => part.slide.classes)).toEqual([['compact'], ['compact']]);
  });

  it.each([
    ['a step smaller where that is enough', 6, { step: 1, inColumns: 0 }, [['dense-1']]],
    ['as much smaller as it takes', 6, { step: 7 }, [['dense-7']]],
    ['in the least type', 6, { step: 10, inColumns: 8 }, [['dense']]],
    ['in columns where they save steps', 6, { step: 6, inColumns: 0 }, [['columns']]],
    ['in one column where that takes a few steps', 6, { step: 5, inColumns: 0 }, [['dense-5']]],
    ['in columns of smaller type', 6, { inColumns: 4 }, [['columns', 'dense-4']]],
    ['cut where nothing else is enough', 6, { overflow: 9 }, [['even'], ['even']]],
    ['in columns of two items', 4, { inColumns: 0 }, [['columns']]],
    ['cut rather than in columns of one item', 3, { inColumns: 0 }, [['even'], ['even']]],
    ['cut where nobody measured anything else', 6, undefined, [['even'], ['even']]],
  ])('is set %s', (_name, items, reduced, classes) => {
    expect(classesOf(slideOf(items), reduced)).toEqual(classes);
  });

  it('sets only lists in columns', () => {
    expect(classesOf(slideOf(6, { layout: 'breakthrough' }), { inColumns: 0 })).toEqual([['columns']]);
    expect(classesOf(slideOf(6, { layout: 'year' }), { inColumns: 0 })).toEqual([[], []]);
    const led = slideOf(6);
    led.content.unshift(paragraph(text('These:')));
    expect(classesOf(led, { inColumns: 0 })).toEqual([['columns']]);
    const sentences = slideOf(0, { content: [paragraph(text('One. Two. Three. Four.'))] });
    expect(classesOf(sentences, { inColumns: 0 })).toEqual([['even'], ['even']]);
  });

  it.each([
    ['two at least', { overflow: 1, height: 400, room: 500 }, 2],
    ['two for what the mark of the part leaves room for', { overflow: 440, height: 940, room: 500 }, 2],
    ['three where the mark takes the room that there was', { overflow: 441, height: 941, room: 500 }, 3],
    [
      'as many as the overflow needs, where the height does not tell it',
      { overflow: 900, height: 10, room: 500 },
      3,
    ],
    ['no more than there are parts', { overflow: 9000, height: 9500, room: 500 }, 9],
  ])('is cut into %s', (_name, given, count) => {
    const parts = fitSlide(slideOf(9), measured(given), context);
    expect(parts.map(({ unmeasured, overflow }) => [unmeasured, overflow])).toEqual(
      Array.from({ length: count }, () => [true, 0]),
    );
  });

  it('is cut into fewer parts in somewhat smaller type where it is a table or points', () => {
    const rows = Array.from({ length: 12 }, (_, at) => [`r${at}`, 'x']);
    const table: Table = {
      type: 'table',
      children: [['h', 'k'], ...rows].map((cells) => ({
        type: 'tableRow',
        children: cells.map((said) => cell(text(said))),
      })),
    };
    const heights = [Array(12).fill(95)];
    const given = { overflow: 640, height: 1140, room: 500, parts: heights };
    const partsAt = (reduced: Partial<Reduction>) =>
      fitSlide(
        slideOf(0, { layout: 'table', content: [table] }),
        measured({ ...given, ...isReduced(reduced) }),
        context,
      );
    expect(partsAt({ overflow: 20 })).toHaveLength(2);
    expect(partsAt({ overflow: 640 })).toHaveLength(3);
    const given12 = measured({ ...given, ...isReduced({ overflow: 20 }) });
    expect(fitSlide(slideOf(12), given12, context)).toHaveLength(2);
    expect(fitSlide(slideOf(12, { layout: 'breakthrough' }), given12, context)).toHaveLength(3);
  });

  it('is cut between the columns of a table that is too wide, unless its author keeps it whole', () => {
    const cells = (name: string) => Array.from({ length: 5 }, (_, index) => cell(text(`${name}${index}`)));
    const table: Table = {
      type: 'table',
      children: ['h', 'r'].map((name) => ({ type: 'tableRow', children: cells(name) })),
    };
    const tooWide = { block: 0, columns: [100, 100, 100, 100, 100], room: 400 };
    const given = measured({ overflow: 100, reduced: { overflow: 100 }, tooWide });
    const parts = fitSlide(slideOf(0, { layout: 'table', content: [table] }), given, context);
    expect(parts.map(({ slide, unmeasured }) => [slide.content.length, unmeasured])).toEqual([
      [1, true],
      [1, true],
    ]);
    expect(fitSlide(slideOf(0, { content: [table], keep: true }), given, context)).toHaveLength(1);
  });

  const endless = (given: Partial<Slide> = {}) =>
    slideOf(0, { content: [paragraph(text('w'.repeat(100)))], ...given });
  const tooTall = measured({ overflow: 500, height: 1000, reduced: { overflow: 500 } });

  it('leaves to the notes what cannot be cut, as much as there is no room for, with a mark', () => {
    const [fitted, ...others] = fitSlide(endless({ notes: ['n'] }), tooTall, context);
    expect(others).toEqual([]);
    expect(fitted?.unmeasured).toBe(true);
    expect(blocksToMarkdown(fitted?.slide.content ?? [])).toBe(`${'w'.repeat(45)}…\n\n\\[…]`);
    expect(fitted?.slide.notes).toEqual(['n', 'w'.repeat(100)]);
    expect(fitted?.slide.rest).toEqual({ line: 1, column: 1, offset: 0 });
  });

  it('leaves more to the notes where it is still too much, and says it once', () => {
    const [once] = fitSlide(endless(), tooTall, context);
    const [twice] = fitSlide(once?.slide as Slide, tooTall, context, 1);
    expect(blocksToMarkdown(twice?.slide.content ?? [])).toBe(`${'w'.repeat(22)}…\n\n\\[…]`);
    expect(twice?.slide.notes).toEqual(['w'.repeat(100)]);
  });

  it('leaves to the notes what was cut often enough', () => {
    const [fitted, ...others] = fitSlide(slideOf(9), tooTall, context, 8);
    expect(others).toEqual([]);
    expect(fitted?.slide.notes).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8']);
  });

  it('writes long addresses shorter before it cuts, and keeps where they lead to', () => {
    const url = `https://example.org/${'path/'.repeat(30)}`;
    const content = [paragraph(text('See '), { type: 'link', url, children: [text(url)] })];
    const [fitted] = fitSlide(slideOf(0, { content }), tooTall, context);
    expect(fitted?.slide.content[0]).toMatchObject({ children: [{ value: 'See ' }, { url }] });
    expect(textOf(fitted?.slide.content[0] as Paragraph)).toMatch(
      /^See https:\/\/example.org\/[path/]+…[path/]+$/,
    );
    expect(fitted?.slide.notes).toEqual([`See ${url}`]);
  });

  it('shows no more of what others tell where not all fits, and is not cut for it', () => {
    const byline = paragraph(text('Ann'));
    const { content } = slideOf(6);
    const closing = slideOf(0, { layout: 'question', content: [...content, byline], recap: 0 });
    const given = measured({ overflow: 50, reduced: { overflow: 9 } });
    const fitted = fitSlide(closing, given, context);
    expect(fitted).toEqual([
      { slide: slideOf(0, { layout: 'question', content: [byline] }), unmeasured: true, overflow: 0 },
    ]);
    const smaller = fitSlide(closing, measured({ overflow: 50, reduced: { step: 2, overflow: 0 } }), context);
    expect(smaller.map(({ slide }) => slide.content.length)).toEqual([2]);
  });

  it('shortens a title where nothing else is left on its slide', () => {
    const heading = { depth: 2 as const, children: [text('A title '.repeat(20).trim())] };
    const [fitted] = fitSlide(slideOf(0, { content: [], heading, notes: ['n'] }), tooTall, context);
    expect(textOf(fitted?.slide.heading?.children ?? [])).toMatch(/^(A title )*A( title)?…$/);
    expect(fitted?.slide.notes).toEqual(['A title '.repeat(20).trim(), 'n']);
  });

  it('tells by how much a slide stands out that nothing can mend, the least of all ways to set it', () => {
    const empty = slideOf(0, { content: [] });
    for (const [least, overflow] of [
      [undefined, 50],
      [70, 50],
      [20, 20],
    ] as const) {
      const given = measured({
        overflow: 50,
        height: 550,
        ...(least === undefined ? {} : { reduced: { overflow: least } }),
      });
      expect(fitSlide(empty, given, context)).toEqual([
        { slide: { ...empty, classes: ['dense'] }, unmeasured: false, overflow },
      ]);
    }
  });

  it('cuts no slide that its author keeps whole', () => {
    const kept = slideOf(9, { keep: true });
    expect(fitSlide(kept, measured({ overflow: 900, height: 1400 }), context)).toEqual([
      { slide: { ...kept, classes: ['dense'] }, unmeasured: false, overflow: 900 },
    ]);
  });

  it('cuts one that its author only wishes to keep whole', () => {
    const wish = slideOf(9, { keep: 'wish' });
    expect(fitSlide(wish, measured({ overflow: 900, height: 1400 }), context).length).toBeGreaterThan(1);
  });
});
