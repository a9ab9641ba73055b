import { describe, expect, it } from 'vitest';
import { deckOf, written } from '../deck/written.ts';

const shows = (...lines: string[]) => {
  const slides = deckOf('# Quays', '', 'They are old.', '', '## East', '', ...lines).slides.map(written);
  return slides.slice(2).map((slide) => slide.shows);
};

describe('fields behind a text', () => {
  const facts = '- *Cost:* 3.1 m.\n- *Who:* harbour office.\n- *Start:* May 2027.';
  it.each([
    ['in a row', ['Two quays are mended. *Cost:* 3.1 m. *Who:* harbour office. *Start:* May 2027.']],
    ['in a line', ['Two quays are mended.', '*Cost:* 3.1 m. *Who:* harbour office. *Start:* May 2027.']],
    ['in lines', ['Two quays are mended.', '*Cost:* 3.1 m.', '*Who:* harbour office.', '*Start:* May 2027.']],
  ])('are points below it, %s', (_name, lines) =>
    expect(shows(...lines)).toEqual([`Two quays are mended.\n\n${facts}`]));

  it('are points below it also where that has a colon', () => {
    const text = 'So far: the old quay. Twelve more are to come.';
    expect(shows(text, '*Cost:* 3.1 m. *Who:* harbour office. *Start:* May 2027.')).toEqual([
      `${text}\n\n${facts}`,
    ]);
  });
});

describe('a word in bold before a colon', () => {
  it.each([
    [
      '截至 2027 年 9 月，全国码头装卸了 1,050 万吨货物（散货）。新起重机首次超过四成。问题在于**利用率**：我们看过的 22 座码头平均只用了 38%。',
    ],
    ['全国的码头去年装卸了四成以上的货物。问题在于**利用率**：我们看过的22座码头只用了38%。'],
    ['Two quays are mended, and that is what counts for **the crews**: they have work again.'],
  ])('is no field within a sentence: %s', (text) => {
    expect(shows(text).join('\n')).not.toMatch(/^- /m);
  });
});

