import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { readArticle } from '../../../src/article/read.ts';
import { parseMovement, toTitle } from '../../../src/article/title.ts';
import { inline } from './inline.ts';

const at = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 9, offset: 8 } };
const title = (markdown: string) => toTitle(inline(markdown), at);

describe('toTitle', () => {
  it.each([
    ['2. Models', '2', 'Models'],
    ['2.1 Models', '2.1', 'Models'],
    ['3) Models', '3', 'Models'],
    ['（四）模型', '四', '模型'],
    ['五、模型', '五', '模型'],
    ['2、模型', '2', '模型'],
    ['Ⅲ. 네 축', 'Ⅲ', '네 축'],
    ['Ⅱ 港', 'Ⅱ', '港'],
    ['ثالثًا: محاور', 'ثالثًا', 'محاور'],
    ['1.模型', '1', '模型'],
    ['1．スケジュール', '1', 'スケジュール'],
    ['2．개요', '2', '개요'],
    ['12. **Bold**', '12', 'Bold'],
    ['12.34  Models', '12.34', 'Models'],
    ['1.2.3. Models', '1.2.3', 'Models'],
    ['3)  Models', '3', 'Models'],
    ['1.\\*模型', '1', '*模型'],
    ['（12）模型', '12', '模型'],
    ['(十二) 模型', '十二', '模型'],
    ['二十、 模型', '二十', '模型'],
    ['٢. نموذج', '2', 'نموذج'],
    ['۱۲. مدل', '12', 'مدل'],
    ['३. नाव', '3', 'नाव'],
    ['๔. เรือ', '4', 'เรือ'],
    ['１．はじめに', '1', 'はじめに'],
    ['３．2030年の港', '3', '2030年の港'],
    ['４．２０３０年の港', '4', '２０３０年の港'],
    ['１２．AIと港', '12', 'AIと港'],
    ['２、码头', '2', '码头'],
    ['（２）码头', '2', '码头'],
    ['２）부두', '2', '부두'],
    ['３．１　船', '3.1', '船'],
  ])('takes the number off %s', (markdown, number, named) => {
    expect(title(markdown).number).toBe(number);
    expect(textOf(title(markdown).named)).toBe(named);
    expect(textOf(title(markdown).whole)).toBe(textOf(inline(markdown)));
  });

  it.each([
    '2023年关键突破',
    '3D printing',
    '12:30 in the morning',
    '4-bit weights',
    '1986',
    'About 2. Models',
    '(abc) Models',
    '2、',
    '（四）',
    '4.1 (May 2026)',
    '2、（草案）',
    '１．５倍の船',
    '２０３０年の港',
  ])('sees no number in %s', (markdown) => expect(title(markdown).number).toBeUndefined());

  it.each([
    ['大模型架构：从体量到效率', '大模型架构', '从体量到效率'],
    ['架构:从A到B', '架构', '从A到B'],
    ['Models: from scale to thrift', 'Models', 'from scale to thrift'],
    ['Models — a survey', 'Models', 'a survey'],
    ['模型——一份清单', '模型', '一份清单'],
    ['港の十年　― 残る桟橋', '港の十年', '残る桟橋'],
    ['港の十年――残る桟橋', '港の十年', '残る桟橋'],
    ['港の十年 ― 残る桟橋 ―', '港の十年', '残る桟橋'],
    ['港の十年 ―残る桟橋・船―', '港の十年', '残る桟橋・船'],
    ['港の十年〜残る桟橋〜', '港の十年', '残る桟橋'],
    ['港の十年 -残る桟橋-', '港の十年', '残る桟橋'],
    ['항구의 십 년 – 남은 부두 –', '항구의 십 년', '남은 부두'],
    ['Ten years of quays —what is left—', 'Ten years of quays', 'what is left'],
    ['港口十年——留下的栈桥——', '港口十年', '留下的栈桥'],
    ['模型——2026年展望', '模型', '2026年展望'],
    ['End — 2026', 'End', '2026'],
    ['模型｜从体量到效率', '模型', '从体量到效率'],
    ['模型 ｜ 一：清单', '模型', '一：清单'],
    ['Models | a survey', 'Models', 'a survey'],
    ['2. **Models**: a *survey*', 'Models', 'a survey'],
    ['RFC 0047: Moving house', 'Moving house', 'RFC 0047'],
    ['KIP-512 — Moving house', 'Moving house', 'KIP-512'],
    ['Memo #4: Moving house', 'Moving house', 'Memo #4'],
    ['AI 2027: A forecast', 'AI 2027', 'A forecast'],
    ['SAT-12: A satellite', 'SAT-12', 'A satellite'],
  ])('cuts %s at its colon', (markdown, main, sub) => {
    expect(textOf(title(markdown).main)).toBe(main);
    expect(textOf(title(markdown).sub ?? [])).toBe(sub);
  });

  it.each([
    'At 12:30',
    'C:\\new',
    'https://example.org',
    'std::vector',
    'A plain title',
    'Ends with a colon:',
    'Maps `a: b` to c',
    'Maps $a: b$ to c',
    'Mid— day',
    'Models|survey',
    '｜后',
    'Mid —day',
    '：后',
    '前：',
    'Plan 2025 — 2026',
    '年份2024——2026',
  ])('leaves %s whole', (markdown) => expect(title(markdown).sub).toBeUndefined());
});

