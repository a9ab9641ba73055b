import { expect, it } from 'vitest';
import { addressesReaders, speaksOfSelf } from '../../../src/language/first-person.ts';

it.each([
  ['en', 'I was wrong.'],
  ['en', "I'm late."],
  ['en', 'They told my crew.'],
  ['de', 'Ich zähle.'],
  ['fr', 'J’ai compté.'],
  ['es', 'Me lo dijo.'],
  ['zh-CN', '我犹豫了很久。'],
  ['ja', '私は知らない。'],
  ['ko', '나는 모른다.'],
])('an author speaks of himself, in %s: %s', (lang, sentence) => {
  expect(speaksOfSelf(sentence, lang)).toBe(true);
  expect(speaksOfSelf(sentence)).toBe(true);
});

it.each([
  ['en', 'We were wrong, i.e. late.'],
  ['it', 'Da qui partono i traghetti, e i treni.'],
  ['es', 'El mes de mayo es largo.'],
  ['fr', 'Une évaluation à mi-parcours.'],
  ['de', 'Es dauert 14 min bis zum Kai, und der Hafen sagt ja.'],
  ['zh-CN', '我们数了。'],
  ['zh-CN', '我国有港口。'],
])('he does not, in %s: %s', (lang, sentence) => expect(speaksOfSelf(sentence, lang)).toBe(false));

it('what is said to those who read is told from what is said of others', () => {
  expect(addressesReaders('You may skip it.', 'en')).toBe(true);
  expect(addressesReaders('各位同行，下午好。', 'zh')).toBe(true);
  expect(addressesReaders('They may skip it.', 'en')).toBe(false);
});
