import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read.ts';
import { planDeck } from '../../../src/deck/plan.ts';
import { findUnsourced } from '../../../src/deck/unsourced.ts';
import { deckOf, written } from './written.ts';

const dividerOf = (...lines: string[]) =>
  deckOf('# Boats', '', ...lines).slides.find(({ layout }) => layout === 'divider');

/** The slides of the directions of an article. */
const told = (...lines: string[]): Record<string, unknown>[] =>
  deckOf('# Boats', '', ...lines)
    .slides.filter(({ direction }) => direction)
    .map(written);

const group = (title: string): string[] => ['', `**${title}**`, '', '- a'];
const groups = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => group(`Step ${index + 1}`)).flat();

describe('a direction whose stops stand on its divider', () => {
  const steps = [
    '',
    '### 2026: Oars',
    '',
    '- a',
    '',
    '### 2027: Sails',
    '',
    '- b',
    '',
    '### 2028: Steam',
    '',
    ...['- c', '- d', '- e', '- f'],
  ];

  it('has its lead there where that is a short paragraph', () => {
    const [divider, next] = told('## Hulls', '', 'Hulls carry *all* else.', ...steps);
    expect(divider).toMatchObject({
      shows: 'Hulls carry *all* else.\n\n- *2026* Oars\n- *2027* Sails\n- *2028* Steam',
      notes: ['Hulls carry all else.'],
      sources: '3, 5',
    });
    expect(next).toMatchObject({ title: '## *2026* Oars' });
  });

  it('has a slide for its lead where that says more, or the title does', () => {
    const long =
      'Hulls carry all else, and what they carry they carry for as long as anyone looks after them well and with love, which is to say for much longer than those who built them on the quays of Varn.';
    const titles = (...lines: string[]) => told(...lines).map(({ title }) => title);
    expect(titles('## Hulls', '', long, ...steps)[1]).toBe('## Hulls');
    expect(titles('## Hulls', '', 'Hulls carry.', '', 'They do.', ...steps)[1]).toBe('## Hulls');
    expect(titles('## Hulls: of wood', '', 'Hulls carry all else.', ...steps)[1]).toBe('## Hulls');
  });

  it('has a lead of two sentences there, with few stops below it', () => {
    const lead =
      'Hulls carry all else, and carry it far. We will build a third of them before the old ones rot.';
    const [divider, next] = told('## Hulls', '', lead, ...steps);
    expect(divider?.shows).toContain(lead);
    expect(next).toMatchObject({ title: '## *2026* Oars' });
  });
});

describe('a direction that opens with how things stand', () => {
  const line = (name: string, today: string[], ...more: string[]): string[] => [
    `## ${name}`,
    '',
    ...(today.length > 0 ? ['### Today', '', ...today, ''] : []),
    '### Tasks',
    '',
    ...['- Caulk them', '- Tar them', '- Float them', ''],
    '### Dates',
    '',
    ...['- 2026: one is afloat', '- 2028: four are', '- 2030: all are', ''],
    ...more,
  ];
  const shown = (...lines: string[]): unknown[] =>
    told(...lines).map(({ is, shows }) => (String(is).startsWith('divider') ? shows : is));
  const few = ['Two of five leak.'];

  it('tells that on its divider, by its name', () => {
    const [divider, next] = told(...line('Hulls', few), ...line('Masts', ['None of them stands.']));
    expect(divider).toMatchObject({
      shows: '**Today** Two of five leak.',
      notes: ['Today Two of five leak.'],
      sources: '3, 5–7',
    });
    expect(next?.shows).toContain('Caulk them');
  });

  it('tells what its author set off to lead to it as running text, unless somebody says it', () => {
    const goal = 'All hulls are of oak by 2030.';
    const others = ['### Tasks', '', '- Caulk them', '- Tar them', '', '### Costs', '', 'Oak is dear.', ''];
    const lines = ['Hulls', 'Masts'].flatMap((name, at) => [
      `## Axis ${at + 1}: ${name}`,
      '',
      `> ${goal}`,
      '',
      ...others,
    ]);
    const dated = ['### Dates', '', '- 2026: one', '- 2028: four', '- 2030: all', ''];
    const [lead] = told(...lines.slice(0, 11), ...dated, ...lines.slice(11), ...dated);
    expect(lead).toMatchObject({ is: 'prose line-1', shows: goal });
    const ledTo = [...lines.slice(0, 2), 'The town wants this:', '', ...lines.slice(2, 11)];
    const [both] = told(...ledTo, ...dated, ...lines.slice(11), ...dated);
    expect(both).toMatchObject({ is: 'prose line-1', shows: `The town wants this:\n\n${goal}` });
    const [quoted] = told(
      ...lines.slice(0, 2),
      '> “Oak is dear.” — Ada Birch, harbour office',
      '',
      ...lines.slice(4, 11),
      ...dated,
      ...lines.slice(11),
      ...dated,
    );
    expect(quoted?.is).toBe('quotation line-1');
  });

  it('has a slide for that where another direction says more by the same name', () => {
    const more = ['Masts stand, and they are mended every year by those who built them. '.repeat(4)];
    for (const other of [more, [...few, '', 'Nobody knows why.'], ['- Five masts', '- Two sails']])
      expect(shown(...line('Hulls', few), ...line('Masts', other))).toContain('prose line-1');
    expect(shown(...line('Hulls', few), ...line('Masts', []))).not.toContain('prose line-1');
  });

  it('has a slide for that where another of its topics is text too, or the author has a word on it', () => {
    const sense = ['### Sense', '', 'Nobody sails without.', ''];
    const masts = line('Masts', few);
    expect(shown(...line('Hulls', few, ...sense), ...masts)).toContain('prose line-1');
    expect(shown(...line('Hulls', ['<!-- keep -->', '', ...few]), ...masts)).toContain('prose line-1');
  });
});