describe('the parts of a title', () => {
  it('are none where one of them is a mark alone', () => {
    expect(title('Boats：“')).not.toHaveProperty('sub');
    expect(title('…: Boats')).not.toHaveProperty('sub');
    expect(title('Boats: + ')).toHaveProperty('sub');
  });

  it('are all that it says, with its emphasis and its place', () => {
    const { number, main, sub, movement, named, whole, position } = title(
      '2. **Rails**: from [A *b*](u) to C',
    );
    expect([number, textOf(main), textOf(sub ?? []), textOf(named), textOf(whole)]).toEqual([
      ...['2', 'Rails', 'from A b to C', 'Rails: from A b to C', '2. Rails: from A b to C'],
    ]);
    expect(movement).toEqual({ from: 'A b', to: 'C' });
    expect(title('From A to B').movement).toEqual({ from: 'A', to: 'B' });
    expect(position).toEqual(at);
  });

  const kinds = (markdown: string): unknown[] => {
    const kind = (node: { type: string; children?: unknown[] }): unknown =>
      node.children ? [node.type, ...node.children.map((child) => kind(child as never))] : node.type;
    return title(markdown).whole.map(kind);
  };

  it('know one kind of emphasis, and none where all of it is emphasised', () => {
    expect(kinds('a *b* **c** ***d***')).toEqual([
      ...['text', ['strong', 'text'], 'text', ['strong', 'text'], 'text', ['strong', 'text']],
    ]);
    for (const all of ['**a**', '*a*', '***a***']) expect(kinds(all)).toEqual(['text']);
    expect(kinds('**a *b* `c`**')).toEqual(['text', ['strong', 'text'], 'text', 'inlineCode']);
    expect(kinds('[*a* b](u)')).toEqual([['link', ['strong', 'text'], 'text']]);
    expect(kinds('[**a**](u)')).toEqual([['link', 'text']]);
  });
});

describe('parseMovement', () => {
  it.each([
    ['从比拼体量到精打细算', '比拼体量', '精打细算'],
    ['從片段到環線', '片段', '環線'],
    ['从规模走向效率', '规模', '效率'],
    ['自上而下至自下而上', '上而下', '自下而上'],
    ['from one line to a network', 'one line', 'a network'],
    ['From mud to gravel', 'mud', 'gravel'],
    ['vom Schotter zum festen Belag', 'Schotter', 'festen Belag'],
    ['von Hand zu Hand', 'Hand', 'Hand'],
    ['古い電車から低い床へ', '古い電車', '低い床'],
    ['서가 중심에서 사람 중심으로', '서가 중심', '사람 중심'],
    ['서울에서부산으로', '서울', '부산'],
    [' from  mud  to  gravel ', 'mud', 'gravel'],
    ['von  Hand  nach  Haus', 'Hand', 'Haus'],
    ['从 A 到 B', 'A', 'B'],
    ['从到甲到乙', '到甲', '乙'],
  ])('reads %s', (phrase, from, to) => expect(parseMovement(phrase)).toEqual({ from, to }));

  it.each([
    ...[
      '从头说起',
      'from here',
      '到此为止',
      'Wasser',
      '',
      '从到家',
      '从家到',
      '人从东到西',
      'away from here to there',
    ],
    ...['Weg von Hand zu Hand', '東京から大阪へ行く', '서울에서 부산으로 간다'],
  ])('sees no movement in “%s”', (phrase) => expect(parseMovement(phrase)).toBeUndefined());

  it('takes the more even of two cuts', () => {
    expect(parseMovement('从看到图片到听到声音')).toEqual({ from: '看到图片', to: '听到声音' });
  });
});

