import { expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { roadmapOf } from './inline.ts';

/** The paragraphs of an article below its chapters. */
const paragraphsIn = (...blocks: string[]): string[] =>
  roadmapOf(['# Guesses', ...blocks].join('\n\n')).parts.flatMap((part) =>
    part.type === 'section'
      ? part.pieces.flatMap((piece) => (piece.type === 'prose' ? piece.paragraphs.map(textOf) : []))
      : [],
  );

const guesses = [
  ['## Ships', '**1. In 2028 no ship burns oil.**', 'Oil is dear.', '**2. Crews are small.**', 'Five men.'],
  ['## Quays', '**3. Quays are empty.** All is in boxes.'],
].flat();

it('a numbered sentence in bold stands with what is told below it', () => {
  expect(paragraphsIn(...guesses)).toEqual([
    '1. In 2028 no ship burns oil. Oil is dear.',
    '2. Crews are small. Five men.',
    '3. Quays are empty. All is in boxes.',
  ]);
});

it('alone where it is not counted on, more is told, or that leads to something', () => {
  const [, one, said, two, told] = guesses as [string, string, string, string, string];
  expect(paragraphsIn('## Ships', one, said, two, told)).toContain(said);
  expect(paragraphsIn(...guesses.map((line) => line.replace('**3.', '**5.')))).toContain(said);
  expect(paragraphsIn(...guesses.map((line) => (line === said ? `${said}\n\nAnd rare.` : line)))).toContain(
    said,
  );
  const listed = guesses.map((line) => (line === said ? 'It costs:\n\n- 3' : line));
  expect(paragraphsIn(...listed)).toContain('1. In 2028 no ship burns oil.');
});

it('short ones of several chapters are points in each of these', () => {
  const points = (...blocks: string[]): number[] =>
    roadmapOf(['# Guesses', ...blocks].join('\n\n')).parts.flatMap((part) =>
      part.type === 'section'
        ? part.pieces.flatMap((piece) => (piece.type === 'points' ? [piece.list.children.length] : []))
        : [],
    );
  const said = (from: number, count: number): string[] =>
    Array.from(
      { length: count },
      (_, at) => `**${from + at}. Ship ${'ABCDEF'[at]} burns no oil.** Oil is dear.`,
    );
  expect(points('## Ships', ...said(1, 4), '## Quays', ...said(5, 2))).toEqual([4, 2]);
  expect(points('## Ships', ...said(1, 4))).toEqual([]);
  const led = said(5, 2).map((line, at) => (at === 1 ? `${line} It costs:` : line));
  expect(
    points('## Ships', ...said(1, 3), '## Quays', ...said(4, 1), ...led, '| a | b |\n|--|--|\n| 1 | 2 |'),
  ).toEqual([3, 2]);
});
