import { expect, it } from 'vitest';
import { isDayLine } from '../../../src/article/datelines.ts';

it.each([
  'Released 07/24/2019',
  'Released on March 3, 2018',
  'Published: 2018-11-05',
  'Veröffentlicht am 3. März 2018',
  '发布于 2019-07-24',
  '发布日期：2019年7月24日',
  '3 May 2027',
])('%s says a day and hardly more', (text) => expect(isDayLine(text)).toBe(true));

it.each([
  'Released in many ports on 3 May 2027',
  'Released',
  '2019',
  'Two ships, 3 May 2027, sail',
])('%s says more or less', (text) => expect(isDayLine(text)).toBe(false));
