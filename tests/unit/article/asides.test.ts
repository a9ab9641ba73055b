import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { toPieces } from '../../../src/article/pieces.ts';
import { deckOf, written } from '../deck/written.ts';
import { blocksOf, roadmapOf } from './inline.ts';

const beside = (...paragraphs: string[]): string[] =>
  toPieces(blocksOf(paragraphs.join('\n\n'))).flatMap((piece) =>
    piece.type === 'aside' ? [textOf(piece.paragraph)] : [],
  );
const said = 'The third ship sails in May, and the fourth in June.';

describe('who wrote a section', () => {
  it.each([
    '（担当：研究員　港田）',
    '（文責：港田）',
    '(Author: A. Smith)',
    '（作者：小港）',
  ])('stands beside the talk where it is in brackets at its end: %s', (line) => {
    expect(beside(said, line)).toEqual([line]);
    expect(beside(said, line, said)).toEqual([]);
  });

  it.each([
    '（出典：港湾局）',
    '(Owner: the harbour office)',
    'Author: A. Smith is one of many.',
  ])('is nothing else: %s', (line) => expect(beside(said, line)).toEqual([]));
});

describe('a remark that lets readers pass over a section', () => {
  it.each([
    'If tides are not your thing, skip this section.',
    'Wer keine Schiffe hat, kann diesen Abschnitt überspringen.',
    '不感兴趣的同事可以跳过这一节。',
    '興味のない方は読み飛ばして構いません。',
    '관심이 없으면 건너뛰어도 됩니다.',
  ])('stands beside the talk: %s', (line) => expect(beside(line, said)).toEqual([line]));

  it.each([
    'Ships may skip the lock in May.',
    `${said} ${said} ${said} Skip this section.`,
    '我们不会跳过测试。',
  ])('is nothing else: %s', (line) => expect(beside(line, said)).toEqual([]));
});

describe('what a form asks to tick', () => {
  it.each([
    '[x] We know that the quay is old.',
    '[ ] 我们知道码头很旧。',
  ])('stands beside the talk: %s', (line) => expect(beside(line, said)).toEqual([line]));

  it('is no list of what is done, nor all that a section says', () => {
    expect(beside('[x] The quay is mended.', '[ ] The crane is bought.', said)).toEqual([]);
    expect(beside('[x] The quay is mended.')).toEqual([]);
    expect(beside('[1] A. Smith, The quay.', said)).toEqual([]);
  });
});

describe('how a text is to be cited', () => {
  const cited = 'Birch, A. (2027): Ships. Harbour Papers 3.';
  it.each([
    `**Suggested citation:** ${cited}`,
    `How to cite this report: ${cited}`,
    `*Zitiervorschlag: ${cited}*`,
    `Pour citer ce document : ${cited}`,
    `Cómo citar: ${cited}`,
    `Como citar este relatório: ${cited}`,
    `Come citare: ${cited}`,
    `Для цитирования: ${cited}`,
    `للاستشهاد: ${cited}`,
    `引用方法：${cited}`,
    `인용 방법: ${cited}`,
    `引用格式：${cited}`,
    `引用本文：${cited}`,
    `建議引用格式：${cited}`,
  ])('stands beside the talk: %s', (line) => expect(beside(said, line, said)).toHaveLength(1));

  it.each([
    'How to cite ships is a question of law.',
    '引用格式有三种，港口用第二种。',
  ])('is no sentence about it: %s', (line) => expect(beside(said, line, said)).toEqual([]));

  it('is all that a section says where nothing else stands there', () => {
    expect(beside(`Cite as: ${cited}`)).toEqual([]);
  });

  it('is noted at the end with what an article says of itself', () => {
    const { colophon } = roadmapOf('# Ships', '', said, '', `Cite as: ${cited}`, '', '© 2027 Harbour office');
    expect(colophon?.lines.map(textOf)).toEqual([`Cite as: ${cited}`, '© 2027 Harbour office']);
  });

  it('is there to be looked up under a heading of its own', () => {
    const lines = ['## A', '', said, '', '## B', '', said, '', '## How to cite this report', '', cited];
    const { parts } = roadmapOf('# Ships', '', ...lines);
    expect(parts.map((part) => part.type === 'section' && part.number)).toEqual([1, 2, undefined]);
  });
});

describe('a statement that a form asks to tick', () => {
  it('stands beside what the sections below its heading say, and is all of a section without others', () => {
    const shown = (...lines: string[]): string[] =>
      deckOf('# Ships', '', '## Trials', '', '[x] We know the rules.', '', ...lines, '', '## End', '', said)
        .slides.map(written)
        .map(({ shows }) => String(shows));
    const within = ['### At sea', '', '- [the log](https://ships.example)', '', '### In port', '', said];
    expect(shown(...within).some((one) => one.includes('We know'))).toBe(false);
    expect(shown().some((one) => one.includes('We know'))).toBe(true);
  });
});

describe('what is asked of readers in italics', () => {
  it('stands beside the talk', () => {
    const asked = 'If someone forwarded this to you, there is a list.';
    expect(beside(said, `*${asked}*`, said)).toEqual([asked]);
    expect(beside(said, asked, said)).toEqual([]);
  });
});
