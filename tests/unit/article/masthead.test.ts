import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { readArticle } from '../../../src/article/read.ts';
import { accountFor } from '../../../src/deck/coverage.ts';
import { planDeck } from '../../../src/deck/plan.ts';
import { roadmapOf } from './inline.ts';

const masthead = (...blocks: string[]): string[] | undefined =>
  roadmapOf(blocks.join('\n\n')).masthead?.lines.map(textOf);
const rest = ['Two ships sail from here each day.', '## Later', 'Three sail.'];

describe('the masthead of an article', () => {
  it.each([
    'Posted on Oct 3rd, 2027 by **Ada Betulla**, Harbour office, Varn',
    'Published 3 October 2027',
    '发布于 2027-10-03 · 港湾研究所',
    '2027. 10. 21.(목) / 항만청 · 해운진흥원',
  ])('is who published it, and when: %s', (line) => {
    const isSaid = (text: string) => text === line.replaceAll('*', '');
    const { masthead, metadata } = roadmapOf(['# Ships', line, ...rest].join('\n\n'));
    const subtitle = textOf(metadata.subtitle ? [{ type: 'text', value: metadata.subtitle }] : []);
    expect([...(masthead?.lines.map(textOf) ?? []), subtitle].some(isSaid)).toBe(true);
  });

  it.each([
    '**Ada Betulla** and **Tom Reed**',
    '**Ada van der Berg**, Harbour Board · **Tom Reed**, Tide Institute',
    '**周砚秋**、**何一鸣**',
    '**Tide & Quay**, a charity for those who live alone on the coast',
  ])('names in bold: %s', (line) =>
    expect(masthead('# Ships', line, ...rest)).toEqual([line.replaceAll('*', '')]));

  it.each([
    '**Fast boats** and **cheaper quays**',
    '**Ada Betulla** sails',
    '**Ada Betulla** and **Tom Reed** sail.',
    '**2027** and **2028**',
    '**Tide & Quay**, a charity, sails.',
    '**Tide & Quay** for the coast',
  ])('is not what a line says with some words in bold: %s', (line) =>
    expect(masthead('# Ships', line, ...rest)).toBeUndefined());

  it.each([
    'Contributors: R. Birch, S. Lind, and 23 participants',
    'Prepared by: the harbour office',
    '负责人：林晓',
    'Verantwortlich: Ada Birke',
  ])('names somebody by what they did: %s', (line) =>
    expect(masthead('# Ships', line, ...rest)).toEqual([line]));

  it('names nobody in a sentence with a colon, or below the name of a thing', () => {
    expect(masthead('# Ships', 'Owners: they sail each day.', ...rest)).toBeUndefined();
    expect(masthead('# Ships', 'Tides: high and low', ...rest)).toBeUndefined();
  });

  it.each([
    ['Ada Birch¹, Tom Reed²', '¹ Tide Institute · ² Harbour Board'],
    ['林港，港务局创始人'],
    ['林港（港务博物馆副馆长）'],
    ['Ada Birch (Chair of the Harbour Board)'],
    ['Ada Birch, Chair of the Harbour Board'],
    ['> Adopted by the council on 3 May 2026.'],
    ['> Beschlossen vom Stadtrat am 3. Mai 2026.'],
    ['> 本纲要经第四届董事会审议通过，自2026年1月1日起施行。'],
  ])('is whose the article is, and who adopted it: %s', (...lines) =>
    expect(masthead('# Ships', ...lines, ...rest)).toEqual(lines.map((line) => line.replace('> ', ''))));

  it('is who wrote it in bold, and below that where they work', () => {
    const house = 'Working Group on Quays, Tide Institute';
    const names = (line: string, below = house) => masthead('# Ships', `**${line}**\n${below}`, ...rest);
    expect(names('Ada Birch, Tom Reed and Ole van Holm')).toEqual([
      'Ada Birch, Tom Reed and Ole van Holm',
      house,
    ]);
    expect(names('Ada Birch', 'She sails.')).toBeUndefined();
    expect(names('Fast boats and quays')).toBeUndefined();
  });

  it('is no sentence more, and no other words with a reference', () => {
    expect(
      masthead('# Ships', '> Adopted by the council in 2026. It says where ships go.', ...rest),
    ).toBeUndefined();
    expect(masthead('# Ships', 'Ships¹ and quays', ...rest)).toBeUndefined();
    expect(masthead('# Ships', 'Grey Ships (and Blue Quays)', ...rest)).toBeUndefined();
  });

  it('is a line in bold above the day of the article, though it looks like a title', () => {
    const lines = (last: string) => masthead('# Ships', `**Harbour office of Varn**\n${last}`, ...rest);
    expect(lines('Adopted on May 3, 2027')).toEqual(['Harbour office of VarnAdopted on May 3, 2027']);
    expect(lines('2027. 5. 3. 발간')).toEqual(['Harbour office of Varn2027. 5. 3. 발간']);
    expect(lines('Two quays are mended by 2027.')).toBeUndefined();
  });

  it.each([
    ['**Harbour office of Varn**', 'Adopted on 4 May 2027'],
    ['**Harbour office of Varn**', 'May 2027'],
    ['**Hafenamt der Stadt Varn**', 'Varn, den 4. Mai 2027'],
    ['**Direction des ports**', 'Le 4 mai 2027'],
    ['**海港局**', '公布日期：2027年5月4日'],
    ['**海港局 財政局**', '令和9年5月'],
    ['**항만청**', '2027. 5. 4.'],
    ['**항만청**', '2027. 5. 4. 발간'],
    ['**海港局**', '2027年5月発行'],
    ['**Hafenamt der Stadt Varn**', 'Am 4. Mai 2027 veröffentlicht'],
    ['**Herausgeber: Hafenamt**', '*Entwurf*'],
  ])('is the office in bold above the day: %s, %s', (office, day) =>
    expect(masthead('# Ships', office, day, ...rest)).toEqual(
      [office, day].map((line) => line.replaceAll('*', '')),
    ));

  it.each([
    ['**作者｜小港聊船**', '**来源｜公众号：小港聊船（ID：xiaogang）**'],
    ['**来源｜公众号：小港聊船（ID：xiaogang）**', '**作者｜小港聊船**'],
  ])('is bold lines with a bar in each, one of which names who wrote it: %s, %s', (one, other) => {
    const said = [one, other].map((line) => line.replaceAll('*', ''));
    expect(masthead('# Ships', `${one}\n${other}`, ...rest)).toEqual(said);
    expect(masthead('# Ships', one, other, ...rest)).toEqual(said);
  });

  it.each([
    'Adopted by the Harbour Board on 3 May 2027',
    'Approved by decision of the Harbour Board no. 4 of 3 May 2027',
    'Beschlossen vom Hafenrat am 3. Mai 2027',
    'Aprobado por la Autoridad Portuaria el 3 de mayo de 2027',
    'Adopté par le conseil du port dans sa séance du 3 mai 2027 (23 voix pour, 3 contre)',
    '2027年5月3日港务局局务会议审议通过',
    '令和9年5月3日　港湾審議会決定',
    '2027년 5월 3일 항만위원회 의결',
    'اعتمده مجلس الميناء في 3 مايو 2027',
  ])('is a line in bold that says by whom it was approved on which day: %s', (line) => {
    expect(masthead('# Ships', `**${line}**`, ...rest)).toEqual([line]);
    expect(masthead('# Ships', `**${line}**`, ...rest.slice(1))).toEqual([line]);
  });

  it.each([
    'Kabinettsfassung, Stand: 3. Mai 2027',
    'Version: 2.1 · As of: May 2027',
    '征求意见稿（截至：2027年5月3日）',
    'Borrador, versión: 3',
  ])('is a line in bold that says in which state it is: %s', (line) => {
    expect(masthead('# Ships', `**${line}**`, ...rest)).toEqual([line]);
  });

  it.each([
    'Harbour office · May 2027',
    'Harbour office, 3 May 2027',
    'Hafenamt · Mai 2027',
    '항만청 · 2027년 5월',
  ])('is a line in bold of fields that end with a date: %s', (line) => {
    expect(masthead('# Ships', `**${line}**`, ...rest)).toEqual([line]);
    expect(masthead('# Ships', `**${line}**`, ...rest.slice(1))).toEqual([line]);
  });

  it('is a line in bold that ends with a year above a heading alone', () => {
    expect(masthead('# Ships', '**Harbour office · 2027**', ...rest.slice(1))).toEqual([
      'Harbour office · 2027',
    ]);
    expect(masthead('# Ships', '**Harbour office · 2027**', ...rest)).toBeUndefined();
  });

  it('is no line in bold that ends with a date among others, or over a list', () => {
    const line = (month: string) => `**Quay · ${month} 2027**`;
    expect(masthead('# Ships', line('May'), 'One.', line('June'), ...rest)).toBeUndefined();
    expect(masthead('# Ships', line('May'), '- One\n- Two', ...rest)).toBeUndefined();
  });

  it('is no line in bold of which no field says so', () => {
    expect(masthead('# Ships', '**Cranes, quay: 3 May 2027**', ...rest)).toBeUndefined();
    expect(masthead('# Ships', '**Status quo, or: what we have**', ...rest)).toBeUndefined();
  });

  it('is a quotation that names whose the article is below where it is from', () => {
    const lines = ['摘自《港口报告》', '编写单位：港务局　发布日期：2027年5月'];
    expect(masthead('# 船', `> ${lines.join('  \n> ')}`, ...rest)).toHaveLength(1);
  });

  it('is no bold line with a day among others, over a list, or with a year alone', () => {
    const line = (day: number) => `**Meeting of the board on ${day} May 2027**`;
    expect(masthead('# Ships', line(3), 'One.', line(4), ...rest)).toBeUndefined();
    expect(masthead('# Ships', line(3), '- One\n- Two', ...rest)).toBeUndefined();
    expect(masthead('# Ships', '**The quay opens in 2027**', ...rest)).toBeUndefined();
  });

  it('is no bold line of an issue among others, or over a list', () => {
    const line = (count: number) => `**Phase ${count} — Quay ${count} — 3 May 2027**`;
    expect(masthead('# Ships', line(1), 'One.', line(2), ...rest)).toBeUndefined();
    expect(masthead('# Ships', line(1), '- One.\n- Two.', ...rest)).toBeUndefined();
    expect(masthead('# Ships', '**Phase 1 — Quay — 3 May 2027**', ...rest)).toBeUndefined();
    expect(masthead('# Ships', '**作者｜小港**', '**Ships**', ...rest)).toEqual(['作者｜小港']);
    expect(masthead('# Ships', '**方向｜港口：扩建**', '**机会｜船队：更新**', ...rest)).toBeUndefined();
  });

  it('is no bold line above anything else', () => {
    expect(masthead('# Ships', '**More ships**', ...rest)).toBeUndefined();
    expect(masthead('# Ships', '**More ships**', 'The quay is mended since 2019.', ...rest)).toBeUndefined();
    expect(masthead('# Ships', '**More ships**', 'May 2027', '- One sails.', ...rest)).toBeUndefined();
  });

  it.each([
    ['| | |\n|---|---|\n| **Status** | Accepted |', ['Status: Accepted']],
    [
      '| | |\n|---|---|\n| Status | Draft |\n| Author(s) | A. Smith |\n| Target | Summer |',
      ['Status: Draft', 'Author(s): A. Smith', 'Target: Summer'],
    ],
    ['| Status: | Draft |\n|---|---|\n| Created | 2027-05-03 |', ['Status: Draft', 'Created: 2027-05-03']],
    [
      '| 状态 | 草案 |\n|---|---|\n| 作者 | 港湾局 |\n| 版本 | 2 |',
      ['状态：草案', '作者：港湾局', '版本：2'],
    ],
    ['| Autor | Hafenamt |\n|---|---|\n| Stand | Mai 2027 |', ['Autor: Hafenamt', 'Stand: Mai 2027']],
    [
      '| Field | Value |\n|---|---|\n| Authors | @ada, @bo |\n| Quay | North |\n| Status | open |',
      ['Authors: @ada, @bo', 'Quay: North', 'Status: open'],
    ],
    ['| 項目 | 内容 |\n|---|---|\n| 作成者 | 港田 |\n| 版 | 1.2 |', ['作成者：港田', '版：1.2']],
  ])('is a table of what a document says of itself: %s', (table, lines) => {
    expect(masthead('# Ships', table, ...rest)).toEqual(lines);
    const { roadmap, units } = readArticle(['# Ships', table, '## Today', ...rest].join('\n\n'), 'ships.md');
    const missing = accountFor(units, planDeck(roadmap, 'ships')).filter(
      ({ placement }) => placement === 'missing',
    );
    expect(missing.map(({ unit }) => unit.text)).toEqual([]);
  });

  it.each([
    '| Quay | Ships |\n|---|---|\n| North | 2 |',
    '| Quay | Status |\n|---|---|\n| North | open |',
    '| Status | Quay | Ships |\n|---|---|---|\n| open | North | 2 |',
    '| Status | Ships |\n|---|---|\n| At sea | 2 |\n| In port | 3 |',
  ])('is no table of anything else: %s', (table) =>
    expect(masthead('# Ships', table, ...rest)).toBeUndefined());

  it('is a list of fields, and as many lines of them as there are', () => {
    expect(masthead('# Ships', '- **Status:** draft\n- **Authors:** A. Smith, B. Jones', ...rest)).toEqual([
      'Status: draft',
      'Authors: A. Smith, B. Jones',
    ]);
    const fields = '**时间**：2027年5月3日下午2:30\n**地点**：三楼\n**参加**：甲、乙、丙';
    expect(masthead('# 船', `${fields}、${'丁、'.repeat(48)}`, ...rest)).toBeDefined();
    expect(masthead('# 船', fields, ...rest)?.join('')).toBe(fields.replaceAll(/[*\n]/g, ''));
  });

  it.each([
    '**Status:** accepted · **Owners:** Harbour office · **Window:** May to June 2026',
    '令和9年5月　海港協議会',
    '港務課　作成：2026年4月1日　改訂：2026年6月15日（第2版）',
    '*Draft for the council. As of 14 January 2026.*',
    'Author: A. Smith',
    'Report to the council, meeting of 9 December 2027\nHarbour office, A. Smith',
    '調査報告 2027年春号\n港湾研究所（主任 港田）',
    '（根据五月三日会议整理，讨论稿）',
    '(Draft, after the meeting of 3 May)',
    'Approved by the board on 3 May 2027. Version 2.1. Owner: Harbour office (A. Smith).',
    'Written by A. Smith',
    '**Version**: 2 | **Stand**: 3. März 2026',
    'Author: A. Smith\nDate: 3 May 2026',
    'Date: 3 May 2026\\\nState: draft',
    '**Bericht Nr. 47/2027** – Hafenamt',
    '発行：港湾研究会　令和9年5月',
    'Draft for comment · May 2027',
    'Hafenamt / 3. Mai 2027',
    '3 May 2027 · Harbour office',
    'Ann Smith · 7 min read',
    '7 Min. Lesezeit',
    'Reading time: about 5 minutes',
    'Lesezeit: ungefähr 5 Minuten',
    'Temps de lecture : environ 5 minutes',
    'Tiempo de lectura: unos 5 minutos',
    'Tempo de leitura: cerca de 5 minutos',
    'Время чтения: около 5 минут',
    'وقت القراءة: حوالي 5 دقائق',
    '读完约需 5 分钟',
    '本文阅读约需八分钟。',
    '読了時間：約5分',
    '읽는 시간: 약 5분',
    'Bonn, den 3. März 2026',
    'Oslo, am 3. Mai 2026',
    'Lyon, le 1er mars 2026',
    'Lyon, le 3 mars 2026',
    'Roma, il 3 marzo 2026',
    'Lisboa, 3 de março de 2026',
    'London, on 3 May 2026',
    'Москва, 3 марта 2026 г.',
    'Москва, 3 марта 2026г.',
    '*Draft*\\\n*May 2027*',
    '*Two ships sail.*\\\n*Three as well.*',
    '*Two ships sail,* *and three.*',
    'Date: 3 May 2026\\\n\u00a0State: draft',
    'Status: open · · Owner: A. Smith',
    '东京，2026年3月3日',
    '서울, 2026년 3월 3일',
    '原创 小港 　港口观察　2026年5月3日 08:02　上海',
    '原创 小港 港口观察 2026-05-03 08:02 上海',
    '全文约2400字，阅读时间6分钟。文末有惊喜。',
    '**Vorlage Nr. 2027/31 für den Rat der Stadt, Sitzung am 3. Juni 2027**',
    'Fachbereich Hafen und Verkehr · Ansprechpartnerin: Dr. A. Schmitt',
    'Papel aprobado por el consejo, Cádiz, 3 de marzo de 2027',
    '**Status:** draft, second. Comments are closed on 3 May 2027.\n**Touches:** quay, crane',
    '出品｜港湾研究所　　执笔｜陆小港、苏姗　　数据｜桂晓',
    '出品 | 港湾研究所  数据 | 桂晓',
    '作者｜陆小港　2027年6月18日',
    '执笔｜陆小港',
    '发布日期：二〇二七年六月十八日',
    '**Harbour Letter — Issue 12 — 16 December 2027**',
    '**نامهٔ بندر — شمارهٔ ۸۴ — ۲۵ آذر ۱۴۰۴**',
    '**항구레터 | 84호 | 2027년 5월 3일**',
    'Lettera del porto — n. 84 — 3 gennaio 2027',
    '**Autorità portuale** – Approvato con delibera n. 118 del 12/11/2027',
    'Hafenamt – Beschlossen am 3. Mai 2027',
  ])('is the line “%s” under its title', (line) => {
    const text = line.replace(/\*|\\\n/g, '').replace('\n', '');
    expect(masthead('# Ships', line, ...rest)).toEqual([text]);
    expect(masthead('# Ships', '---', 'Author: A. Smith', line, ...rest)).toEqual(['Author: A. Smith', text]);
  });

  it.each([
    'Stand: 22.02.2027 · Diskussion in #17',
    'As of: 3 May 2027',
    'Status: draft · Owner: A. Smith',
    '版本：2.1 · 日期：2027年5月3日',
  ])('is the line “%s” below what is said before the first heading', (line) => {
    const [said = '', ...later] = rest;
    expect(masthead('# Ships', said, line, ...later)).toEqual([line]);
    expect(masthead('# Ships', said, line)).toBeUndefined();
    expect(masthead('# Ships', said, line, 'Three more are built.', ...later)).toBeUndefined();
  });

  it.each([
    ['it comes later', [rest[0] as string, 'Author: A. Smith', ...rest.slice(1)]],
    ['a sentence has a colon', ['One thing: ships sail.', ...rest]],
    ['fields say whole sentences', ['In: two ships sail. · Out: three ships sail.', ...rest]],
    ['one word of it is emphasised', ['*Ships* sail.', ...rest]],
    ['it is all that the article says', ['Author: A. Smith']],
    ['its first field tells of a month, behind a mark', ['· May 2027 · first ferry', ...rest]],
    ['a field says much', [`Status: open · Aim: ${'a long row of words '.repeat(4)}`, ...rest]],
  ])('is none where %s', (_why, blocks) => expect(masthead('# Ships', ...blocks)).toBeUndefined());

  it.each([
    '讨论稿 · 二〇二七年五月',
    'Draft | May 2027',
    '讨论稿 2027年5月',
    'Draft, 3 May 2027',
    '2027-05-03',
  ])('may be quoted: “%s”', (line) => {
    expect(masthead('# Ships', `> ${line}`, ...rest)).toEqual([line]);
    expect(
      roadmapOf('# Ships', '', `> ${line}`, '', '> Ships sail daily.', '', '## Later', '', 'On.').summary,
    ).toBeDefined();
  });

  it.each([
    '> Two ships sail from here, and three from May 2027.',
    '> *Ships sail*',
    '> Ships or trains',
    '> Electric ferries by May 2027',
    '**Ferries** – electric by then',
    '**2027** – ferries',
    '**06/2027** – ferries',
    'May 2027 · first ferry',
    'Ferries 2025/2026 – electric',
    'Electric ferries, electric cranes',
    '> Ships · trains',
    'Reading time is what a harbour office never has.',
    'The harbour opens on 3 May 2027. Ships sail daily.',
    'Two ships by day\nThree ships by night',
    'Two ships sail from here in 2027,\nand three sail later than that one does.',
    '- Goal: reach the sea\n- Means: a long canal',
    '- Status: draft\n-',
    '1. Status: draft\n2.\n3. Owner: A. Smith',
    '-\n- Status: draft',
    '- - Status: draft\n- Author: A. Smith',
    '- Status: draft\n\n  Ships sail.\n- Author: A. Smith',
    '- Status: draft',
  ])('is not “%s”, which says something', (line) =>
    expect(masthead('# Ships', line, ...rest)).toBeUndefined());

  it('may say whole sentences where a line of it says its state', () => {
    const says = 'draft, second. Comments are closed.';
    expect(masthead('# Ships', `Touches: quay<br> Status: ${says}`, ...rest)).toHaveLength(1);
    expect(masthead('# Ships', `Touches: quay\\\n\u3000Status: ${says}`, ...rest)).toHaveLength(1);
    expect(
      masthead('# Ships', `By: A\\\nTouches: quay\\\n\u3000Open: 2027-05-03. ${says}`, ...rest),
    ).toHaveLength(1);
    expect(masthead('# Ships', `Touches: quay\\\nStatus: ${says}`, ...rest)).toHaveLength(1);
    expect(masthead('# Ships', `Touches: quay\\\nColour: ${says}`, ...rest)).toBeUndefined();
    expect(masthead('# Ships', `Status: ${says}`, ...rest)).toBeUndefined();
    expect(masthead('# Ships', `Status: ${says}\\\nTouches the quay.`, ...rest)).toBeUndefined();
    expect(masthead('# Ships', `Touches: quay\\\nOpen: 2027-05-03. ${says}`, ...rest)).toBeUndefined();
    expect(masthead('# Ships', `Touches: quay\\\nOpen: 2027-05-03. ${says}\\\nBy: A`, ...rest)).toHaveLength(
      1,
    );
  });

  it.each([
    ['2027-05-03.', true],
    ['2027年5月3日.', true],
    ['2027.05.03.', true],
    ['2027/05/03.', true],
    ['2027년 5월 3일.', true],
    ['1999-05-03.', true],
    ['1827-05-03.', false],
    ['2127-05-03.', false],
    ['in 2027-05-03.', false],
    ['2027 or so.', false],
  ])('may say whole sentences where one of three lines says a day: “%s”', (day, expected) => {
    const lines = ['Touches: quay', `Open: ${day} Comments are closed.`, 'Colour: red. It is new.'];
    expect(masthead('# Ships', lines.join('\\\n'), ...rest) !== undefined).toBe(expected);
  });

  it('leaves what stands above it where it is', () => {
    const {
      masthead: found,
      parts,
      summary,
    } = roadmapOf(
      ...['# Ships', '', '**Ships for all**', '', 'Author: A. Smith', '', ...rest.join('\n\n').split('\n')],
    );
    expect([found?.lines.map(textOf), summary]).toEqual([['Author: A. Smith'], undefined]);
    expect(JSON.stringify(parts)).toContain('Ships for all');
  });

  const above = (...blocks: string[]): unknown[] => {
    const { masthead: found, parts } = roadmapOf([...blocks, ...rest].join('\n\n'));
    return [found?.lines.map(textOf), parts.length];
  };

  it.each([
    ['**Harbour watch · No. 9**'],
    ['Harbour watch, no. 9'],
    ['*Harbour watch*'],
    ['港口观察 第九期', '**内部资料**'],
  ])('is what stands above the title and is no sentence: “%s”', (...lines) => {
    const said = lines.map((line) => line.replaceAll('*', ''));
    expect(above(...lines, '# Ships')).toEqual([said, 2]);
    expect(above(...lines, '# Ships', 'Author: A. Smith')).toEqual([[...said, 'Author: A. Smith'], 2]);
  });

  it.each([
    ['a sentence', ['Two ships sail.', '# Ships']],
    ['what leads to more', ['Read first:', '# Ships']],
    ['a link', ['[Harbour](https://e.org)', '# Ships']],
    ['a picture', ['![Harbour](a.png)', '# Ships']],
    ['a long line', ['船'.repeat(45), '# Ships']],
    ['a list', ['- Harbour', '# Ships']],
    ['below no title', ['Harbour watch']],
  ])('is not %s above it', (_what, blocks) => expect(above(...blocks)[0]).toBeUndefined());

  it.each([
    ['the name of a field', (room: number) => `${'船'.repeat(room)}：甲 · 目标：乙`, 12],
    ['what a field says', (room: number) => `状况：${'船'.repeat(room)} · 目标：乙`, 26],
    [
      'a field without a name beside others',
      (room: number) => `状况：甲 · 目标：乙 · ${'船'.repeat(room)}`,
      12,
    ],
    ['a field beside a date', (room: number) => `2027年5月3日 · ${'船'.repeat(room)}`, 26],
    [
      'a line that says in which state it is',
      (room: number) => `状态：${'船'.repeat(room - 3)}\\\n作者：乙`,
      72,
    ],
    ['one among others without names', (room: number) => `港湾研究所2027年\n${'船'.repeat(room)}`, 44],
  ])('has room for %s', (_what, line, room) => {
    expect(masthead('# Ships', line(room), ...rest)).toBeDefined();
    expect(masthead('# Ships', line(room + 1), ...rest)).toBeUndefined();
  });

  it('stands on the cover where the front matter names nobody, and in its notes', () => {
    const line = '**Status:** open · **Owner:** [Harbour](https://e.org/h)';
    const tell = (...front: string[]) => {
      const { roadmap, units } = readArticle([...front, '# Ships', line, ...rest].join('\n\n'), 'a.md', 'en');
      const deck = planDeck(roadmap, 'a');
      expect(accountFor(units, deck).filter(({ placement }) => placement === 'missing')).toEqual([]);
      return deck.slides[0];
    };
    const said = 'Status: open · Owner: Harbour';
    expect(
      tell()?.content.map((block) => ('children' in block ? textOf(block.children as never) : '')),
    ).toEqual([said]);
    const cover = tell('---\nauthor: B\n---');
    expect(cover?.content).toHaveLength(1);
    expect(cover?.notes).toEqual([said, 'https://e.org/h']);
    expect(cover?.said).toBe(0);
  });

  it.each([
    ['Ann Smith · 7 min read', ['Ann Smith']],
    ['阅读时间 7 分钟 | 2027年5月3日', ['2027年5月3日']],
    ['7 Min. Lesezeit', []],
  ])('leaves the time that reading takes to the notes: %s', (line, shown) => {
    const deck = planDeck(roadmapOf('# Ships', '', line, '', ...rest), 'a');
    const [cover] = deck.slides;
    expect(
      cover?.content.map((block) => ('children' in block ? textOf(block.children as never) : '')),
    ).toEqual(shown);
    expect(cover?.notes).toEqual([line]);
  });
});

