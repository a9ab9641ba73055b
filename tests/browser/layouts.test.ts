import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BrowserKeeper } from '../../src/browser/keep.ts';
import type { DeckPage } from '../../src/browser/page.ts';
import { compileArticle } from '../../src/compile/compile-article.ts';
import { newContext } from '../../src/compile/context.ts';
import { keptBrowser } from './browsers.ts';

const months = Array.from({ length: 12 }, (_, index) => index + 1);
const row = (cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;
const wide = (head: string, name: string, cell: (month: number) => string): string =>
  [
    row([head, ...months.map((month) => `M${month}`)]),
    row(['-', ...months.map(() => '-:')]),
    row([name, ...months.map(cell)]),
  ].join('\n');

const article = `# Harvest

## Litres

${wide('Orchard', 'Hillside', (month) => `${month},234,567`)}

## Change

${wide('Orchard', 'Riverbank', (month) => `−${month}.25 %`)}

## 收入

${wide('果园', '南坡', (month) => `${month},234万元`)}

## People

| Orchard | Responsible gardener | Description | Dependencies | Remarks |
|---|---|---|---|---|
| Hillside | Wilhelmina | Grafting | irrigation | Apfelbaumpflanzungsgenossenschaft |
`;

const counts = [1, 2, 3, 4, 5, 6, 7, 8];

/** An article of so many rows for three years. */
const roadmapOf = (count: number): string =>
  [
    '# Orchards',
    '## Plan',
    '| Orchard | 2031 | 2032 | 2033 |\n|---|---|---|---|',
    ...counts
      .slice(0, count)
      .map((orchard) => row([`Orchard ${orchard}`, 'Plant trees', 'Graft', 'Harvest'])),
  ]
    .join('\n\n')
    .replace(/\|\n\n\|/g, '|\n|');

const korean = `# 항구 도시의 에너지 전환 계획과 시민들의 참여 방안

## 단계별 추진 전략과 취약점 보완을 위한 개선 과제

### 하나

- 태양광 설비를 학교와 공공기관의 지붕에 설치하고 시민들에게 수익을 돌려주는 방안을 마련한다
`;

const prose = `# Orchards

## Plain

**Apples will be picked by hand.** Nothing else is.

Pears fall.

## Emphasised

Apples are **picked by hand**. Nothing else is.

Pears fall.

## Below

**Apples will be picked by hand.** Nothing else is.

Pears **fall**.

## Claim

**Apples will be picked by hand.** Nobody has found another way that leaves them whole.
`;

const short = `# Orchards

## Kinds

In 2031 we asked 61 growers.

**Apples.** They keep for half a year in a cool and dark room.

**Pears.** They keep for a month.

**Plums.** They keep for a week.

Between these three lies all that a grower has to know. Who knows it, sells.

## Prices

The prices rose, and not only here. Who had stored apples in autumn earned twice as much as a year before.

| Kind | 2030 | 2031 |
|---|---|---|
| Apples | 3 | 5 |
| Pears | 2 | 3 |

Nobody had seen that before. Whoever sold at once had to wait for the next autumn, and many of them did.

## Tools

\`\`\`python
${Array.from({ length: 14 }, (_, index) => `tree_${index} = graft(stock_${index}, scion_${index})`).join('\n')}
\`\`\`

Run it once a year, in spring, before the buds open.

## Soil

Nobody knows what the soil will be like.

## Trees

The trees are planted in rows of twelve, four metres apart, and in the second year the weak ones are taken out and replaced.
`;

const dated = `# Orchards

## Steps

- **2031**: planting
- **Second half of 2032**: grafting
- **2033**: trees that bore no fruit are taken out, and others of another kind are planted in their place

## Kinds

Apples.
`;

let browser: BrowserKeeper;
let folder = '';
beforeAll(async () => {
  browser = keptBrowser();
  folder = await mkdtemp(join(tmpdir(), 'deck-tables-'));
  await writeFile(join(folder, 'a.md'), article);
  await writeFile(join(folder, 'title.md'), '# The 2031 Orchardkeeperassociation\n\nText.\n');
  await writeFile(join(folder, 'ko.md'), korean);
  await writeFile(join(folder, 'bold.md'), prose);
  await writeFile(join(folder, 'short.md'), short);
  await writeFile(join(folder, 'dated.md'), dated);
  for (const count of counts) await writeFile(join(folder, `${count}.md`), roadmapOf(count));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Words of cells that stand on more than one line; a word ends where a line may, behind a space or a hyphen. */
function brokenInPage(): string[] {
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const cell = node.parentElement?.closest('td, th');
    if (!cell) continue;
    const isNumber = /^[−\d][\d.,万元 %]*$/.test(cell.textContent ?? '');
    for (const { index, 0: word } of (node.nodeValue ?? '').matchAll(isNumber ? /.+/g : /[^\s-]+/g)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
    }
  }
  return broken;
}

it.each(
  ['route', 'stage', 'folio', 'signal'].flatMap((theme) =>
    (['16:9', '4:3'] as const).map((size) => [theme, size] as const),
  ),
)('parts no number and no word of a wide table: %s in %s', async (theme, size) => {
  let broken: string[] = ['not looked at'];
  const { deck, file } = await compileArticle(
    join(folder, 'a.md'),
    {
      theme,
      size,
      formats: [],
      config: false,
      inspect: async (page) => {
        broken = await page.evaluate(brokenInPage);
      },
    },
    newContext(browser),
  );
  expect(file.messages).toEqual([]);
  expect(broken.filter((word) => word.length <= 20)).toEqual([]);
  expect(deck.slides.filter(({ layout }) => layout === 'table').length).toBeGreaterThanOrEqual(4);
});

/** Where a roadmap begins and ends below its title, in parts of the room that is there. */
function spanInPage(): [from: number, to: number] {
  const table = document.querySelector('section.roadmap > table');
  const section = table?.closest('section');
  const [box, room] = [table?.getBoundingClientRect(), section?.getBoundingClientRect()];
  const title = section?.querySelector('h1')?.getBoundingClientRect();
  if (!box || !room || !title) return [0, 0];
  const height = room.bottom - title.bottom;
  return [(box.top - title.bottom) / height, (box.bottom - title.bottom) / height];
}

it.each(counts)('stands in the middle of its slide, a roadmap of %i rows', async (count) => {
  let span: [number, number] = [0, 0];
  await compileArticle(
    join(folder, `${count}.md`),
    {
      theme: 'route',
      formats: [],
      config: false,
      inspect: async (page) => {
        span = await page.evaluate(spanInPage);
      },
    },
    newContext(browser),
  );
  const [from, to] = span;
  expect(to - from).toBeGreaterThan(0.4);
  expect(Math.abs(from - (1 - to))).toBeLessThan(0.15);
});

it('shows on one slide what fits on one, and a few words large', async () => {
  const sizesInPage = (): number[] =>
    [...document.querySelectorAll('section.prose > p')].map((one) =>
      Number.parseFloat(getComputedStyle(one).fontSize),
    );
  let sizes: number[] = [];
  const { deck } = await compileArticle(
    join(folder, 'short.md'),
    {
      theme: 'route',
      formats: [],
      config: false,
      inspect: async (page) => {
        sizes = await page.evaluate(sizesInPage);
      },
    },
    newContext(browser),
  );
  const told = deck.slides.filter(({ layout }) => ['table', 'prose', 'takeaways', 'code'].includes(layout));
  expect(told.map(({ content }) => content.map(({ type }) => type).join())).toEqual([
    'paragraph,list,paragraph',
    'paragraph,table,paragraph',
    'code,paragraph',
    'paragraph',
    'paragraph',
  ]);
  expect(told.map(({ unnumbered }) => unnumbered !== undefined)).toEqual([false, false, false, false, false]);
  const [few = 0, many = 0] = sizes;
  expect(few).toBeGreaterThan(many);
});

it('breaks no word of a title that fits when it is smaller', async () => {
  const linesInPage = (): number[] => {
    const title = document.querySelector('section.cover > h1');
    const range = document.createRange();
    return ['The', 'Orchardkeeperassociation'].map((word) => {
      // Places for hyphens stand within a long word, which is a box of its own.
      const pattern = new RegExp([...word].join('\\u00ad?'));
      const text = [...(title?.childNodes ?? [])]
        .map((node) => (node instanceof Text ? node : node.firstChild))
        .find((node) => pattern.test(node?.nodeValue ?? ''));
      const [found = ''] = pattern.exec(text?.nodeValue ?? '') ?? [];
      if (!text) return 0;
      const start = text.nodeValue?.indexOf(found) ?? 0;
      range.setStart(text, start);
      range.setEnd(text, start + found.length);
      return new Set([...range.getClientRects()].map(({ top }) => top)).size;
    });
  };
  let lines: number[] = [];
  const { deck } = await compileArticle(
    join(folder, 'title.md'),
    {
      theme: 'route',
      formats: [],
      config: false,
      inspect: async (page) => {
        lines = await page.evaluate(linesInPage);
      },
    },
    newContext(browser),
  );
  expect(lines).toEqual([1, 1]);
  expect(deck.slides[0]?.classes).toContain('dense');
});

it('breaks Korean between words', async () => {
  const brokenWords = (): string[] => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const broken: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const { index, 0: word } of (node.nodeValue ?? '').matchAll(/\p{Script=Hangul}+/gu)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(word);
      }
    return broken;
  };
  let broken = ['not looked at'];
  await compileArticle(
    join(folder, 'ko.md'),
    {
      theme: 'route',
      size: '4:3',
      formats: [],
      config: false,
      inspect: async (page) => {
        broken = await page.evaluate(brokenWords);
      },
    },
    newContext(browser),
  );
  expect(broken).toEqual([]);
});

