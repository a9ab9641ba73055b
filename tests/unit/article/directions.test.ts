import { describe, expect, it } from 'vitest';
import { shape } from './shape.ts';

const dated = (...years: number[]): string[] => [...years.map((year) => `- **${year}**: a ship`), ''];

describe('a direction', () => {
  it('is no list of dates alone among chapters that say more', () => {
    const dates = ['## What comes when', '', ...dated(2026, 2028)];
    const chapter = (name: string) => [
      `## ${name}`,
      '',
      'Ships come to the quay each day, and leave it at night. '.repeat(3),
      '',
    ];
    const kinds = (...lines: string[]) =>
      shape('# T', '', ...lines).filter((line) => line.startsWith('direction'));
    expect(kinds(...chapter('Quays'), ...dates, ...chapter('Nets'))).toEqual([]);
    expect(kinds('## Quays', '', 'Old.', '', ...dates)).toHaveLength(1);
  });

  it('is a schedule whose periods have headings, beside a list of dates alone', () => {
    const phases = [
      ...['## Implementation', '', '### Phase one (2026–2027)', '', 'Ships come to the quay.', ''],
      ...['### Phase two (2028–2029)', '', 'Boats come there too.', ''],
    ];
    const actions = [
      '## Next actions',
      '',
      '- May 2026: a ship',
      '- July 2026: a boat',
      '- September 2026: a net',
      '',
    ];
    const lines = shape('# T', '', '## Quays', '', 'Old.', '', ...phases, ...actions);
    const found = lines.filter((line) => line.startsWith('direction'));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('Implementation');
  });

  it('is no schedule of all of a plan, beside another one or in a line of each period', () => {
    const linesOf = (...lines: string[]): string[] =>
      shape('# T', '', '## Quays', '', 'Old.', '', ...lines).filter((line) => line.startsWith('direction'));
    const phases = ['- **One (2026)**: a ship', '- **Two (2027)**: a boat'];
    const steps = ['## 2. Implementation', '', ...phases, ''];
    const dates = ['## Key dates', '', ...dated(2026, 2028)];
    expect(linesOf(...steps, ...dates)).toEqual([]);
    expect(linesOf(...dates)).toEqual([]);
    expect(linesOf('## 5. 実施スケジュール', '', ...dated(2026, 2028))).toEqual([]);
    expect(linesOf('## Ships', '', ...dated(2026, 2028))).toHaveLength(1);
    expect(linesOf('## Ships', '', ...dated(2026, 2028), '## Boats', '', ...dated(2026, 2028))).toHaveLength(
      2,
    );
    const years = [2026, 2027].flatMap((year) => [
      `### ${year}`,
      '',
      'Ships come.',
      '',
      '- two',
      '- three',
      '',
    ]);
    expect(linesOf('## Timeline', '', ...years)).toHaveLength(1);
  });

  it('has no stop of a single bold line', () => {
    const goal = [
      '## Goal 1: Quays',
      '',
      '### Walls',
      '',
      'Old.',
      '',
      '### Lamps',
      '',
      '**Targets**',
      '',
      '- six',
      '- ten',
    ];
    const more = [...goal, '', '### Oil', '', '**Ports**', '', '- two', '- or three'];
    const years = [
      '',
      '## Goal 2: Boats',
      '',
      '- 2026: a',
      '- 2027: b',
      '',
      '## Goal 3: Nets',
      '',
      '- 2026: c',
      '- 2027: d',
    ];
    const stops = (lines: string[]): string[] =>
      shape('# T', '', ...lines, ...years).filter((line) => line.includes(' breakthrough '));
    expect(stops(goal)).toEqual([]);
    expect(stops(more)).toHaveLength(2);
  });

  it('is no chapter around another one, so that the numbers have no gap', () => {
    const chapter = [
      ...[
        '## Bets',
        '',
        '### Boats',
        '',
        '- 2026: a first hull',
        '- 2027: a second hull',
        '- 2028: a fleet',
        '',
      ],
      ...['### Quays', '', 'In order.', '', '| Stage | Time | Depth |', '|--|--|--|'],
      ...['| Dredged | 2026 | low |', '| Walled | 2027 | middle |', ''],
    ];
    const nets = ['## Nets', '', '- 2026: cotton ends', '- 2027: nylon comes', '- 2028: none torn'];
    const lines = shape('# T', '', ...chapter, ...nets).filter((line) => /^ *direction/.test(line));
    expect(lines.map((line) => /direction (\d+)/.exec(line)?.[1])).toEqual(lines.map((_, at) => `${at + 1}`));
    expect(lines.join()).toMatch(/Boats.*Nets/);
    expect(lines.join()).not.toContain('“Bets”');
  });

  it('holds its topics by the part that they play, with all that stands below them', () => {
    expect(
      shape(
        ...[
          '## 1) Boats',
          'Intro.',
          '',
          '**2025: Early**',
          '- e',
          '### Done',
          '**A**',
          '- a',
          '### Plans 2026',
        ],
        ...['#### Q1 2026: One', '- x', '##### Deep', 'd', '#### Other', 'text', '### Effect', 'It matters.'],
        ...['', '### More', 'w.', '', '- z', '### Empty'],
      ),
    ).toEqual([
      'direction 1 1 “Boats” @2–24',
      '  prose Intro. @3–3',
      '  forecasts (untitled) @5–6',
      '    forecast 2025 “Early”: list @5–6',
      '  breakthroughs “Done” @7–9',
      '    breakthrough “A”: list @8–9',
      '  forecasts “Plans 2026” @10–16',
      '    forecast Q1 2026 “One”: list @11–14',
      '    breakthrough “Deep”: paragraph @13–14',
      '    breakthrough “Other”: paragraph @15–16',
      '  impact “Effect” @17–18',
      '    prose It matters. @18–18',
      '  other “More” @20–23',
      '    points (w.) z @21–23',
      '  other “Empty” @24–24',
    ]);
  });

  it('takes headings with a period for groups of its own; one with points keeps its own heading', () => {
    expect(
      shape(
        ...[
          '## Phase',
          'Lead.',
          '### 2026: Move',
          '- a',
          '### Points',
          'w.',
          '- b',
          '### 2027: Then',
          '***',
          'c',
        ],
        ...['### Words', 'Only words.', '### Grouped', 'w', '', '**B**', '- d'],
      ),
    ).toEqual([
      'direction 1 “Phase” @2–18',
      '  prose Lead. @3–3',
      '  forecasts (untitled) @4–5',
      '    forecast 2026 “Move”: list @4–5',
      '  other “Points” @6–8',
      '    points (w.) b @7–8',
      '  forecasts (untitled) @9–11',
      '    forecast 2027 “Then”: paragraph @9–11',
      '  other “Words” @12–13',
      '    prose Only words. @13–13',
      '  breakthroughs “Grouped” @14–18',
      '    prose w @15–15',
      '    breakthrough “B”: list @17–18',
    ]);
  });

  it('keeps the order of headings and bold lines below a topic, however deep', () => {
    expect(
      shape(
        ...['## D', '**A**', '- a', '### T', '**2025: X**', '#### Sub', '**B**', '- b', '##### **2026**: in'],
        ...['- c', '#### 2027', 'w', '#### Last', 'w', '', '**C**'],
      ),
    ).toEqual([
      'direction 1 “D” @2–17',
      '  points (A) a @3–4',
      '  forecasts “T” @5–17',
      '    forecast 2025 “X”:  @6–6',
      '    breakthrough “Sub”: paragraph, list @7–11',
      '    forecast 2026 “In”: list @10–11',
      '    forecast 2027 “”: paragraph @12–13',
      '    breakthrough “Last”:  @14–17',
      '    prose w @15–15',
      '    breakthrough “C”:  @17–17',
    ]);
  });

  it('puts groups by heading behind those in bold, in one topic without a title', () => {
    expect(
      shape('## D', '**2025: X**', '- x', '### 2026: Y', '- y', '### T', 'w', '### 2027: Z', '- z'),
    ).toEqual([
      'direction 1 “D” @2–10',
      '  forecasts (untitled) @3–6',
      '    forecast 2025 “X”: list @3–4',
      '    forecast 2026 “Y”: list @5–6',
      '  other “T” @7–8',
      '    prose w @8–8',
      '  forecasts (untitled) @9–10',
      '    forecast 2027 “Z”: list @9–10',
    ]);
  });
});

