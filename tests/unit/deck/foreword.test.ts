import type { Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { withSentencePoints } from '../../../src/deck/sentence-points.ts';
import { namesForeword } from '../../../src/language/heading-words.ts';
import type { Slide } from '../../../src/model/deck.ts';
import { deckOf } from './written.ts';

const quays = 'The harbour of the old town lands 40,000 tonnes of fish in every year.';
const cranes = 'Eleven cranes serve the northern quays, and four of them are out of order.';
const mole = 'A new mole along the eastern shore is planned for the spring of 2031.';
const facts = `${quays} ${cranes} ${mole}`;
const longer = `${facts} Two boats sail to the islands, and each of them carries 300 people.`;
const chapters = ['', '## Ships', '', 'Two sail.', '', '## Nets', '', 'Three are new.'];

const told = (...lines: string[]): string[] =>
  deckOf('# T', '', ...lines)
    .slides.filter(({ layout }) => !/cover|agenda|question/.test(layout))
    .map((slide) => withSentencePoints(slide, 'en'))
    .map(({ layout, heading }) => `${layout} ${textOf(heading?.children ?? [])}`);

const textIn = ({ content }: Slide): string => content.map((block) => textOf(block as Paragraph)).join(' ');

describe('a foreword', () => {
  it.each([
    ['under its name', ['## Foreword', '', facts], 'prose Foreword'],
    [
      'that is signed',
      ['## Where we stand', '', facts, '', 'Ada Birch, Chair of the Board'],
      'prose Where we stand',
    ],
  ])('is told as it runs on: %s', (_where, lines, first) =>
    expect(told(...lines, ...chapters)[0]).toBe(first));

  it.each([
    ['## A word from our Chair', '— *Ada Birch*', 'Ada Birch'],
    ['## Vorwort', 'Ada Birke, Hafenministerin', 'Ada Birke, Hafenministerin'],
    ['## 序言', '港务局局长 敬上', '港务局局长 敬上'],
  ])('shows who signs it below its last words: %s', (title, line, name) => {
    const slides = deckOf('# T', '', title, '', facts, '', 'We go on.', '', line, ...chapters).slides;
    const last = slides.find(({ layout }) => layout === 'prose')?.content.at(-1);
    expect(textOf(last as Paragraph)).toBe(name);
  });

  it.each([
    ['what stands before the first heading and is nobody’s speech', [facts, ...chapters]],
    ['the same where its author speaks of himself', [`${facts} I counted them.`, ...chapters]],
    ['the same where he speaks to those who read it', [`${facts} You will see them all.`, ...chapters]],
    ['any other chapter', ['## Where we stand', '', facts, ...chapters]],
    ['all of an article', [longer]],
    ['what stands before its only chapter', [longer, '', '## End', '', 'It ends.']],
  ])('is not %s', (_what, lines) => expect(told(...lines)[0]).toMatch(/^list/));

  it('takes one slide, and its notes tell the rest', () => {
    const paragraphs = [longer, `Nobody knew it. ${longer}`, `We asked. ${longer}`];
    const { slides } = deckOf('# T', '', paragraphs.join('\n\n'), ...chapters);
    const own = slides.filter(({ heading }) => textOf(heading?.children ?? []).startsWith('Introduction'));
    expect(own).toHaveLength(1);
    expect(textIn(own[0] as Slide).length).toBeLessThan(paragraphs.join('').length);
    expect(own[0]?.notes).toEqual(paragraphs);
  });

  it('takes more where it is most of what is said', () => {
    const { slides } = deckOf('# T', '', Array(9).fill(facts).join('\n\n'), ...chapters);
    expect(slides.filter(({ layout }) => layout === 'prose').length).toBeGreaterThan(4);
  });

  it('is followed by what it comes to, under the name of that', () =>
    expect(told(facts, '', `**TL;DR** ${facts}`, ...chapters).slice(0, 2)).toEqual([
      'list Introduction',
      'list TL;DR',
    ]));

  it.each([
    ['a table', 'The bottom line first:', ['| a |', '| - |', '| b |'], 'table In brief'],
    ['a quotation', 'The conclusion:', ['> All quays', '> are dry.'], 'quotation In brief'],
    ['points', 'These are new:', ['- a', '- b'], 'list Introduction (2/2)'],
  ])('names %s that says it: %s', (_what, lead, lines, slide) =>
    expect(told(facts, '', lead, '', ...lines, ...chapters)[1]).toBe(slide));
});

describe('namesForeword', () => {
  it.each([
    'Foreword by the Chair',
    'A message from our Chair',
    'Vorwort',
    'Édito de la présidente',
    'Mot du maire',
    'Carta del director',
    'Palavra da diretora',
    'Предисловие',
    'تمهيد',
    '序言',
    '局长致辞',
    'ごあいさつ',
    '발간사',
  ])('knows %s', (title) => expect(namesForeword(title)).toBe(true));

  it.each([
    'Introduction',
    'Обращение с отходами',
    'Editorials of 2027',
    '前言后语',
    'Cartas náuticas',
  ])('does not take %s for one', (title) => expect(namesForeword(title)).toBe(false));
});
