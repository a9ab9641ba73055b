import { describe, expect, it } from 'vitest';
import { deckOf, written } from './written.ts';

/** The slides of one section with these lines; an article of its own language. */
const told = (lang: string, ...lines: string[]): Record<string, unknown>[] =>
  deckOf('---', `lang: ${lang}`, '---', '# T', '', '## Boats', '', ...lines)
    .slides.filter(({ layout }) => layout !== 'cover')
    .map(written);
/** What they are, show and leave to the notes. */
const seen = (lang: string, ...lines: string[]): unknown[][] =>
  told(lang, ...lines).map(({ is, shows, notes }) => [is, shows, notes]);

/** The address of a QR code says little to a reader. */
const withoutCodes = (slides: Record<string, unknown>[]) =>
  slides.map(({ shows, ...slide }) => ({
    ...slide,
    shows: String(shows ?? '').replaceAll(/\(data:[^)]+\)/g, '(…)'),
  }));

it('paragraphs are a slide of prose, which has its addresses in the notes where it does not show them', () => {
  expect(told('en', 'Text with [a link](https://e.org/a).')).toEqual([
    {
      is: 'prose',
      notes: ['Text with a link.'],
      sources: '8',
      id: 'boats-prose',
      chapter: 1,
      title: '# Boats',
      shows: 'Text with [a link](https://e.org/a).',
    },
  ]);
  const filler = Array.from(
    { length: 40 },
    (_, at) => `Sentence ${at} says what the ${at + 1} before it said.`,
  );
  const link = 'In this section, for example, [a link](https://e.org/a):';
  const text = [...filler, link, ...filler].join(' ');
  const slides = told('en', text);
  expect(slides.some(({ shows }) => String(shows).includes('e.org'))).toBe(false);
  expect(slides.flatMap(({ notes }) => notes)).toContain('https://e.org/a');
});

describe('a list', () => {
  it('is a slide with the figures of its points set off, where all have one, and the sentence that leads to it', () => {
    const [other] = told('en', 'What we know:', '', '- 75% of it', '- the rest');
    expect(other?.shows).toBe('What we know:\n\n- 75% of it\n- the rest');
    expect(told('en', 'What we know:', '', '- 75% of it', '', '  - more', '', '- 20% of rest')).toEqual([
      {
        is: 'list',
        sources: '8–14',
        id: 'boats-list',
        chapter: 1,
        title: '# Boats',
        shows: 'What we know:\n\n- **75%** of it\n  - more\n- **20%** of rest',
      },
    ]);
  });

  it('has above it the last sentence of a long lead, and the others on a slide before', () => {
    const opening = (length: number) => `一。二。${'字'.repeat(length - 4)}。`;
    const list = (length: number) => seen('zh', `${opening(length)}[这里](https://e.org/t)：`, '', '- a');
    const last = '[这里](https://e.org/t)：\n\n- a';
    expect(list(190)).toEqual([['list', `${opening(190)}${last}`, undefined]]);
    expect(list(200)).toEqual([
      ['prose', opening(200), [opening(200)]],
      ['list', last, undefined],
    ]);
  });
});