describe('fields in one paragraph', () => {
  it.each([
    [
      'in lines',
      ['Goal: three quays', 'Budget: as planned', 'Due: 2029'],
      '- Goal: three quays\n- Budget: as planned\n- Due: 2029',
    ],
    ['in lines of Chinese', ['目标：三座码头', '预算：四千万'], '- 目标：三座码头\n- 预算：四千万'],
    ['in lines with breaks', ['Goal: three quays\\', 'Due: 2029'], '- Goal: three quays\n- Due: 2029'],
    [
      'with names in bold',
      ['**Goal:** three quays', '**Due:** 2029'],
      '- **Goal:** three quays\n- **Due:** 2029',
    ],
    [
      'with names in bold and marks between them, in a row',
      ['**Goal**: three quays · **Due**: 2029 | **Who**: the office ·'],
      '- **Goal**: three quays\n- **Due**: 2029\n- **Who**: the office ·',
    ],
    [
      'with names in bold, in a row',
      ['**Goal**: three quays **Due**: 2029'],
      '- **Goal**: three quays\n- **Due**: 2029',
    ],
  ])('are points where they stand %s', (_name, lines, points) => expect(shows(...lines)).toEqual([points]));

  it.each([
    [
      'a) the quay',
      ['a) the quay', 'b) the crane,', 'which is old', 'c) the ship'],
      '- a) the quay\n- b) the crane, which is old\n- c) the ship',
    ],
    [
      'what announces them',
      ['We want:', '(1) a quay', '(2) a crane'],
      'We want:\n\n- (1) a quay\n- (2) a crane',
    ],
    ['①', ['① 旧码头', '② 新码头'], '- ① 旧码头\n- ② 新码头'],
  ])('that count are points: %s', (_name, lines, points) => expect(shows(...lines)).toEqual([points]));

  it.each([
    ['a line is a sentence', ['Goal: three quays', 'They are long.'], 'Goal: three quays They are long.'],
    ['there is one', ['**Goal:** three quays'], '**Goal:** three quays'],
    [
      'a colon stands late',
      ['In all of the years that we plan: ships', 'Due: 2029'],
      'In all of the years that we plan: ships Due: 2029',
    ],
    [
      'only the second has a name in bold',
      ['We learned this: it was slow. **Note:** no more.'],
      'We learned this: it was slow. **Note:** no more.',
    ],
    [
      'a colon stands within the bold words',
      ['**goal: three** quays', '**due: 2029** or so'],
      '**goal: three** quays **due: 2029** or so',
    ],
    ['nothing stands behind a name', ['**Goal:**', '**Due:** 2029'], undefined],
    ['nothing stands behind a name and its colon', ['**Goal**:', '**Due**: 2029'], undefined],
    ['nothing stands behind a name in a row', ['**Goal:** **Due:** 2029'], undefined],
    ['a line is a picture', ['Goal: ![q](q.png)', 'Due: 2029'], undefined],
    ['a name is in small letters', ['goal: quays', 'due: 2029'], 'goal: quays due: 2029'],
    ['nothing parts the colon from what follows', ['Goal:quays', 'Due:ice'], 'Goal:quays Due:ice'],
    ['they are addresses', ['https://e.org/a', 'https://e.org/b'], '<https://e.org/a> <https://e.org/b>'],
  ])('are none where %s', (_name, lines, text) => {
    if (text !== undefined) expect(shows(...lines)).toEqual([text]);
    expect(shows(...lines).join('\n')).not.toMatch(/^- /m);
  });

  it('have room for what a line says, and for its name', () => {
    const field = (name: number, value: number) => `${'船'.repeat(name)}：${'港'.repeat(value)}`;
    const isList = (...lines: string[]) => /^- /m.test(shows(...lines).join('\n'));
    expect([isList(field(12, 60), field(1, 1)), isList(field(13, 60), field(1, 1))]).toEqual([true, false]);
    expect([isList(field(1, 1), field(2, 60)), isList(field(1, 1), field(2, 61))]).toEqual([true, false]);
    const bold = (name: number) => `**${'船'.repeat(name)}：** ${'港'.repeat(70)}`;
    expect([isList(bold(11), bold(2)), isList(bold(12), bold(2))]).toEqual([true, false]);
  });

  it('are periods of a direction where these are their names', () => {
    const slides = deckOf('# T', '', '## A', '', '**2026:** Keel', '**2027:** Mast').slides;
    expect(slides.map(({ layout }) => layout)).toContain('divider');
  });

  it('have room for much that one of several says', () => {
    const lines = ['时间：九月', `参会：${'某人，'.repeat(30)}`, '记录：某人'];
    expect(shows(...lines).join('\n')).toMatch(/^- 时间：九月$/m);
  });

  it('stay running text behind a text where nothing sets their names off', () => {
    expect(shows('The quay is rebuilt.', 'Costs: 8 million', 'Who: the town').join()).not.toContain('\\');
  });
});

describe('fields that close a section', () => {
  const table = ['| Quay | Cost |', '| --- | --- |', '| North | 3 |', '| South | 5 |'];
  const points = ['- Mend the wall', '- Raise the crane'];
  it.each([
    ['a list', points, '**Lead:** harbour office. **Budget:** 3 m.'],
    ['a list, in Chinese', ['- 修墙', '- 升吊'], '**负责人**：港务局。**预算**：三百万。'],
    [
      'a list, in Arabic',
      ['- إصلاح الجدار', '- رفع الرافعة'],
      '**المسؤول:** مكتب الميناء. **الميزانية:** 3 ملايين.',
    ],
    ['a table', table, '**Lead:** harbour office. **Budget:** 3 m.'],
  ])('are a line below %s', (_name, block, fields) => {
    const slides = shows(...block, '', fields).map(String);
    expect(slides).toHaveLength(1);
    expect(slides.join()).toContain(`

${fields}`);
  });

  it('stay lines where they stand in lines', () =>
    expect(shows(...points, '', '**Lead:** harbour office', '**Budget:** 3 m')).toEqual([
      `${points.join('\n')}\n\n**Lead:** harbour office\\\n**Budget:** 3 m`,
    ]));

  it.each([
    ['say much', `**Lead:** ${'the office of the harbour and its master, '.repeat(5)} **Budget:** 3 m.`],
    ['are periods', '**2027:** the wall. **2028:** the crane.'],
    ['are parts of a year', '**Q1:** the wall. **Q2:** the crane.'],
  ])('are points of their own where they %s', (_name, fields) =>
    expect(shows(...points, '', fields).length).toBeGreaterThan(1));
});