describe('what is no direction', () => {
  it('is a section around directions that repeat a period, but not one whose topics differ', () => {
    expect(
      shape(
        ...['## All', '### One', '#### Plans', '**2025: P**', '### Two', '#### Plans', '**2026: Q**'],
        ...['## Both', '### X', '**2025: P**', '- a', '### Y', '**2025: R**', '- b'],
      ),
    ).toEqual([
      'direction 1 “All” @2–8',
      '  forecasts “One” @3–5',
      '    breakthrough “Plans”:  @4–5',
      '    forecast 2025 “P”:  @5–5',
      '  forecasts “Two” @6–8',
      '    breakthrough “Plans”:  @7–8',
      '    forecast 2026 “Q”:  @8–8',
      'section 2 “Both” @9–15',
      '  direction 2 “X” @10–12',
      '    forecasts (untitled) @11–12',
      '      forecast 2025 “P”: list @11–12',
      '  direction 3 “Y” @13–15',
      '    forecasts (untitled) @14–15',
      '      forecast 2025 “R”: list @14–15',
    ]);
  });

  it('is a section around directions that share one period of several, and one of headings with periods alone', () => {
    const titles = (...lines: string[]) => shape(...lines).filter((line) => !line.startsWith('    '));
    const [x, y] = [
      ['### X', '**2025: A**', '', '**2026: B**'],
      ['### Y', '**2026: C**', '', '**2027: D**'],
    ];
    expect(titles('## Both', ...x, ...y)).toEqual([
      'section 2 “Both” @2–10',
      '  direction 1 “X” @3–6',
      '  direction 2 “Y” @7–10',
    ]);
    expect(titles('## One', '### 2026 plans', '**2026: A**', '### 2026 more', '**2026: B**')).toEqual([
      'direction 1 “One” @2–6',
      '  forecasts “2026 plans” @3–4',
      '  forecasts “2026 more” @5–6',
    ]);
    expect(titles('## Deep', '### 2025: A', '- a', '#### In 2025', '- b')).toEqual([
      'section 2 “Deep” @2–6',
      '  section 3 “2025: A” @3–6',
    ]);
  });

  it('is a section whose topic of the same name holds no group, and one elsewhere', () => {
    expect(
      shape(
        ...['## One', '### Done 2023', '**A**', '### Plans', '**2025: C**', '- c', '## Wrap', '### Two'],
        ...[
          '#### Done 2024',
          '**B**',
          '- b',
          '## Three',
          '### Done',
          'words',
          '## Four',
          ...['### DONE', 'words', '', '**D**'],
        ],
      ),
    ).toEqual([
      'direction 1 “One” @2–7',
      '  breakthroughs “Done 2023” @3–4',
      '    breakthrough “A”:  @4–4',
      '  forecasts “Plans” @5–7',
      '    forecast 2025 “C”: list @6–7',
      'section 2 “Wrap” @8–12',
      '  section 3 “Two” @9–12',
      '    section 4 “Done 2024” @10–12',
      '      points (B) b @11–12',
      'section 2 “Three” @13–15',
      '  section 3 “Done” @14–15',
      '    prose words @15–15',
      'direction 2 “Four” @16–20',
      '  breakthroughs “DONE” @17–20',
      '    prose words @18–18',
      '    breakthrough “D”:  @20–20',
    ]);
  });

  it('is found within other sections too, in the order of the article', () => {
    expect(
      shape(
        ...['## Wrap', '### One', '#### Done', '**A**', '#### Plans', '**2026: B**', '### Two', '#### Done'],
        ...['**C**', '### Three', '#### Plans', '**2026: D**', '## Other', '**2026: E**'],
      ).filter((line) => /direction|section/.test(line)),
    ).toEqual([
      'section 2 “Wrap” @2–13',
      '  direction 1 “One” @3–7',
      '  direction 2 “Two” @8–10',
      '  direction 3 “Three” @11–13',
      'direction 4 “Other” @14–15',
    ]);
  });

  it('is one whose topic has no name', () => {
    expect(
      shape('## 2025', '**2025: A**', '- a', '## B', '**C**', '- c', '## 9', '### 2024', '**D**'),
    ).toEqual([
      'direction 1 “2025” @2–4',
      '  forecasts (untitled) @3–4',
      '    forecast 2025 “A”: list @3–4',
      'section 2 “B” @5–7',
      '  points (C) c @6–7',
      'section 2 “9” @8–10',
      '  section 3 “2024” @9–10',
      '    prose D @10–10',
    ]);
  });
});

