import { describe, expect, it } from 'vitest';
import { shape } from './shape.ts';

const told = (...lines: string[]): string[] =>
  shape('# Boats', '', '## Log', '', ...lines)
    .slice(2)
    .map((line) => line.trim().replace(/:? *@[\d–]+$/u, ''));

describe('one of several sections of a paragraph each that is told along time', () => {
  const time = 'In 2026 ten boats sail. By 2028, all of them do. In 2030 the quay is full.';
  const kinds = (...texts: string[]): number =>
    told(...texts.flatMap((text, at) => [`### Quay ${at + 1}`, '', text, ''])).filter((line) =>
      /2028/.test(line.slice(0, 20)),
    ).length;

  it('is running text as the others are', () => {
    expect(kinds(time, 'It is short.', 'It is dry.')).toBe(0);
    expect(kinds(time, time, 'It is dry.')).toBe(2);
    expect(kinds(time, 'It is short.')).toBe(1);
  });
});

describe('a paragraph whose sentences each open with a period', () => {
  it.each([
    [
      'In 2026 ten boats sail. By 2028, all of them do. In 2030 the quay is full.',
      ['In 2026 “ten boats sail.”', 'By 2028 “all of them do.”', 'In 2030 “the quay is full.”'],
    ],
    [
      '2026 年三艘船下水。2027 年，全部改用电。2030 年码头满员。',
      ['2026 年 “三艘船下水。”', '2027 年 “全部改用电。”', '2030 年 “码头满员。”'],
    ],
    [
      '2026年には三隻が走る。2027年度には全部が走る。2030年までに港が満ちる。',
      ['2026年 “三隻が走る。”', '2027年度 “全部が走る。”', '2030年までに “港が満ちる。”'],
    ],
    [
      '2026년에는 세 척이 달린다. 2027년에는 모두 달린다. 2030년에는 부두가 찬다.',
      ['2026년 “세 척이 달린다.”', '2027년 “모두 달린다.”', '2030년 “부두가 찬다.”'],
    ],
    [
      'Im Jahr 2026 fahren drei Boote. 2027 fahren alle. Ab 2030 ist der Kai voll.',
      ['Im Jahr 2026 “fahren drei Boote.”', '2027 “fahren alle.”', 'Ab 2030 “ist der Kai voll.”'],
    ],
    [
      'في عام 2026 تبحر ثلاثة قوارب. وفي عام 2027 تبحر كلها. وبحلول عام 2030 يمتلئ الرصيف.',
      ['في عام 2026 “تبحر ثلاثة قوارب.”', 'وفي عام 2027 “تبحر كلها.”', 'وبحلول عام 2030 “يمتلئ الرصيف.”'],
    ],
    [
      '到2026年，三艘下水；到2028年，全部用电；到2030年，码头满员。',
      ['到2026年 “三艘下水”', '到2028年 “全部用电”', '到2030年 “码头满员。”'],
    ],
    [
      '2026年三艘下水，2028年全部用电，2030年，码头满员。',
      ['2026年 “三艘下水”', '2028年 “全部用电”', '2030年 “码头满员。”'],
    ],
  ])('is told along these: %s', (paragraph, forecasts) => {
    expect(told(paragraph)).toEqual(forecasts.map((forecast) => `forecast ${forecast}`));
  });

  it('keeps what leads to them above, what is about all of them below, and what goes on with one there', () => {
    const sail = 'In 2026 ten boats sail. In 2027 twenty do. In 2028 all do.';
    expect(told(`The plan is bold. ${sail} Nobody is left behind.`)).toEqual([
      'prose The plan is bold.',
      'forecast In 2026 “ten boats sail.”',
      'forecast In 2027 “twenty do.”',
      'forecast In 2028 “all do.”',
      'prose Nobody is left behind.',
    ]);
    expect(told(sail.replace('In 2028', 'Most are old. In 2028'))[1]).toBe(
      'forecast In 2027 “twenty do. Most are old.”',
    );
  });

  it.each([
    [
      '2025年还有十艘船，我的看法是：2026年剩八艘，2027年底剩五艘，2030年剩两艘。',
      '2025年还有十艘船，我的看法是：',
    ],
    ['There is a plan: in 2026 ten boats sail, by the end of 2027 all do; in 2030 none.', 'There is a plan'],
    ['Das Ziel lautet: 2026 fahren zehn Boote, 2027 alle, ab 2030 keines mehr.', 'Das Ziel lautet'],
  ])('has what leads to them with a colon above: %s', (paragraph, lead) => {
    expect([told(paragraph)[0], told(paragraph).length]).toEqual([`prose ${lead}`, 4]);
  });

  it.each([
    ['two', 'In 2026 ten boats sail. In 2028 all of them do.'],
    ['led to behind another', '2024年十艘。2025年八艘，我看：2026年六艘，2027年四艘，2030年两艘。'],
    ['in no order', 'In 2026 ten boats sail. In 2024 none did. In 2028 all of them do.'],
    ['named on the way', 'Ten boats sail in 2026. Twenty do in 2027. All of them do in 2028.'],
    ['beside each other', 'In 2026, 2027 and 2028 boats sail. They are old.'],
    ['few of it', 'In 2019 he came. It rained. The sea was high. In 2021 he left. Why? In 2024 he was back.'],
    [
      'long',
      `In 2026 ten boats sail. In 2027 twenty do. In 2028 ${'all of them sail out, '.repeat(7)}and stay.`,
    ],
  ])('stays a paragraph where they are %s', (_case, paragraph) => {
    expect(told(paragraph)).toEqual([`prose ${paragraph}`]);
  });
});

describe('points that each open with a period, whatever follows that', () => {
  const points = [
    '- In 2026 ten boats sail',
    '- By the end of March 2027 all do',
    '- 2030: the quay is full',
  ];

  it('are told along these', () => {
    expect(told(...points)).toEqual([
      'forecast In 2026 “ten boats sail”',
      'forecast By the end of March 2027 “all do”',
      'forecast 2030 “the quay is full”',
    ]);
  });

  it.each([
    ['two', points.slice(0, 2)],
    ['counted', points.map((point, at) => point.replace('-', `${at + 1}.`))],
    ['in no order', points.toReversed()],
    ['more than a paragraph', [...points, '  - and more']],
  ])('stay points where they are %s', (_case, lines) => {
    expect(told(...lines).join()).not.toContain('forecast');
  });
});

describe('a section told in sentences alone', () => {
  const sentences = 'In 2026 ten boats sail. In 2027 twenty do. In 2028 all do.';
  const directions = (...lines: string[]): number =>
    shape('# Boats', '', ...lines).filter((line) => line.includes('direction')).length;

  it('is a direction where another section is told along the same periods', () => {
    const list = ['- 2026: dig', '- 2027: lay', '- 2028: open'];
    expect(directions('## Ships', '', sentences, '', '## Quays', '', ...list)).toBe(2);
    expect(directions('## Ships', '', sentences, '', '## Quays', '', sentences)).toBe(2);
  });

  it('is none beside others: it may be a history', () => {
    expect(directions('## Log', '', sentences, '', '## Quays', '', 'They are old.')).toBe(0);
    expect(directions('## Log', '', sentences, '', '## Quays', '', '- 2028: dig', '- 2030: lay')).toBe(1);
  });
});