describe('lines that begin alike', () => {
  it.each([
    ['in bold', ['**Mason**, east quay', '**Diver**, harbour [apply](https://e.org/d)', '**Clerk**, town']],
    [
      'in bold, in sentences',
      ['**Stage 2.1. The quay.** It is mended.', '**Stage 2.2. The crane.** It is sold.'],
    ],
    ['with a mark', ['✔ the quay', '✘ the crane']],
    ['with the mark of a Korean office', ['ㅇ 낡은 부두', 'ㅇ 새 크레인']],
    ['with a Japanese mark', ['・古い埠頭', '・新しいクレーン']],
    ['with a triangle', ['▲ 낡은 부두', '▲ 새 크레인']],
    ['with a letter', ['A. the quay', 'B. the crane']],
    ['with a time', ['09:30 a ship', '12:00–13:30 a train']],
    ['with a time in German', ['9.30 Uhr Schiff', '12.00 Uhr Zug']],
    ['with a time in Chinese', ['上午9点30分 登船', '下午2点 返航']],
    ['with a day', ['2027-05-03 a ship sails', '5 May 2027 a train leaves']],
    ['with an emoji', ['🚀 Ship in May', '👩‍🔧 Crane in June']],
    ['with a month', ['4月　起工', '9月　竣工']],
    ['with a month and a year', ['2027年4月 开工', '2027年9月 完工']],
    ['with a month and a narrow colon', ['4月:公募。', '9月:3隻が出航。']],
    ['with a day and a narrow colon', ['5月3日:码头开工。', '9月1日:吊车到港。']],
    ['with a quarter and a narrow colon', ['1분기:부두 측량.', '3분기:크레인 설치.']],
    ['with a kana', ['ア　埠頭を直す', 'イ　船を買う']],
    ['with a name and a line', ['码头 | 花岗岩', '吊车 | 钢']],
    ['with an abbreviation', ['HB – harbour board', 'QE – quay east']],
    ['with a name', ['Old quay — granite', 'New quay — concrete', 'Crane – steel']],
    ['with breaks of their own', ['**Mason**, east quay\\', '**Diver**, harbour\\', '**Clerk**, town']],
  ])('are points: %s', (_name, lines) =>
    expect(shows(...lines)).toEqual([lines.map((line) => `- ${line.replace(/\\$/, '')}`).join('\n')]));

  it('are dates where each begins with a period', () => {
    expect(shows('2027年，三艘船出航。', '2029年，码头翻新。')).toEqual([
      '- *2027年* 三艘船出航。\n- *2029年* 码头翻新。',
    ]);
    expect(shows('2027年:码头翻新', '2029年:20条船', '2030年以后:再看吧。')).toEqual([
      '- *2027年* 码头翻新\n- *2029年* 20条船\n- *2030年以后* 再看吧。',
    ]);
    expect(shows('Q1 2027: the quay is mended', 'Q3 2027: a ship sails')).toEqual([
      '- *Q1 2027* The quay is mended\n- *Q3 2027* A ship sails',
    ]);
    expect(shows('We saw in', '2027, as planned, three ships.')).toEqual([
      'We saw in 2027, as planned, three ships.',
    ]);
  });

  it('are links where each is one in words', () => {
    expect(
      shows('[![CI](a.svg)](https://e.org/1)', '[![Size](b.svg)](https://e.org/2)').join(),
    ).not.toContain('- ');
    const [links = ''] = shows('[The first quay](https://e.org/1)', '[The second](https://e.org/2)');
    expect(String(links).match(/^- \[.*?\]/gmu)).toEqual(['- [The first quay]', '- [The second]']);
  });

  it('are points below what announces them', () =>
    expect(
      shows('We need more hands.', '**Mason**, east quay', '**Diver**, harbour', '**Clerk**, town'),
    ).toEqual(['We need more hands.\n\n- **Mason**, east quay\n- **Diver**, harbour\n- **Clerk**, town']));

  it.each([
    ['Cheaper boats 95%', 'More sails 80%', 'No oars 5 %'],
    ['船变便宜 95%', '帆变多 80%', '桨消失 5%'],
    ['배값 하락 7/10', '돛 증가 9/10', '노 사라짐 1/10'],
    ['Boote ★★★☆☆', 'Segel ★★★★☆', 'Ruder ★☆☆☆☆'],
  ])('are points where each says how much something gets: %s', (...lines) =>
    expect(shows('We give each a score:', ...lines).join()).toContain(
      lines
        .map((line) => `- ${line}`)
        .join('\n')
        .replace(/\d+ ?%/gu, (share) => `**${share}**`),
    ));

  it('are points below a title without a mark of its own', () =>
    expect(shows('＜課題＞', '・古い埠頭', '・狭い船').join()).toContain(
      '**＜課題＞**\n\n- ・古い埠頭\n- ・狭い船',
    ));

  it.each([
    ['figures open running text', ['2026 we mend the old quay and', '2027 we sell the crane.']],
    ['two stand in a sentence', ['**Oak** is hard and', '**Ash** is not']],
    ['they go on in small letters', ['**oak** and', '**ash** and', '**elm** are trees']],
    [
      'a sentence goes on before them',
      ['The trees that we sell are', '**Oak** and', '**Ash** and', '**Elm**'],
    ],
    ['two only have a dash', ['The quay – as planned', 'or later – is mended']],
    ['one says nothing', ['**Oak** is hard.', '**Ash**, which', 'is not.']],
  ])('are none where %s', (_name, lines) => expect(shows(...lines)).toEqual([lines.join(' ')]));

  it('stay below each other as an address', () =>
    expect(shows('Harbour Board of Anchor', 'Quay Street 9', '70182 Anchor')).toEqual([
      'Harbour Board of Anchor\\\nQuay Street 9\\\n70182 Anchor',
    ]));
});