it.each(['route', 'folio', 'signal', 'stage'])('numbers the steps of a forecast in %s', async (theme) => {
  await writeFile(
    join(folder, 'steps.md'),
    '# Year\n\n## Orchard\n\n### 2031: Planting\n\n1. dig\n2. plant\n3. water\n\n### 2032: Rest\n\n- wait\n- see\n',
  );
  let marks: string[] = [];
  const inspect = async (page: DeckPage) => {
    marks = await page.evaluate(() =>
      [...document.querySelectorAll('section.forecast li')].map(
        (item) => getComputedStyle(item, '::before').content,
      ),
    );
  };
  const options = { theme, formats: [], config: false as const, inspect };
  await compileArticle(join(folder, 'steps.md'), options, newContext(browser));
  const number = 'counter(list-item)';
  expect(marks).toEqual([number, number, number, 'none', 'none']);
});

it('sets a claim larger than what follows it, and no other paragraph in bold', async () => {
  /** How the paragraphs of each slide of prose are set: their weight, and their size in parts of the last one's. */
  const look = (): string[][] =>
    [...document.querySelectorAll('section.prose')].map((section) => {
      const styles = [...section.querySelectorAll('p')].map((one) => getComputedStyle(one));
      const last = Number.parseFloat(styles.at(-1)?.fontSize ?? '');
      return styles.map(
        ({ fontWeight, fontSize }) => `${fontWeight} ${(Number.parseFloat(fontSize) / last).toFixed(1)}`,
      );
    });
  let looks: string[][] = [];
  await compileArticle(
    join(folder, 'bold.md'),
    {
      theme: 'route',
      formats: [],
      config: false,
      inspect: async (page) => {
        looks = await page.evaluate(look);
      },
    },
    newContext(browser),
  );
  expect(looks).toEqual([
    ['700 1.2', '400 1.0', '400 1.0'],
    ['400 1.0', '400 1.0'],
    ['700 1.2', '400 1.0', '400 1.0'],
    ['700 1.2', '400 1.0'],
  ]);
});

