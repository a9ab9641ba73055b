import { expect, it } from 'vitest';
import { isByline, namesAuthor } from '../../../src/language/bylines.ts';

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