describe('a small dated part', () => {
  const prose =
    'The harbour is old, and what it needs is told here at some length before anything is planned. ';

  it('makes no directions where it is less than a third of the sections', () => {
    const dated = ['**2026: A**', '- a', '', '**2027: B**', '- b'];
    const plans = ['### Docks', ...dated, '### Quays', ...dated];
    const shapes = (text: string) => shape('## Past', text, '## Plans', ...plans).join();
    expect(shapes(prose)).toContain('direction 2 “Quays”');
    expect(shapes(prose.repeat(3))).not.toContain('direction');
    expect(shape('## Past', prose.repeat(3), '## Docks', ...dated).join()).toContain('direction 2 “Docks”');
  });

  it('makes directions all the same where a chapter of several sections is told along the same periods', () => {
    const dated = ['- 2030: half of them', '- 2035: all of them'];
    const line = (name: string, ...lines: string[]) => [`### ${name}`, '', ...lines, ''];
    const past = ['## Past', '', prose.repeat(3), '', '## Plans', ''];
    const plans = [...line('Docks', ...dated), ...line('Quays', ...dated), ...line('Cranes', ...dated)];
    expect(shape(...past, ...plans).join()).toContain('direction 3 “Cranes”');
    expect(shape(...past, ...plans, ...line('Cost', 'Low.')).join()).not.toContain('direction');
  });

  it('is no timeline where one heading among others names a year', () => {
    const town = (name: string) => [`### ${name}`, '#### Rules', '- a', '#### 2026 goals', '- b'];
    expect(shape('## Towns', ...town('Reed'), ...town('Sedge')).join()).not.toContain('direction');
  });
});