describe('lines that are broken before they are full', () => {
  it.each([
    ['short', ['Objectifs 2030', 'Réduire les pertes', 'Former 300 agents']],
    ['in Chinese', ['旧码头', '新吊车两台', '防波堤']],
    [
      'of about one length in Chinese',
      ['新的吊车从“工具”变成“同事”', '旧码头不再是风口，是水电煤', '防波堤回归居住，小镇会有惊喜'],
    ],
    ['a question and its answer', ['Q. Is the quay sold?', 'A. No, it is mended.']],
    ['a field above a sentence', ['Chance: high', 'The quay is mended, but slowly.']],
  ])('stay below each other: %s', (_name, lines) => expect(shows(...lines)).toEqual([lines.join('\\\n')]));

  it.each([
    ['a poem', ['We build by day', 'and mend by night', 'and sleep when done.']],
    ['a sentence with names', ['Der Kai gehört Ada', 'Birke und Bo Ceder, die', 'Kran und Mole kauften.']],
    [
      'set at a width',
      [
        'The Old Quay and the New Crane are the',
        'Two Works that the Harbour Board and the',
        'Town of Anchor',
      ],
    ],
  ])('are running text: %s', (_name, lines) => expect(shows(...lines)).toEqual([lines.join(' ')]));
});

describe('lines that count by a mark', () => {
  it.each([
    [
      'of Korean letters',
      ['가. 두 부두', '나. 세 부두', '다. 창고'],
      '- 가. 두 부두\n- 나. 세 부두\n- 다. 창고',
    ],
    ['in circles', ['① 两座码头', '② 三座码头'], '- ① 两座码头\n- ② 三座码头'],
    ['that is a circle', ['○ 두 부두', '○ 세 부두'], '- ○ 두 부두\n- ○ 세 부두'],
  ])('are points, %s', (_how, lines, points) => {
    expect(shows(...lines)).toEqual([points]);
    expect(shows('The quays:', ...lines)[0]).toContain(points);
  });

  it('are running text where they do not count on', () => {
    expect(shows('가. 두 부두', '다. 세 부두')).toEqual(['가. 두 부두 다. 세 부두']);
  });
});
