import { expect, it } from 'vitest';
import { countedTime, horizonOf, lengthOfBeyond, lengthOfNow } from '../../../src/language/stage-words.ts';

it.each([
  ['Year 1: keels', 'year', 1, 1, 'Year 1'],
  ['Months 4–6', 'month', 4, 6, 'Months 4–6'],
  ['Second year – sails', 'year', 2, 2, 'Second year'],
  ['Jahr 2: Segel', 'year', 2, 2, 'Jahr 2'],
  ['Erstes Jahr', 'year', 1, 1, 'Erstes Jahr'],
  ['Mois 1 à 3 : la quille', 'month', 1, 3, 'Mois 1 à 3'],
  ['Mês 2–3', 'month', 2, 3, 'Mês 2–3'],
  ['第二年：铺龙骨', 'year', 2, 2, '第二年'],
  ['第1—3个月', 'month', 1, 3, '第1—3个月'],
  ['1年目　船', 'year', 1, 1, '1年目'],
  ['2년차: 배', 'year', 2, 2, '2년차'],
  ['السنة الثانية: سفن', 'year', 2, 2, 'السنة الثانية'],
  ['T+6: launch', 'start', 6, 6, 'T+6'],
])('reads the time that “%s” counts', (title, unit, first, last, said) => {
  expect(countedTime(title)).toEqual({ unit, first, last, length: said.length });
});

it.each([
  'Year 1 of the boat',
  'Yearly: one',
  '2026年',
  '第二条：船',
  'Month by month',
])('counts no time in “%s”', (title) => {
  expect(countedTime(title)).toBeUndefined();
});

it.each([
  ['Now', 0, 0],
  ['Next: sails', 0, 1],
  ['Später – Dampf', 0, 2],
  ['近期：船', 1, 0],
  ['Médio prazo', 1, 1],
  ['장기: 배', 1, 2],
])('tells how far the horizon of “%s” is', (title, kind, step) => {
  expect(horizonOf(title)).toMatchObject({ kind, step });
});

it('takes no word of a sentence for a time', () => {
  expect(horizonOf('Now we build')).toBeUndefined();
  expect(lengthOfNow('Today’s fleet')).toBe(0);
  expect(lengthOfBeyond('Later boats')).toBe(0);
  expect(lengthOfBeyond('Danach: Dampf')).toBe(6);
  expect(lengthOfBeyond('いつでも：嵐')).toBe(4);
});