it.each(
  ['route', 'stage', 'folio', 'signal'].flatMap((theme) => [3, 4].map((rows) => [theme, rows] as const)),
)('keeps a roadmap whole below the name of its section: %s, %i rows', async (theme, rows) => {
  const table = roadmapOf(rows).split('\n').slice(4).join('\n');
  await writeFile(
    join(folder, 'below.md'),
    `# Orchards\n\n## Hills\n\n### Today\n\nGrass.\n\n### Plan\n\n${table}\n\n## Dales\n\nGrass.\n`,
  );
  const options = { theme, formats: [], config: false as const };
  const { deck, file } = await compileArticle(join(folder, 'below.md'), options, newContext(browser));
  expect(file.messages.filter(({ ruleId }) => ruleId === 'slide-overflow')).toEqual([]);
  expect(deck.slides.filter(({ layout }) => layout === 'roadmap')).toMatchObject([
    { header: [{ type: 'strong' }, { value: ' ' }, { value: 'Hills' }], classes: ['line-1', 'roomy'] },
  ]);
});

it.each([
  'route',
  'stage',
  'folio',
  'signal',
])('keeps a roadmap of few rows whole below what leads to it: %s', async (theme) => {
  const options = { theme, formats: [], config: false as const };
  for (const count of [1, 2, 3, 4]) {
    const plan = roadmapOf(count).replace('| Orchard', 'Grass.\n\n$&');
    await writeFile(join(folder, `led-${count}.md`), `${plan}\n\n## Dales\n\nGrass.\n`);
    const { deck } = await compileArticle(join(folder, `led-${count}.md`), options, newContext(browser));
    const maps = deck.slides.filter(({ layout }) => layout === 'roadmap');
    expect(maps.map(({ classes }) => classes.includes('dense'))).toEqual([false]);
  }
});