describe('an exhibit', () => {
  const code = ['```js', 'let a;', '```'];
  const shownCode = code.join('\n');
  const cells = ['| a |', '|-|', '| b |'];
  const layoutsOf = (...lines: string[]) => told('en', ...lines).map(({ is }) => is);
  it.each([
    ['in italics', code, '*The first line*', ['code', `${shownCode}\n\n*The first line*`]],
    ['that counts', cells, 'Table 2: all of it', ['table', '| a |\n| - |\n| b |\n\nTable 2: all of it']],
  ])('has a line %s below it as its caption', (_what, lines, caption, slide) => {
    expect(seen('en', ...lines, '', caption)).toEqual([[...slide, undefined]]);
  });

  it('has above it what leads to it, and its caption', () => {
    const shown = 'Look:\n\nTable 2 (n = 4)\n\n| a |\n| - |\n| b |';
    expect(seen('en', 'Look:', '', 'Table 2 (n = 4)', '', ...cells)).toEqual([['table', shown, undefined]]);
  });

  it('has a remark below it, and no caption that stands apart', () => {
    expect(layoutsOf(...code, '', 'It tells more.')).toEqual(['code']);
    expect(layoutsOf(...code, '', 'Between.', '', '*Said*')).toEqual(['code', 'prose']);
    expect(layoutsOf('> Said.', '', '*By whom*')).toEqual(['quotation', 'prose']);
  });

  it.each([
    ['Boats float. — Ada Keel', 'Boats float.\n>\n> — Ada Keel'],
    ['“Boats float”\n> – Ada Keel', '“Boats float”\n>\n> – Ada Keel'],
    ['„Boote *schwimmen*.“ — Ada Keel', '„Boote *schwimmen*.“\n>\n> — Ada Keel'],
    ['»Boote schwimmen« — Ada Keel', '»Boote schwimmen«\n>\n> — Ada Keel'],
    ['*Boats float.* — Ada J. Keel', '*Boats float.*\n>\n> — Ada J. Keel'],
    ['船会浮。——苏舟', '船会浮。\n>\n> ——苏舟'],
    ['Boats float. — skipper, North Quay', 'Boats float.\n>\n> — skipper, North Quay'],
    ['Boats float! — a nurse at Ward Four', 'Boats float!\n>\n> — a nurse at Ward Four'],
    ['Boats float. — mostly', 'Boats float. — mostly'],
    ['Boats float — and sink.', 'Boats float — and sink.'],
    ['Boats float. — And they sink.', 'Boats float. — And they sink.'],
    ['— Ada Keel', '— Ada Keel'],
  ])('that is a quotation has its author set off: %s', (quotation, shows) => {
    expect(seen('en', `> ${quotation}`)).toEqual([['quotation', `> ${shows}`, undefined]]);
  });

  it('with nothing in it is none', () => {
    expect(layoutsOf('Look.', '', '|  |  |', '|-|-|', '|  |  |')).toEqual(['prose']);
  });

  it.each([
    ['a quotation', ['> Said.'], ['quotation', '> Said.']],
    ['code', ['```js', 'let a;', '```'], ['code', '```js\nlet a;\n```']],
    ['a table', ['| a | b |', '|-|-|', '| c | d |'], ['table', '| a | b |\n| - | - |\n| c | d |']],
  ])('is %s, with the sentence that leads to it', (_name, lines, [layout, shows]) => {
    expect(seen('en', 'Look:', '', ...lines)).toEqual([[layout, `Look:\n\n${shows}`, undefined]]);
  });

  it('has above it the last sentence of a long lead, and the others on a slide before', () => {
    const opening = `${'a'.repeat(450)}.`;
    expect(seen('en', `${opening} Look:`, '', '> Said.')).toEqual([
      ['prose', opening, [opening]],
      ['quotation', 'Look:\n\n> Said.', undefined],
    ]);
  });

  const table = (head: string[], rows: number): string[] => [
    ...[`| ${head.join(' | ')} |`, `|${'-|'.repeat(head.length)}`],
    ...Array.from({ length: rows }, () => `|${' a |'.repeat(head.length)}`),
  ];
  it.each([
    ['two periods', ['Work', '2025', '2026'], 1, 'roadmap'],
    ['six periods', ['Work', '2021', '2022', '2023', '2024', '2025', '2026'], 10, 'roadmap'],
    ['periods without a word above the rows', ['', '2025', '2026'], 2, 'roadmap'],
    ['one period', ['Work', '2025'], 1, 'table'],
    ['seven periods', ['Work', '2020', '2021', '2022', '2023', '2024', '2025', '2026'], 1, 'table'],
    ['eleven rows', ['Work', '2025', '2026'], 11, 'table'],
    ['periods and something else', ['Work', '2025', '2026', 'Cost'], 1, 'table'],
    ['a period above the rows too', ['2024', '2025', '2026'], 1, 'table'],
  ])('of %s is laid out as a timetable where its columns are periods: %j', (_name, head, rows, layout) => {
    expect(told('en', ...table(head, rows)).map(({ is }) => is)).toEqual([layout]);
  });

  it.each([
    [['12', '3'], 'table'],
    [['$1.2', '−5 %'], 'table'],
    [['120万元', '11,5 ct/kWh'], 'table'],
    [['40', '–'], 'table'],
    [['4', 'a second quay'], 'roadmap'],
    [['3 new quays', '2 more ferries'], 'roadmap'],
    [['40 路公交车', '两个码头'], 'roadmap'],
    [['–', ''], 'roadmap'],
  ])('of %j under periods is laid out as a %s', (cells, layout) => {
    const lines = ['| Work | 2025 | 2026 |', '|-|-|-|', `| Harbour | ${cells.join(' | ')} |`];
    expect(told('en', ...lines).map(({ is }) => is)).toEqual([layout]);
  });
});

