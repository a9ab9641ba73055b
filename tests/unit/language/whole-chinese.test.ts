import { expect, it } from 'vitest';
import { placesWithinNames } from '../../../src/language/whole-chinese.ts';

it.each([
  ['启明研究院展望', [2, 3, 4]],
  ['研究院展望', []],
  ['以人工智能为例', [2, 3, 4]],
  ['雲計算', [1, 2]],
  ['无名', []],
])('finds the places within names and terms: %s', (text, places) => {
  expect([...placesWithinNames(text)]).toEqual(places);
});