describe('sections of which one is told by months, and goes back behind the other', () => {
  const tugs = (...months: string[]) => ['### Tugs', '', ...months.map((month) => `- ${month}: more`), ''];
  const cranes = ['# Port', '', '## Plans', '', '### Cranes', '', '- 2026: two', '- 2028: all', ''];

  it('are lines where both tell of the same years', () => {
    expect(shape(...cranes, ...tugs('2026.03', '2028.01')).join()).toContain('direction 2 “Tugs”');
    expect(shape(...cranes, ...tugs('2026.03', '2027.01')).join()).not.toContain('direction 2');
  });
});

describe('sections that are counted behind the number of their chapter', () => {
  it('are directions where half of them at least are told along time', () => {
    const line = (name: string) => [`### ${name}`, '', '- 2026: one of them', '- 2028: all of them', ''];
    const plans = ['## 1 Past', '', 'Old.', '', '## 2 Plans', '', ...line('2.1 Docks'), ...line('2.2 Quays')];
    const third = (name: string) => [`### ${name}`, '', 'The crane is old.', '', '- it turns', ''];
    expect(shape(...plans, ...third('2.3 Cranes')).join()).toContain('direction 3 2.3 “Cranes”');
    expect(shape(...plans, ...third('Cranes')).join()).not.toContain('direction 3');
  });
});

