import { expect, it } from 'vitest';
import { chapterNumber, nounLabel, numberedNoun } from '../../../src/language/chapter-words.ts';

it.each([
  ['Chapter 2: Boats', '2', 'Boats'],
  ['Part two – Boats', 'two', 'Boats'],
  ['Kapitel IV. Boote', 'IV', 'Boote'],
  ['Capítulo 12 — Barcos', '12', 'Barcos'],
  ['Глава 3. Лодки', '3', 'Лодки'],
  ['第二章 船', '二', '船'],
  ['第12章：船', '12', '船'],
  ['第三部分、船', '三', '船'],
  ['제2장 배', '2', '배'],
  ['الفصل ٣: القوارب', '٣', 'القوارب'],
])('%s is chapter %s', (title, number, rest) => {
  const found = chapterNumber(title);
  expect(found?.number).toBe(number);
  expect(title.slice(found?.length)).toBe(rest);
});

it.each([
  'Chapter 2',
  '第二章',
  'Chapter 301: Tariffs',
  'Section 8: Homes',
  'Part of a plan: boats',
  'Chapters: 2',
  '第二阶段 船',
  'Part 2 boats',
])('%s has its number in its words', (title) => expect(chapterNumber(title)).toBeUndefined());

it.each([
  ['Phase 2: Boats', { noun: 'phase', number: 2 }],
  ['Leg II (2029)', { noun: 'leg', number: 2 }],
  ['第二阶段：船', { noun: '阶段', number: 2 }],
  ['IV. Boats', { noun: '', number: 4 }],
  ['Этап 3', { noun: 'этап', number: 3 }],
  ['趋势三：船', { noun: '趋势', number: 3 }],
  ['潮流1　船', { noun: '潮流', number: 1 }],
  ['トレンド2：船', { noun: 'トレンド', number: 2 }],
  ['趋势三年内可见', undefined],
  ['Version 2026', undefined],
  ['Boats', undefined],
])('%s is counted by its noun', (title, found) => expect(numberedNoun(title)).toEqual(found));

it.each([
  ['Pillar 2: Boats', 'Pillar 2', 'Boats'],
  ['Phase II – Boats', 'Phase II', 'Boats'],
  ['方向二：船', '方向二', '船'],
  ['方向二: 船', '方向二', '船'],
  ['方向二　船', '方向二', '船'],
  ['第二方向、船', '第二方向', '船'],
])('%s is labelled %s', (title, label, rest) => {
  const found = nounLabel(title);
  expect(found?.label).toBe(label);
  expect(title.slice(found?.length)).toBe(rest);
});

it.each([
  'Pillar 2',
  'Pillar 2 boats',
  'Pillar 2 (boats)',
  'II. Boats',
  '方向二',
  '方向性：船',
])('%s has no label', (title) => expect(nounLabel(title)).toBeUndefined());