it('a direction is told by its divider, its lead and its topics, each with what stands in it', () => {
  const slides = told(
    ...['## 1) Hulls: from wood to steel', '', 'Hulls carry all else.', '', '### Done'],
    ...['', '**Rivets**', '', '- 75% less rot', '', '- lighter', '', '> It floats 3 times as long.'],
    ...['', '### Plans', '', '**2026: Welding**', '', '- c', '  - 4 times as fast', '', '### Silent'],
  );
  expect(slides).toEqual([
    {
      is: 'divider line-1',
      notes: ['1) Hulls: from wood to steel'],
      sources: '3',
      id: 'hulls',
      direction: 1,
      chapter: 1,
      title: '# *1* Hulls',
      shows: '*wood* → **steel**\n\n- *1* Rivets\n- *2026* Welding',
      head: '1 / 1',
    },
    {
      is: 'prose line-1',
      notes: ['Hulls carry all else.'],
      sources: '5',
      id: 'hulls-prose',
      direction: 1,
      chapter: 1,
      title: '## Hulls',
      shows: 'Hulls carry all else.',
      head: '**1**',
    },
    {
      is: 'breakthrough line-1',
      sources: '9–15',
      id: 'hulls-rivets',
      direction: 1,
      chapter: 1,
      title: '## *1* Rivets',
      shows: '- **75%** less rot\n- lighter\n\n> It floats **3 times** as long.',
      head: '**1** Hulls *Done*',
    },
    {
      is: 'forecast line-1',
      notes: ['Silent'],
      said: 0,
      sources: '19–22, 24',
      id: 'hulls-2026',
      period: '2026',
      direction: 1,
      chapter: 1,
      title: '## *2026* Welding',
      shows: '- c\n  - **4 times** as fast',
      head: '**1** Hulls *Plans*',
    },
  ]);
});

