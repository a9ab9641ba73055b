import { describe, expect, it } from 'vitest';
import { claimCount } from '../../../../src/check/rules/claim-count.ts';
import { toSubject } from '../subject.ts';

const direction = (name: string): string =>
  `## ${name}\n\n### Done\n\n**One**\n- A point\n\n### Next\n\n**2025: One**\n- A point\n\n**2026: Two**\n- A point\n`;

/** An article of six directions, with six breakthroughs and twelve forecasts. */
const article = (text: string, within = ''): string =>
  `# T\n\n${text}\n\n${'ABCDEF'.split('').map(direction).join('\n')}${within}\n## End\n\nText.\n`;

const reasons = (text: string): string[] => claimCount.find(toSubject(text)).map(({ reason }) => reason);

describe('claim-count', () => {
  it.each([
    ['本文考察七大方向。', '七大方向'],
    ['接下来是七个方向。', '七个方向'],
    ['下文依次考察5个关键方向。', '5个关键方向'],
    ['这七大技术领域各有进度。', '七大技术领域'],
    ['We take seven directions in turn.', 'seven directions'],
    ['This article covers five key areas.', 'five key areas'],
    ['Here are 7 main directions.', '7 main directions'],
    ['文中共有十三项预测。', '十三项预测'],
    ['Read on for fourteen forecasts.', 'fourteen forecasts'],
    ['Then come seven breakthroughs.', 'seven breakthroughs'],
  ])('finds the wrong count in “%s”', (text, words) => {
    const [hit, ...others] = claimCount.find(toSubject(article(text)));
    expect(hit?.reason).toMatch(new RegExp(`^the text says “${words}”, but the article has (?:6|12) `));
    expect(hit).toMatchObject({ line: 3, column: text.indexOf(words) + 1 });
    expect(others).toEqual([]);
  });

  it.each([
    '本文考察六大方向、十二项预测。',
    'We take six directions and twelve forecasts, two forecasts in each.',
    // A part of the whole, or something else altogether.
    '这些方向里，有五个方向已经开工，其中五个方向已经落地，前五个方向各有进度，第七个方向尚无。',
    'The first five directions are old; five of the directions are not.',
    '传感器沿两个方向移动，用于医疗、教育、金融三大领域。',
    'It works in five fields of medicine. We were pulled in two directions.',
    '2023年突破不断，三项突破最受关注，两年预测一次。',
    'In 2024 forecasts were rare.',
  ])('finds nothing in “%s”', (text) => {
    expect(reasons(article(text))).toEqual([]);
  });

  it('takes the head of the article at its word', () => {
    const head = '---\ntitle: 趋势\ndescription: 七大趋势一次看完\n---\n\n';
    expect(claimCount.find(toSubject(`${head}${article('文。')}`))[0]).toMatchObject({ line: 3, column: 14 });
    expect(reasons(article('> **In brief**: Nine directions.'))).toHaveLength(1);
  });

  it('leaves what a direction counts to the direction', () => {
    expect(reasons(article('Text.', '\nIt goes in five directions.\n'))).toEqual([]);
  });

  it('counts what headings number', () => {
    const phases = '## 第一阶段\n\n文。\n\n## 第二阶段\n\n文。\n\n## 第三阶段：完\n\n文。\n';
    expect(reasons(`# T\n\n工程分四个阶段。\n\n${phases}`)).toEqual([
      'the text says “四个阶段”, but the article has 3 titles numbered “阶段”',
    ]);
    expect(reasons(`# T\n\n工程分三个阶段。\n\n${phases}`)).toEqual([]);
    const parts = '## Part one: A\n\nText.\n\n## Part two: B\n\nText.\n';
    expect(reasons(`# T\n\nIt has three parts.\n\n${parts}`)).toHaveLength(1);
    expect(reasons(`# T\n\nIt has two parts.\n\n${parts}`)).toEqual([]);
  });
});
