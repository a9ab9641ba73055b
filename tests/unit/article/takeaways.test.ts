import type { Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import { splitTakeaways } from '../../../src/article/takeaways.ts';
import { blocksOf } from './inline.ts';
import { shapeOfPiece } from './shape.ts';

const read = (...paragraphs: string[]): string[] =>
  splitTakeaways(blocksOf(paragraphs.join('\n\n')) as Paragraph[]).map((piece) =>
    shapeOfPiece(piece).replace(/ @\S+/g, ''),
  );

describe('paragraphs with bold leads', () => {
  it.each([
    '**Boats:** oak',
    '**Boats**: oak',
    '**Boats** : oak',
    '**船：**oak',
    '**Boats**—oak',
    '**Boats** — oak',
    '**Boats** – oak',
    '**Boats** -- oak',
    '<b>Boats: </b>oak',
  ])('are cards where a colon or a dash sets these off: %s', (one) => {
    const lead = one.startsWith('**船') ? '船' : 'Boats';
    expect(read(one, '**Nets:** hemp')).toEqual([`takeaways ${lead}: oak | Nets: hemp`]);
  });

  it.each([
    '**Boats** are oak',
    '**Boats**-oak',
    '**Boats**–oak',
    '**Boats 2:1** are oak',
    '*Boats*: oak',
    '**Boats:**',
  ])('are prose where nothing does: %s', (one) => {
    expect(read(one, '**Nets:** hemp')).toHaveLength(1);
    expect(read(one, '**Nets:** hemp')[0]).toMatch(/^prose/);
  });

  it('stand four to a set, and one by itself is prose', () => {
    const cards = (...names: string[]) => names.map((name) => `**${name}:** x`);
    const set = (...names: string[]) => `takeaways ${names.map((name) => `${name}: x`).join(' | ')}`;
    expect(read(...cards('A', 'B', 'C', 'D'))).toEqual([set('A', 'B', 'C', 'D')]);
    expect(read(...cards('A', 'B', 'C', 'D', 'E'))).toEqual([set('A', 'B', 'C', 'D'), 'prose E: x']);
    expect(read(...cards('A', 'B', 'C', 'D', 'E', 'F'))).toEqual([set('A', 'B', 'C', 'D'), set('E', 'F')]);
    expect(read('Ships.', ...cards('A', 'B'), 'Nets.')).toEqual([
      'prose Ships.',
      set('A', 'B'),
      'prose Nets.',
    ]);
    expect(read(...cards('A'))).toEqual(['prose A: x']);
  });
});
