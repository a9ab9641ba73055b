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

  it('leaves out no more where nothing is left', () => {
    const none = leaveToNotes(slideOf(waiting), 0) as Slide;
    expect(blocksToMarkdown(none.content)).toBe('\\[…]');
    expect(leaveToNotes(none, 0.5)).toBeUndefined();
  });

  it('notes once what it leaves out again', () => {
    const once = leaveToNotes(slideOf(waiting), 0.9) as Slide;
    expect(leaveToNotes(once, 0.5)?.notes).toEqual([waiting]);
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

  it('leaves a shorter one, and a slide without any', () => {
    expect(short(title.slice(1))).toBeUndefined();
    expect(shortenTitle(slideOf('Boats.'))).toBeUndefined();
  });
});