describe('takeaways', () => {
  it('are cards of a bold lead and what follows, with the paragraphs whole in the notes', () => {
    expect(
      told('en', 'For builders, wood [lasts](https://e.org/w).', '', 'For sailors, cloth. And rope.'),
    ).toEqual([
      {
        is: 'takeaways',
        notes: ['For builders, wood lasts.', 'For sailors, cloth. And rope.'],
        sources: '8–10',
        id: 'boats-takeaways',
        chapter: 1,
        title: '# Boats',
        shows: '- **For builders** wood [lasts](https://e.org/w).\n- **For sailors** cloth. And rope.',
      },
    ]);
    expect(seen('zh', '对于船厂来说，木头耐用。', '', '对于水手来说，帆布好。')).toEqual([
      [
        'takeaways',
        '- **对于船厂来说** 木头耐用。\n- **对于水手来说** 帆布好。',
        ['对于船厂来说，木头耐用。', '对于水手来说，帆布好。'],
      ],
    ]);
  });

  it('are three rows where a third of the width is too narrow for what they say, sooner where lines break between phrases', () => {
    const cards = (lang: string, length: number) => {
      const others = ['', '**水手**：好。', '', '**渔民**：也好。'];
      return seen(lang, `**船厂**：${'字'.repeat(length)}`, ...others);
    };
    const layouts = (lang: string, length: number) => cards(lang, length).map(([is]) => is);
    expect(layouts('zh', 54)).toEqual(['takeaways']);
    expect(layouts('zh', 55)).toEqual(['list groups']);
    expect(layouts('ko', 92)).toEqual(['takeaways']);
    expect(layouts('ko', 93)).toEqual(['list groups']);
    expect(layouts('zh', 300)).toEqual(['list groups']);
    expect(cards('zh', 93)[0]?.[1]).toBe(
      `- **船厂**\n  - ${'字'.repeat(93)}\n- **水手**\n  - 好。\n- **渔民**\n  - 也好。`,
    );
  });

  it('show as many whole sentences as a card holds', () => {
    const sentence = (length: number) => `${'字'.repeat(length - 1)}。`;
    const cards = (text: string) => seen('zh', `**船厂**：${text}`, '', '**水手**：好。');
    const [first, second, longer] = [60, 60, 61].map(sentence);
    expect(cards(`${first}${second}`)).toEqual([
      [
        'takeaways',
        `- **船厂** ${first}${second}\n- **水手** 好。`,
        [`船厂，${first}${second}`, '水手，好。'],
      ],
    ]);
    expect(cards(`${first}${longer}`)).toEqual([
      ['takeaways', `- **船厂** ${first}\n- **水手** 好。`, [`船厂，${first}${longer}`, '水手，好。']],
    ]);
  });
});

describe('links', () => {
  it('are shown with their remarks, their addresses to write down and to scan', () => {
    const slides = told(
      'en',
      ...['Read on:', '', '- [Wood](https://e.org/wood): all of it', '- [Cloth](mailto:a@e.org)'],
    );
    expect(withoutCodes(slides)).toEqual([
      {
        is: 'links',
        head: 'Boats',
        sources: '8–11',
        id: 'boats-links',
        chapter: 1,
        title: '# Read on',
        shows:
          '- [Wood](https://e.org/wood) all of it\\\n  *e\\.org/wood* ![QR](…)\n- [Cloth](mailto:a@e.org)\\\n  *a\\@e\\.org* ![QR](…)',
      },
    ]);
  });

  it('stand under the title of their section where nothing leads to them, on one slide', () => {
    expect(withoutCodes(told('en', '- [Wood](https://e.org/wood)'))).toEqual([
      {
        is: 'links',
        sources: '8',
        id: 'boats-links',
        chapter: 1,
        title: '# Boats',
        shows: '- [Wood](https://e.org/wood)\\\n  *e\\.org/wood* ![QR](…)',
      },
    ]);
  });

  it('have no code where an address is longer than one holds, and all of a long one in the notes', () => {
    const address = `https://e.org/${'a'.repeat(3000)}`;
    const shown = `e\\.org/${'a'.repeat(49)}…${'a'.repeat(24)}`;
    expect(seen('en', `- [Wood](${address})`)).toEqual([
      ['links', `- [Wood](${address})\\\n  *${shown}*`, [address.slice(8)]],
    ]);
  });
});