describe('what is asked of readers above a text', () => {
  it.each([
    ['**👆 点击上方蓝字，关注我们**'],
    ['**全文三千字，建议收藏**'],
    ['**Follow us on the quay’s channel**'],
  ])('is no part of the talk, nor a title: %s', (line) => {
    expect(masthead('# Ships', line, ...rest)).toHaveLength(1);
    expect(masthead('# Ships', '![](https://e.org/quay.jpg)', line, ...rest)).toHaveLength(1);
  });

  it('is noted with the cover, and not shown on it', () => {
    const text = ['# 船', '**点击上方蓝字，关注我们**', ...rest].join('\n\n');
    const [cover] = planDeck(readArticle(text, 'a.md').roadmap, 'a').slides;
    expect(cover?.content).toEqual([]);
    expect(cover?.notes).toEqual(['点击上方蓝字，关注我们']);
  });
});

describe('who wrote an article', () => {
  it.each([
    ['By Ada Birch'],
    ['By Ada Birch\nHarbour Institute, Anchor\nwith drawings by Bo Cole'],
    ['Von Ada Birke\nund Bo Kohl'],
    ['*Par Ada Bouleau*\n*Institut du port*'],
    ['بقلم سلمى النجار'],
    ['**كتبته: سلمى النجار** — مدونة «سنبلة»، ٣ آذار (مارس) 2027'],
    ['文／林港\n图／陈帆'],
    ['글 김하늘\n사진 이바다'],
  ])('stands in a line of its masthead: %j', (lines) => {
    const { roadmap } = readArticle(['# Ships', lines, ...rest].join('\n\n'), 'a.md');
    expect(roadmap.masthead?.lines).toHaveLength(1);
    expect(roadmap.masthead?.lines[0]?.filter(({ type }) => type === 'break')).toHaveLength(
      lines.split('\n').length - 1,
    );
  });

  it.each([
    ['By the third year all ships sail'],
    ['Von Kohle auf Wind'],
    ['By Ada Birch\nTwo ships sail from here each day.'],
  ])('is not said by %j', (lines) => {
    const { roadmap } = readArticle(['# Ships', lines, ...rest].join('\n\n'), 'a.md');
    expect(roadmap.masthead).toBeUndefined();
  });

  it('may be quoted below the title with the day, and with what is asked of readers', () => {
    const lines = ['> 작성 : 바다연구소 분석3팀', '> 발행일 : 2027. 3. 9 (화)', '> 문의는 메일로 주세요'];
    const { roadmap } = readArticle(['# 배', lines.join('\n'), ...rest].join('\n\n'), 'a.md');
    expect(roadmap.summary).toBeUndefined();
    expect(roadmap.masthead?.lines[0]?.filter(({ type }) => type === 'break')).toHaveLength(2);
  });
});

