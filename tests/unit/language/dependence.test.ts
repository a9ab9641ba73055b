import { expect, it } from 'vitest';
import { areOpposite, dependsOn } from '../../../src/language/dependence.ts';

it.each([
  ['We know how quays are built.', 'We do not know how long they last.'],
  ['We know how quays are built.', 'We don’t know how long they last.'],
  ['Wir wissen, wie Kais gebaut werden.', 'Wir wissen nicht, wie lange sie halten.'],
  ['Nous savons bâtir des quais.', 'Nous ne savons pas combien de temps ils tiennent.'],
  ['Sabemos cómo se construyen.', 'No sabemos cómo se conservan.'],
  ['我们知道码头怎么修。', '我们不知道码头能用多久。'],
])('what a sentence says and the next denies of the same stands together: %s', (one, other) => {
  expect(areOpposite(one, other)).toBe(true);
  expect(areOpposite(one, one)).toBe(false);
});

it.each([
  ['We know how quays are built.', 'Nobody in the town has seen the plan.'],
  ['The quay is long.', 'The mole does not reach the light.'],
  ['码头很长。', '防波堤不够高。'],
])('what is denied of something else does not: %s', (one, other) => {
  expect(areOpposite(one, other)).toBe(false);
});

it.each([
  'The northern quays still take 71% of the boats.',
  'Die nördlichen Kais nehmen nach wie vor 71 Prozent auf.',
  'Les quais du nord reçoivent encore 71 % des bateaux.',
  'O cais do norte ainda recebe 71 % dos barcos.',
  '北岸码头的占比仍高达71%。',
  '北岸の割合はまだ71％ある。',
  'Now it costs 40 million.',
  'Heute kostet er 40 Millionen.',
  'Desde entonces hay 40 barcos más.',
  '此后每年多出四十艘船。',
  'Com o preço de 2021, teria sido menos da metade.',
  'Con el precio de 2021, habrían sido más.',
])('a sentence depends on the one before it: %s', (said) => {
  expect(dependsOn('Boats wait.', said)).toBe(true);
});

it.each([
  'The northern quays take 71% of the boats.',
  'Now the port pays 40 million.',
  'Com o preço de 2021, o porto teria lucro.',
])('a sentence stands for itself: %s', (said) => {
  expect(dependsOn('Boats wait.', said)).toBe(false);
});
