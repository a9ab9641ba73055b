import { expect, it } from 'vitest';
import { addressesReaders, speaksOfSelf } from '../../../src/language/first-person.ts';

it.each([
  'I was wrong.',
  "I'm late.",
  'Ich zähle.',
  'J’ai compté.',
  'Me lo dijo.',
  '我犹豫了很久。',
  '私は知らない。',
  '나는 모른다.',
])('an author speaks of himself: %s', (sentence) => expect(speaksOfSelf(sentence)).toBe(true));

it.each([
  'We were wrong.',
  'Da qui partono i traghetti, e i treni.',
  'El mes de mayo es largo.',
  'Es dauert 14 min bis zum Kai.',
  'Der Hafen sagt ja.',
  '我们数了。',
  '我国有港口。',
])('he does not: %s', (sentence) => expect(speaksOfSelf(sentence)).toBe(false));

it('what is said to those who read is told from what is said of others', () => {
  expect(addressesReaders('You may skip it.')).toBe(true);
  expect(addressesReaders('各位同行，下午好。')).toBe(true);
  expect(addressesReaders('They may skip it.')).toBe(false);
});
