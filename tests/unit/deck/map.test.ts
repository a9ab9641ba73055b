import { describe, expect, it } from 'vitest';
import { lineOf, toldIn } from './written.ts';

/** With these below it a period has more points than stand in a line: each has a slide. */
const more = ['- b', '- c', '- d'];

describe('the roadmap', () => {
  it('has a row a direction and a column a period, several forecasts below each other', () => {
    expect(
      toldIn(
        /roadmap/,
        ...[
          '# T',
          ...lineOf('Hulls: wood', '2026: Welding', '2026: `Bolts`', '2026: Glue'),
          ...lineOf('Sails', '2025', '2026: Cloth', '2027: Foil'),
        ],
      ),
    ).toEqual([
      {
        is: 'roadmap',
        sources: '3, 19',
        id: 'roadmap',
        title: '# Roadmap: 2025–2027',
        shows:
          '| Direction | 2025 | 2026 | 2027 |\n| - | - | - | - |\n| Hulls | | Welding<br>`Bolts`<br>Glue | |\n| Sails | a | Cloth | Foil |',
      },
    ]);
  });

  it('is none where most of its places or several of its lines would be empty', () => {
    const maps = (...lines: string[][]): number => toldIn(/roadmap/, '# T', ...lines.flat()).length;
    const full = lineOf('Hulls', '2026: a', '2027: b', '2028: c');
    const undated = (name: string): string[] => lineOf(name, 'Once', 'Twice');
    expect(maps(full, lineOf('Sails', '2026: a', '2028: b'))).toBe(1);
    expect(maps(full, lineOf('Sails', '2026: a', '2029: b'), lineOf('Ropes', '2030: a', '2031: b'))).toBe(0);
    expect(maps(full, lineOf('Sails', '2026: a', '2028: b'), undated('Ropes'), undated('Oars'))).toBe(0);
  });

  it('names a part of a year where several stand in its cell, and what goes on behind it', () => {
    const [map] = toldIn(
      /roadmap/,
      '# T',
      ...['', '## Hulls', '', '- By July 2027: Oak', '- 2028: Ash', '- 2029–2030: Elm'],
      ...['', '## Sails', '', '- May 2027: Cloth', '- June 2027: Foil', '- 2028: Rope', '- 2029: Tar'],
    );
    expect(String(map?.shows).split('\n').slice(-2)).toEqual([
      '| Hulls | Oak | Ash | 2029–2030: Elm |',
      '| Sails | May: Cloth<br>June: Foil | Rope | Tar |',
    ]);
  });

  it('has what is foreseen in its cells, not what all periods are called, and no slides of periods that tell one of several points', () => {
    const told = toldIn(
      /roadmap|year/,
      '# T',
      ...['Hulls', 'Sails'].flatMap((title) => [
        ...['', `## ${title}`],
        ...['2030', '2035'].flatMap((year) => [
          '',
          `### ${year} outlook`,
          '',
          `- ${title} of ${year}`,
          ...['- b', '- c', '- d'],
        ]),
      ]),
    );
    expect(told.map(({ shows }) => shows)).toEqual([
      '| Direction | 2030 | 2035 |\n| - | - | - |\n| Hulls | Hulls of 2030 | Hulls of 2035 |\n| Sails | Sails of 2030 | Sails of 2035 |',
    ]);
  });

  it('has each of the periods that one sentence tells of', () => {
    const lines = ['하나', '둘', '셋'].flatMap((name, at) => [
      ...['', `## 분야 ${at + 1}: ${name}`, ''],
      at === 2 ? '2030년까지 배를 짓고, 2031년에는 모두 띄운다.' : '- 2030년: 용골\n- 2031년: 돛',
    ]);
    const [map] = toldIn(/roadmap/, '# 계획', ...lines);
    expect(map?.shows).toContain('| 셋 | 2030년까지 배를 짓고 | 2031년에는 모두 띄운다. |');
  });

  it('has what the other counted lines tell in whatever way, where one of them is told along time', () => {
    const [map] = toldIn(
      /roadmap/,
      '# T',
      ...['', '## Bet 1: Hulls', '', '- H1 2026: Oak', '- H2 2026: Ash', '- 2027: Elm'],
      ...['', '## Bet 2: Sails', '', '- A loft', '  - ten sails by Q3 2026', '  - twenty sails by May 2027'],
      ...['', '## Bet 3: Fees', '', 'A berth is 4 euros in 2026 and 3 euros in 2027.'],
      ...['', '## Bet 4: Crew', '', '| | Now | End 2026 | End 2027 |', '|-|-|-|-|', '| Pilots | 3 | 5 | 8 |'],
    );
    expect(String(map?.shows).split('\n')).toEqual([
      '| Bet | 2026 | 2027 |',
      '| - | - | - |',
      '| Hulls | H1: Oak<br>H2: Ash | Elm |',
      '| Sails | Ten sails | Twenty sails |',
      '| Fees | A berth is 4 euros | 3 euros |',
      '| Crew | Pilots 5 | Pilots 8 |',
    ]);
  });

  it('has the years of a table of amounts whose section is counted between two lines', () => {
    const line = (number: number, name: string) => [
      ...['', `## ${number} ${name}`, '', '- 2026年：甲', '- 2027年：乙'],
    ];
    const table = [
      '',
      '## 2 算力',
      '',
      '| 指标 | 2025年 | 2027年（预测） |',
      '|-|-|-|',
      '| 规模 | 10 | 21 |',
    ];
    const [map] = toldIn(/roadmap/, '# 规划', ...line(1, '码头'), ...table, ...line(3, '船'));
    expect(String(map?.shows).split('\n').slice(2)).toEqual([
      '| 码头 | 甲 | 乙 |',
      '| 算力 | | 规模 21 |',
      '| 船 | 甲 | 乙 |',
    ]);
  });

  it('has how a sentence opens that has no room', () => {
    const long =
      '一号码头的全部泊位和堆场都接入岸电并由一个系统统一调度，其余的明年再说，届时再向各方通报进展和费用';
    const lines = ['一', '二', '三'].flatMap((name) => [
      ...['', `## 方向${name}：码头${name}`, ''],
      name === '三' ? `${name}号。2030年，${long}。` : '- 2030：靠岸\n- 2031：离岸',
    ]);
    const [map] = toldIn(/roadmap/, '# 规划', ...lines);
    expect(map?.shows).toContain('| 码头三 | 一号码头的全部泊位和堆场都接入岸电并由一个系统统一调度 | |');
  });

  it.each([
    [
      'Half of all boats of this town sail with engines that burn coal, and the other half wait for cables at the old quay of the town.',
      'Half of all boats of this town sail with engines that burn coal…',
    ],
    [
      '全国のおよそ三十の港で電気で動く渡し船が年間を通して運航しているが、岸からの給電を受けられる桟橋はいまだに十一か所にとどまっている。',
      '全国のおよそ三十の港で電気で動く渡し船が年間を通して運航しているが…',
    ],
    [
      'Die Hälfte der Boote (auch die alten, schweren Frachter) fährt mit Kohle, die andere Hälfte wartet am alten Kai auf Strom.',
      'Die Hälfte der Boote (auch die alten, schweren Frachter) fährt mit Kohle…',
    ],
  ])('has how a sentence begins that has no room, and not its column again: %s', (sentence, shown) => {
    const [map] = toldIn(
      /roadmap/,
      ...['# T', '', '## Hulls', '', '### 2026', '', sentence, '', '### 2028', '', 'Oak.', ''],
      ...['## Sails', '', '### 2026', '', 'Flax.', '', '### 2028', '', 'Hemp.', ''],
    );
    expect(String(map?.shows)).toContain(`| Hulls | ${shown} |`);
  });

  it.each([
    [
      'The harbour pilot becomes the first voice to be heard by all of the boats under twenty-five metres of length.',
      'The harbour pilot becomes the first voice to be heard by all of the boats under…',
      'Half of all small fishing boats under twenty metres of length and every ferry leave the old quay and the basin',
      'Half of all small fishing boats under twenty metres of length and every ferry leave…',
    ],
    [
      'Das neue Trockendock am Nordkai nimmt im Sommer erstmals auch Schiffe mit mehr als zwölf Metern Breite auf',
      'Das neue Trockendock am Nordkai nimmt im Sommer erstmals auch Schiffe mit mehr…',
      'Ein neuer Kran (mit einem Ausleger aus Stahl und einem Gegengewicht aus dem alten Beton der Mole) hebt Boote',
      'Ein neuer Kran…',
    ],
    [
      '全国のおよそ三十の港で電気で動く渡し船が年間を通して運航し岸からの給電を受けられる桟橋が二百か所に達している。',
      '全国のおよそ三十の港で電気で動く渡し船が年間を通して運航し岸からの給電を受け…',
      '沿岸全部渔港和货运码头均由同一套调度系统统一指挥并向所有船员免费开放实时潮汐与泊位信息和天气预报',
      '沿岸全部渔港和货运码头均由同一套调度系统统一指挥并向所有船员免费开放实时潮汐…',
    ],
  ])('has how a sentence begins that is one clause and has no room: %s', (one, first, other, second) => {
    const [map] = toldIn(
      /roadmap/,
      ...['# T', '', '## Hulls', '', '### 2026', '', one, '', '### 2027', '', 'Oak'],
      ...['', '## Sails', '', '### 2026', '', other, '', '### 2027', '', 'Foil'],
    );
    expect(map?.shows).toContain(`| Hulls | ${first} | Oak |\n| Sails | ${second} | Foil |`);
  });

  it('has an empty cell where a forecast has no words, as its column names the period', () => {
    const [map] = toldIn(
      /roadmap/,
      ...[
        '# T',
        '',
        '## Hulls',
        '',
        '### 2026',
        '',
        '| a | b |',
        '|---|---|',
        '| c | d |',
        '',
        '### 2027',
        '',
        'Oak',
      ],
      ...['', '## Sails', '', '### 2026', '', 'Flax', '', '### 2027', '', 'Foil'],
    );
    expect(map?.shows).toContain('| Hulls | | Oak |');
  });

  it('has how a title begins that has no room and is one sentence', () => {
    const title =
      'Half of all boats of this town sail with engines, and the other half wait for cables at the old quay of the town for years';
    const [map] = toldIn(
      /roadmap/,
      ...['# T', '', '## Hulls', '', `- **2026**: ${title}`, '- **2028**: Oak', ''],
      ...['## Sails', '', '- **2026**: Flax', '- **2028**: Hemp', ''],
    );
    expect(String(map?.shows)).toContain('| Hulls | Half of all boats of this town sail with engines… |');
  });

  it('has the sentences that a paragraph tells by year, with capitals, in columns called by the year alone', () => {
    const told = toldIn(
      /roadmap/,
      '# T',
      ...['', '## Hulls', '', 'In 2030 oak is cut. By 2031, ash is. In 2032 both are sold.'],
      ...['', '## Sails', '', '- 2030: Cloth', '- 2031: Foil'],
    );
    expect(told.map(({ shows }) => shows)).toEqual([
      '| Direction | 2030 | 2031 | 2032 |\n| - | - | - | - |\n| Hulls | Oak is cut. | Ash is. | Both are sold. |\n| Sails | Cloth | Foil | |',
    ]);
  });

  it('has the bold lead of a point in an empty cell where the sentence behind it opens with the period', () => {
    const hulls = ['', '## Hulls', '', '### Done', '', '- **Keel (2030)**: oak', '- **Mast (2031)**: ash'];
    const sails = [
      '',
      '## Sails',
      '',
      '### Done',
      '',
      '- **Cloth**: in 2030 it held',
      '- **Foil:** 2031 was its year',
      '- **Rope**: it held in 2031',
    ];
    const plans = ['', '### Plans', '', '- 2032: more', '- 2033: less'];
    const [told] = toldIn(/roadmap/, '# T', ...hulls, ...plans, ...sails, ...plans);
    expect(String(told?.shows).split('\n').slice(2)).toEqual([
      '| Hulls | Keel | Mast | more | less |',
      '| Sails | Cloth | Foil | more | less |',
    ]);
  });

  it('leaves out the semicolons that part the points of a list', () => {
    const line = (title: string) => [
      '',
      `## ${title}`,
      '',
      '- 2030：一根龙骨；',
      '- 2031：十根龙骨；三面帆；',
    ];
    const [told] = toldIn(/roadmap/, '# 船', ...line('船体'), ...line('船帆'));
    expect(String(told?.shows).split('\n').slice(2)).toEqual([
      '| 船体 | 一根龙骨 | 十根龙骨；三面帆 |',
      '| 船帆 | 一根龙骨 | 十根龙骨；三面帆 |',
    ]);
  });

  it('is none where directions share no period', () => {
    const years = ['2028', '2029', '2030'];
    expect(toldIn(/roadmap/, '# T', ...lineOf('A', '2026', '2027'), ...lineOf('B', ...years))).toEqual([]);
    expect(toldIn(/roadmap/, '# T', ...lineOf('A', '2027', '2028'), ...lineOf('B', ...years))).toHaveLength(
      1,
    );
  });

  it('is none where several slides of it would be empty in most places', () => {
    const many = Array.from({ length: 7 }, (_, index) => `${2028 + index}`);
    const map = (...others: string[]) =>
      toldIn(/roadmap/, '# T', ...lineOf('A', ...many), ...lineOf('B', '2028'), ...others);
    expect(map()).toHaveLength(2);
    expect(map(...lineOf('C', '2029'))).toEqual([]);
  });

  it('takes a second slide for a seventh period, each about half of them', () => {
    const years = ['2021', '2022', '2023', '2024', '2025', '2026', '2027'];
    const slides = (count: number) =>
      toldIn(/roadmap/, '# T', ...lineOf('A', ...years.slice(0, count)), ...lineOf('B', '2021')).map(
        ({ id, title, shows }) => [id, title, String(shows).split('\n')[0]],
      );
    expect(slides(6)).toEqual([
      ['roadmap', '# Roadmap: 2021–2026', '| Direction | 2021 | 2022 | 2023 | 2024 | 2025 | 2026 |'],
    ]);
    expect(slides(7)).toEqual([
      ['roadmap', '# Roadmap: 2021–2024', '| Direction | 2021 | 2022 | 2023 | 2024 |'],
      ['roadmap-1', '# Roadmap: 2025–2027', '| Direction | 2025 | 2026 | 2027 |'],
    ]);
  });

  it('calls a forecast without a title by its author’s shortest words: bold at a point’s head, a point, a sentence', () => {
    const long =
      'the yard below the mill is cleared, paved and lit before any keel can be laid in it, by two towns';
    const dated = (name: string, ...years: string[][]): string[] => [
      ...['', `## ${name}`, '', '### Plans', ''],
      ...years.flatMap((points, index) => [
        `- **${2026 + index}**`,
        ...points.map((point) => `  - ${point}`),
      ]),
    ];
    const [map] = toldIn(
      /roadmap/,
      ...[
        '# T',
        ...dated('Hulls', [`**Yard**: ${long}`], [`Work begins. The rest: ${long}.`], [long, 'Rivets']),
      ],
      ...dated('Sails', ['**Foil** for all'], [long], ['Cloth']),
    );
    expect(String(map?.shows).split('\n').slice(2)).toEqual([
      '| Hulls | Yard | Work begins. | Rivets |',
      '| Sails | **Foil** for all | the yard below the mill is cleared… | Cloth |',
    ]);
  });

  it('says of a longer text how that opens: its first clause, of a title that has no room its first sentence', () => {
    const sails = '六艘渡船全部换装软帆，并与港务局一同修订夜航和检修的规程';
    const hulls = `${'一座新的船台落成，每年开工四艘木船和两艘钢船，'.repeat(2)}工期减半`;
    const [map] = toldIn(
      /roadmap/,
      ...['# 船', '', '## 船体', '', '### 2026年', '', `- ${sails}。`, '', `### 2027年：${hulls}`, '', '- a'],
      ...[
        '',
        '## 帆',
        '',
        '### 2026年',
        '',
        '- 随着布价下降，软帆更便宜。',
        '',
        '### 2027年：软帆',
        '',
        '- b',
      ],
    );
    expect(String(map?.shows).split('\n').slice(2)).toEqual([
      '| 船体 | 六艘渡船全部换装软帆 | 一座新的船台落成 |',
      '| 帆 | 随着布价下降，软帆更便宜。 | 软帆 |',
    ]);
  });

  it('tells behind the number of a version what comes with it', () => {
    const versions = (...names: string[]): string[] =>
      names.flatMap((name) => ['', `### ${name}`, '', '- **Rivets**: of steel', '', 'Text.']);
    const [map] = toldIn(
      /roadmap/,
      ...['# T', '', '## Hulls', ...versions('v0.9 (released May 2025)', '1.0.2 (Q2 2026)', '5G (2027)')],
      ...['', '## Sails', ...versions('v0.9 (May 2025)', 'v1 “Foil” (Q2 2026)')],
    );
    expect(String(map?.shows).split('\n').slice(2)).toEqual([
      '| Hulls | v0.9 (released) · Rivets | 1.0.2 · Rivets | 5G |',
      '| Sails | v0.9 · Rivets | v1 “Foil” | |',
    ]);
  });

  it('reads the rows of a table; a divider, a rail and slides by period would say them again', () => {
    const goal =
      'A gate that two people can shut, in all weathers and at any height of the water, closes the gap.';
    const slides = toldIn(
      /roadmap|table|divider|year/,
      ...['# T', '', '## Rivers', '', '### Now', '', 'Floods.', '', '### Steps', ''],
      ...['| Year | Who | Goal |', '| - | - | - |', '| 2026 | Ann | Dykes |', `| 2027 | Bo | ${goal} |`],
      ...[
        '',
        '## Roads',
        '',
        '### Now',
        '',
        'Holes.',
        '',
        '### Steps',
        '',
        '- **2026**: Tar',
        '- **2027**: Signs',
      ],
    );
    expect(slides.map(({ is, title, shows, foot }) => [is, title, shows, foot])).toMatchObject([
      [
        'roadmap',
        '# Roadmap: 2026–2027',
        '| Direction | 2026 | 2027 |\n| - | - | - |\n| Rivers | Dykes | A gate that two people can shut… |\n| Roads | Tar | Signs |',
        undefined,
      ],
      ['table line-1', '## Steps', expect.stringContaining('| 2026 | Ann | Dykes |'), undefined],
    ]);
  });

  it.each([
    ['of one period', 'en', ['2026'], 'Roadmap: 2026'],
    ['of quarters', 'en', ['2026 Q1', '2026 Q3'], 'Roadmap: 2026 Q1–2026 Q3'],
    ['of periods of different lengths', 'en', ['2025 H2', '2026', '2027 Q1'], 'Roadmap: 2025–2027'],
    ['of ranges of years', 'en', ['2025–2027', '2028–2030'], 'Roadmap: 2025–2030'],
    ['in Chinese', 'zh', ['2026年', '2027年'], '路线图：2026年–2027年'],
  ])('names the span %s', (_name, lang, periods, title) => {
    const slides = toldIn(
      /roadmap/,
      '---',
      `lang: ${lang}`,
      '---',
      '# T',
      ...lineOf('A', ...periods),
      ...lineOf('B', periods[0] ?? ''),
    );
    expect(slides.map((slide) => slide.title)).toEqual([`# ${title}`]);
  });
});

