import { expect, it } from 'vitest';
import { deckOf, written } from './written.ts';

const chapters = ['A', 'B', 'C'].flatMap((name) => ['', `## ${name}`, '', 'Text.']);
const sentence = 'The plan says which quays are mended, by whom and when.';
/** What the cover and the slide behind the agenda show. */
const opened = (before: string[], ...lines: string[]) => {
  const { slides } = deckOf(...before, '# T', '', ...lines, ...chapters);
  const told = slides.map(written);
  const cover = told[0] ?? {};
  return [cover.shows, cover.notes, told.find(({ is }) => String(is).startsWith('prose'))?.title];
};

it('one sentence before the first chapter stands on the cover, and on no slide of its own', () => {
  expect(opened([], sentence)).toEqual([sentence, [sentence], '# A']);
  expect(opened(['---', 'author: Ann', '---'], sentence)[0]).toBe(`${sentence}\n\n*Ann*`);
});

it.each([
  ['more than one', [], [sentence, '', sentence]],
  ['two in a paragraph', [], [`${sentence} They are ours.`]],
  ['points below it', [], [sentence, '', '- a', '- b']],
  ['one that says little', [], ['Hello all.']],
  ['one that says much', [], [`The plan ${'of the harbour '.repeat(10)}.`]],
  ['one that leads on', [], ['The plan says which quays are mended, by whom and when:']],
])('stays a slide where there is %s', (_what, front, lines) => {
  expect(opened(front, ...lines)[0]).toBeUndefined();
});

it.each([
  ['en', 'This document tells which. It is read every spring.'],
  ['de', 'Dieser Plan sagt, welche.'],
  ['ko', '이 문서는 순서를 정리한 것이다.'],
  ['zh', '本路线图用于统一认识。'],
])('stands there alone where all behind it speaks of the document, which is noted: %s', (_lang, more) => {
  const lead = `${sentence} ${more}`;
  expect(opened([], lead)).toEqual([sentence, [lead], '# A']);
  expect(opened([], sentence, '', more)).toEqual([sentence, [sentence, more], '# A']);
  expect(opened([], `${sentence} ${more} By 2031 all are dry.`)[0]).toBeUndefined();
});

it('stays a slide beside what the front matter says it is about', () => {
  const [shows, , title] = opened(['---', 'description: Old quays.', '---'], sentence);
  expect([shows, title]).toEqual(['Old quays.', '# Introduction']);
});

it('stays a slide before fewer than three chapters', () => {
  const { slides } = deckOf('# T', '', sentence, '', '## A', '', 'Text.', '', '## B', '', 'Text.');
  expect(slides[0]?.content).toEqual([]);
});
