import { describe, expect, it } from 'vitest';
import { hasOmission, leaveToNotes, shortenTitle } from '../../../src/deck/rest.ts';
import { makeSlide } from '../../../src/deck/slide.ts';
import { blocksToMarkdown, phrasingToMarkdown } from '../../../src/marp/markdown.ts';
import type { Slide } from '../../../src/model/deck.ts';
import type { Block } from '../../../src/model/roadmap.ts';
import { blocksOf } from '../article/inline.ts';

const slideOf = (markdown: string): Slide =>
  makeSlide('prose', { id: 'a', content: blocksOf(markdown) as Block[] });
const mark = '\n\n\\[…]';

describe('leaveToNotes', () => {
  const waiting = 'Boats wait at the quay all day long.';
  const chinese = '码头上的船要等整整一天才能开走。';

  it.each([
    ['all that there is room for', waiting, 1, waiting, []],
    ['whole words', waiting, 0.5, 'Boats wait at…', [waiting]],
    ['no space before the mark', waiting, 0.4, 'Boats wait at…', [waiting]],
    [
      'a long word cut anywhere',
      'Boats-wait-at-the-quay-all-day-long.',
      0.5,
      'Boats-wait-at-the…',
      undefined,
    ],
    ['Chinese cut anywhere', chinese, 0.5, '码头上的船要等整…', [chinese]],
    [
      'the first items',
      '- One boat\n- Two boats\n- Three boats',
      0.6,
      '- One boat\n- Two…',
      ['Two boats', 'Three boats'],
    ],
    [
      'code in the notes',
      '**Boats** wait.\n\n`let a = 1`',
      0.5,
      '**Boats** wait…',
      ['Boats wait.', 'let a = 1'],
    ],
    ['nothing where too little has room', '四个汉字。四个汉字。', 0.3, undefined, ['四个汉字。四个汉字。']],
  ])('shows %s', (_what, markdown, share, shown, notes) => {
    const left = leaveToNotes(slideOf(markdown), share);
    expect(blocksToMarkdown(left?.content ?? [])).toBe(`${shown ?? ''}${mark}`.trim());
    expect(left?.notes).toEqual(notes ?? [markdown]);
    expect(left && hasOmission(left)).toBe(true);
  });

  const table = '| boat | port |\n| - | - |\n| Ada | Bergen |\n| Bob | Cork |';

  it.each([
    ['code by its lines', '```\nlet a = 1;\nlet b = 2;\n```', ['let a = 1;\nlet b = 2;']],
    ['a picture by what it shows', '![a map](a.png)', ['a map']],
    ['a picture without words by its address', '![](a%20b.png)', ['a b.png']],
    ['each cell of a table', table, ['boat', 'port', 'Ada', 'Bergen', 'Bob', 'Cork']],
    ['what is quoted', '> The quay is long.\n>\n> It is old.', ['The quay is long.', 'It is old.']],
    ['a heading', '### The old quay', ['The old quay']],
  ])('notes %s', (_what, markdown, notes) => {
    expect(leaveToNotes(slideOf(markdown), 0)?.notes).toEqual(notes);
  });

  it('tells where it begins to leave out', () => {
    const lineOf = (markdown: string, given: Partial<Slide> = {}): number | undefined =>
      leaveToNotes({ ...slideOf(markdown), ...given }, 0.5)?.rest?.line;
    expect(lineOf('The quay is long.\n\nIt is old.\n\nIt is grey.')).toBe(3);
    expect(lineOf(waiting, { rest: { line: 7, column: 1, offset: 50 } })).toBe(7);
  });

  it('leaves out no more where nothing is left', () => {
    const none = leaveToNotes(slideOf(waiting), 0) as Slide;
    expect(blocksToMarkdown(none.content)).toBe('\\[…]');
    expect(leaveToNotes(none, 0.5)).toBeUndefined();
  });

  it('notes once what it leaves out again', () => {
    const once = leaveToNotes(slideOf(waiting), 0.9) as Slide;
    const twice = leaveToNotes(once, 0.5) as Slide;
    expect(twice.notes).toEqual([waiting]);
    expect(blocksToMarkdown(twice.content)).toBe(`Boats wait at…${mark}`);
  });
});

describe('shortenTitle', () => {
  const titled = (title: string): Slide =>
    makeSlide('prose', { id: 'a', heading: { depth: 2, children: [{ type: 'text', value: title }] } });
  const short = (title: string) => {
    const slide = shortenTitle(titled(title));
    return slide && [phrasingToMarkdown(slide.heading?.children ?? []), slide.notes];
  };
  const title = '一二三四五六七八九十一二三四五六七八九十一二三四';

  it('shows half of a long one, with all of it in the notes', () => {
    expect(short(title)).toEqual(['一二三四五六七八九十一二…', [title]]);
    const english = 'Every boat of the harbour waits for the new quay today';
    expect(short(english)).toEqual(['Every boat of the harbour…', [english]]);
  });

  it('tells where it stands', () => {
    const at = { line: 4, column: 3, offset: 20 };
    const position = { start: at, end: at };
    const children = [{ type: 'text' as const, value: title, position }];
    const slide = makeSlide('prose', {
      id: 'a',
      heading: { depth: 2, children },
      unnumbered: { depth: 2, children },
    });
    expect(shortenTitle(slide)?.rest).toEqual(at);
    expect(phrasingToMarkdown(shortenTitle(slide)?.unnumbered?.children ?? [])).toBe(
      '一二三四五六七八九十一二…',
    );
    expect(shortenTitle(titled(title))?.rest).toEqual({ line: 1, column: 1, offset: 0 });
    const placed = { ...titled(title), sources: [{ start: at, end: at }] };
    expect(shortenTitle(placed)?.rest).toEqual(at);
    expect(shortenTitle({ ...placed, rest: { ...at, line: 2 } })?.rest?.line).toBe(2);
  });

  it('leaves a shorter one, and a slide without any', () => {
    expect(short(title.slice(1))).toBeUndefined();
    expect(shortenTitle(slideOf('Boats.'))).toBeUndefined();
  });
});
