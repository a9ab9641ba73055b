import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { readArticle } from '../../../src/article/read.ts';
import { accountFor } from '../../../src/deck/coverage.ts';
import { planDeck } from '../../../src/deck/plan.ts';
import { roadmapOf } from './inline.ts';

const article = (quotation: string): string => `# Ships\n\n${quotation}\n\n## Later\n\nThree sail.`;
const read = (quotation: string) => roadmapOf(article(quotation));

describe('a quotation that opens an article', () => {
  it.each([
    '> This plan contains forward-looking statements. It is subject to change.',
    '> Hinweis: Alle Zahlen ohne Steuern.',
    '> **Disclaimer:** Ask your own harbour master.',
    '> Ce calendrier n’engage pas le port.',
    '> 船期可能调整，不构成交付承诺。',
    '> 本時程僅供參考。',
    '> 予定は予告なく変更されることがあります。',
  ])('is a disclaimer and no summary: %s', (quotation) => {
    const { summary, disclaimer } = read(quotation);
    expect(summary).toBeUndefined();
    expect(disclaimer?.lines.map(textOf)).toEqual([quotation.slice(2).replaceAll('**', '')]);
  });

  it.each([
    '> This chapter is taken from the Harbour Report 2027, edited by its office. Data as of 3 May 2027.',
    '> Source: Harbour Report 2027.',
    '> Auszug aus dem Hafenbericht 2027. Datenstand: Mai 2027.',
    '> Datos a 3 de mayo de 2027. Fuente: Autoridad Portuaria.',
    '> Extrait du rapport du port. Données arrêtées au 3 mai 2027.',
    '> 本章节选自《港口报告》，由港务局编写。数据截至2027年5月3日。',
    '> 本章由港务局船舶组撰写。除特别注明外，数据均来自公开资料。',
    '> 本稿は『港湾年報』第3章の抜粋である。データは2027年5月時点。',
    '> 이 글은 「항만 보고서」에서 발췌했다. 자료 기준일: 2027년 5월 3일.',
    '> This post is part 3 of our series on quays. Previous part: Cranes.',
    '> Originally published at https://e.org/quays.',
    '> Dieser Beitrag ist Teil 2 unserer Hafenserie.',
    '> Publicado originalmente en El Muelle. Las opiniones de este texto son personales.',
    '> Cet article est le deuxième d’une série. Article précédent : les grues.',
    '> 本文整理自作者在港口年会上的讲话，略有删节。文中看法仅代表作者个人观点。',
    '> 原文：https://e.org/quays',
    '> 本文是《码头十年》系列第3篇。上一篇：吊机。',
    '> 本稿は連載「港の十年」シリーズの3回目です。前回：クレーン。',
    '> 이 글은 항만 연재의 세 번째 편입니다. 이전 글: 크레인.',
    '> هذا الفصل مقتطف من تقرير الميناء. البيانات حتى 3 مايو 2027.',
  ])('says where the article is from and is no summary: %s', (quotation) => {
    const { summary, disclaimer } = read(quotation);
    expect(summary).toBeUndefined();
    expect(disclaimer?.lines.map(textOf)).toEqual([quotation.slice(2)]);
  });

  it.each([
    '> Data as of 3 May 2027. Three ships sail, and by 2030 there will be ten.',
    '> Data on every ship will be open by 2030.',
    '> 本章由三部分组成，第一部分讲船。',
    '> 数据成为港口的第四种货物。',
    '> Three ships sail. They carry salt. The plan is subject to change.',
    '> **In short:** three ships sail.',
    '> Notes of a harbour: three ships sail.',
  ])('is none: %s', (quotation) => {
    const { summary, disclaimer } = read(quotation);
    expect(disclaimer).toBeUndefined();
    expect(summary).toBeDefined();
  });

  it.each([
    'This article is a rewritten version of a talk in May. All figures are rounded.',
    'この記事は社内で話した内容を書き直したものです。数値の一部は丸めてあります。',
    '本文根据五月的内部报告整理而成。部分数据已取整。',
  ])('says how it came about without marks too: %s', (paragraph) => {
    expect(read(paragraph).disclaimer?.lines.map(textOf)).toEqual([paragraph]);
    expect(read(`${paragraph} Three ships sail.`).disclaimer).toBeUndefined();
  });

  it('stands in the notes of the cover where it is one, and is accounted for', () => {
    const { roadmap, units } = readArticle(article('> Three ships; subject to change.'), 'a.md');
    const deck = planDeck(roadmap, 'a');
    expect(deck.slides[0]?.notes).toContain('Three ships; subject to change.');
    expect(deck.slides.map(({ layout }) => layout)).not.toContain('summary');
    expect(accountFor(units, deck).filter(({ placement }) => placement === 'missing')).toEqual([]);
  });
});
