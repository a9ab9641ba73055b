import { expect, it } from 'vitest';
import { markedPlaces } from '../../../src/language/counting-marks.ts';

it.each([
  [
    ['a) quay', 'b) crane'],
    [0, 1],
  ],
  [
    ['We want', '(1) a quay', 'that is long', '(2) a crane'],
    [1, 3],
  ],
  [
    ['① 码头', '② 吊车', '③ 船'],
    [0, 1, 2],
  ],
  [['b) quay', 'c) crane'], []],
  [['(1), (2)', '(2), (3)'], []],
  [['a) quay', 'crane'], []],
])('texts that begin with one mark after the other: %j', (texts, places) =>
  expect(markedPlaces(texts)).toEqual(places));
