import { describe, expect, it } from 'vitest';
import {
  asks,
  concedes,
  conclusionOf,
  isClaim,
  leadsOnly,
  leansBack,
  saysPlan,
  statesThesis,
  turns,
} from '../../../src/language/telling-words.ts';

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

it.each([
  ['en', 'Second, warranty data.', 'We would lower them in May.', 'This year the quay opens.'],
  ['de', 'Zweitens die Kosten.', 'Mit diesen Booten fahren wir.', 'In diesem Jahr öffnet der Kai.'],
  ['fr', 'Ensuite, les coûts.', 'Avec ces bateaux, on part.', 'Cette année, le quai ouvre.'],
  ['es', 'En segundo lugar, los costes.', 'Con estos barcos salimos.', 'Este año abre el muelle.'],
  ['pt', 'Por último, os custos.', 'Com esses barcos saímos.', 'Este ano abre o cais.'],
  ['ru', 'Во-вторых, цена.', 'Для этих лодок мало места.', 'В этом году порт откроют.'],
  ['ar', 'وثانيًا، الكلفة.', 'في هذه المدن سفن كثيرة.', 'هذا العام يفتح الميناء.'],
  ['ja', 'その費用は高い。', 'そこで港を広げる。', 'この計画は港を広げる。'],
  ['ko', '둘째, 비용이다.', '이에 항구를 넓힌다.', '이 계획은 항구를 넓힌다.'],
  ['zh', '其次，成本很高。', '对此，大家都有看法。', '这份计划很长。'],
])('counting on and pointing back lean in %s, the article itself and its time do not', (lang, ...texts) => {
  expect(texts.map((text) => leansBack(text, lang))).toEqual([true, true, false]);
});

it.each([
  ['en', 'We will build a quay.'],
  ['de', 'Das Ziel ist ein Kai.'],
  ['fr', 'Nous proposons un quai.'],
  ['es', 'Este plan propone un muelle.'],
  ['pt', 'O objetivo é um cais.'],
  ['ru', 'Мы предлагаем причал.'],
  ['ar', 'تهدف الخطة إلى رصيف.'],
  ['ja', '本計画は港を広げるものである。'],
  ['ko', '이 계획은 항구를 넓힌다.'],
  ['zh', '我们认为港口太小。'],
])('a thesis is known in %s', (lang, text) => expect(statesThesis(text, lang)).toBe(true));

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

it.each([
  ['en', 'People often say that boats are slow.', 'But they carry more.', 'So, boats stay.', 'boats stay.'],
  [
    'de',
    'Viele glauben, Boote seien langsam.',
    'Entscheidend ist die Last.',
    'Fazit: Boote bleiben.',
    'Boote bleiben.',
  ],
  [
    'fr',
    'Certes, un bateau est lent.',
    'Mais il porte plus.',
    'En somme, les bateaux restent.',
    'les bateaux restent.',
  ],
  [
    'es',
    'Muchos creen que el barco es lento.',
    'Sin embargo, carga más.',
    'En suma, hay barcos.',
    'hay barcos.',
  ],
  ['pt', 'Dizem que o barco é lento.', 'Mas carrega mais.', 'Em suma, há barcos.', 'há barcos.'],
  [
    'ru',
    'Многие считают, что лодка медленная.',
    'Но она везёт больше.',
    'Итак, лодки нужны.',
    'лодки нужны.',
  ],
  ['ar', 'يقول البعض إن القارب بطيء.', 'لكن حمولته أكبر.', 'باختصار، القوارب باقية.', '، القوارب باقية.'],
  ['ja', '確かに船は遅い。', 'しかし多く運べる。', '要するに、船は残る。', '船は残る。'],
  ['ko', '흔히 배는 느리다고 한다.', '그러나 많이 싣는다.', '결국, 배는 남는다.', '배는 남는다.'],
  ['zh-CN', '很多人以为船太慢。', '其实船装得多。', '总之，船会留下。', '船会留下。'],
  ['zh-TW', '有人說船太慢。', '關鍵在於船裝得多。', '因此，船會留下。', '船會留下。'],
])('in %s what is granted, what answers it and what follows are told apart', (lang, granted, turn, end, rest) => {
  expect([concedes(granted, lang), concedes(turn, lang), concedes(end, lang)]).toEqual([true, false, false]);
  expect([turns(granted, lang), turns(turn, lang), turns(end, lang)]).toEqual([false, true, false]);
  expect(conclusionOf(end, lang)).toBe(rest);
  expect(conclusionOf(granted, lang)).toBeUndefined();
});

it.each(['Why?', '为什么？', '“Who is there?”', 'لماذا؟'])('%s asks', (sentence) => {
  expect(asks(sentence)).toBe(true);
  expect(asks(`${sentence} They do.`)).toBe(false);
});

it('a sentence needs the one before it where it tells what remains of something', () => {
  expect(leansBack('Der Verein zahlt 6 Mio. Euro, der Rest kommt von der Bank.', 'de')).toBe(true);
  expect(leansBack('协会出六百万元，其余由银行承担。', 'zh')).toBe(true);
  expect(leansBack('The rest of the harbour is sand.', 'en')).toBe(false);
});

it('the German article before a noun stands for nothing that was said', () => {
  expect(leansBack('Das Hafenamt führt die Aufsicht.', 'de')).toBe(false);
  expect(leansBack('Das führt zu nichts.', 'de')).toBe(true);
  expect(leansBack('Das Gleiche gilt für die Mole.', 'de')).toBe(true);
});

it.each([
  ['es', 'De ahí que el muelle sea más largo.'],
  ['fr', 'D’où un quai plus long.'],
  ['pt', 'Daí um cais mais longo.'],
])('what follows from a sentence needs it: %s', (lang, said) => {
  expect(leansBack(said, lang)).toBe(true);
});

it('a greeting is no claim', () => {
  const said = [
    '大家好，我是老周。',
    'Hello everybody, I am Ann.',
    'Liebe Mitglieder, willkommen.',
    'Hola a todos.',
    '皆さん、こんにちは。',
  ];
  expect(said.filter((text) => isClaim(text, 'en'))).toEqual([]);
  expect(isClaim('Hills are high.', 'en')).toBe(true);
});

it.each([
  ['en', 'This report is based on 126 harbours.'],
  ['de', 'Maßgeblich sind das Hafengesetz (HG) und die Kaiordnung.'],
  ['fr', 'Cette étude s’appuie sur 31 entretiens.'],
  ['es', 'El estudio se basa en 31 entrevistas.'],
  ['ja', '本調査は126港を対象に行った。'],
  ['zh', '本报告基于对126家企业的问卷调研。'],
])('no claim says what something rests on: %s %s', (lang, text) => expect(isClaim(text, lang)).toBe(false));
