import { describe, expect, it } from 'vitest';
import { type ClaimKind, claimsIn, seriesClaimsIn } from '../../../src/check/claims.ts';

describe('claimsIn', () => {
  it.each<[text: string, kind: ClaimKind, count: number, words: string, certain: boolean, whole: boolean]>([
    ['先看七大技术方向。', 'directions', 7, '七大技术方向', true, true],
    ['先看 12 个方向。', 'directions', 12, '12 个方向', true, false],
    ['先看两个領域。', 'directions', 2, '两个領域', false, false],
    ['まず三つのテーマ。', 'directions', 3, '三つのテーマ', false, false],
    ['三项重点突破。', 'breakthroughs', 3, '三项重点突破', true, false],
    ['十三則預測。', 'forecasts', 13, '十三則預測', true, false],
    ['See two directions.', 'directions', 2, 'two directions', true, false],
    ['See Thirty-one key research areas.', 'directions', 31, 'Thirty-one key research areas', false, false],
    ['See forty-two themes.', 'directions', 42, 'forty-two themes', false, false],
    ['See sixteen strands.', 'directions', 16, 'sixteen strands', false, false],
    ['See 3 breakthroughs.', 'breakthroughs', 3, '3 breakthroughs', true, false],
    ['See nineteen predictions.', 'forecasts', 19, 'nineteen predictions', true, false],
  ])('reads “%s”', (text, kind, count, words, certain, whole) => {
    expect(claimsIn(text)).toEqual([
      { kind, count, text: words, index: text.indexOf(words), certain, whole },
    ]);
  });

  it.each([
    '只有一个方向。',
    '七八个方向都在动。',
    '前三个方向、第二个方向、其余两个方向、共有两个突破口。',
    'One direction, the first two directions, one of three directions, 1.5 forecasts, fivefields.',
    'Twenty-zero directions and areas.',
  ])('reads nothing in “%s”', (text) => expect(claimsIn(text)).toEqual([]));

  it.each([
    '本文看五个领域',
    '这篇文章把它们一一道来的五个领域',
    '下文：五个领域',
    'This article covers five areas',
    'We take, in this order, five areas',
    'The following five areas',
    'Look at these five areas',
  ])('takes it for sure that “%s” means the article', (text) => {
    expect(claimsIn(`${text}${'，以及别的'.repeat(30)}`)[0]?.certain).toBe(true);
    expect(claimsIn(`${'One, two. '.repeat(30)}${text}`)[0]?.certain).toBe(true);
  });

  it.each([
    '本文在此。五个领域',
    `本文${'很'.repeat(17)}长五个领域`,
    '原文看五个领域',
    'This article is here. See five areas',
    `We take ${'care '.repeat(9)}of the wide five areas`,
    'Theses five areas',
    'In this articles five areas',
  ])('is not sure that “%s” means the article', (text) => {
    expect(claimsIn(text).map(({ certain }) => certain)).toEqual([false]);
  });
});

describe('seriesClaimsIn', () => {
  it.each([
    ['工程分四个主要阶段。', '阶段', 4, '四个主要阶段'],
    ['It has three major parts.', 'part', 3, 'three major parts'],
  ])('reads how many %s has of “%s”', (text, noun, count, words) => {
    const place = { text: words, index: text.indexOf(words) };
    expect(seriesClaimsIn(text, noun)).toEqual([
      { kind: 'series', count, ...place, certain: true, whole: false },
    ]);
  });

  it('reads nothing of another noun', () => {
    expect(seriesClaimsIn('工程分四个阶段，三个部分。', '步骤')).toEqual([]);
    expect(seriesClaimsIn('It has three parts.', 'phase')).toEqual([]);
  });
});