describe('bold lines over periods', () => {
  it('name topics, and so do those beside them that other sections have too', () => {
    const line = (name: string) => [
      ...[`## ${name}`, '', '**Basics:**', '- one', '', `**${name} find**`, '- two', '', '**When:**'],
      ...['- **2026**: trial', '- **Beyond 2026**: service', '', '**Who:**', '- all'],
    ];
    expect(shape(...line('Docks')).filter((text) => !text.startsWith('    '))).toEqual([
      'direction 1 “Docks” @2–15',
      '  breakthroughs (untitled) @4–8',
      '  forecasts “When” @10–12',
      '  other “Who” @14–15',
    ]);
    expect(shape(...line('Docks'), ...line('Ships')).slice(0, 7)).toEqual([
      'direction 1 “Docks” @2–15',
      '  breakthroughs “Basics” @4–8',
      '    points one @5–5',
      '    breakthrough “Docks find”: list @7–8',
      '  forecasts “When” @10–12',
      '    forecast 2026 “trial”:  @11–11',
      '    forecast Beyond 2026 “service”:  @12–12',
    ]);
  });

  it('are the headings of an article that has none, where they are numbered', () => {
    expect(
      shape('In short.', '', '**1. Docks**', 'd', '', '**2. Ships**', 's', '', '**3. Town**', 't'),
    ).toEqual([
      'lead 1 (untitled) @2–2',
      '  prose In short. @2–2',
      'section 1 1 “Docks” @4–5',
      '  prose d @5–5',
      'section 1 2 “Ships” @7–8',
      '  prose s @8–8',
      'section 1 3 “Town” @10–11',
      '  prose t @11–11',
    ]);
  });
});

describe('a table whose rows are dated', () => {
  const table = (...years: string[]): string[] => [
    ...['', '| Year | Goal |', '| - | - |'],
    ...years.map((year) => `| ${year} | Keel |`),
  ];
  const directions = (...lines: string[]): string[] =>
    shape(...lines).filter((line) => /^direction/.test(line));

  const boats = ['## Boats', '', 'Wood.', '', '### Now', '', '- a', '', '### Plans'];
  const sails = ['', '## Sails', '', '- **2026**: Cloth', '- **2027**: Foil'];

  it('makes a direction of a section that says more, beside another', () => {
    expect(shape(...boats, ...table('2026', '2027'), ...sails).slice(0, 6)).toEqual([
      'direction 1 “Boats” @2–15',
      '  prose Wood. @4–4',
      '  other “Now” @6–8',
      '    points a @8–8',
      '  forecasts “Plans” @10–15',
      '    exhibit table @12–15',
    ]);
  });

  it('makes none of one that is alone, as it shows its periods by itself', () => {
    expect(directions(...boats, ...table('2026', '2027'))).toEqual([]);
    expect(directions('## Boats', ...table('2026', '2027'), '', 'Half is paid for.')).toEqual([]);
    expect(directions(...boats, ...table('2026', '2027'), '', '### 2028: Foils', '', '- b')).toHaveLength(1);
  });

  it('says all itself where it is alone, unless a direction beside it has its periods', () => {
    const alone = ['## Boats', ...table('2026', '2027'), '', '## Oars', ...table('2026', '2027')];
    expect(directions(...alone)).toEqual([]);
    expect(directions(...alone, ...sails)).toHaveLength(3);
    expect(directions('## Boats', ...table('2020', '2021'), ...sails)).toHaveLength(1);
  });

  it('make lines of several that are alone by the same periods, where most sections beside them are such', () => {
    const alone = (name: string, ...years: string[]) => [
      `## ${name}`,
      '',
      'So far none.',
      ...table(...years),
      '',
    ];
    const three = ['Boats', 'Oars', 'Ropes'].flatMap((name) => alone(name, '2026', '2027'));
    const text = ['Crew', 'Fees', 'Risks'].flatMap((name) => [`## ${name}`, '', 'We will see.', '']);
    expect(directions(...three)).toHaveLength(3);
    expect(directions(...three, ...text.slice(0, 4))).toHaveLength(3);
    expect(directions(...three, ...text)).toEqual([]);
    expect(directions(...alone('Boats', '2020', '2021'), ...three.slice(8))).toEqual([]);
  });
});

