import type { PhrasingContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { answerTo, concludes, withSupport } from '../../../src/deck/support.ts';

const said = (...texts: string[]): PhrasingContent[][] => texts.map((value) => [{ type: 'text', value }]);

describe('answerTo', () => {
  it('is the next sentence that does not ask, behind a question', () => {
    const all = said('Why a quay?', 'And why now?', 'Two boats wait.', 'Is it deep?');
    expect([0, 1, 2, 3].map((place) => answerTo(all, place, 'en'))).toEqual([2, 2, undefined, undefined]);
  });

  it('is what turns behind what others say, or what follows it', () => {
    const all = said(
      'People say it is long.',
      'Boats are here.',
      'But it is not.',
      'Granted, it is deep.',
      'Sails.',
    );
    expect([0, 1, 2, 3, 4].map((place) => answerTo(all, place, 'en'))).toEqual([
      2,
      undefined,
      undefined,
      4,
      undefined,
    ]);
  });

  it('is what takes back what is said all the same, at once or behind a few words', () => {
    const all = said('Who walks here needs no figures.', 'One sees it.', 'And yet they tell something else.');
    expect([0, 1, 2].map((place) => answerTo(all, place, 'en'))).toEqual([2, 2, undefined]);
  });

  it('does not stand far behind', () => {
    const all = said('People say it is long.', ...Array(4).fill('Boats are here.'), 'But it is not.');
    expect(answerTo(all, 0, 'en')).toBe(1);
  });
});

it('a few words that deny are not told without what they deny', () => {
  const all = said('They say that I sail.', 'I am not sure.', 'I do not.', 'It rains in town.');
  expect(withSupport(all, 2, 'en')).toContain(1);
});

it('a conclusion names what it speaks of, and is shown with what it follows from all the same', () => {
  expect(concludes('In the end the quay is too short.', 'en')).toBe(true);
  expect(concludes('So it is too short.', 'en')).toBe(false);
  expect(concludes('The quay is too short.', 'en')).toBe(false);
  const all = said(
    'The quay is old.',
    'Boats are here.',
    'Therefore the quay is too short.',
    'So they wait.',
  );
  expect(withSupport(all, 2, 'en')).toContain(1);
  expect(withSupport(all, 3, 'en')).toEqual([1, 2, 3]);
});

it('needs the next one where it only turns to that, or denies what that says instead', () => {
  const turning = said('The quay is old.', 'But then he said more.', 'Nobody had ever known why.');
  expect(withSupport(turning, 1, 'en')).toEqual([0, 1, 2]);
  expect(withSupport(turning, 2, 'en')).toEqual([0, 1, 2]);
  const denying = said('Boats wait.', 'The point was not to be right.', 'The point was that somebody looks.');
  expect(withSupport(denying, 1, 'en')).toEqual([1, 2]);
  expect(withSupport(denying, 2, 'en')).toEqual([1, 2]);
  expect(withSupport(said('重点不是修路。', '重点不是省钱。'), 0, 'zh')).toEqual([0]);
  expect(withSupport(said('重点不在修路。', '重点不过是人。'), 0, 'zh')).toEqual([0, 1]);
  expect(withSupport(said('The quay is not new.', 'Boats wait.'), 0, 'en')).toEqual([0]);
});

it.each([
  ['zh', '不是说码头！！', '是说船。'],
  ['en', 'Not the quays.', 'The boats.'],
  ['de', 'Nicht die Kais!', 'Die Boote.'],
  ['es', 'No los muelles.', 'Los barcos.'],
  ['ja', '岸壁の話ではない！', '船の話だ。'],
  ['ko', '부두 이야기가 아니다.', '배 이야기다.'],
])('needs the next one where it only denies, and that is short: %s', (lang, denied, next) => {
  expect(withSupport(said(denied, next), 0, lang)).toEqual([0, 1]);
});
