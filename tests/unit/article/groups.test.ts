import type { RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { boldLine, datedParagraph, listGroups } from '../../../src/article/groups.ts';
import { parseMarkdown } from '../../../src/article/parse.ts';
import { textOf } from '../../../src/article/phrasing.ts';
import { toPieces } from '../../../src/article/pieces.ts';
import type { Group, List } from '../../../src/model/roadmap.ts';
import { blocksOf, directionsOf, roadmapOf } from './inline.ts';

const describeGroup = (group: Group): string =>
  `${group.type === 'forecast' ? `${group.period.label}|` : ''}${textOf(group.title.named)}|${group.blocks.length}`;

const groupsOf = (markdown: string): string[] => {
  const [list] = blocksOf(markdown);
  return (listGroups(list as List) ?? []).map(describeGroup);
};

describe('bold lines', () => {
  it.each([
    ['**1. A title**', '1. A title'],
    ['**A title:**', 'A title'],
    ['**A title**：', 'A title'],
    ['**A title** : ', 'A title'],
    ['**A:b**', 'A:b'],
    ['**带*斜体*的标题**', '带斜体的标题'],
    [`**${'x'.repeat(80)}**`, 'x'.repeat(80)],
  ])('%s is the title of a group', (markdown, title) => {
    expect(textOf(boldLine(blocksOf(markdown)[0]) ?? [])).toBe(title);
  });

  it.each([
    '**A whole sentence.**',
    '**加粗的一句话。**',
    '**Bold** and more',
    'Plain',
    `**${'x'.repeat(81)}**`,
    '<b>A whole sentence. </b>',
    '**A**: *b*',
    '**A**`:`',
    '**A** b:',
    '**A**b：',
    '**A**:b',
    '- **A**',
  ])('%s is none', (markdown) => expect(boldLine(blocksOf(markdown)[0])).toBeUndefined());

  it('take what follows up to the next bold line or a rule', () => {
    const pieces = toPieces(blocksOf('**A**\n- one\n- two\n\n**2026: B**\n\nText.\n\n***\n\nAfter.'));
    expect(pieces.map((piece) => piece.type)).toEqual(['breakthrough', 'forecast', 'prose']);
    expect(pieces.slice(0, 2).map((piece) => describeGroup(piece as Group))).toEqual(['A|1', '2026|B|1']);
  });

  it('may have a number before their period, or one that is part of it', () => {
    const [one, two, three] = toPieces(
      blocksOf('**1. 2026: Trees: all**\n\n**2. 2027年**\n\n**3. Quartal 2028: Nur so**'),
    ) as Group[];
    expect([one, two, three].map((group) => group && describeGroup(group))).toEqual([
      ...['2026|Trees: all|0', '2027年||0', '3. Quartal 2028|Nur so|0'],
    ]);
    expect(textOf(one?.title.whole ?? [])).toBe('1. 2026: Trees: all');
    expect([textOf(one?.title.main ?? []), textOf(one?.title.sub ?? [])]).toEqual(['Trees', 'all']);
  });

  it('may stand right above their text', () => {
    const [group] = toPieces(blocksOf('**2025: Title**\nText below'));
    expect(group).toMatchObject({ type: 'forecast', blocks: [{ type: 'paragraph' }] });
  });
});

describe('list items with a bold lead', () => {
  it('are groups where every lead is a period', () => {
    expect(groupsOf('- **2025:** Paths\n  - a\n- **2026: Trees** and more')).toEqual([
      '2025|Paths|1',
      '2026|Trees|1',
    ]);
  });

  it('are groups where every item has points of its own', () => {
    expect(groupsOf('- **A**\n  - one\n- **B**：two\n  - three')).toEqual(['A|1', 'B|2']);
  });

  it('keep what stands behind the lead on its line as a point above the others', () => {
    const points = (item: string): string[] => {
      const [group] = listGroups(blocksOf(`${item}\n  - last`)[0] as List) ?? [];
      return (group?.blocks ?? []).map((block) => textOf(block as never));
    };
    expect(points('- **A**: one *two*')).toEqual(['one two', 'last']);
    expect(points('- **A** – one')).toEqual(['one', 'last']);
    expect(points('- **A**:one')).toEqual(['one', 'last']);
    expect(points('- **A** x: y')).toEqual(['x: y', 'last']);
    expect(points('- **A**')).toEqual(['last']);
    const [group] = listGroups(blocksOf('- **A**: one\n  - last')[0] as List) ?? [];
    expect(group?.blocks[0]).toMatchObject({
      ...{ type: 'list', ordered: false, spread: false },
      children: [{ type: 'listItem', spread: false, children: [{ type: 'paragraph' }] }],
      position: { start: { line: 1 }, end: { line: 2 } },
    });
  });

  it('take what stands behind a period for the title, where that is short or there are points below', () => {
    expect(groupsOf('- **2025:** Paths\n- **2026:** Trees')).toEqual(['2025|Paths|0', '2026|Trees|0']);
    expect(groupsOf(`- **2025:** ${'Paths '.repeat(20)}`)).toEqual(['2025||1']);
    expect(groupsOf('- **2025** : Paths\n  - a')).toEqual(['2025|Paths|1']);
    expect(groupsOf('- **2026: Trees** and more\n  - a')).toEqual(['2026|Trees|2']);
  });

  it.each([
    '- **A**: one\n- **B**: two',
    '- **2025**: one\n- two',
    '- **2025**: one\n- **B**: two',
    '- **A**\n  - one\n- **B**',
    '- [x] **2025**: one',
    '- a\n- b',
  ])('are points in %j', (markdown) => expect(groupsOf(markdown)).toEqual([]));
});

describe('headings', () => {
  it('at the fourth level are groups', () => {
    const { parts } = roadmapOf(
      '# T',
      '## D',
      '### Plans',
      '#### Q1 2026: One',
      '- a',
      '#### Q2 2026: Two',
      '- b',
    );
    const [topic] = directionsOf(parts)[0]?.topics ?? [];
    expect(topic?.pieces.map((piece) => describeGroup(piece as Group))).toEqual([
      'Q1 2026|One|1',
      'Q2 2026|Two|1',
    ]);
  });

  it('at the third level are groups of a direction without topics', () => {
    const { parts } = roadmapOf(
      '# T',
      '## 第一阶段',
      '### 2026年3月 - 搬书',
      '- a',
      '### 2026年4月 - 检测',
      '- b',
    );
    const [direction] = directionsOf(parts);
    expect(direction?.topics.map((topic) => topic.title)).toEqual([undefined]);
    expect(direction?.topics[0]?.pieces.map((piece) => describeGroup(piece as Group))).toEqual([
      ...['2026年3月|搬书|1', '2026年4月|检测|1'],
    ]);
  });
});

describe('the period of a title', () => {
  it.each([
    ['**Cells (2025–2026)**', '2025–2026|Cells|0'],
    ['**Cells (2025–2026): a pilot**', '2025–2026|Cells: a pilot|0'],
    ['**v0.4（预计 2026 年 5 月）**', '2026 年 5 月|v0.4|0'],
    ['**Langfristig 2028–2030**', '2028–2030|Langfristig|0'],
    ['**Häfen bis 2030**', 'bis 2030|Häfen|0'],
    ['**短期目标2026-2027年**', '2026-2027年|短期目标|0'],
    ['**Phase 1: 2026 – Docks**', '2026|Phase 1 – Docks|0'],
    ['**Docks, Q3 2026**', 'Q3 2026|Docks|0'],
    ['**2025年の予測：港**', '2025年|予測：港|0'],
    ['**Agenda 2030**', 'Agenda 2030|0'],
    ['**Docks (see 2026)**', 'Docks (see 2026)|0'],
    ['**Lessons of 2025 plans**', 'Lessons of 2025 plans|0'],
    ['**v1.0 (2025-01-23)**', 'v1.0 (2025-01-23)|0'],
  ])('%s', (markdown, group) => {
    expect((toPieces(blocksOf(markdown)) as Group[]).map(describeGroup)).toEqual([group]);
  });

  it('may open a paragraph in bold, with what is said of it behind', () => {
    const long = 'Ships are loaded by crews that sit ashore, and every quay has its own power at last.';
    const pieces = toPieces(
      blocksOf(`**2026：** Pilots.\n\n**2027** – ${long}\n- a\n\nAfter.\n\n**2028** ends it.`),
    );
    expect(pieces.map(({ type }) => type)).toEqual(['forecast', 'forecast', 'prose']);
    expect(pieces.slice(0, 2).map((piece) => describeGroup(piece as Group))).toEqual([
      '2026|Pilots.|0',
      `2027|${long}|1`,
    ]);
  });

  it('may open the items of a list, in bold or with a colon', () => {
    expect(groupsOf('- **2026**: Pilots (likely)\n- **Beyond 2026**: More')).toEqual([
      '2026|Pilots (likely)|0',
      'Beyond 2026|More|0',
    ]);
    expect(groupsOf('- 2026: Pilots\n- 2027: More')).toEqual(['2026|Pilots|0', '2027|More|0']);
    expect(groupsOf('- 2026 was good\n- 2027 may be')).toEqual([]);
  });
});

describe('a period and what is said of it', () => {
  it.each([':', '：', ' –', ' —', '，', '、', ' -'])('stand in an item with “%s” between them', (mark) => {
    expect(groupsOf(`- 2026${mark} Keel\n- 2027${mark} Mast`)).toHaveLength(2);
  });

  it.each(['', ',', ';', '.'])('do not with “%s” between them', (mark) => {
    expect(groupsOf(`- 2026${mark} Keel\n- 2027${mark} Mast`)).toEqual([]);
  });

  it('may be days, and those from one to another', () => {
    expect(
      groupsOf('- 20 de octubre – 20 de diciembre de 2030: Planos\n- 3 de enero de 2031: Obras'),
    ).toEqual(['20 de octubre – 20 de diciembre de 2030|Planos|0', '3 de enero de 2031|Obras|0']);
  });

  it('are its title up to eighty letters, or above points of its own', () => {
    const said = (letters: number, points = '') =>
      groupsOf(`- 2026: ${'x'.repeat(letters)}${points}\n- 2027: Mast`)[0];
    expect(said(80)).toBe(`2026|${'x'.repeat(80)}|0`);
    expect(said(81)).toBe('2026||1');
    expect(said(81, '\n  - a')).toBe(`2026|${'x'.repeat(81)}|1`);
  });

  const datedIn = (markdown: string): string | undefined => {
    const [block, next] = blocksOf(markdown) as [RootContent, RootContent | undefined];
    const group = datedParagraph(block, next);
    return group && describeGroup(group);
  };

  it.each([
    ['**2026:** Keel', '2026|Keel|0'],
    ['**2026**: Keel', '2026|Keel|0'],
    ['**2026**： Keel', '2026|Keel|0'],
    ['**2026** – Keel', '2026|Keel|0'],
    ['**2026** — Keel', '2026|Keel|0'],
    ['**2026** - Keel', '2026|Keel|0'],
    ['**2026:** Keel\n- a', '2026|Keel|1'],
    ['**2026:** Keel\n\n> a', '2026|Keel|0'],
    ['**2026** Keel', undefined],
    ['**2026**, the keel – of oak: laid', undefined],
    ['**2026: Keel** of oak', undefined],
    ['*2026:* Keel', undefined],
    ['2026: Keel', undefined],
    ['**2026:**', undefined],
    ['- **2026:** Keel', undefined],
  ])('open a paragraph in bold: %j', (markdown, expected) => expect(datedIn(markdown)).toBe(expected));
});

describe('a list of which only some labels hold a period', () => {
  const list = (...labels: string[]): string[] =>
    groupsOf(labels.map((label) => `- **${label}**\n  - one\n  - two`).join('\n'));

  it.each([
    [['Locks by 2029.', 'Longer quays.', 'Dredging by 2032.']],
    [['Longer quays.', 'Locks by 2029.', 'Wider sheds.', 'Dredging by 2032.']],
    [['船闸（2029年）', '更长的码头', '疏浚（2032年）']],
    [['Schleusen bis 2029', 'Längere Kais', 'Baggern bis 2032']],
  ])('is told as it is written: %j', (labels) =>
    expect(list(...labels)).toEqual(labels.map((label) => `${label}|1`)));

  it('is told along time but for a remark at its end, or behind a row of periods', () => {
    expect(list('Locks by 2029', 'Dredging by 2032', 'And more')).toEqual([
      'by 2029|Locks|1',
      'by 2032|Dredging|1',
      'And more|1',
    ]);
    expect(list('2029: locks', '2032: dredging', 'Quays', 'Sheds')[0]).toBe('2029|locks|1');
  });
});

describe('the items of a list', () => {
  const parsed = (markdown: string): Group[] | undefined => {
    const [list] = parseMarkdown(markdown).children;
    return listGroups(list as List);
  };

  it.each([
    ['one is empty', '- **2026**: Keel\n-'],
    ['one is code', '- **2026**: Keel\n- ```\n  2027: Mast\n  ```'],
    ['one is a list', '- **2026**: Keel\n- - 2027: Mast'],
    ['one is a task', '- **2026**: Keel\n- [ ] **2027**: Mast'],
    ['one is done', '- **2026**: Keel\n- [x] **2027**: Mast'],
    ['one has no period', '- **2026**: Keel\n- **Mast**: of oak'],
    ['not all have points', '- **Keel**\n  - a\n- **Mast**: of oak'],
    ['one begins with words', '- **Keel**\n  - a\n- Mast\n  - b'],
  ])('are no groups where %s', (_why, markdown) => expect(parsed(markdown)).toBeUndefined());

  it('are groups where all have periods, or points', () => {
    expect(parsed('- **2026**: Keel\n- 2027 – Mast')?.map(describeGroup)).toEqual([
      '2026|Keel|0',
      '2027|Mast|0',
    ]);
    expect(parsed('- **Keel**\n  - a\n- **Mast:** of oak\n  - b')?.map(describeGroup)).toEqual([
      ...['Keel|1', 'Mast|2'],
    ]);
  });

  it('are told whole where a period comes to stand before what is said', () => {
    const wholes = (markdown: string) => parsed(markdown)?.map(({ title }) => textOf(title.whole));
    expect(wholes('- **Keel (2026)**: of oak\n- **Mast (2027)**: of ash')).toEqual([
      ...['Keel (2026): of oak', 'Mast (2027): of ash'],
    ]);
    expect(wholes('- **FY26 (2026)**: oak\n- **2027 (FY27)**: ash')).toEqual([
      'FY26 (2026): oak',
      '2027 (FY27): ash',
    ]);
    expect(wholes('- **2030年（令和12年）**：桜\n- **2031年**：松')).toEqual([
      '2030年（令和12年）：桜',
      '2031年：松',
    ]);
    expect(wholes('- **2026: oak**: a tree\n- **Q1 2027**: ash')).toEqual(['2026: oak', 'Q1 2027: ash']);
    expect(wholes('- **Keel**: of oak\n  - a\n- **Mast**: of ash\n  - b')).toEqual(['Keel', 'Mast']);
    expect(wholes('- **Keel (2026)**\n- **Mast (2027)**')).toEqual(['Keel (2026)', 'Mast (2027)']);
  });
});