describe('sections with the same sections in them', () => {
  const harbour = (name: string, ...plans: string[]) => [
    ...[`## ${name}`, '', '### State', '', 'It stands.', '', '### Aims', '', ...plans, ''],
  ];
  const dated = ['- **2026**: dredge', '- **2027**: build'];
  const kinds = (...lines: string[]) => shape(...lines).filter((line) => /^\S/.test(line));

  it('are no directions where few of them have periods', () => {
    expect(
      kinds(...harbour('North', 'More.'), ...harbour('East', ...dated), ...harbour('South', 'Less.')),
    ).toEqual(['section 2 “North” @2–10', 'section 2 “East” @12–21', 'section 2 “South” @23–31']);
  });

  it('are directions, all of them, where half of them have', () => {
    expect(kinds(...harbour('North', 'More.'), ...harbour('East', ...dated))).toEqual([
      'direction 1 “North” @2–10',
      'direction 2 “East” @12–21',
    ]);
  });
});

describe('sections with the same sections in them, of which one goes back in time', () => {
  it('are counted on, since nothing within them is counted', () => {
    const port = (name: string, ...within: string[]) => [`## ${name}`, '', ...within];
    const rows = [
      '| 2025 | oak | 3 |',
      '| 2027 | steel | 4 |',
      '| 2029 | iron | 5 |',
      '| 2033 | glass | 6 |',
      '',
    ];
    const table = ['| Year | Ship | Count |', '| - | - | - |', ...rows];
    const plan = ['### Now', '', 'It stands.', '', '### Ships', '', ...dated(2026, 2028, 2030)];
    expect(
      shape(
        ...port('North', ...plan, '### Aims', '', 'More.', ''),
        ...port('East', '### Now', '', 'It lies.', '', '### Ships', '', ...table),
        ...['### Aims', '', ...dated(2027, 2030)],
        ...port('South', ...plan, '### Aims', '', 'Less.', ''),
      ).flatMap((line) => /^direction \d “\w+”/.exec(line)?.[0] ?? []),
    ).toEqual(['direction 1 “North”', 'direction 2 “East”', 'direction 3 “South”']);
  });
});

describe('three phases of which two tell of times within them', () => {
  const phase = (name: string, ...within: string[]) => [`### ${name}`, '', ...within, ''];

  it('are stops alike, each with its own times', () => {
    const phases = [
      phase('Phase 1 (2025–2026): Keel', ...dated(2025, 2026)),
      phase('Phase 2 (2027–2029): Mast', ...dated(2027, 2029)),
      phase('Phase 3 (2030–2034): Sails', '- Up'),
    ];
    expect(
      shape('## Boats', '', ...phases.flat()).flatMap((line) => /forecast (\S+)/.exec(line)?.[1] ?? []),
    ).toEqual(['2025–2026', '2027–2029', '2030–2034']);
  });
});

