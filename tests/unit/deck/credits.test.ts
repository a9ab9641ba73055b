import { describe, expect, it } from 'vitest';
import { creditLines, creditsIn } from '../../../src/deck/credits.ts';

const wide = (letter: string, count: number): string => letter.repeat(count);

describe('the small lines of a cover', () => {
  it('are those of the author where there is room', () => {
    expect(creditLines([['甲', '乙'], ['丙']])).toEqual({ shown: ['甲 · 乙', '丙'], left: [] });
  });

  it('go on behind a field where one is too long', () => {
    expect(creditLines([[wide('甲', 20), wide('乙', 8), wide('丙', 8)]]).shown).toEqual([
      wide('甲', 20),
      `${wide('乙', 8)} · ${wide('丙', 8)}`,
    ]);
  });

  it('stand side by side where there are too many of them, and what is left stands nowhere', () => {
    const fields = [...'甲乙丙丁戊'].map((letter) => [wide(letter, 11)]);
    expect(creditLines(fields).shown).toEqual([
      `${wide('甲', 11)} · ${wide('乙', 11)}`,
      `${wide('丙', 11)} · ${wide('丁', 11)}`,
      wide('戊', 11),
    ]);
    const long = [...'甲乙丙丁戊'].map((letter) => [wide(letter, 20)]);
    expect(creditLines(long)).toEqual({
      shown: [...'甲乙丙丁'].map((letter) => wide(letter, 20)),
      left: [wide('戊', 20)],
    });
    expect(creditLines([[wide('甲', 200), '乙']])).toEqual({ shown: [wide('甲', 200)], left: ['乙'] });
  });

  it.each([
    ['Ann Smith · 7 min read | 3 May 2027', ['Ann Smith', '3 May 2027']],
    ['3 Mayıs 2027 · Okuma süresi: 8 dk', ['3 Mayıs 2027']],
    ['3 maja 2027 · Czas czytania: 8 min', ['3 maja 2027']],
    ['3 maj 2027 · Lästid 8 minuter', ['3 maj 2027']],
    ['出品｜港湾研究所　　执笔｜陆小港', ['出品｜港湾研究所', '执笔｜陆小港']],
    ['出品 | 港湾研究所  2027年5月3日', ['出品 | 港湾研究所', '2027年5月3日']],
    ['港湾研究所｜2027年5月3日', ['港湾研究所', '2027年5月3日']],
    ['执笔｜陆小港', ['执笔｜陆小港']],
    ['来源｜公众号：小港聊船（ID：xiaogang）', ['来源｜公众号：小港聊船（ID：xiaogang）']],
    ['负责人：港湾研究所 / 陆小港', ['负责人：港湾研究所 / 陆小港']],
    ['A  B · C', ['A', 'B', 'C']],
    ['Adopted on 3 May 2027. Document owner: Harbour Master. Review date: 2028.', ['Adopted on 3 May 2027.']],
    ['_Last updated: 3 May 2027. Previous versions live in the wiki._', ['_Last updated: 3 May 2027.']],
    ['Stand: 3. Mai 2027 · Beschlussvorlage 2027/12 · Hafen GmbH', ['Stand: 3. Mai 2027', 'Hafen GmbH']],
    ['Last reviewed: May 2027 by Ann. Next review: 2028.', []],
    ['Vorlage der Verwaltung · Reviews of Quays', ['Vorlage der Verwaltung', 'Reviews of Quays']],
    ['港湾市人民政府 · 下次评审：2028年', ['港湾市人民政府']],
  ])('have the fields of “%s”', (line, fields) => expect(creditsIn(line)).toEqual(fields));
});

it('a field that says what the article is called is no credit', () => {
  expect(creditsIn('Title: Quays')).toEqual([]);
  expect(creditsIn('标题：码头')).toEqual([]);
  expect(creditsIn('Status: Draft')).toEqual(['Status: Draft']);
});
