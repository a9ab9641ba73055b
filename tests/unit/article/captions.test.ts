import type { Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import { isCaption } from '../../../src/article/captions.ts';
import { countedKind } from '../../../src/language/caption-words.ts';
import { inline } from './inline.ts';

const captionOf = (markdown: string): boolean =>
  isCaption({ type: 'paragraph', children: inline(markdown) } as Paragraph);

describe('a caption', () => {
  it.each([
    ...['Figure 1', 'fig. 2: The quay', 'Table 3', 'Tab. 4', 'Listing 5', 'Abbildung 6', 'Abb. 7'],
    ...['Tabelle 8', 'Tableau 9', 'Figura 10', 'Tabla 11', 'Tabela 12', 'Рисунок 13', 'Рис. 14'],
    ...['Таблица 15', '그림 16', '표 17', '図18', '图 19', '圖20', '表 21', 'شكل 22', 'جدول 23'],
    ...['Table A.1', 'Fig. S2', 'Tabella 3', '表一', '図表 4', '清单 5'],
  ])('counts what it stands below: “%s”', (text) => expect(captionOf(text)).toBe(true));

  it.each([
    ...['Note', 'Notes', 'Source', 'Sources', 'Anmerkung', 'Quelle', 'Quellen', 'Remarque', 'Nota', 'Notas'],
    ...['Fuente', 'Fuentes', 'Fonte', 'Fontes', 'Bron', '注', '註', '出典', '出所', '来源', '來源'],
    ...['数据来源', '資料來源', '자료', '출처', '주', 'Источник', 'Примечание', 'المصدر'],
  ])('says what belongs to the figures: “%s: …”', (word) => {
    expect([`${word}: harbour`, `${word}：harbour`, `${word} : harbour`].map(captionOf)).toEqual([
      ...[true, true, true],
    ]);
    expect([`${word} harbour`, `The ${word}: harbour`].map(captionOf)).toEqual([false, false]);
  });

  it.each([
    '\\* Without boats',
    '\\*\\* Without boats',
    '† Without boats',
    '‡ Without boats',
    '※ 船を除く',
  ])('says what a sign means: “%s”', (text) => expect(captionOf(text)).toBe(true));

  it('is in brackets whole', () => {
    for (const note of ['(rounded, as of May)', '（四舍五入，有出入请指正）', '[기준: 5월]', '(Stand Mai).'])
      expect(captionOf(note)).toBe(true);
    for (const text of ['(rounded) as of May', '(a) quays (b) boats', 'As of May (rounded)'])
      expect(captionOf(text)).toBe(false);
  });

  it('is in italics whole', () => {
    expect(captionOf('*The quay in spring*')).toBe(true);
    expect(captionOf('*The quay* in spring')).toBe(false);
    expect(captionOf('**The quay in spring**')).toBe(false);
  });

  it.each([
    '†Without',
    'Figures 1',
    'A figure 1',
    'Figure',
    'Figure of a boat',
    'The quay in spring',
  ])('is not “%s”', (text) => expect(captionOf(text)).toBe(false));

  it('is no longer than forty Chinese characters', () => {
    expect(captionOf(`图1${'船'.repeat(38)}`)).toBe(true);
    expect(captionOf(`图1${'船'.repeat(40)}`)).toBe(false);
    expect(captionOf(`*${'船'.repeat(40)}*`)).toBe(true);
    expect(captionOf(`*${'船'.repeat(41)}*`)).toBe(false);
  });
});

it.each([
  ['Table 2. Sales (2024)', true],
  ['  表 12：销量（2024）', true],
  ['Tabella 3', true],
  ['Table 2026', false],
  ['Tables 2 and 3', false],
])('“%s” counts a figure or table: %s', (text, expected) =>
  expect(countedKind(text.trim()) !== undefined).toBe(expected));