describe('dates within one of several parts of a topic', () => {
  const part = (name: string, ...within: string[]) => [`#### ${name}`, '', ...within, ''];
  const ports = (...parts: string[][]) => shape('## Tasks', '', '### Ports', '', ...parts.flat());

  it('are its own, and make no direction of the chapter', () => {
    const few = [part('North', ...dated(2026, 2028)), part('East', 'Two.'), part('South', 'Three.')];
    expect(ports(...few)[0]).toMatch(/^section/);
  });

  it('are stops of the chapter where most parts have some', () => {
    const most = [
      part('North', ...dated(2026, 2028)),
      part('East', ...dated(2027, 2030)),
      part('South', 'Two.'),
    ];
    expect(ports(...most).filter((line) => /forecast 20/.test(line))).toHaveLength(4);
  });
});

describe('a section with a period, of a direction', () => {
  const told = (...lines: string[]) =>
    shape('## Boats', '', ...lines).map((line) => line.replace(/ @.*/, ''));
  const two = ['### 2026: Keel', '', '- a', '', '### 2027: Mast', '', '- a', ''];

  it.each([
    ['a heading', ['#### Ropes', '', '- c']],
    ['a bold line', ['**Ropes**', '', '- c']],
  ])('stays a forecast among others over what stands within it, under %s', (_, within) => {
    expect(told(...two, '### 2028: Sails', '', 'Up.', '', '- b', '', ...within)).toEqual([
      'direction 1 “Boats”',
      '  forecasts (untitled)',
      '    forecast 2026 “Keel”: list',
      '    forecast 2027 “Mast”: list',
      '    forecast 2028 “Sails”: paragraph, list',
      '    breakthrough “Ropes”: list',
    ]);
  });

  it.each([
    ['these are periods', ['### 2028: Sails', '', '#### May 2028: Ropes', '', '- b']],
    ['not all sections are periods', ['### 2028: Sails', '', '#### Ropes', '', '- b', '', '### Costs']],
  ])('is a topic over what stands within it where %s', (_, sails) => {
    expect(told(...two, ...sails)).toContainEqual(expect.stringMatching(/^ {2}\w+ “2028: Sails”/));
  });
});

describe('headings that are periods', () => {
  const lines = (list: string[]) => [
    ...['## Boats', '', '### Oak', '', 'Wood.', '', ...list, '', '### Steel', '', 'Iron.', ''],
    ...['## Three steps', '', '### 2026—2028: Sort', '', 'First.', '', '### 2029—2031: Part', '', 'Then.'],
    ...['', '### 2032—2035: Last', '', 'At last.'],
  ];
  const directions = (list: string[]): string[] =>
    shape(...lines(list)).filter((line) => line.startsWith('direction'));

  it('are the periods of an article whose lists have years that lie in them', () => {
    const found = directions(['- 2027: oars', '- 2030: sails', '- 2035: none']);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('Three steps');
  });

  it('stand beside lists of the same periods', () => {
    expect(directions(['- 2026—2028: oars', '- 2029—2031: sails', '- 2032—2035: none'])).toHaveLength(2);
  });
});

describe('a section whose periods are those of a table', () => {
  const table = (...dates: string[]) => [
    ...['## Aims', '### Quays', 'Two.', '', '| Step | Date |', '|---|---|'],
    ...dates.map((date, index) => `| Build part ${'abc'[index]} | ${date} |`),
    ...['### Sheds', '- wool'],
  ];
  const list = ['## First year', '**2027:** Hire.', '', '**2028:** Build.', '', '**2029:** Sail.'];
  const parts = (...dates: string[]) =>
    shape(...table(...dates), ...list).flatMap((line) => /^(\S+) /.exec(line)?.[1] ?? []);

  it('is no direction where none of them is told elsewhere: it would stand beside gaps', () => {
    expect(parts('2031', '2033', '2035')[0]).toBe('section');
    expect(parts('2027', '2028', '2035')).toEqual(['direction', 'direction']);
  });
});