it.each([
  ['Chapter 4: Tying Ropes', 'Tying Ropes', 'Chapter 4'],
  ['Chapter 4.2: Ropes: a start', 'Ropes', 'Chapter 4.2'],
  ['第四章 绳索论', '绳索论', '第四章'],
  ['第七讲：绳索', '绳索', '第七讲'],
  ['Kapitel 3 – Taue', 'Taue', 'Kapitel 3'],
  ['Lecture 7: Ropes', 'Ropes', 'Lecture 7'],
  ['Week Two: Ropes', 'Ropes', 'Week Two'],
  ['Chapter: Ropes', 'Chapter', ''],
  ['Lecture 7 Ropes', 'Lecture 7 Ropes', ''],
  ['第3回 港の会議', '第3回 港の会議', ''],
  ['White paper: Ropes', 'Ropes', 'White paper'],
  ['Position Paper — Ropes', 'Ropes', 'Position Paper'],
  ['Positionspapier: Taue im Hafen – Ausblick', 'Taue im Hafen', 'Positionspapier'],
  ['Livre blanc : les cordages', 'les cordages', 'Livre blanc'],
  ["Note d'orientation : cordages", 'cordages', "Note d'orientation"],
  ['白皮书：绳索', '绳索', '白皮书'],
  ['研究报告｜绳索', '绳索', '研究报告'],
  ['白書――港のロープ', '港のロープ', '白書'],
  ['Post-mortem: Ropes', 'Ropes', 'Post-mortem'],
  ['보고서: 항만의 밧줄', '항만의 밧줄', '보고서'],
  ['White paper', 'White paper', ''],
  ['Report: 2027', 'Report', ''],
  ['White papers: a history', 'White papers', ''],
  ['White-paper ropes', 'White-paper ropes', ''],
  ['Ropes: a white paper', 'Ropes', ''],
  ['Issue #45: Ropes', 'Ropes', 'Issue #45'],
  ['Edição #31 — 9 cordas para o porto', '9 cordas para o porto', 'Edição #31'],
  ['Nr. 12 – Taue', 'Taue', 'Nr. 12'],
  ['Выпуск 31. Тросы', 'Тросы', 'Выпуск 31'],
  ['第48期｜缆绳', '缆绳', '第48期'],
  ['제31호: 밧줄', '밧줄', '제31호'],
  ['Edition 2026: Ropes', 'Edition 2026', ''],
  ['第3期 港湾計画', '第3期 港湾計画', ''],
  ['[기술 지도] 한강 나루터', '한강 나루터', '기술 지도'],
  ['【特集】港の綱', '港の綱', '特集'],
  ['[Draft] Ropes for the harbour', 'Ropes for the harbour', 'Draft'],
  ['[2026] Ropes', '[2026] Ropes', ''],
])('which one of several an article is, or which kind of text, stands by itself: %s', (heading, main, label) => {
  const roadmap = readArticle(`# ${heading}\n\n## A\n\nText.\n\n## B\n\nText.`, 'a.md').roadmap;
  expect([textOf(roadmap.title?.main ?? []), textOf(roadmap.title?.label ?? [])]).toEqual([main, label]);
});

it('a chapter is called as it is written, though it names a kind of text', () =>
  expect(textOf(title('Analysis: Ropes').main)).toBe('Analysis'));

it.each([
  ['RFC 0047: Ropes', 'Ropes', 'RFC 0047'],
  ['KIP-500: Ropes', 'Ropes', 'KIP-500'],
  ['ADR 012: Ropes', 'Ropes', 'ADR 012'],
  ['RFC 1234: Ropes', 'Ropes', 'RFC 1234'],
  ['#1: Ropes', 'Ropes', '#1'],
  ['#123: Ropes', 'Ropes', '#123'],
  ['Issue #12: Ropes', 'Ropes', 'Issue #12'],
  ['Plan Nr. 123: Ropes', 'Ropes', 'Plan Nr. 123'],
  ['Plan No. 12: Ropes', 'Ropes', 'Plan No. 12'],
  ['Приказ № 12: Тросы', 'Тросы', 'Приказ № 12'],
  ['RFC 47: Ropes', 'RFC 47', 'Ropes'],
  ['FERRY 2026: Ropes', 'FERRY 2026', 'Ropes'],
  ['FERRY 1999: Ropes', 'FERRY 1999', 'Ropes'],
  ['FERRY 2126: Ropes', 'FERRY 2126', 'Ropes'],
  ['R 0047: Ropes', 'R 0047', 'Ropes'],
  ['Rfc 0047: Ropes', 'Rfc 0047', 'Ropes'],
  ['BRIDGE 0047: Ropes', 'BRIDGE 0047', 'Ropes'],
  ['The plan No. 12: Ropes', 'The plan No. 12', 'Ropes'],
  ['#12 or so: Ropes', '#12 or so', 'Ropes'],
])('what a title is filed under comes second: %s', (markdown, main, sub) => {
  const { main: first, sub: second } = title(markdown);
  expect([textOf(first), textOf(second ?? [])]).toEqual([main, sub]);
});

it.each([
  ['[1.4.2](https://e.org) Ropes', undefined],
  ['[1.4 Ropes](https://e.org)', '1.4'],
  ['[14. Ropes](https://e.org)', '14'],
  ['**1.4** Ropes', '1.4'],
  ['`1.4` Ropes', '1.4'],
])('a version that is a link is a name, and no number: %s', (markdown, number) => {
  expect(title(markdown).number).toBe(number);
});
