import { expect, it } from 'vitest';
import { inPieces } from '../../../src/model/in-pieces.ts';

it('works on all items in their order, and lets others have their turn before each piece', async () => {
  const turns: string[] = [];
  const doubled = inPieces(
    [1, 2, 3, 4, 5],
    (piece) => {
      turns.push(piece.join('+'));
      setImmediate(() => turns.push('other'));
      return piece.map((number) => number * 2);
    },
    2,
  );
  expect(await doubled).toEqual([2, 4, 6, 8, 10]);
  expect(turns).toEqual(['1+2', 'other', '3+4', 'other', '5']);
});

it('stops at the first piece that fails', async () => {
  const done: number[][] = [];
  const failing = inPieces(
    [1, 2, 3],
    (piece) => {
      if (piece[0] === 2) throw new Error('two');
      done.push(piece);
      return piece;
    },
    1,
  );
  await expect(failing).rejects.toThrow('two');
  expect(done).toEqual([[1]]);
});