describe('a chapter whose sections are told along the same time', () => {
  const sections = (...lists: string[][]): string[] =>
    shape(
      '## Harbour',
      ...lists.flatMap((list, index) => ['', `### Basin ${'abc'[index]}`, '', ...list]),
      ...['', '## Sheds', '', 'Wool.'],
    ).flatMap((line) => /^(\S+) /.exec(line)?.[1] ?? []);

  it('is no line where one goes back behind the other, in periods of its own', () => {
    const one = ['- 2027: oars', '- 2028: sails', '- 2030: none'];
    const other = ['- 2026–2027: dig', '- 2029–2031: fill'];
    expect(sections(one, other)).not.toContain('direction');
    expect(sections(['- **By 2030**: oars'], one)).not.toContain('direction');
  });

  it('is a line where one begins when the other has ended', () => {
    expect(sections(['- 2024: oars', '- 2025: sails'], ['- 2027: dig', '- 2029: fill'])[0]).toBe('direction');
  });
});

describe('a section with a table of many rows whose columns are the periods of the directions beside it', () => {
  const line = (name: string): string[] => [`## ${name}`, '### 2026', '- oars', '### 2027', '- sails'];
  const table = (name: string, head = '| Part | 2026 | 2027 |', cells = 'dig | fill'): string[] => [
    ...[`## ${name}`, 'All at once.', '', head, '|---|---|---|'],
    ...['Quay', 'Shed', 'Mole'].map((part) => `| ${part} | ${cells} |`),
    '',
  ];
  const parts = (...sections: string[][]): (string | undefined)[] =>
    shape(...sections.flat()).flatMap((found) => /^(\S+) /.exec(found)?.[1] ?? []);

  it('is one of them where it stands between them', () => {
    expect(parts(line('Boats'), table('Harbour'), line('Ropes'))).toEqual(Array(3).fill('direction'));
    expect(shape(...line('Boats'), ...table('Harbour'), ...line('Ropes')).slice(4, 7)).toEqual([
      'direction 2 “Harbour” @7–14',
      '  forecasts (untitled) @8–14',
      '    exhibit (All at once.) table @8–14',
    ]);
  });

  it('is one of them where it is counted as they are', () => {
    expect(parts(line('Pillar 1: Boats'), line('Pillar 2: Ropes'), table('Pillar 3: Harbour'))).toEqual(
      Array(3).fill('direction'),
    );
    expect(parts(table('一、方向一：码头'), line('二、方向二：船'))).toEqual(Array(2).fill('direction'));
  });

  it('is none where it may be a map of them all, has other periods, or tells amounts', () => {
    const boats = line('Boats');
    expect(parts(boats, line('Ropes'), table('Harbour'))[2]).toBe('section');
    expect(parts(boats, table('Harbour', '| Part | 2030 | 2031 |'), line('Ropes'))[1]).toBe('section');
    expect(parts(boats, table('Harbour', '| Part | 2026 | 2027 |', '12 | 14'), line('Ropes'))[1]).toBe(
      'section',
    );
  });
});

describe('a section that is called by a time', () => {
  const lines = ['Hulls', 'Sails'].flatMap((name) => [`## ${name}`, '', '- 2026: a', '- 2027: b', '']);
  const directions = (...all: string[]): string[] =>
    shape('# T', '', 'We build.', '', ...all).filter((line) => line.startsWith('direction'));

  it.each([
    '2030 and after',
    'Beyond 2030',
    '2028~',
    '2028~ 远期展望',
    '2030年以降',
    '2030',
    'From 2030 on: far',
  ])('is no direction beside others that have names: %s', (heading) => {
    expect(directions(...lines, `## ${heading}`, '', '- 2031: c', '- 2032: d')).toHaveLength(2);
  });

  it.each(['Rigging (2031–2032)', 'Rigging from 2030'])('is one where it has a name: %s', (heading) => {
    expect(directions(...lines, `## ${heading}`, '', '- 2031: c', '- 2032: d')).toHaveLength(3);
  });
});