it.each([
  'route',
  'stage',
  'folio',
  'signal',
])('cuts no table off that one or two points of a breakthrough hold: %s', async (theme) => {
  const rows = Array.from({ length: 14 }, (_, index) => `  | tree ${index} | ${'pear '.repeat(index)} | 5 |`);
  const table = ['  | Tree | Fruit | Years |', '  | --- | --- | --- |', ...rows].join('\n');
  const lines = [
    ...['# Orchards', '## Hills', '### Trees', '**Pears**', `- These:\n\n${table}`, '**Plums**'],
    ...[
      `- These:\n\n${table}`,
      '- And more',
      '### Forecasts',
      '**2031: Next**',
      '- dig',
      '**2032: Then**',
      '- graft',
    ],
  ];
  await writeFile(join(folder, 'held.md'), `${lines.join('\n\n')}\n`);
  const options = { theme, formats: [], config: false as const };
  const { deck, file } = await compileArticle(join(folder, 'held.md'), options, newContext(browser));
  expect(deck.slides.filter(({ layout }) => layout === 'breakthrough').length).toBeGreaterThan(2);
  expect(file.messages).toEqual([]);
});

it.each([
  'route',
  'stage',
  'folio',
  'signal',
])('shows long heads whole where nothing stands at their end: %s', async (theme) => {
  const path = join(folder, 'head.md');
  const rows = Array.from({ length: 6 }, (_, index) => `| tree ${index} | ${index} |`).join('\n');
  const table = `Table 1: Pears\n\n| Tree | Pears |\n|-|-|\n${rows}`;
  await writeFile(
    path,
    `# Orchards\n\n## The starting point\n\n### The trees of our orchards and what they bear\n\n${'Pears fall. '.repeat(60)}\n\n${table}\n\n## Dales\n\nGrass.\n`,
  );
  const cut = (): (string | null)[] =>
    [...document.querySelectorAll('section > header')]
      .filter((head) => head.scrollWidth > head.clientWidth)
      .map((head) => head.textContent);
  let found: (string | null)[] | undefined;
  const inspect = async (page: DeckPage) => {
    found = await page.evaluate(cut);
  };
  await compileArticle(path, { theme, formats: [], config: false, inspect }, newContext(browser));
  expect(found).toEqual([]);
});

