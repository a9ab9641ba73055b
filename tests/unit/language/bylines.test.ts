import { expect, it } from 'vitest';
import {
  authorIn,
  isAuthorField,
  isByline,
  namesAuthor,
  namesPerson,
  tellsOfAuthor,
  tellsWhereItAppeared,
} from '../../../src/language/bylines.ts';

it.each([
  'di Ada Betulla',
  '文／张三',
  'By Ada Birch',
  'بقلم سلمى',
  '글 김하늘',
])('%s names an author', (line) => expect([isByline(line), namesAuthor(line)]).toEqual([true, true]));

it.each([
  'By Ada van der Birch, Anchor',
  'Von Ada Birke und Bo Kohl',
  'Por Ada Abedul — Ancla',
])('%s does nothing else', (line) => expect(namesAuthor(line)).toBe(true));

it.each(['Von Kohle auf Wind', 'By Ship from here to there', 'Ada Birch'])('%s names none', (line) =>
  expect(namesAuthor(line)).toBe(false));

it.each([
  ['Von Ada Birke, Leiterin Hafen', true],
  ['Par Anne du Bouleau, ingénieure', true],
  ['文 / 张三', true],
  ['By Design', false],
  ['Von Hamburg und Bremen', false],
])('%s names somebody by first and last name: %s', (line, isSo) => expect(namesPerson(line)).toBe(isSo));

it.each([
  ['Ada Birch, pilot — published in The Quay, spring 2027', true],
  ['Ada Birke, Lotsin – zuerst erschienen in Kaiblatt 3', true],
  ['Ana Abedul | publicado en El muelle', true],
  ['张三，原载《码头》', true],
  ['『港の友』2027年春号掲載', true],
  ['The report was published in 2027 and read by many.', false],
  ['A view of ships', false],
])('%s says where it came out: %s', (line, isSo) => expect(tellsWhereItAppeared(line)).toBe(isSo));

it.each([
  ['Author: Ada Birch, pilot.', true],
  ['Autora: Ana Abedul.', true],
  ['作者：张三', true],
  ['글쓴이: 김하늘', true],
  ['Автор: Анна Береза', true],
  ['Authority: the council', false],
])('%s is a field of an author: %s', (line, isSo) => expect(isAuthorField(line)).toBe(isSo));

it.each([
  ['Ada Birch is a pilot.', true],
  ['Harbour Authority is a house that listens.', false],
  ['Old Quay is a place to stay.', false],
  ['Bo Cole sailed for ten years.', true],
])('%s says who the author is: %s', (line, isSo) =>
  expect(tellsOfAuthor(line, 'By Bo Cole', 'The Old Quay')).toBe(isSo));

it.each([
  ['作者：张三，引航员。欢迎转载。', '张三'],
  ['Von Ada Birke, Lotsin', 'Ada Birke'],
  ['Author: Ada Birch. All rights reserved.', 'Ada Birch'],
  ['Two ships sail.', undefined],
])('%s names as its author: %s', (line, name) => expect(authorIn(line)).toBe(name));