it.each([
  ['Goal 1: Hulls', 'Goal 2: Sails', 'Goal'],
  ['方向一：船体', '方向二：风帆', '方向'],
  ['Eje 1. Cascos', 'Eje 2. Velas', 'Eje'],
  ['Hulls', 'Sails', 'Direction'],
  ['Goal 1: Hulls', 'Axis 2: Sails', 'Direction'],
])('the map calls directions as their author does: %s, %s', (one, other, noun) => {
  const lines = [one, other].flatMap((title) => lineOf(title, '2026: wood', '2027: iron'));
  const [map] = toldIn(/roadmap/, '---', 'lang: en', '---', '# T', ...lines);
  expect(String(map?.shows)).toMatch(new RegExp(`^\\| ${noun} \\|`));
});

describe('the slides by period', () => {
  it('tell what all directions foresee for a period that several of them have', () => {
    expect(
      toldIn(
        /year/,
        ...['# T', ...lineOf('Hulls: wood', '2026: Welding', '2026: Glue', '2027: Foil')],
        ...[
          ...lineOf('Sails', '2026', '2027: Kites', '2028: Ice'),
          ...lineOf('Ropes', '2026: Steel', '2027: x'),
        ],
        ...[...lineOf('Crews', '2027: Six', '2029: Ten'), ...more],
      ).slice(0, 1),
    ).toEqual([
      {
        is: 'year',
        sources: '7, 11, 23, 39',
        id: 'year-2026',
        period: '2026',
        title: '# 2026',
        shows: '- *1 Hulls* Welding\\\n  Glue\n- *2 Sails* a\n- *3 Ropes* Steel\n- *4 Crews* —',
      },
    ]);
  });

  it('are none where some of them would be empty for several directions', () => {
    const years = ['2026: wood', '2027: iron'];
    const slides = (...last: string[]) =>
      toldIn(
        /year/,
        '# T',
        ...lineOf('A', ...years),
        ...lineOf('B', ...years),
        ...lineOf('C', ...last),
        ...lineOf('D', ...last),
      );
    expect(slides(...years)).toHaveLength(2);
    expect(slides('2026: wood')).toEqual([]);
  });

  it('are none where one of few directions has nothing, and none for a single period', () => {
    const years = ['2026: wood', '2027: iron'];
    const slides = (...last: string[]) =>
      toldIn(/year/, '# T', ...lineOf('A', ...years), ...lineOf('B', ...years), ...lineOf('C', ...last));
    expect(slides(...years)).toHaveLength(2);
    expect(slides('2026: wood', '2028: rope')).toEqual([]);
    expect(toldIn(/year/, '# T', ...['A', 'B'].flatMap((name) => lineOf(name, '2026: wood')))).toEqual([]);
  });
});