it('counts no formulas, which each slide would do from 1 again', async () => {
  const path = join(folder, 'formulas.md');
  await writeFile(
    path,
    '# Trees\n\n## Growth\n\n\\begin{align}\nh &= 2 \\\\\nw &= 3\n\\end{align}\n\nSo they grow.\n',
  );
  const marks = (): string[] =>
    [...document.querySelectorAll('.eqn-num')].map((mark) => getComputedStyle(mark, '::before').content);
  let found: string[] = [];
  const inspect = async (page: DeckPage) => {
    found = await page.evaluate(marks);
  };
  await compileArticle(path, { formats: [], config: false, inspect }, newContext(browser));
  expect(found).toEqual(['none', 'none']);
});

it('keeps a formula in lines of its own within the margins where smaller type lets it', async () => {
  const path = join(folder, 'wide-formula.md');
  const formula =
    '$$ H_{trees} \\le 20\\ \\mathrm{kg\\,pears/(m^2\\cdot a)} \\quad \\text{from 2029 to 2031} $$';
  await writeFile(path, `# Trees\n\n## Growth\n\n${formula}\n\n## End\n\nThey grow.\n`);
  const beyond = (): number[] =>
    [...document.querySelectorAll('.katex-display .katex-base')].map((base) => {
      const section = base.closest('section') as HTMLElement;
      const margin = Number.parseFloat(getComputedStyle(section).paddingRight);
      return base.getBoundingClientRect().right - (section.getBoundingClientRect().right - margin);
    });
  let found: number[] = [];
  const inspect = async (page: DeckPage) => {
    found = await page.evaluate(beyond);
  };
  await compileArticle(path, { theme: 'route', formats: [], config: false, inspect }, newContext(browser));
  expect(found.length).toBeGreaterThan(0);
  expect(Math.max(...found)).toBeLessThan(2);
});

it('sets the texts of dated points below each other, beside all of their dates', async () => {
  const textsInPage = (): { left: number; right: number }[] =>
    [...document.querySelectorAll('section.timeline > ul > li')].flatMap((item) => {
      const text = document.createRange();
      text.setStartAfter(item.querySelector('strong') ?? item);
      text.setEndAfter(item.lastChild ?? item);
      const lines = [...text.getClientRects()].filter(({ width }) => width > 8);
      const right = item.querySelector('strong')?.getBoundingClientRect().right ?? 0;
      return lines.map(({ left }) => ({ left: Math.round(left), right }));
    });
  let lines: ReturnType<typeof textsInPage> = [];
  await compileArticle(
    join(folder, 'dated.md'),
    {
      theme: 'route',
      formats: [],
      config: false,
      inspect: async (page) => {
        lines = await page.evaluate(textsInPage);
      },
    },
    newContext(browser),
  );
  expect(lines.length).toBeGreaterThan(3);
  expect(new Set(lines.map(({ left }) => left)).size).toBe(1);
  expect(lines.every(({ left, right }) => left >= right - 1)).toBe(true);
});

