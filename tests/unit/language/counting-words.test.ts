import { describe, expect, it } from 'vitest';
import { countingWords } from '../../../src/language/counting-word-lists.ts';
import { countedStarts, countsIn } from '../../../src/language/counting-words.ts';
import { tellingWords } from '../../../src/language/telling-word-lists.ts';
import { growth, mostGrowth } from '../../growth.ts';

const samples: [lang: string, plain: string, first: string, second: string, last: string][] = [
  ['en', 'Two quays are short.', 'First, the old one.', 'Second, the new one.', 'Finally, the crane.'],
  ['de', 'Zwei Kais sind kurz.', 'Erstens der alte.', 'Zweitens der neue.', 'Schließlich der Kran.'],
  ['fr', 'Deux quais.', 'D’abord, le vieux.', 'Ensuite, le neuf.', 'Enfin, la grue.'],
  ['es', 'Dos muelles.', 'En primer lugar, el viejo.', 'En segundo lugar, el otro.', 'Por último, la grúa.'],
  ['pt', 'Dois cais.', 'Em primeiro lugar, o velho.', 'Em segundo lugar, o novo.', 'Por fim, a grua.'],
  ['ru', 'Причалы коротки.', 'Во-первых, старый.', 'Во-вторых, новый.', 'Наконец, кран.'],
  ['ar', 'الرصيف قصير.', 'أولًا، القديم.', 'ثانيًا، الجديد.', 'وأخيرًا، الرافعة.'],
  ['ja', '埠頭は短い。', '第一に、古い方だ。', '第二に、新しい方だ。', '最後に、クレーンだ。'],
  ['ko', '부두가 짧다.', '첫째, 낡은 것이다.', '둘째, 새것이다.', '마지막으로 기중기다.'],
  ['zh-CN', '码头太短。', '第一，旧的太短。', '第二，新的太窄。', '最后，吊车不够。'],
];

describe.each(samples)('in %s', (lang, plain, first, second, last) => {
  it('sentences that count up are a run, with what tells more of them in between', () => {
    expect(countsIn([plain, first, second, last, plain], lang)).toEqual([[1, 2, 3]]);
    expect(countsIn([first, plain, second, plain], lang)).toEqual([[0, 2]]);
    expect(countsIn([plain, second, last], lang)).toEqual([]);
    expect(countsIn([first, plain], lang)).toEqual([]);
    expect(countsIn([first, ...Array(5).fill(plain), second], lang)).toEqual([]);
  });
});

it.each([
  ['en', 'Some wait.', 'Others sail.'],
  ['de', 'Zum einen ist er kurz.', 'Zum anderen ist er alt.'],
  ['fr', 'D’une part, il est court.', 'D’autre part, il est vieux.'],
  ['es', 'Por un lado, es corto.', 'Por otro lado, es viejo.'],
  ['pt', 'Por um lado, é curto.', 'Por outro lado, é velho.'],
  ['ru', 'С одной стороны, он короткий.', 'С другой стороны, он старый.'],
  ['ar', 'من جهة، هو قصير.', 'ومن جهة أخرى، هو قديم.'],
  ['ja', '一方では短い。', '他方では古い。'],
  ['ko', '한편으로는 짧다.', '다른 한편으로는 낡았다.'],
  ['zh', '有的船在等。', '有的船已经走了。'],
  ['zh', '一座码头太短。', '另一座码头太旧。'],
])('two sides belong together in %s', (lang, one, other) => {
  expect(countsIn([one, other], lang)).toEqual([[0, 1]]);
  expect(countsIn([other], lang)).toEqual([]);
});

it('a count may begin behind a colon, and stand within one sentence', () => {
  expect(countsIn(['Two quays: first, the old one.', 'Second, the new one.'], 'en')).toEqual([[0, 1]]);
  const one = '原因有二：第一，旧的太短；第二，新的太窄。';
  expect(countedStarts(one, 'zh').map((at) => one.slice(at))).toEqual([
    '第一，旧的太短；第二，新的太窄。',
    '第二，新的太窄。',
  ]);
  expect(countedStarts('The quay: old; the crane: new.', 'en')).toEqual([]);
});

it.each([
  ['zh', '判断有三条：|一、旧码头太短；|二、新码头太窄；|三、吊车不够。'],
  ['zh', '判断有三条：|1. 旧码头太短；|2. 新码头太窄；|3. 吊车 3.5 吨。'],
  ['zh', '主因：|1、旧码头太短；|2、新码头太窄。'],
  ['zh', '市场大，但|①旧码头太短；|②新码头太窄。'],
  ['en', 'We leave out |(i) the quay, |(ii) the crane — it is old — or |(iii) the boats.'],
  ['en', 'We shall |(1) build, |(2) test and mend, and |(3) ship it.'],
  ['de', 'Wir wollen |(a) bauen, |(b) prüfen sowie |(c) liefern.'],
])('marks count within a sentence in %s: %s', (lang, parted) => {
  const [, ...counted] = parted.split('|');
  const whole = parted.replaceAll('|', '');
  const starts = countedStarts(whole, lang);
  expect(starts.map((at, place) => whole.slice(at, starts[place + 1]))).toEqual(counted);
});

it.each([
  ['zh', '我们走访了：一线城市；二线城市；三线城市。'],
  ['zh', '我们走访了三类城市：一、二、三线城市都有。'],
  ['zh', '增速：1.5 倍；2.5 倍。'],
  ['en', 'It follows from (1) and (2) that boats float.'],
  ['en', 'It follows from (1), (2) and (3) that boats float.'],
])('what only looks like marks counts nothing in %s: %s', (lang, sentence) => {
  const starts = countedStarts(sentence, lang);
  const units = [0, ...starts].map((at, place) => sentence.slice(at, starts[place]));
  expect(countsIn(units, lang)).toEqual([]);
});

it('every language that is told has its words to count', () => {
  expect(Object.keys(countingWords).sort()).toEqual(Object.keys(tellingWords).sort());
});

it('a sentence without end takes no longer than its length', () => {
  const read = (count: number): void => {
    const endless = 'a; '.repeat(count);
    countsIn([endless, endless], 'en');
    countedStarts(endless, 'en');
  };
  expect(growth(6000, read)).toBeLessThan(mostGrowth);
});
