import { describe, expect, it } from 'vitest';
import { sentenceOffsets } from '../../../src/language/sentences.ts';

const sentencesOf = (text: string, lang: string): string[] => {
  const offsets = sentenceOffsets(text, lang);
  return offsets.slice(1).map((end, index) => text.slice(offsets[index], end).trim());
};

describe('a full stop that ends no sentence', () => {
  it.each([
    ['en', 'Dr. Okafor met Mrs. Lind at St. Olaf’s. They agreed.', 2],
    ['en', 'The plan of J. R. Marsh won. The plan of Anna B. Cole lost.', 2],
    ['en', 'Trams vs. Buses is old, e.g. Line No. 5 or Fig. Two. It goes on.', 2],
    ['en', 'See pp. 4–6 (cf. Vol. 2). Then stop.', 2],
    ['en', 'From Sept. 2027 on. Not before.', 2],
    ['en-GB', 'Prof. Hall spoke.', 1],
    ['en-GB', 'We are a registered charity no. 1234567 (Wales), see fig. 2, vol. 3 and art. 4. We sail.', 2],
    ['it', 'Vedi gli artt. 3 e 4. Poi basta.', 2],
    ['de', 'Viele Städte, z. B. Ulm, z.B. Trier, d. h. Mittelstädte, warten. Nr. 5 fährt.', 2],
    ['de', 'Es kostet 12 Mio. Euro, d.h. Strom bzw. Gas inkl. Netz gem. Abs. 2 Satz. Mehr nicht.', 2],
    ['de', 'Fragen an kai@example.org, Tel. 0511 4711. Danke.', 2],
    ['de', 'Seit Okt. 2026 fährt es, ca. 2030 ruht es, bis Dez. 2031 liegt es.', 1],
    ['de-CH', 'Dipl.-Ing. Huber plant mit Hrn. Vogt. Vgl. Kap. Bau.', 2],
    ['fr', 'M. Blanc et Mme. Roy, p. ex. Lille. Ensuite, non.', 2],
    ['es', 'El Sr. Vega y la Dra. Sol en EE. UU. Luego, nada.', 2],
    ['es', 'Hay líneas, p. ej. Norte. Luego, nada.', 2],
    ['it', 'Il Dott. Neri e la Prof.ssa Bini. Poi basta.', 2],
    ['pl', 'Na ul. Długiej, np. Anna. Potem nic.', 2],
    ['ru', 'По ул. Ленина и им. Гоголя, т. е. Центр. Потом всё.', 2],
    ['zh-CN', '见 https://例子.中国/路径.图 和 www.例子.中国。完。', 2],
    ['en', 'Write [x], ![a map], (c) or not. Then go.', 2],
    ['fr', 'Il dit : « Nous partons. » Puis il part.', 2],
    ['de', 'Er sagt: »Wir gehen.« »Gut.«', 2],
    ['th', 'โครงการเริ่มในปี พ.ศ. 2567 ที่นี่', 1],
    ['zh-CN', '见 Dr. Hall 与 J. Marsh 的报告。完。', 2],
  ])('in %s: %s', (lang, text, count) => expect(sentencesOf(text, lang)).toHaveLength(count));
});

describe('a full stop that ends one', () => {
  it.each([
    ['en', 'Is it late? No. We begin.', 3],
    ['en', 'It takes 25 ms. Then it stops at 5 V. It is over.', 3],
    ['en', 'That was phase I. Then came phase II. All done.', 3],
    ['en', 'They have cats, dogs, etc. They like them.', 2],
    ['en', 'We wait 20 °C. They do not.', 2],
    ['de', 'Es gibt Brot, Salz usw. Dann war Schluss.', 2],
    ['de', 'So sagt Max. Dann ging er.', 2],
    ['en', 'So says the state of Art. Then it went.', 2],
    ['en', 'There are three things. 40 sites are counted. 12 towns wait.', 3],
    ['de', 'So fährt das Boot. 2030 ist der Kai voll. Dann wird gebaut.', 3],
    ['en', 'The boats are old. 2030 will be the year of the quay.', 2],
    ['en', 'The boats are counted. 40 of them are open to everyone. 12 towns wait.', 3],
  ])('in %s: %s', (lang, text, count) => expect(sentencesOf(text, lang)).toHaveLength(count));
});

