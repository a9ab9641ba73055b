import type { PhrasingContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { opensWithClaim, tellingSentences } from '../../../src/deck/telling.ts';
import { weightOf } from '../../../src/language/weight.ts';

const sentence = (value: string): PhrasingContent[] => [{ type: 'text', value }];
/** Which of some sentences are shown, where there is room for so many of them of the longest. */
const chosen = (count: number, lang: string, ...texts: string[]): number[] =>
  tellingSentences(texts.map(sentence), count * Math.max(...texts.map((text) => weightOf(text))), lang);

describe('tellingSentences', () => {
  it('are all where there is room, else those that carry the plan, in their order', () => {
    const texts = [
      'The harbour has always been quiet.',
      'Many people like to walk there.',
      'In 2027 the second quay will open.',
      'It has room for 40 boats, 2 cranes.',
    ];
    expect(chosen(4, 'en', ...texts)).toEqual([0, 1, 2, 3]);
    expect(chosen(2, 'en', ...texts)).toEqual([0, 2]);
    expect(chosen(1, 'en', ...texts)).toEqual([0]);
    expect(chosen(1, 'en', ...texts.slice(1))).toEqual([0]);
  });

  it('are the thesis before those with figures', () => {
    const texts = [
      'The harbour has room for 40 boats.',
      'Each crane lifts 12 t a day since 2019.',
      'We will build a second quay.',
    ];
    expect(chosen(1, 'en', ...texts)).toEqual([2]);
    expect(chosen(2, 'en', ...texts)).toEqual([0, 2]);
    const goal = 'The goal is a quiet harbour in which nobody waits.';
    expect(chosen(1, 'en', 'For example, 12 boats.', 'Ropes cost 40 € here.', goal)).toEqual([2]);
  });

  it('say the topic where the first sentence only goes on from the paragraph before', () => {
    const texts = ['This is odd.', 'Boats need harbours, not winds.', 'Some ropes were lost here.'];
    expect(chosen(1, 'en', ...texts)).toEqual([1]);
  });

  it('are all or none of a few that are short and begin alike', () => {
    const texts = [
      'Anything in “Now” has people.',
      'Anything in “Next” has a plan.',
      'Anything in “Later” has an opinion.',
      'In 2027 we kept 71 % of our dates, which is more than most harbours do.',
      'The weather was fine and many people came to walk.',
    ];
    expect(tellingSentences(texts.map(sentence), 60, 'en')).toEqual([0, 1, 2]);
  });

  it('count to the end, also a little past the room, or only announce what is counted', () => {
    const texts = [
      'Two facts matter to a harbour master here.',
      'First, the quay is 40 m too short today.',
      'Second, the ropes.',
      'Boats have lost a good many of them in floods.',
      'Nobody has looked at the depth since the spring.',
    ];
    expect(chosen(2, 'en', ...texts)).toEqual([0, 4]);
    expect(chosen(3, 'en', ...texts)).toEqual([0, 1, 2, 3]);
    expect(chosen(5, 'en', ...texts)).toEqual([0, 1, 2, 3, 4]);
    expect(chosen(2, 'en', ...texts.slice(1, 4))).toEqual([0, 1, 2]);
    expect(chosen(1, 'en', ...texts.slice(1, 4))).toEqual([0]);
  });

  it.each([
    ['en', 'Some boats wait for half of the day.', 'Others leave the harbour again in 2027.'],
    ['de', 'Einerseits ist der Kai 40 m zu kurz.', 'Andererseits kommt im Jahr 2027 ein Kran.'],
    ['zh', '一方面，旧码头已经太短，停不下船。', '另一方面，新码头要等到2027年才能用。'],
  ])('show both sides or neither in %s', (lang, one, other) => {
    const plain = lang === 'zh' ? '港口很小，船却一年比一年多。' : 'Xylem, hawser, thole: oak and hemp.';
    const further = lang === 'zh' ? '吊车也很旧，零件很难再买到。' : 'Amber, copper, tar: iron and rope.';
    expect(chosen(1, lang, plain, one, other, further)).not.toContain(1);
    expect(chosen(1, lang, plain, one, other, further)).not.toContain(2);
    expect(chosen(2, lang, one, other, further)).toEqual([0, 1]);
  });

  it('lead to nothing that is not shown, and go on from nothing', () => {
    const texts = [
      'The harbour has two quays.',
      'Both are too short, for two reasons:',
      'First, ships have grown a good deal since the war.',
      'Second, the sand comes back with each of the floods.',
      'Of this, nobody in town has the least idea.',
    ];
    expect(chosen(1, 'en', ...texts)).toEqual([0]);
  });

  it.each([
    ['zh-CN', '港口一直很安静，来的人不多。', '岸边有几家小店，卖鱼和绳子。', '市里决定把码头加长一倍。'],
    [
      'de',
      'Der Hafen ist seit jeher sehr still.',
      'Viele Leute gehen hier gern spazieren.',
      'Bis 2027 wird der Kai um 40 m verlängert.',
    ],
    [
      'ja',
      '港はいつも静かで人は少ない。',
      '岸には魚や綱を売る店がある。',
      '市は2027年に埠頭を延ばす予定だ。',
    ],
  ])('are told in %s', (lang, first, second, plan) => {
    expect(chosen(2, lang, first, second, plan)).toEqual([0, 2]);
  });

  it('leave out what only leads to something, also at the head', () => {
    expect(chosen(1, 'en', 'In this section we look at boats.', 'Most boats here are made of oak.')).toEqual([
      1,
    ]);
    expect(chosen(1, 'zh', '本节讨论港口里的各种船只。', '这里的船大多用橡木造成。')).toEqual([1]);
  });

  it('take along what they are not understood without, or stay away with it', () => {
    const texts = [
      'In this section we go around.',
      'A crane stands on the quay.',
      'It will lift 40 t in 2027.',
    ];
    expect(chosen(2, 'en', ...texts)).toEqual([1, 2]);
    expect(chosen(1, 'en', ...texts)).toEqual([1]);
  });

  it('are two where the first takes little of the room, though the other is long', () => {
    const long = 'Since 2019 the quay has been closed on each day of the week but Sunday.';
    expect(tellingSentences(['Boats wait here.', long].map(sentence), 30, 'en')).toEqual([0, 1]);
    expect(tellingSentences(['Boats wait at the quay in a row.', long].map(sentence), 26, 'en')).toEqual([0]);
  });

  it('are the first ones where none says anything in particular, and one at least', () => {
    const plain = ['Boats are here now.', 'Ropes are here now.', 'Sails are here now.'];
    expect(chosen(2, 'en', ...plain)).toEqual([0, 1]);
    expect(tellingSentences(plain.map(sentence), 0, 'en')).toEqual([0]);
    expect(tellingSentences([], 0, 'en')).toEqual([]);
  });

  it('never are what others say without what the author says to it', () => {
    const texts = [
      'People say that the old quay is long enough for every boat.',
      'Nobody has measured it in all the years.',
      'But two boats in three have to wait.',
    ];
    expect(chosen(3, 'en', ...texts)).toEqual([0, 1, 2]);
    // Where there is no room for both, the answer is told.
    expect(tellingSentences(texts.map(sentence), 30, 'en')).toEqual([2]);
    const measured = [
      texts[0] ?? '',
      'Our own measure says otherwise.',
      'There are ropes and sails in the old town.',
    ];
    expect(tellingSentences(measured.map(sentence), 30, 'en')).toEqual([0, 1]);
    // Where nothing else is said, it is said.
    expect(chosen(1, 'en', texts[0] ?? '')).toEqual([0]);
  });

  it('are a question only with its answer', () => {
    const texts = [
      'Why does the harbour need another quay?',
      'Two boats wait.',
      'Ropes and sails are sold in the old town.',
    ];
    expect(chosen(2, 'en', ...texts)).toEqual([0, 1]);
    const twice = ['Why?', 'Why now?', 'Two boats wait for a place.', 'Ropes are sold in the old town.'];
    expect(tellingSentences(twice.map(sentence), 20, 'en')).toEqual([0, 1, 2]);
  });

  it('are the turn and the conclusion before what leads there', () => {
    const texts = [
      'The harbour has a quay.',
      'It is old.',
      'Ropes are sold in the town.',
      'Sails are sold there as well.',
      'What counts is the depth of the water.',
    ];
    expect(chosen(2, 'en', ...texts)).toEqual([0, 4]);
    const end = texts.with(4, 'In the end the harbour needs depth.');
    expect(chosen(2, 'en', ...end)).toEqual([0, 4]);
    // One that only points back needs what it points to.
    const leaning = texts.with(4, 'So it needs more depth.').map(sentence);
    expect(tellingSentences(leaning, 20, 'en')).toEqual([0]);
  });

  it('are a thesis that is long rather than what leads to it', () => {
    const thesis =
      'I want to argue that the harbour should be planned around the time that a boat waits for a place.';
    const texts = ['The wrong number is the length.', thesis].map(sentence);
    expect(tellingSentences(texts, 24, 'en')).toEqual([1]);
  });

  it('keep the name that a paragraph opens with', () => {
    expect(chosen(2, 'en', 'Boats now.', 'Many are here at any time.', 'In 2027 there will be 40.')).toEqual([
      0, 2,
    ]);
    const bold: PhrasingContent[] = [{ type: 'strong', children: sentence('The boats of the old harbour.') }];
    const rest = ['Many are here at any time of the day.', 'In 2027 there will be 40 of them.'].map(sentence);
    expect(tellingSentences([bold, ...rest], 35, 'en')).toEqual([0, 2]);
  });

  it('are one that is too long for the room rather than a lesser one', () => {
    const best = 'We will open the second quay, with a new crane.';
    expect(tellingSentences(['Below, boats lie all of the day.', best].map(sentence), 20, 'en')).toEqual([1]);
  });

  it.each([
    ['a year', 'Ropes were kept here until 1999.'],
    ['a figure with its unit', 'Ropes are kept here at 40 % of it.'],
    ['a price', 'Ropes are kept here for $4.'],
    ['letters beside a figure', 'Ropes are kept in the T5 here.'],
    ['both cases in a word', 'Ropes are kept in McDocks here.'],
    ['capitals alone', 'Ropes are kept by the RNLI here.'],
    ['quotation marks', 'Ropes are kept in “Oak” here.'],
    ['other quotation marks', 'Ropes are kept in 《Oak》 here.'],
    ['Chinese numerals', 'Ropes are kept for 三十二 years here.'],
    ['quotation marks of Chinese', 'Ropes are kept in 「Oak」 here.'],
  ])('count %s', (_what, telling) => {
    const [topic, plain] = [
      'The harbour has always been quiet.',
      'Many people like to walk there for hours.',
    ];
    const room = weightOf(topic + telling) + 0.1;
    expect(tellingSentences([topic, plain, telling].map(sentence), room, 'en')).toEqual([0, 2]);
  });

  it.each([
    ['lower case', 'Ropes are kept in a shed here.'],
    ['nothing in quotation marks', 'Ropes are kept in “” here.'],
    ['a single capital', 'Ropes are kept in dock A here.'],
  ])('count no %s', (_what, plain) => {
    const [topic, first] = ['The harbour has always been quiet.', 'Many like to walk there.'];
    const room = weightOf(topic + plain) + 0.1;
    expect(tellingSentences([topic, first, plain].map(sentence), room, 'en')).toEqual([0, 1]);
  });

  it('are the last one of several rather than another that says as much', () => {
    const all = [
      'The harbour has always been quiet.',
      'Many like to walk there.',
      'Ropes are kept in a shed.',
    ];
    const room = weightOf((all[0] ?? '') + (all[2] ?? '')) + 0.1;
    expect(tellingSentences([...all, 'Cats are fond of fish.'].map(sentence), room, 'en')).toEqual([0, 3]);
  });

  it('are one that leads to a formula of its own before others, also where it has no room', () => {
    const formula = (given: object): PhrasingContent[] => [
      ...sentence('The speed of a wave is'),
      { type: 'inlineMath', value: 'c', ...given },
    ];
    const told = (last: PhrasingContent[]): number[] =>
      tellingSentences([...['The harbour is quiet.', 'Sails are sold.'].map(sentence), last], 10, 'en');
    expect(told(formula({ displayed: true }))).toEqual([0, 2]);
    expect(told(formula({}))).toEqual([0]);
  });

  it('take a third more room for what is counted, and no more', () => {
    const texts = [
      'The harbour has two old quays here.',
      'First, the quay is too short.',
      'Second, the sand comes back.',
      'Ropes are sold in the town as well.',
    ].map(sentence);
    expect(tellingSentences(texts, 31, 'en')).toEqual([0, 1, 2]);
    expect(tellingSentences(texts, 30, 'en')).toEqual([0]);
  });

  it('show nothing that leads to what is not shown, wherever there is room for it', () => {
    const texts = [
      'The harbour has two quays.',
      'In this section we look at two reasons.',
      'First, ships have grown a good deal since the war and all of them are late.',
      'Second, the sand comes back with each of the floods in the spring of the year.',
      'Ropes too.',
    ].map(sentence);
    expect(tellingSentences(texts, 40, 'en')).toEqual([0, 4]);
    const [topic, lead, ...counted] = texts;
    const leadFirst = [lead, ...counted.slice(0, 2), topic, ...counted.slice(2)] as PhrasingContent[][];
    expect(tellingSentences(leadFirst, 40, 'en')).toEqual([3, 4]);
  });

  it('count what the author emphasises, and names', () => {
    expect(chosen(1, 'en', 'Boats are here.', 'NATO is here.')).toEqual([0]);
    const strong: PhrasingContent[] = [{ type: 'strong', children: sentence('Sails: now.') }];
    const all = [...['In this section, boats and ropes.', 'Ropes are here.'].map(sentence), strong];
    expect(tellingSentences(all, 8, 'en')).toEqual([2]);
  });
});

it('a claim at the head may stand large', () => {
  expect(opensWithClaim([sentence('It rains.')], 'en')).toBe(true);
  expect(opensWithClaim([sentence('In this section, rain.')], 'en')).toBe(false);
  expect(opensWithClaim([], 'en')).toBe(false);
});

it('tells with a sentence all that those need that it needs', () => {
  const texts = [
    'The quay was built long ago, and nobody remembers by whom.',
    'The harbour has 40 boats of many kinds, and each of them is old.',
    'Why do they stay?',
    'Their owners are old too.',
    'The second quay will open in 2027 and take 80 boats.',
  ];
  const places = tellingSentences(texts.map(sentence), 60, 'en');
  // A question is shown with its answer, and what stands before that.
  if (places.includes(2)) expect(places).toEqual(expect.arrayContaining([2, 3]));
  expect(places).toContain(4);
});