describe('the divider', () => {
  const more = ['- b', '- c', '- d'];
  const [divider] = told(
    '## Hulls: wood',
    '',
    '### Plans',
    ...group('2026'),
    ...group('2027: Steel'),
    ...more,
  );

  it('shows what the title says beside its name, and calls a forecast without a title by its point', () => {
    expect(divider).toEqual({
      is: 'divider line-1',
      sources: '3',
      id: 'hulls',
      direction: 1,
      chapter: 1,
      title: '# *1* Hulls',
      shows: 'wood\n\n- *2026* a\n- *2027* Steel',
      head: '1 / 1',
    });
  });

  it('calls a release by its name alone, and not by what comes first in it', () => {
    const [{ shows } = {}] = told('## Hulls', ...group('4.1 (May 2026)'), ...group('4.2 (Q3 2026)'));
    expect(shows).toBe('- *May 2026* 4.1\n- *Q3 2026* 4.2');
  });

  it('shows as many stations as stand on one rail, and no more', () => {
    const shown = (count: number) =>
      told('## Hulls', '', '### Plans', ...groups(count - 1), ...group('2030: End')).map(
        ({ shows, foot }) => [String(shows).split('\n').length, String(foot ?? '').split(' ').length],
      );
    expect(shown(12)[0]).toEqual([12, 1]);
    expect(shown(12).at(-1)).toEqual([1, 12]);
    expect(shown(13)[0]).toEqual([1, 1]);
    expect(shown(13).at(-1)).toEqual([1, 1]);
  });

  it('has no rail for two stations, which are no line', () => {
    expect(told('## Hulls', ...group('2026: Up'), ...group('2027: On')).map(({ foot }) => foot)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('has no rail for one station', () => {
    expect(told('## Hulls', '', '### Plans', ...group('2026: Welding'))).toEqual([
      {
        is: 'divider line-1',
        sources: '3',
        id: 'hulls',
        direction: 1,
        chapter: 1,
        title: '# *1* Hulls',
        shows: '- *2026* Welding',
        head: '1 / 1',
      },
      {
        is: 'forecast line-1',
        sources: '7–9',
        id: 'hulls-2026',
        period: '2026',
        direction: 1,
        chapter: 1,
        title: '## *2026* Welding',
        shows: '- a',
        head: '**1** Hulls *Plans*',
      },
    ]);
  });
});

describe('the head and the foot', () => {
  it('tell the topic, and where on the rail the talk is', () => {
    const slides = told(
      ...[
        '## Hulls',
        '',
        '### Before',
        '',
        'Text.',
        '',
        'More.',
        '',
        '### Plans',
        ...group('One'),
        ...group('Two'),
      ],
      ...group('2030: Three'),
      ...['', '### Then', '', '- b', '', '### Later', '', 'First.', ...group('2031: Four')],
    );
    expect(slides.slice(1).map(({ is, id, head, foot }) => [is, id, head, foot])).toEqual([
      ['prose line-1', 'hulls-before-prose', '**1** Hulls', undefined],
      ['breakthrough line-1', 'hulls-one', '**1** Hulls *Plans*', '**1** *2* *2030* *2031*'],
      ['breakthrough line-1', 'hulls-two', '**1** Hulls *Plans*', '*1* **2** *2030* *2031*'],
      ['forecast line-1', 'hulls-2030', '**1** Hulls *Plans*', '*1* *2* **2030** *2031*'],
      ['list line-1', 'hulls-then-list', '**1** Hulls', '*1* *2* *2030* *2031*'],
      ['prose line-1', 'hulls-later-prose', '**1** Hulls', '*1* *2* *2030* *2031*'],
      ['forecast line-1', 'hulls-2031', '**1** Hulls *Later*', '*1* *2* *2030* **2031**'],
    ]);
  });

  it('leave to the notes what a line’s end has no room for', () => {
    const slides = deckOf(
      ...['# 船', '', '## 船体', '', '### [十六个字的题目放在页眉刚好放得下](https://e.org/x)'],
      ...[...group('2026: One'), '', '### 十七个字的题目放在页眉就放不下了啊', ...group('2027: Two')],
      ...[
        ...group('2028: Three'),
        ...['- b', '- c', '- d', ''],
        '### 十七个字的题目自己站在上面时没有备注',
        '',
        '- a',
      ],
    ).slides.filter(({ direction }) => direction);
    expect(slides.map(({ notes }) => notes)).toEqual([
      [],
      ['https://e.org/x'],
      ['十七个字的题目放在页眉就放不下了啊'],
      [],
      [],
    ]);
  });
});

describe('years of one part among others', () => {
  const years = [...['2026: Rivets', '2027: Welds', '2028: Paint'].flatMap(group), '- b', '- c', '- d'];
  const text =
    'Two towns lend a yard, and the third one pays for the crane that both of them need for the hull.';
  const chapter = (name: string, plan: string): string[] => [
    ...['', `## ${name}`, '', `### Wood for ${name}`, '', text, '', text, '', `### ${plan}`, ...years],
    ...['', `### Crew for ${name}`, '', text, '', text],
  ];
  const feet = (...lines: string[]) =>
    told(...lines).flatMap(({ is, shows, foot }) => (is === 'divider line-1' ? [shows] : [foot]));

  it('are the rail of that part alone, and the divider shows the parts', () => {
    expect(feet(...chapter('Hulls', 'Steel'))).toEqual([
      '- Wood for Hulls\n- *2026–2028* Steel\n- Crew for Hulls',
      ...[undefined, '**2026** *2027* *2028*', '*2026* **2027** *2028*', '*2026* *2027* **2028**', undefined],
    ]);
  });

  it('are those of the whole where other directions have a part of that name', () => {
    const slides = [...chapter('Hulls', 'Plans'), ...chapter('Sails', 'Plans')];
    expect(feet(...slides).slice(0, 6)).toEqual([
      '- *2026* Rivets\n- *2027* Welds\n- *2028* Paint',
      ...[undefined, '**2026** *2027* *2028*', '*2026* **2027** *2028*', '*2026* *2027* **2028**'],
      '*2026* *2027* *2028*',
    ]);
  });
});

describe('a direction whose periods one slide lists', () => {
  const steps = [
    'The steps:',
    '',
    '- **2028** a third',
    '- **2030** a half',
    '- **2035** all',
    '',
    '## Sails',
    '',
    'Flax.',
  ];
  const divided = (...lines: string[]) => {
    const slides = told(
      '## Hulls',
      '',
      'Oak is dear. Steel is cheap. We build of both, and of nothing else.',
      '',
      ...lines,
      ...steps,
    );
    expect(slides.find(({ shows }) => `${shows}`.includes('a third'))?.foot).toBeUndefined();
    return slides.filter(({ is }) => `${is}`.startsWith('divider')).map(({ shows }) => shows);
  };

  it('has no rail, and no divider where little follows', () => {
    expect(divided()).toEqual([]);
  });

  it('has a divider before more, which tells its lead and not the periods', () => {
    const more = ['### Oak', '', '- a', '- b', '', '### Steel', '', '- c', '- d', '', '### Plans', ''];
    expect(divided(...more)).toEqual([
      'Oak is dear. Steel is cheap. We build of both, and of nothing else.\n\n- Oak\n- Steel\n- Plans',
    ]);
  });
});

describe('an impact', () => {
  const impact = (...paragraphs: string[]) =>
    told(
      ...['## Hulls', '', '### Plans', ...group('2026: Welding'), '', '### Effect'],
      ...paragraphs.flatMap((paragraph) => ['', paragraph]),
    ).slice(2);

  it('is its first sentence, then the rest and all other paragraphs, which the notes have whole', () => {
    expect(impact('It matters. Much. And [more](https://e.org/more).', 'A second.')).toEqual([
      {
        is: 'impact line-1',
        notes: ['It matters. Much. And more.', 'A second.', 'https://e.org/more'],
        sources: '13–15',
        id: 'hulls-effect',
        direction: 1,
        chapter: 1,
        title: '## Effect',
        shows: 'It matters.\n\nMuch. And [more](https://e.org/more).\n\nA second.',
        head: '**1** Hulls',
      },
    ]);
  });

  it('is plain text where a list stands beside it', () => {
    expect(impact('It matters.', '- a').map(({ is, shows }) => [is, shows])).toEqual([
      ['list line-1', 'It matters.\n\n- a'],
    ]);
  });

  it('is one statement where it is one sentence', () => {
    // What only leads to something is not set large.
    expect(impact('In this section we ask who gains. Crews do.').map(({ is, shows }) => [is, shows])).toEqual(
      [['prose line-1', 'In this section we ask who gains. Crews do.']],
    );
    expect(impact('It matters.').map(({ shows, notes }) => [shows, notes])).toEqual([
      ['It matters.', ['It matters.']],
    ]);
  });

  it.each([
    'In 2026 welding robots fill 40 seams a day. In 2027 they fill 90 of them, and the night is free.',
    'First, the yards will weld at night. Second, the crews will sail by day, as they did before.',
    'We will stop old boats. We will stop the cranes too.',
  ])('is plain text where its first sentence is one of several: %s', (text) => {
    expect(impact(text).map(({ is }) => is)).toEqual(['prose line-1']);
  });

  it('is its first sentence above one that goes back in time', () => {
    const text = 'By 2030 robots weld half of all seams. In 2025 they filled no more than 4 of them.';
    expect(impact(text).map(({ is }) => is)).toEqual(['impact line-1']);
  });

  it('takes further slides for paragraphs that it has no room for, and loses none', () => {
    const [at, past] = [170, 171].map((length) =>
      impact('It matters.', '长'.repeat(100), '短'.repeat(length - 100)),
    );
    expect(at).toHaveLength(1);
    expect(impact('It matters.', 'a'.repeat(377))).toHaveLength(1);
    expect(impact(`It matters. ${'A'.repeat(378)}`, 'b')).toHaveLength(2);
    expect(past?.map(({ is, id, shows, notes }) => [is, id, shows, notes])).toEqual([
      ['impact line-1', 'hulls-effect', 'It matters.', ['It matters.']],
      [
        'prose line-1',
        'hulls-effect-1',
        `${'长'.repeat(100)}\n\n${'短'.repeat(71)}`,
        ['长'.repeat(100), '短'.repeat(71)],
      ],
    ]);
  });
});

it('a topic’s addresses that its title leaves out go to the notes', () => {
  const slides = told(
    ...['## Hulls', '', '### Plans', ...group('[2026](https://e.org/y): [Welding](https://e.org/w)')],
    ...group('[1](https://e.org/n)) [Bolts](https://e.org/b)'),
  );
  expect(slides.slice(1).map(({ title, notes }) => [title, notes])).toEqual([
    ['## *2026* [Welding](https://e.org/w)', ['https://e.org/y']],
    ['## *1* [Bolts](https://e.org/b)', ['https://e.org/n']],
  ]);
});

it('a heading over further groups stands above the titles of their slides, and is no station', () => {
  const slides = told(
    ...['## Direction 1: From wood to steel', '', '### Done', '', '#### Metal', ''],
    ...[
      '##### Rivets',
      '',
      '- a',
      '',
      '##### Welds',
      '',
      '- b',
      '',
      '#### Paint',
      '',
      '- c',
      '',
      '### Plans',
    ],
    ...['', '#### 2026: Foil', '', '- d', '', '#### 2027: Wings', '', '- e'],
    ...['', '## Direction 2: From cloth to foil', '', '### Plans', '', '#### 2026: Foil', '', '- d'],
    ...['', '#### 2027: Wings', '', '- e'],
  ).filter(({ direction }) => direction === 1);
  expect(slides.slice(1, 5).map(({ title, head, foot, sources }) => [title, head, foot, sources])).toEqual([
    ['## *1* Rivets', '**1** From wood to steel *Done · Metal*', '**1** *2* *3* *2026* *2027*', '9–11, 7'],
    ['## *2* Welds', '**1** From wood to steel *Done · Metal*', '*1* **2** *3* *2026* *2027*', '13–15'],
    ['## *3* Paint', '**1** From wood to steel *Done*', '*1* *2* **3** *2026* *2027*', '17–19'],
    ['## *2026* Foil', '**1** From wood to steel *Plans*', '*1* *2* *3* **2026** *2027*', '23–25'],
  ]);
});

it('a stop without a name tells its first point where two lines hold it, and never its date twice', () => {
  const long = 'a word of many that no divider could hold in two lines beside the name of its line, or less';
  const [divider] = told(
    ...['## Hulls', '', '### 2026', '', '- the yards of three towns are cleared and paved', '- and lit'],
    ...['- and swept', '- and fenced', '', '### By 2029', '', `- ${long}`],
  );
  expect(divider).toMatchObject({
    shows: '- *2026* the yards of three towns are cleared and paved\n- *By 2029*',
  });
});

it('a period over further groups says what they are called, before each is told', () => {
  const slides = told(
    ...[
      '## Hulls',
      '',
      '### Plans',
      '',
      '#### 2026: Steel',
      '',
      '##### Yards',
      '',
      '- a',
      '',
      '###### Cranes',
    ],
    ...[
      '',
      '- b',
      '',
      '##### Crews',
      '',
      '- c',
      '',
      '#### 2027: Sails',
      '',
      '- d',
      '',
      '#### 2028: Oars',
      '',
      '- e',
    ],
  );
  expect(slides.slice(1, 3)).toMatchObject([
    { is: 'forecast line-1', title: '## *2026* Steel', shows: '- Yards\n- Crews' },
    { title: expect.stringContaining('Yards') },
  ]);
  expect(slides.slice(1).map(({ title, foot, period }) => [title, foot, period])).toEqual([
    ['## *2026* Steel', '**2026** *2027* *2028*', '2026'],
    ['## *2026* Yards', '**2026** *2027* *2028*', '2026'],
    ['## *2026* Cranes', '**2026** *2027* *2028*', '2026'],
    ['## *2026* Crews', '**2026** *2027* *2028*', '2026'],
    ['## *2027* Sails', '*2026* **2027** *2028*', '2027'],
    ['## *2028* Oars', '*2026* *2027* **2028**', '2028'],
  ]);
  const [divider] = told(
    ...[
      '## Hulls',
      '',
      '### Plans',
      '',
      '#### 2026',
      '',
      '##### Yards',
      '',
      '- a',
      '',
      '##### Crews',
      '',
      '- c',
    ],
    ...['', '#### 2027: Sails', '', '- d'],
  );
  expect(divider).toMatchObject({ shows: '- *2026* Yards / Crews\n- *2027* Sails' });
});

describe('periods in a few words that are all there is of a direction', () => {
  const plans = ['', '- **2026:** Keel', '- **2027:** [Mast](https://e.org/m)'];

  it('are told by its divider alone, which notes what they stand under', () => {
    expect(told('## Hulls', '', '### Plans', ...plans)).toEqual([
      {
        is: 'divider line-1',
        notes: ['Plans'],
        sources: '3, 5, 7, 8',
        id: 'hulls',
        direction: 1,
        chapter: 1,
        title: '# *1* Hulls',
        shows: '- *2026* Keel\n- *2027* [Mast](https://e.org/m)',
        head: '1 / 1',
      },
    ]);
  });

  it.each([
    ['there is more', ['## Hulls', '', 'Wood and steel.', ...plans]],
    [
      'the author has a word on one',
      ['## Hulls', '', '- **2026:** Keel <!-- notes: Wait. -->', '- **2027:** Mast'],
    ],
    ['one is long', ['## Hulls', ...plans, `- **2028:** ${'a deck and a rail '.repeat(12)}`]],
  ])('have a slide of their own where %s', (_name, lines) => {
    expect(told(...lines).map(({ is }) => is)).toContain('list line-1 timeline');
  });
});

it('a divider can do without its stops where slides behind it tell them', () => {
  const plan = ['**2026: Up**', '', '- a', '', '**2027: On**', '', '- b'];
  expect(dividerOf('## Hulls: from wood to steel', '', ...plan)?.recap).toBe(1);
  expect(dividerOf('## Hulls', '', '### 2026: Up', '', '### 2027: On')?.recap).toBeUndefined();
});

it('a direction whose periods are all in a table stops at none of them, and opens where much stands behind', () => {
  const plan = ['', '| Year | Goal |', '| - | - |', '| 2026 | Keel |', '| 2027 | Mast |', ''];
  const sails = ['', '## Sails', '', '**2026: Up**', '', '- a', '', '**2027: On**', '', '- b'];
  const hulls = (...more: string[]) =>
    told('## Hulls', ...plan, 'Half is paid for.', ...more, ...sails)
      .filter(({ direction }) => direction === 1)
      .map(({ is, title, shows, foot }) => [is, title, shows, foot]);
  const shown = '| Year | Goal |\n| - | - |\n| 2026 | Keel |\n| 2027 | Mast |\n\nHalf is paid for.';
  expect(hulls()).toEqual([['table line-1', '## Hulls', shown, undefined]]);
  const more = ['', '### Wood', '', '- a', '', '### Steel', '', '- b'];
  expect(hulls(...more).map(([is]) => is)).toEqual([
    ...['divider line-1', 'table line-1', 'list line-1', 'list line-1'],
  ]);
  expect(hulls(...more)[0]).toEqual(['divider line-1', '# *1* Hulls', '- Wood\n- Steel', undefined]);
});

describe('what stands behind a rule in the last of several periods', () => {
  const all = ['', '---', '', 'All of it is paid for by the harbour, whose fees rise with each step.'];
  const year = (at: number, ...more: string[]) => [
    '',
    `### ${at}: Step`,
    '',
    '- a',
    '- b',
    '- c',
    '- d',
    ...more,
  ];
  const behind = (...lines: string[]) =>
    told('## Hulls', ...lines, '', '## Sails', ...year(2026), ...year(2027))
      .filter(({ direction, is }) => direction === 1 && is !== 'divider line-1')
      .map(({ is, foot }) => [is, foot]);

  it('is about all of them, and no stop', () => {
    const told = [
      ['forecast line-1', '**2025** *2026* *2027*'],
      ['forecast line-1', '*2025* **2026** *2027*'],
      ['forecast line-1', '*2025* *2026* **2027**'],
      ['prose line-1', '*2025* *2026* *2027*'],
    ];
    expect(behind(...year(2025), ...year(2026), ...year(2027, ...all))).toEqual(told);
    expect(behind(...year(2025), ...year(2026), ...year(2027, ...all, '', '---'))).toEqual(told);
    const within = [year(2025), year(2026), year(2027, ...all)]
      .flat()
      .map((line) => line.replace('###', '####'));
    expect(behind('', '### Plan', ...within)).toEqual(told);
  });

  it('is of that period where rules part what others hold too, or nothing stands behind them', () => {
    expect(behind(...year(2026, ...all), ...year(2027, ...all))).toHaveLength(2);
    expect(behind(...year(2026, '', '---'), ...year(2027, '', '---'))).toHaveLength(2);
    expect(behind(...year(2026), ...year(2027, '', '---', '', 'c', '', '---', '', 'd'))).toHaveLength(2);
  });
});

describe('a direction of a title and slides of the same title', () => {
  const line = (name: string): string[] => ['', `## ${name}`, '', ...ways, ''];
  const ways = ['**Oars.** We row to all islands.', '', '**Sails.** We sail.', '', '**Steam.** We fire.'];
  const dated = ['What would turn us?', '', '- by 2028: do the ships run?', '- by 2029: is coal cheap?'];
  const slides = deckOf('# Boats', ...line('Hulls and masts'), ...dated, '', '## Costs', '', 'None.').slides;

  it('has no divider that says no more, and its name once on each', () => {
    const own = slides.filter(({ direction }) => direction === 1).map(written);
    expect(own.map(({ title, head }) => [title, head])).toEqual([
      ['## Hulls and masts (1/3)', '**1**'],
      ['## Hulls and masts (2/3)', '**1**'],
      ['## Hulls and masts (3/3)', '**1**'],
    ]);
  });
});

describe('what stands within a topic below a title of its own', () => {
  const filler =
    'The crews on the quay have loaded grain and timber there since the first mole was built, and the town has lived on what they earned for longer than anyone who is still alive can remember, in good years and in bad ones, with the herring and without it.';
  const lines = [
    ...['# Boats', '', '## Harbour', '', '### Fields', '', '#### Quays', '', filler, ''],
    ...['#### Heat', '', '- 2031: one stove', '- 2033: two stoves', '- 2035: three stoves', ''],
    ...[`A storm took the old mole. ${filler}`, '', '## Sheds', '', 'Wool.'],
  ];
  const { roadmap, units } = readArticle(lines.join('\n'), 'a.md');
  const deck = planDeck(roadmap, 'a');
  const said = deck.slides.filter(({ direction }) => direction).map(written);

  it('is called by that, and the head names what is above it, each once', () => {
    expect(said.map(({ title, head }) => `${title} | ${head}`).slice(1)).toEqual([
      '## *1* Quays | **1** Harbour *Fields*',
      '## Heat | **1** Harbour *Fields*',
      '### A storm took the old mole | **1** Harbour *Fields · Heat*',
    ]);
  });

  it('is shown without a word that the article does not have', () => {
    expect(findUnsourced(units, deck)).toEqual([]);
  });
});

it.each([
  ['only', []],
  ['first of two', ['The old walls let the sea in. '.repeat(9), '']],
])('the %s slide of a counted direction, by its name, says its number in the head and needs no divider', (_name, text) => {
  const axis = (at: number, name: string): string[] => [
    ...[`### Axis ${at}: ${name}`, '', ...text, '| Task | What | By |', '|---|---|---|'],
    ...[`| 1 | Wall | 2026 |`, `| 2 | Lamps | ${2026 + at} |`, `| 3 | Crane | 2029 |`, ''],
  ];
  const slides = deckOf(
    '# Harbour',
    '',
    '## The axes',
    '',
    ...axis(1, 'Quays'),
    ...axis(2, 'Ships'),
  ).slides.map(written);
  expect(slides.filter(({ is }) => /divider/.test(String(is)))).toEqual([]);
  expect(slides.flatMap(({ title, head }) => (/^Axis/.test(String(head)) ? [[title, head]] : []))).toEqual([
    [expect.stringContaining('## Quays'), 'Axis 1 / 2'],
    [expect.stringContaining('## Ships'), 'Axis 2 / 2'],
  ]);
});
