import type { Heading, Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { isFormula, runsOn, sentencesOf, toParagraphs, toPassages } from '../../../src/deck/passages.ts';
import { planProse } from '../../../src/deck/prose.ts';
import { makeSlide } from '../../../src/deck/slide.ts';
import { splitSlide } from '../../../src/deck/split.ts';

const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });
const formula: Paragraph = {
  type: 'paragraph',
  children: [{ type: 'inlineMath', displayed: true, value: 'c = \\sqrt{g h}' }],
};
const long = (count: number): string => 'The wind blows over open water for hours. '.repeat(count);
const shownOn = (...paragraphs: Paragraph[]): string[][] =>
  planProse(paragraphs, 'en').map(({ shown }) => shown.map((each) => textOf(each as Paragraph)));

describe('isFormula', () => {
  const [shown] = formula.children;
  const space = { type: 'text' as const, value: ' ' };
  const of = (...children: (typeof shown | undefined)[]): Paragraph => ({
    type: 'paragraph',
    children: children.flatMap((child) => child ?? []),
  });

  it.each([
    ['a formula in lines of its own', formula, true],
    ['one with spaces around it', of(space, shown, space), true],
    ['one with words behind it', of(shown, { type: 'text', value: ' is so.' }), false],
    ['two of them', of(shown, shown), false],
    ['one within a line', of({ type: 'inlineMath', value: 'c' }), false],
    ['words', paragraph('c'), false],
    ['nothing', of(), false],
    ['a heading', { type: 'heading', depth: 2, children: formula.children } as const, false],
  ])('of %s: %s', (_name, block, expected) => expect(isFormula(block)).toBe(expected));
});

describe('paragraphs that are one sentence', () => {
  it.each([
    ['The speed is', formula, true],
    ['The speed follows.', formula, true],
    [formula, 'where g pulls it down.', true],
    [formula, ', where g pulls it down.', true],
    [formula, '其中 g 是常数。', true],
    [formula, 'That is fast.', false],
    ['It comes to this:', 'Waves are slow.', true],
    ['Waves are slow.', 'so they say.', false],
  ])('%j and %j: %s', (before, after, expected) => {
    const [first, second] = [before, after].map((each) =>
      typeof each === 'string' ? paragraph(each) : each,
    );
    expect(runsOn(first as Paragraph, second as Paragraph)).toBe(expected);
  });

  it('are a passage', () => {
    const all = [
      paragraph('One.'),
      paragraph('It is'),
      formula,
      paragraph('where g is big.'),
      paragraph('Two.'),
    ];
    expect(toPassages(all).map((passage) => passage.length)).toEqual([1, 3, 1]);
  });

  it('are no headings or lists', () => {
    const heading: Heading = { type: 'heading', depth: 2, children: [{ type: 'text', value: 'Waves:' }] };
    expect([runsOn(heading, formula), runsOn(paragraph('It is:'), heading)]).toEqual([false, false]);
  });

  it('have their sentences over all of them, and give back the paragraphs', () => {
    const at = { start: { line: 3, column: 1 }, end: { line: 3, column: 9 } };
    const passage = [
      paragraph('Waves roll. The speed is'),
      { ...formula, position: at },
      paragraph('where g is big. It pulls.'),
    ];
    const all = sentencesOf(passage, 'en');
    const partsOf = all.map((spans) => spans.map(({ nodes }) => textOf(nodes).trim()));
    expect(partsOf).toEqual([
      ['Waves roll.'],
      ['The speed is', textOf(formula), 'where g is big.'],
      ['It pulls.'],
    ]);
    const shown = (each: Paragraph) => [textOf(each), each.position];
    expect(toParagraphs(all).map(shown)).toEqual(passage.map(shown));
    expect(toParagraphs(all.slice(0, 1)).map((each) => textOf(each))).toEqual(['Waves roll.']);
  });

  it('stand on one slide, each in its own paragraph, with the whole in the notes', () => {
    const all = [
      paragraph(`${long(9)}The speed is`),
      formula,
      paragraph(`where g pulls it down. ${long(9)}`),
    ];
    const slides = planProse(all, 'en');
    const at = slides.findIndex(({ shown }) =>
      shown.some((each) => textOf(each as Paragraph) === textOf(formula)),
    );
    const shown = slides[at]?.shown.map((each) => textOf(each as Paragraph)) ?? [];
    const place = shown.indexOf(textOf(formula));
    expect(shown[place - 1]).toMatch(/The speed is$/);
    expect(shown[place + 1]).toMatch(/^where g pulls it down\./);
    expect(slides.flatMap(({ complete }) => complete.map(textOf)).join(' ')).toContain(
      'where g pulls it down.',
    );
  });

  it('are shown rather than what stands around them', () => {
    const [shown] = shownOn(
      paragraph(`${long(4)}The speed is`),
      formula,
      paragraph('and no more than that.'),
    );
    expect(shown?.slice(-2)).toEqual([textOf(formula), 'and no more than that.']);
  });

  it('are not parted where a slide is cut', () => {
    const content = [paragraph(long(3)), paragraph('The speed is'), formula, paragraph('where g is big.')];
    const slide = makeSlide('prose', { id: 'a', content });
    const parts = splitSlide(slide, 2, [[300], [60], [120], [60]], 'en', 310);
    expect(parts.map((part) => part.content.length)).toEqual([1, 3]);
  });
});

describe('a line in bold that is a paragraph of its own', () => {
  const bold = (value: string): Paragraph => ({
    type: 'paragraph',
    children: [{ type: 'strong', children: [{ type: 'text', value }] }],
  });
  const [tide, gale] = [
    'The tide is the best friend of the boats.',
    'The gale is the worst foe of the boats.',
  ].map(bold) as [Paragraph, Paragraph];

  it.each([
    ['a text', tide, paragraph('It lifts the boats.'), true],
    ['another such line', tide, gale, false],
    ['a text, where it is long itself', bold(long(2)), paragraph('It lifts the boats.'), false],
  ])('is told with what stands below it: %s', (_what, line, below, expected) =>
    expect(runsOn(line, below)).toBe(expected));

  it('begins a slide rather than that it ends one', () => {
    const shown = shownOn(paragraph(long(6)), tide, paragraph(long(9)), gale, paragraph(long(6)));
    expect(shown.length).toBeGreaterThan(2);
    for (const slide of shown) expect(slide.at(-1)).not.toMatch(/^The (?:tide|gale)/);
  });

  it('stands out above a text, and not above one of several', () => {
    const classesOf = (...paragraphs: Paragraph[]): string[] => planProse(paragraphs, 'en')[0]?.classes ?? [];
    expect(classesOf(tide, paragraph(long(2)))).toEqual(['claim']);
    expect(classesOf(tide, paragraph(long(2)), gale, paragraph(long(2)))).toEqual([]);
  });
});
