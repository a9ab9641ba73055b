import { describe, expect, it } from 'vitest';
import { deckOf, written } from './written.ts';

const text = ['', 'It is told in a sentence or two.', '', 'A second paragraph goes on with it.'];
const axis = (name: string, ...parts: string[]): string[] => [
  ...['', `### ${name}`],
  ...(parts.length === 0 ? text : parts.flatMap((part) => ['', `#### ${part}`, ...text])),
];
const article = (...axes: string[][]): string[] => [
  ...['# Harbour plan', '', '## Foreword', '', 'Short.', '', '## The axes'],
  ...axes.flat(),
  ...['', '## Milestones', '', '- **2026**: a crane', '- **2027**: two', '- **2028**: all'],
];
const three = article(axis('Axis 1: Quays'), axis('Axis 2: Ships'), axis('Axis 3: Crews'));

describe('lines that an author counts, within a chapter', () => {
  const { slides, chapters } = deckOf(...three);
  const [cover, agenda, ...told] = slides.map(written);

  it('stand on the cover and the agenda, called beside their numbers', () => {
    expect(cover?.foot).toBe('*1* *2* *3*');
    expect(agenda?.shows).toBe('- Foreword\n- The axes\n\n1. Quays\n2. Ships\n3. Crews\n\n- Milestones');
  });

  it('have their numbers and colours, and no other chapter has any', () => {
    const lines = told.filter(({ is }) => /line-\d/.test(`${is}`));
    expect(lines.map(({ is, head, direction }) => [/line-\d/.exec(`${is}`)?.[0], head, direction])).toEqual(
      [1, 2, 3].map((at) => [`line-${at}`, `**${at}**`, at]),
    );
  });

  it('are chapters of their own in the contents', () => {
    expect(chapters.map(({ title, direction }) => [direction, title])).toEqual([
      [undefined, 'Foreword'],
      [undefined, 'The axes'],
      [1, 'Quays'],
      [2, 'Ships'],
      [3, 'Crews'],
      [undefined, 'Milestones'],
    ]);
    expect(slides.filter(({ chapter }) => chapter === 4).map(({ direction }) => direction)).toEqual([2]);
  });

  it('are chapters of their own among others too', () => {
    const axes = ['Axis 1: Quays', 'Axis 2: Ships', 'Axis 3: Crews'].flatMap((name) => [
      '',
      `## ${name}`,
      ...text,
    ]);
    const deck = deckOf('# Harbour plan', '', '## Foreword', '', 'Short.', ...axes);
    expect(deck.slides.flatMap(({ chapter, direction }) => (chapter ? [[chapter, direction]] : []))).toEqual([
      [1, undefined],
      ...[1, 2, 3].map((at) => [at + 1, at]),
    ]);
  });

  it('are opened alike, by their names and their parts', () => {
    const parts = ['Walls', 'Lamps', 'Cranes'];
    const opened = deckOf(
      ...article(
        axis('Axis 1: Quays', ...parts),
        axis('Axis 2: Ships', ...parts),
        axis('Axis 3: Crews', ...parts),
      ),
    )
      .slides.map(written)
      .filter(({ is }) => `${is}`.startsWith('section'));
    expect(opened.map(({ title, head }) => [title, head])).toEqual([
      ['# *1* Quays', 'Axis 1'],
      ['# *2* Ships', 'Axis 2'],
      ['# *3* Crews', 'Axis 3'],
    ]);
  });
});
