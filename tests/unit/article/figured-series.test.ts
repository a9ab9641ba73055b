import { expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { directionsOf, roadmapOf } from './inline.ts';

const years = ['- 2026: one', '- 2027: two', '- 2028: ten'];

/** The lines among as many sections as there are signs, those told along time where a sign is an x. */
function linesOf(told: string, numbered = true): string {
  const sections = [...told].flatMap((sign, at) => [
    ...['', `## ${numbered ? `${at + 1}. ` : ''}Aim ${'abcdefgh'[at]}`, '', 'It is told here.', ''],
    ...(sign === 'x' ? years : ['Nothing is dated in it.']),
  ]);
  return directionsOf(roadmapOf('# Plan', ...sections).parts)
    .map(({ title }) => textOf(title.main).slice(-1))
    .join('');
}

it.each([
  ['x-x--', ''],
  ['x-x-x--', ''],
  ['-xx--', 'bc'],
  ['x-xx-', 'acd'],
])('of a series that figures count no line is told apart: %s', (told, lines) =>
  expect(linesOf(told)).toBe(lines));

it('of other sections those that are dated are lines', () => expect(linesOf('x-x--', false)).toBe('ac'));
