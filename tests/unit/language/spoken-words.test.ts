import { expect, it } from 'vitest';
import { isOnlySaid } from '../../../src/language/spoken-words.ts';

it.each([
  'Let me start with a number.',
  "We'll get to that in prediction 7.",
  'Fangen wir mit dem an, was niemand hören will.',
  'Dazu später mehr.',
  'Commençons par la plus attendue.',
  'Nous y reviendrons.',
  'Volveremos sobre esto en la apuesta 5.',
  'Vou direto ao ponto.',
  '我们在第五个判断里再谈。',
  'これについては後で詳しく述べる。',
  'Thank you.',
  'Vielen Dank für Ihre Aufmerksamkeit.',
  '谢谢大家。',
  'ご清聴ありがとうございました。',
])('takes as only said: %s', (sentence) => {
  expect(isOnlySaid(sentence)).toBe(true);
});

it.each([
  'Let me start with the price: it has fallen by half.',
  'We will get to that point by 2030, when the second line of the harbour is open to all ships.',
  'Mehr Strom kommt vom Meer.',
  'Volveremos a plantar olivos.',
  '我们会再建两座桥。',
  'Thanks to the new quay all ships are safe.',
  'Dank der neuen Mole liegen alle Schiffe sicher, und das seit drei Jahren.',
])('takes as told: %s', (sentence) => {
  expect(isOnlySaid(sentence)).toBe(false);
});
