import { expect, it } from 'vitest';
import { toForward } from '../../../../src/player/client/flow.ts';

it('takes an arrow for the other one in a deck that runs from right to left', () => {
  expect(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'PageDown', '→'].map((key) => toForward(key, true))).toEqual([
    ...['ArrowRight', 'ArrowLeft', 'ArrowUp', 'PageDown', '←'],
  ]);
  expect(toForward('ArrowLeft', false)).toBe('ArrowLeft');
});