it('shows the spaces between the boxes of a dated point', async () => {
  const path = join(folder, 'spaces.md');
  const years = [2027, 2028, 2029].map(
    (year) => `### ${year}\n\n- Mars : du pain\n- Septembre : 50 % de pain`,
  );
  const others = ['Avant', 'Budget', 'Fin'].map((name) => `## ${name}\n\nOn mange.`);
  await writeFile(path, ['---\nlang: fr\n---', '# Pain', '## Dates', ...years, ...others].join('\n\n'));
  const spacesInPage = (): number[] =>
    [...document.querySelectorAll('section.timeline > ul > li :not(br)')].flatMap(
      ({ nextSibling: space }) => {
        if (space?.nodeType !== Node.TEXT_NODE || space.textContent?.trim() !== '') return [];
        const range = document.createRange();
        range.selectNode(space);
        return [range.getBoundingClientRect().width];
      },
    );
  let found: number[] = [];
  const inspect = async (page: DeckPage) => {
    found = await page.evaluate(spacesInPage);
  };
  await compileArticle(path, { theme: 'route', formats: [], config: false, inspect }, newContext(browser));
  expect(found.length).toBeGreaterThan(2);
  expect(Math.min(...found)).toBeGreaterThan(1);
});

it('keeps a table with room to grow within the margins, its rules too', async () => {
  const path = join(folder, 'margins.md');
  const rows = ['Unidades atendidas', 'Abertura de prontuário (s)', 'Chamados por 100 unidades/mês'].map(
    (name) => `| ${name} | 1.870 | 2.300 | 3.100 | 4.500 |`,
  );
  const table = ['| Indicador | Hoje | 2026 | 2027 | 2028 |', '|---|---|---|---|---|', ...rows].join('\n');
  const others = ['Antes', 'Depois', 'Fim'].map((name) => `## ${name}\n\nTexto.`);
  await writeFile(path, ['# Metas', '## Números', table, ...others].join('\n\n'));
  const beyondInPage = (): number[] =>
    [...document.querySelectorAll('section > table')].map((shown) => {
      const section = shown.parentElement as HTMLElement;
      const margin = Number.parseFloat(getComputedStyle(section).paddingRight);
      return shown.getBoundingClientRect().right - (section.getBoundingClientRect().right - margin);
    });
  let found: number[] = [];
  const inspect = async (page: DeckPage) => {
    found = await page.evaluate(beyondInPage);
  };
  await compileArticle(path, { theme: 'route', formats: [], config: false, inspect }, newContext(browser));
  expect(found).toHaveLength(1);
  expect(Math.max(...found)).toBeLessThan(2);
});

it('sets text of several lines beside the points that it leads to, and what goes on below both', async () => {
  const path = join(folder, 'lead-beside.md');
  const lead =
    'The old quays were built for sailing ships, and no crane of today can stand on them. Of the eleven that we have, four are idle:';
  const points = [
    'The northern one stands too low, and floods twice a year',
    'The one beside the locks leans by a hand',
    'Two wait for parts',
  ].map((point) => `- ${point}`);
  const others = ['Ships', 'Nets', 'Salt'].map((name) => `## ${name}\n\nThey are few.`);
  const cranes = ['## Cranes', lead, points.join('\n'), 'All of them are to be mended.'];
  await writeFile(path, ['# The port', ...cranes, ...others].join('\n\n'));
  const boxesInPage = (): Record<'top' | 'bottom' | 'left' | 'right', number>[] =>
    [...document.querySelectorAll('section.lead-beside > :is(h1, p, ul)')].map((shown) => {
      const range = document.createRange();
      range.selectNodeContents(shown);
      const { top, bottom, left, right } = range.getBoundingClientRect();
      return { top, bottom, left, right };
    });
  let found: ReturnType<typeof boxesInPage> = [];
  const inspect = async (page: DeckPage) => {
    found = await page.evaluate(boxesInPage);
  };
  await compileArticle(path, { theme: 'route', formats: [], config: false, inspect }, newContext(browser));
  const [title, text, list, remark] = found as [(typeof found)[0], ...typeof found];
  expect(found).toHaveLength(4);
  expect(text?.right).toBeLessThan(list?.left ?? 0);
  expect(list?.left).toBeGreaterThan(title.left + 200);
  expect(remark?.left).toBeCloseTo(title.left, 0);
  expect(remark?.top).toBeGreaterThanOrEqual(Math.max(text?.bottom ?? 0, list?.bottom ?? 0));
});
