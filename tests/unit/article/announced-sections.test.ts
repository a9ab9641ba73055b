import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import type { Part } from '../../../src/model/roadmap.ts';
import { directionsOf, roadmapOf } from './inline.ts';

const dated = ['- 2026: two\n- 2027: three\n- 2028: four'];
const told = ['It is told in a sentence.', 'A second paragraph goes on.'];
const risks = ['## Risks', '- A law\n- A price'];

const directionsIn = (...sections: string[][]): string[] =>
  directionsOf(roadmapOf(...sections.map((lines) => lines.join('\n\n'))).parts).map(({ title }) =>
    textOf(title.main),
  );

const linesIn = (...sections: string[][]): string[] => {
  const within = (part: Part): Part[] =>
    part.type === 'section' ? [part, ...part.parts.flatMap(within)] : [];
  return roadmapOf(...sections.map((lines) => lines.join('\n\n')))
    .parts.flatMap(within)
    .flatMap((part) =>
      part.type === 'section' && part.isLine && part.title ? [textOf(part.title.named)] : [],
    );
};

describe('sections that are announced', () => {
  const names = ['Quays', 'Ships', 'Crews', 'Rails'];
  const listed = ['# Harbour plan', 'It has four parts.', names.map((name) => `1. ${name}`).join('\n')];
  const half = [
    ['## 1. Quays', ...dated],
    ['## 2. Ships', ...told],
    ['## 3. Crews', ...dated],
    ['## 4. Rails', ...told],
  ];

  it('are directions where half of them are', () => {
    expect(directionsIn(listed, ...half, risks)).toEqual(names);
  });

  it('are so whether or not they have numbers', () => {
    const bare = half.map(([title = '', ...others]) => [title.replace(/\d\. /, ''), ...others]);
    expect(directionsIn(listed, ...bare, risks)).toEqual(names);
  });

  it.each([
    [
      'names that go on',
      ['- **Quays** in stone', '- **Ships**: fewer', '- **Crews**', '- **Rails**'].join('\n'),
    ],
    [
      'the first column of a table',
      '| Part | Cost |\n|--|--|\n| Quays | 1 |\n| Ships | 2 |\n| Crews | 3 |\n| Rails | 4 |',
    ],
  ])('by %s', (_, announced) => {
    expect(directionsIn(['# Harbour plan', announced], ...half, risks)).toEqual(names);
  });

  it('in a chapter before that of them', () => {
    const below = half.map(([title = '', ...others]) => [`#${title}`, ...others]);
    const [title = '', ...lead] = listed;
    expect(directionsIn([title], ['## Summary', ...lead], ['## The parts'], ...below, risks)).toEqual(names);
  });

  it('are not those of contents, of another order, or told before', () => {
    const dated = ['Quays', 'Crews'];
    expect(directionsIn(listed, ...half)).toEqual(dated);
    const other = ['# Harbour plan', '- Ships\n- Quays\n- Rails\n- Crews'];
    expect(directionsIn(other, ...half, risks)).toEqual(dated);
    const behind = ['## In short', '- Quays\n- Ships\n- Crews\n- Rails'];
    expect(directionsIn(['# Harbour plan', 'A plan.'], ...half, behind)).toEqual(dated);
  });

  it('are the lines of an article that dates none', () => {
    const undated = half.map(([title = '']) => [title, ...told]);
    expect(linesIn(listed, ...undated, risks)).toEqual(names);
    expect(linesIn(['# Harbour plan', 'A plan.'], ...undated, risks)).toEqual([]);
  });
});