describe('what directions tell at one look', () => {
  const years = ['2026: wood', '2027: iron', '2028: rope'];
  const listed = (title: string): string[] => ['', `## ${title}`, '', ...years.map((year) => `- ${year}`)];

  it('is not told again by period, unless most of them have a slide a period', () => {
    const slides = (...lines: string[][]): number => toldIn(/year/, '# T', ...lines.flat()).length;
    expect(slides(listed('A'), listed('B'), [...lineOf('C', ...years), ...more])).toBe(0);
    expect(slides(listed('A'), [...lineOf('B', ...years), ...more])).toBe(0);
    expect(slides(listed('A'), lineOf('B', ...years), [...lineOf('C', ...years), ...more])).toBe(3);
  });
});

describe('periods that one direction alone has', () => {
  const maps = (title: string, ...lines: string[][]): string[] =>
    toldIn(
      /roadmap|year/,
      `# ${title}`,
      ...lines.flatMap((forecasts, at) => [
        ...['', `## ${['Oak', 'Ash', 'Elm'][at]}`, ''],
        ...forecasts.flatMap((forecast) => [`- ${forecast}`]),
      ]),
    ).map(({ shows }) => String(shows));

  it.each([
    ['Trees 2026–2027', 'Q2 2026: saws', 'Q4 2026: axes', '2026', 'Q2: saws<br>Q4: axes'],
    ['Bäume 2026–2027', 'Q2/2026: Sägen', 'Q4/2026: Äxte', '2026', 'Q2: Sägen<br>Q4: Äxte'],
    ['树木 2026—2027', '2026年上半年：锯子', '2026年下半年：斧子', '2026年', '上半年：锯子<br>下半年：斧子'],
  ])('stand in the year that others tell of: %s', (title, one, other, year, cell) => {
    const [map] = maps(title, [one, other, '2027: felled'], [`${year}: cut`, '2027: sold']);
    expect(map).toContain(`| Oak | ${cell} | felled |\n| Ash | cut | sold |`);
  });

  it('stand, as ranges, in the first year that they hold, and the line runs on through the others', () => {
    const plan = ['2026: cut', '2027: sawn', '2028: sold'];
    const own = ['2026–2027: grown', '2028: felled'];
    expect(maps('Trees 2026–2028', own, plan, plan)[0]).toContain('| Oak | 2026–2027: grown | | felled |');
    const ash = ['Ash', 'Elm'].flatMap((title) => lineOf(title, ...plan));
    const years = toldIn(/year/, '# T', ...lineOf('Oak', ...own), ...ash, ...lineOf('Yew', ...plan), ...more);
    expect(years.map(({ shows }) => shows)[1]).toContain('- *1 Oak* 2026–2027\n');
  });

  it('stand so too, as ranges, that begin in no year of the others', () => {
    const plan = ['2026: cut', '2027: sawn', '2028: sold'];
    const own = ['2025–2027: grown', '2028: felled'];
    expect(maps('Trees 2026–2028', own, plan)[0]).toContain('| Oak | 2025–2027: grown | | felled |');
  });

  it('keep their own columns, as ranges, where something of the others begins before that year', () => {
    const own = ['2026–2027: grown', '2028: felled'];
    const [map] = maps(
      'Trees',
      own,
      ['Q2 2026: saws', '2027: sold', '2028: gone'],
      ['Q2 2026: axes', '2028: sold'],
    );
    expect(map).toContain('| 2026–2027 | Q2 2026 | 2027 | 2028 |');
  });

  it('keep their own columns where too many of them are in one year', () => {
    const months = [1, 2, 3, 4, 5].map((month) => `2026-0${month}: step ${month}`);
    expect(maps('Trees', [...months, '2027: felled'], ['2026: cut', '2027: sold']).join()).not.toContain(
      'step 1<br>',
    );
  });

  it('keep them where several directions have them', () => {
    const quarters = ['Q2 2026: saws', 'Q4 2026: axes'];
    const [map] = maps('Trees', quarters, [...quarters, '2027: sold'], ['2026: cut', '2027: sawn']);
    expect(map).toContain('| 2026 | Q2 2026 | Q4 2026 | 2027 |');
  });
});

