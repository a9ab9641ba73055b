import { describe, expect, it } from 'vitest';
import { isClaim, leadsOnly, leansBack, saysPlan } from '../../../src/language/telling-words.ts';

const samples: [lang: string, plan: string, plain: string, leadIn: string, leaning: string][] = [
  [
    'en',
    'The line will open in May.',
    'The harbour is old.',
    'In this section we look at boats.',
    'However, it rains.',
  ],
  [
    'de-AT',
    'Die Linie wird verlängert.',
    'Der Hafen ist alt.',
    'Im Folgenden geht es um Boote.',
    'Deshalb regnet es.',
  ],
  ['zh-CN', '港口将在五月开放。', '港口很老。', '本节讨论船。', '因此常常下雨。'],
  ['zh-TW', '港口計劃在五月開放。', '港口很老。', '接下來談船。', '這很少見。'],
  ['ja', '港は五月に開く予定だ。', '港は古い。', '本節では船を見る。', 'しかし雨が多い。'],
  ['ko', '항구는 5월에 열릴 예정이다.', '항구는 낡았다.', '이 장에서는 배를 본다.', '그러나 비가 온다.'],
  [
    'fr',
    'Le port sera ouvert en mai.',
    'Le port est ancien.',
    'Dans cette section, les bateaux.',
    'Cependant, il pleut.',
  ],
  [
    'es',
    'El puerto será abierto.',
    'El puerto es viejo.',
    'En esta sección, los barcos.',
    'Sin embargo, llueve.',
  ],
  ['pt', 'O porto será aberto.', 'O porto é velho.', 'Nesta seção, os barcos.', 'No entanto, chove.'],
  ['ru', 'Порт будет открыт.', 'Порт старый.', 'В этом разделе лодки.', 'Однако дождь.'],
  ['ar', 'سوف يفتح الميناء.', 'الميناء قديم.', 'في هذا القسم القوارب.', 'ومع ذلك تمطر.'],
];

describe.each(samples)('a sentence in %s', (lang, plan, plain, leadIn, leaning) => {
  it('says what is planned, leads to what follows, leans on what it follows, or none of these', () => {
    const kindOf = (text: string) => [saysPlan(text, lang), leadsOnly(text, lang), leansBack(text, lang)];
    expect(kindOf(plan)).toEqual([true, false, false]);
    expect(kindOf(plain)).toEqual([false, false, false]);
    expect(leadsOnly(leadIn, lang)).toBe(true);
    expect(kindOf(leaning)).toEqual([false, false, true]);
  });
});

it('a word counts whole where words are set apart', () => {
  expect(saysPlan('The willow is old.', 'en')).toBe(false);
  expect(leansBack('Somewhere it rains.', 'en')).toBe(false);
});

it('a claim neither goes on behind itself nor asks', () => {
  expect(['It rains.', '“It rains.”', 'Rain'].map((text) => isClaim(text, 'en'))).toEqual([true, true, true]);
  expect(
    ['It rains:', 'It rains …', 'It rains,', 'Does it?', '“Does it?”'].map((text) => isClaim(text, 'en')),
  ).toEqual([false, false, false, false, false]);
});
