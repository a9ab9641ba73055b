import type { List, Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import { ownMarks, ownMarksInRows } from '../../../src/deck/own-marks.ts';
import { planProse } from '../../../src/deck/prose.ts';
import type { Block } from '../../../src/model/roadmap.ts';
import { blocksOf } from '../article/inline.ts';
import { deckOf } from './written.ts';

const marksOf = (...points: string[]): string[] =>
  ownMarks(blocksOf(points.map((point) => `- ${point}`).join('\n')) as Block[]);

describe('points with marks of their author', () => {
  it.each([
    [['a) quay', 'b) crane']],
    [['（1）码头', '（2）吊车']],
    [['一、码头', '二、吊车']],
    [['☐ quay', '☑ crane']],
    [['• quay', '→ crane']],
    [['ㅇ 부두', 'ㅇ 크레인']],
    [['・埠頭', '▲クレーン']],
    [['A. quay', 'B. crane']],
    [['[ ] quay', '[x] crane']],
    [['(i) quay', '(ii) crane']],
    [['2.1 Quay', '2.2 Crane']],
    [['1、码头', '2、吊车']],
    [['1、2026年：码头', '2、2028年：吊车']],
    [['۱. اسکله', '۲. جرثقیل']],
    [['١- رصيف', '٢- رافعة']],
    [['**A1.** Quay', '**A2** Crane', '**B1** Boats']],
    [['R1: quay', 'R2: crane']],
    [['**OKR-1：**码头', '**OKR-2：**吊车']],
  ])('have no others: %j', (points) => expect(marksOf(...points)).toEqual(['own-marks']));

  it.each([
    [['a) quay', 'crane']],
    [['a) quay']],
    [['A. Berg', 'C. Cole']],
    [['2 quays', '3 cranes']],
    [['2.1 quays', '2.4 cranes']],
    [['A4 paper', 'B5 paper']],
    [['Q1: quay', 'Q1: crane']],
    [['**2026** quay', '**2027** crane']],
    [['[ ] quay', 'crane']],
    [['Quay (1)', 'Crane (2)']],
  ])('are none in %j', (points) => expect(marksOf(...points)).toEqual([]));

  it('have none either where they are within others', () => {
    expect(marksOf('quay\n  - [ ] stones\n  - [x] steps', 'crane')).toEqual(['own-marks-below']);
    expect(marksOf('[ ] quay\n  - [ ] stones\n  - [x] steps', '[ ] crane')).toEqual([
      'own-marks',
      'own-marks-below',
    ]);
    expect(marksOf('[ ] quay\n  - stones\n  - steps', '[ ] crane')).toEqual(['own-marks']);
  });

  it('have none either with a few words above them', () => {
    const points = 'a) the old quay is mended; b) the new one is built; c) the crane is sold.';
    const paragraphs = blocksOf(
      `The town has met.\n\nThe town resolves: ${points}\n\nSo be it.`,
    ) as Paragraph[];
    const slides = planProse(paragraphs, 'en');
    expect(slides.map(({ classes, shown }) => [classes, shown.map(({ type }) => type)])).toEqual([
      [['own-marks'], ['paragraph', 'paragraph', 'list', 'paragraph']],
    ]);
  });
});

describe('rows of points with marks of their author', () => {
  const marksIn = (...rows: string[][]): string[] => {
    const lines = rows.flatMap((points) => ['- row', ...points.map((point) => `  - ${point}`)]);
    return ownMarksInRows(blocksOf(lines.join('\n'))[0] as List);
  };
  const [own, others] = [
    ['○ 부두', '○ 배'],
    ['quay', 'crane'],
  ];

  it.each([
    [[own, own], ['own-marks-below']],
    [[own, ['quay']], ['own-marks-below']],
    [
      [own, others, own],
      ['own-marks-below-1', 'own-marks-below-3'],
    ],
    [[others, ['quay'], own], ['own-marks-below-3']],
    [[others, ['○ 부두']], []],
    [[others, others], []],
  ])('%j: %j', (rows, classes) => expect(marksIn(...rows)).toEqual(classes));
});

it('points of a period have none beside their own', () => {
  const points = ['- [x] quay', '- [ ] crane', ''];
  const slides = deckOf(
    '# Port',
    '',
    '## Plan',
    '',
    '### 2030',
    '',
    ...points,
    '### v2 – May 2031',
    '',
    ...points,
  ).slides;
  expect(
    slides.filter(({ layout }) => layout === 'forecast').map(({ classes }) => classes.join(' ')),
  ).toEqual(['line-1 own-marks', 'line-1 compact dated own-marks']);
});
