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
  [
    ['۱. اسکله', '۲. جرثقیل'],
    [0, 1],
  ],
  [
    ['لنا خطة', '١- رصيف', '٢- رافعة'],
    [1, 2],
  ],
  [
    ['1、2026年：码头', '2、2028年：吊车'],
    [0, 1],
  ],
  [['1.5 quays', '2.5 cranes'], []],
  [['1-2 quays', '2-3 cranes'], []],
  [
    ['柱A　码头', '柱B　吊车', '柱C　船'],
    [0, 1, 2],
  ],
  [
    ['Pier 1: quay', 'Pier 2: crane'],
    [0, 1],
  ],
  [['Pier 1: quay', 'Boat 2: crane'], []],
  [['Pier 1: quay', 'Pier 3: crane'], []],
  [['Pier 1: quay', 'and more'], []],
  [['b) quay', 'c) crane'], []],
  [['(1), (2)', '(2), (3)'], []],
  [['a) quay', 'crane'], []],
])('texts that begin with one mark after the other: %j', (texts, places) =>
  expect(markedPlaces(texts)).toEqual(places));
