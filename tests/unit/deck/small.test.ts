import { describe, expect, it } from 'vitest';
import { qrImage, readableAddress, shownAddress } from '../../../src/deck/address.ts';
import { balance } from '../../../src/deck/balance.ts';
import { IdMaker } from '../../../src/deck/ids.ts';
import { labelsFor } from '../../../src/deck/labels.ts';
import { lineClass } from '../../../src/deck/slide.ts';
import { weightOf } from '../../../src/deck/weight.ts';

describe('IdMaker', () => {
  it('makes ids from titles, each once', () => {
    const ids = new IdMaker();
    expect(ids.next('大模型架构', '上下文拉长到200K')).toBe('大模型架构-上下文拉长到200k');
    expect(ids.next('A title', 'Part 1')).toBe('a-title-part-1');
    expect(ids.next('A title', 'Part 1')).toBe('a-title-part-1-1');
    expect(ids.next('***', '')).toBe('slide');
    expect(ids.next('!')).toBe('slide-1');
  });

  it('cuts long titles between characters', () => {
    expect([...new IdMaker().next('𠮷'.repeat(60))].length).toBe(40);
  });
});

describe('balance', () => {
  it.each([
    [[1, 1, 1, 1], 2, [0, 2, 4]],
    [[3, 1, 1, 1], 2, [0, 1, 4]],
    [[1, 1, 1, 5], 2, [0, 3, 4]],
    [[1, 1, 1, 1, 1], 2, [0, 3, 5]],
    [[2], 3, [0, 1]],
    [[0, 0, 0, 0], 2, [0, 2, 4]],
    [[9, 9], 1, [0, 2]],
  ])('cuts %j into %i', (weights, count, cuts) => expect(balance(weights, count)).toEqual(cuts));
});

describe('weightOf', () => {
  it.each([
    ['路线图', 3],
    ['，。', 2],
    ['한국', 2],
    ['word', 1.8],
    ['𠮷', 1],
    ['', 0],
  ])('%s', (text, weight) => expect(weightOf(text)).toBeCloseTo(weight));
});

describe('addresses', () => {
  it.each([
    ['https://example.org/', 'example.org'],
    ['http://example.org/a?b=1', 'example.org/a?b=1'],
    ['mailto:a@example.org', 'a@example.org'],
    ['https://example.org/%E8%B7%AF', 'example.org/路'],
    ['https://example.org/%E8', 'example.org/%E8'],
  ])('%s is written %s', (url, written) => expect(readableAddress(url)).toBe(written));

  it('become QR codes within the deck itself', () => {
    const { url } = qrImage('https://example.org') ?? {};
    expect(Buffer.from(url?.split(',')[1] ?? '', 'base64').toString()).toMatch(/^<svg/);
  });

  it.each([
    [`https://example.org/${'a'.repeat(288)}`, `example.org/${'a'.repeat(288)}`],
    [`https://example.org/${'a'.repeat(289)}`, 'example.org'],
    [`https://example.org?q=${'a'.repeat(300)}`, 'example.org'],
  ])('are shown whole as long as they can be read', (url, shown) => expect(shownAddress(url)).toBe(shown));

  it('become QR codes as long as a code holds them', () => {
    const long = (bytes: number): string => `https://example.org/é${'a'.repeat(bytes - 22)}`;
    expect(qrImage(long(2953))).toMatchObject({ type: 'image' });
    expect(qrImage(long(2954))).toBeUndefined();
  });
});

describe('labelsFor', () => {
  it.each([
    ['zh-CN', '目录'],
    ['zh-Hans', '目录'],
    ['zh-TW', '目錄'],
    ['zh-Hant-HK', '目錄'],
    ['en-GB', 'Agenda'],
    ['de', 'Agenda'],
  ])('%s', (lang, agenda) => expect(labelsFor(lang).agenda).toBe(agenda));
});

describe('lineClass', () => {
  it('starts again after eight lines', () => {
    expect([1, 8, 9, 17].map(lineClass)).toEqual(['line-1', 'line-8', 'line-1', 'line-1']);
  });
});
