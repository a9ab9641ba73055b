import { expect, it } from 'vitest';
import { placesIn } from '../../../src/model/places.ts';

it('tells the line and the column of an offset, whatever ends the lines', () => {
  const text = 'ab\r\nc\n\rd';
  const placeOf = placesIn(text);
  const told = ['a', 'b', 'c', 'd'].map((letter) => placeOf(text.indexOf(letter)));
  expect(told.map(({ line, column }) => `${line}:${column}`)).toEqual(['1:1', '1:2', '2:1', '4:1']);
  expect(placeOf(text.length)).toEqual({ line: 4, column: 2 });
  expect(placesIn('')(0)).toEqual({ line: 1, column: 1 });
});