describe('a line of the map without forecasts', () => {
  const dated = ['2026', '2027'].map((year) => `- **${year}** – Oak`);
  const shown = (...last: string[]): string[] => {
    const lines = ['A', 'B'].flatMap((name, at) => ['', `## Line ${at + 1}: ${name}`, '', ...dated]);
    const [map] = toldIn(/roadmap/, '# T', ...lines, '', '## Line 3: C', '', ...last);
    return String(map?.shows).split('\n').slice(4);
  };

  it('tells the bars of a gantt chart, and the stops of a timeline', () => {
    expect(
      shown(
        '```mermaid',
        'gantt',
        'title Ships',
        'dateFormat YYYY-MM',
        'section Sea',
        'Masts :crit, m1, 2026-03, 5M',
        'Sails :2027-01-15, 9d',
        'Ropes :after m1, 3d',
        '```',
      ),
    ).toEqual(['| C | Masts | Sails |']);
    expect(shown('```mermaid', 'timeline', '2026 : 桅 : 帆', '2027 : 绳', '```')).toEqual([
      '| C | 桅, 帆 | 绳 |',
    ]);
  });

  it('tells the sentence that leads to a table', () => {
    expect(
      shown('By the end of 2027 a mast costs 3 crowns:', '', '| a | b |', '|---|---|', '| c | d |'),
    ).toEqual(['| C | | By the end of 2027 a mast costs 3 crowns |']);
  });

  it('tells what stands behind a word that leads to its period', () => {
    expect(shown('我们喜欢船。预计到2027年，帆要全部卖掉。')).toEqual(['| C | | 帆要全部卖掉。 |']);
    expect(shown('We like ships. Target 2027: ten ships.')).toEqual(['| C | | Ten ships. |']);
  });

  it('is left out behind the others where it tells of no period', () => {
    expect(shown('We like ships.')).toEqual([]);
  });
});

describe('a cell of the map', () => {
  const cellsOf = (...points: string[]): string[] => {
    const line = (name: string) => [
      '',
      `## ${name}`,
      '',
      '**2026**',
      '',
      ...points,
      '',
      '**2027**',
      '',
      '- Oak',
    ];
    const [map] = toldIn(/roadmap/, '# T', ...line('A'), ...line('B'));
    return (String(map?.shows).split('\n')[2] ?? '').split(' | ').slice(1, 2);
  };

  it('holds all points of a short list', () => {
    expect(cellsOf('- Twelve boats.', '- Masts up 30%')).toEqual(['Twelve boats; Masts up 30%']);
    expect(cellsOf('- 十二条船。', '- 桅杆试点')).toEqual(['十二条船；桅杆试点']);
    expect(cellsOf('- 12척으로 확대', '- 안전요원 한 명에서 원격 관제로 전환 실증')).toEqual([
      '12척으로 확대; 안전요원 한 명에서 원격 관제로 전환 실증',
    ]);
  });

  it('holds the first one where there is no room for all', () => {
    const long =
      '- Ropes for all the twelve boats in the harbour of the town, and new ones for the old ferry';
    expect(cellsOf('- Twelve boats', long)).toEqual(['Twelve boats']);
  });
});