describe('a group', () => {
  it('has as points what a paragraph in it counts', () => {
    const members = [
      '一、旧码头是按吃水两米的小船设计的，现在的船停不进来；',
      '二、每次洪水都会把泥沙带回来，却没有人负责清理；',
    ];
    const last = '三、吊车从去年冬天起就停在那里，没有人会修。';
    const [slide] = seen('zh', '**摘要**', '', `我们问了很多人。判断有三条：${members.join('')}${last}`);
    expect(slide?.slice(0, 2)).toEqual([
      'list own-marks',
      `**摘要**\n\n我们问了很多人。判断有三条：\n\n${[...members, last].map((one) => `- ${one}`).join('\n')}`,
    ]);
  });
});

describe('a picture', () => {
  it('fills its slide with a caption, and stands beside a longer text', () => {
    expect(told('zh', '![船](boat.png)')).toEqual([
      {
        is: 'picture',
        sources: '8',
        id: 'boats-picture',
        chapter: 1,
        title: '# Boats',
        shows: '![船](boat.png)',
      },
    ]);
    const [caption, text] = ['字'.repeat(40), '字'.repeat(41)];
    expect(seen('zh', '![船](boat.png)', caption)).toEqual([
      ['picture', `![船](boat.png)\n\n${caption}`, undefined],
    ]);
    expect(seen('zh', '![船](boat.png)  ', text)).toEqual([
      ['picture-text', `![船](boat.png)\n\n${text}`, undefined],
    ]);
  });
});

it('a closing question is a slide of its own, its first sentence as the title', () => {
  expect(told('en', '- a', '', 'Where would [you](https://e.org/y) sail? Tell us. Please?')).toEqual([
    { is: 'list', sources: '8', id: 'boats-list', chapter: 1, title: '# Boats', shows: '- a' },
    {
      is: 'question',
      sources: '10',
      id: 'question',
      chapter: 1,
      title: '# Where would [you](https://e.org/y) sail?',
      shows: 'Tell us. Please?',
    },
  ]);
  expect(told('en', '- a', '', 'Where would you sail?')).toEqual([
    { is: 'list', sources: '8', id: 'boats-list', chapter: 1, title: '# Boats', shows: '- a' },
    { is: 'question', sources: '10', id: 'question', chapter: 1, title: '# Where would you sail?' },
  ]);
});

it('a group outside of directions is a list under its own title, a single one under that of its section', () => {
  const slides = deckOf(
    ...[
      '# T',
      '',
      '**1. First**',
      '',
      '- 75% of a',
      '',
      '- b',
      '',
      '**2026: Next**',
      '',
      '- b',
      '',
      '  - 4 times',
      '',
    ],
    ...['> 4 times', '', '## S', '', '**Second**', '', '- c', '', '### U', '', '**Third**', '', '- d'],
  ).slides;
  expect(slides.slice(1).map(written)).toEqual([
    {
      is: 'list',
      sources: '3–7',
      id: 'introduction-1-first',
      title: '## 1\\. First',
      shows: '- 75% of a\n- b',
    },
    {
      is: 'list',
      sources: '9–15',
      id: 'introduction-2026-next',
      title: '## 2026: Next',
      shows: '- b\n  - 4 times\n\n> 4 times',
    },
    { is: 'list', sources: '19–21', id: 's-list', chapter: 1, title: '# S', shows: '**Second**\n\n- c' },
    {
      is: 'list',
      sources: '25–27',
      id: 's-u-list',
      chapter: 1,
      title: '## U',
      shows: '**Third**\n\n- d',
      head: 'S',
    },
  ]);
});