it('a sentence begins with the mark that opens behind the stop before it', () => {
  expect(sentencesOf('水是生命线。“十四五”以来，投入很多。', 'zh')).toEqual([
    '水是生命线。',
    '“十四五”以来，投入很多。',
  ]);
  expect(sentencesOf('船は古い。「新しい」と言う。', 'ja')).toEqual(['船は古い。', '「新しい」と言う。']);
  expect(sentencesOf('他说：“船很旧。”我们走了。', 'zh')).toEqual(['他说：“船很旧。”', '我们走了。']);
  expect(sentencesOf('Er sagt: „Das Boot ist alt.“ Wir gehen.', 'de')).toEqual([
    'Er sagt: „Das Boot ist alt.“',
    'Wir gehen.',
  ]);
});

it('ends a French sentence behind the mark that closes what it quotes, whatever space is before it', () => {
  for (const space of [' ', '\u00a0', '\u202f'])
    expect(sentencesOf(`Il dit : «${space}Nous partons.${space}» Puis il part.`, 'fr')).toEqual([
      `Il dit : «${space}Nous partons.${space}»`,
      'Puis il part.',
    ]);
});

describe('a quotation is never cut', () => {
  it.each([
    ['en', ['The clerk put a plain question. ', '"What does a loaf cost?" ', 'I had no answer.']],
    ['en', ['She wrote: "I waited. Then I left." ', 'Nobody answered.']],
    ['en', ['The sign said “Wait. Then go.” and nobody went. ', 'We did.']],
    ['en', ['He said ‘It’s late. We go.’ ', 'So we went.']],
    ['en', ['“Wait!” she said. ', '“Go.” ', 'He went.']],
    ['zh', ['“等一等。”的意思是走。', '没人回答。']],
    ['en', ['A 12" tray is wide. ', 'A 10" tray is not. ', 'Both fit.']],
    ['zh', ['她说：“我等了。后来走了。”', '没人回答。']],
    ['zh', ['她说:"我等了。后来走了。"', '没人回答。']],
    ['zh-TW', ['她說：「我等了。後來走了。」', '沒人回答。']],
    ['ja', ['彼女は「待った。そして帰った。」と言う。', '誰も答えない。']],
    ['de', ['Sie schrieb: „Ich habe gewartet. Dann ging ich.“ ', 'Niemand hat geantwortet.']],
    ['de', ['Sie schrieb: »Ich habe gewartet. Dann ging ich.« ', 'Niemand hat geantwortet.']],
    ['fr', ['Elle écrit : « J’ai attendu. Puis je suis partie. » ', 'Personne n’a répondu.']],
    ['sv', ['Hon skrev: ”Jag väntade. Sedan gick jag.” ', 'Ingen svarade.']],
  ])('in %s: %j', (lang, sentences) =>
    expect(sentencesOf(sentences.join(''), lang)).toEqual(sentences.map((sentence) => sentence.trim())));
});

it('cuts what one quotes at length', () => {
  const told = 'The boats came back late and nobody had seen the light. '.repeat(8);
  expect(sentencesOf(`She wrote: “${told.trim()}”`, 'en')).toHaveLength(8);
});

it.each([
  [
    'en',
    'Oak is old. [2] Tar sticks. [3][4] Stone lies.',
    ['Oak is old. [2]', 'Tar sticks. [3][4]', 'Stone lies.'],
  ],
  ['zh-CN', '橡木很旧。 [2] 焦油很黏。', ['橡木很旧。 [2]', '焦油很黏。']],
  ['en', '[1] Birch, A. Tar. [2] Oak, B. Stone.', ['[1] Birch, A. Tar.', '[2] Oak, B. Stone.']],
])('in %s the mark of a note belongs to the sentence before it: %s', (lang, text, expected) =>
  expect(sentencesOf(text, lang)).toEqual(expected));