describe('how an article came about', () => {
  it.each([
    '*This paper was written for the harbour board and revised after the hearing of May 2027 with the pilots. It does not bind the town.*',
    '*Dieses Papier wurde im Auftrag des Hafenrats erstellt und nach der Anhörung im Mai 2027 überarbeitet. Es bindet die Stadt nicht, und den Rat auch nicht.*',
    '*本稿は港湾局の委託により作成され、2027年5月の公聴会を経て改訂されたものであり、市の見解を示すものではない。数値は公表時点のもので、以後の変更は反映していない。*',
  ])('is noted with the cover, and neither shown on it nor told: %s', (line) => {
    const { roadmap } = readArticle(['# Ships', line, ...rest].join('\n\n'), 'a.md');
    const text = line.replaceAll('*', '');
    expect(roadmap.masthead?.lines.map(textOf)).toEqual([text]);
    const [cover] = planDeck(roadmap, 'a').slides;
    expect(cover?.notes).toEqual([text]);
    expect(cover?.content).toEqual([]);
  });

  it('is not what a long text in italics says', () => {
    const long = `*${'The third quay needs room for ships that come in May. '.repeat(3).trim()}*`;
    expect(masthead('# Ships', long, ...rest)).toBeUndefined();
  });

  it('may be said in several lines in italics, each as long as one', () => {
    const lines = [
      '*Vorlage für den Hafenrat, Sitzung am 12.03.2027, TOP 4*',
      '*Stand: 20. Februar 2027 · Verfasserin: Stabsstelle Unternehmensentwicklung und Finanzen (Dr. A. Birke)*',
    ];
    expect(masthead('# Ships', lines.join('\n'), ...rest)).toHaveLength(1);
  });
});
