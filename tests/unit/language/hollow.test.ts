import { expect, it } from 'vitest';
import { saysLittleAlone } from '../../../src/language/hollow.ts';
import { hollowWords } from '../../../src/language/hollow-words.ts';
import { tellingWords } from '../../../src/language/telling-word-lists.ts';

it.each([
  ['en', 'Last winter I lived by the harbour.'],
  ['en', 'I read the report twice.'],
  ['de', 'Ich habe den Bericht zweimal gelesen.'],
  ['en', 'The crews tell the same story.'],
  ['en', 'The full list of goals is as follows.'],
  ['de', 'Gestern war der Hafen leer.'],
  ['fr', 'Un jour, le port était vide.'],
  ['es', 'Un amigo no está de acuerdo.'],
  ['pt', 'Ontem o porto estava vazio.'],
  ['ru', 'Однажды порт был пуст.'],
  ['ar', 'ذات يوم كان الميناء فارغا.'],
  ['ja', 'ある船長は桟橋を歩きながらこう話した。'],
  ['ko', '어느 날 항구는 비어 있었다.'],
  ['zh', '离开的前一天，我又去了那家书店。'],
  ['zh', '有朋友不同意我。'],
])('a story and what speaks of what was told say little alone: %s %s', (lang, text) => {
  expect(saysLittleAlone(text, lang)).toBe(true);
});

it.each([
  ['en', 'The quay is too short.'],
  ['en', 'I believe that the quay is too short.'],
  ['de', 'Ich behaupte, dass der Kai zu kurz ist.'],
  ['en', 'Last year sales rose by 30%.'],
  ['zh', '县城里可以坐的地方其实很少。'],
  ['zh', '去年全行业装机增长30%。'],
  ['ja', '踏切の数が障害になる。'],
])('what states something does not: %s %s', (lang, text) => {
  expect(saysLittleAlone(text, lang)).toBe(false);
});

it('is known in each language whose sentences are told apart', () => {
  expect(Object.keys(hollowWords).sort()).toEqual(Object.keys(tellingWords).sort());
});
