import { describe, expect, it } from 'vitest';
import { partsIn, splitColumns, splitSlide } from '../../../src/deck/split.ts';
import { blocksToMarkdown } from '../../../src/marp/markdown.ts';
import type { Slide } from '../../../src/model/deck.ts';
import type { Block } from '../../../src/model/roadmap.ts';
import { blocksOf } from '../article/inline.ts';

const slideOf = (markdown: string): Slide => ({
  id: 'id',
  layout: 'list',
  classes: [],
  heading: { depth: 2, children: [{ type: 'text', value: 'H' }] },
  content: blocksOf(markdown) as Block[],
  notes: ['n'],
  paginate: true,
  sources: [],
});

const split = (
  markdown: string,
  count: number,
  heights: number[][] = [],
  room = Infinity,
  alone = 0,
): string[] =>
  splitSlide(slideOf(markdown), count, heights, 'en', room, alone).map((slide) =>
    blocksToMarkdown(slide.content),
  );

describe('splitSlide', () => {
  it.each([
    ['a list', '- a\n- b\n- c\n- d', ['- a\n- b', '- c\n- d']],
    ['a numbered list, which counts on', '1. a\n2. b\n3. c\n4. d', ['1. a\n2. b', '3. c\n4. d']],
    ['a table under its head', '| h |\n| - |\n| a |\n| b |', ['| h |\n| - |\n| a |', '| h |\n| - |\n| b |']],
    ['code between lines', '```js\na\nb\n```', ['```js\na\n```', '```js\nb\n```']],
    ['a paragraph between sentences', 'One. Two.', ['One.', 'Two.']],
    ['a quotation between paragraphs', '> a\n>\n> b', ['> a', '> b']],
    ['a quotation of one paragraph', '> One. Two.', ['> One.', '> Two.']],
    ['an item between the items in it', '- a\n  - b\n  - c', ['- a\n  - b', '- a\n  - c']],
    ['blocks', '> a\n\n***\n\n- b', ['> a', '- b']],
  ])('cuts %s', (_name, markdown, expected) => expect(split(markdown, 2)).toEqual(expected));

  it('leaves a claim to the first part alone', () => {
    const slide = { ...slideOf('One.\n\nTwo. Three.'), classes: ['claim', 'own'] };
    expect(splitSlide(slide, 2, [], 'en').map(({ classes }) => classes)).toEqual([['claim', 'own'], ['own']]);
  });

  it.each([
    ['a picture', '![a](a.png)'],
    ['one word', 'One.'],
    ['a table of a head alone', '| h |\n| - |'],
    ['a word', '- One'],
  ])('leaves %s whole', (_name, markdown) => {
    const slide = slideOf(markdown);
    expect(splitSlide(slide, 3, [], 'en')).toEqual([slide]);
  });

  it('sets a part as running text that has nothing of what the layout is made for', () => {
    const slides = splitSlide(slideOf('Text.\n\nMore text.\n\n- a\n- b'), 2, [[900], [20], [20, 20]], 'en');
    expect(slides.map(({ layout }) => layout)).toEqual(['prose', 'list']);
  });

  it('leaves no point alone where as many on each slide have room, nor any card', () => {
    const points = '- a\n- b\n- c\n- d';
    expect(split(points, 2, [[300, 100, 100, 100]], 420)).toEqual(['- a\n- b', '- c\n- d']);
    expect(split(points, 2, [[350, 100, 100, 100]], 420)).toEqual(['- a', '- b\n- c\n- d']);
    const cards = splitSlide(
      { ...slideOf(points), layout: 'takeaways' },
      2,
      [[350, 100, 100, 100]],
      'en',
      420,
    );
    expect(cards.map(({ content }) => blocksToMarkdown(content))).toEqual(['- a\n- b', '- c\n- d']);
  });

  it('cuts between cards, and within one only where it stands alone', () => {
    const cut = (markdown: string, heights: number[][]): string[] =>
      splitSlide({ ...slideOf(markdown), layout: 'takeaways' }, 2, heights, 'en', 300).map(({ content }) =>
        blocksToMarkdown(content),
      );
    const long = '**A** One sails. Two sail. Three sail.';
    const cards = `Text.\n\n- ${long}\n- ${long}\n- **B** Four.`;
    expect(
      cut(cards, [[80], [200, 400, 100]])
        .join('\n\n')
        .split('**A**'),
    ).toHaveLength(3);
    expect(cut(cards, [[80], [200, 400, 100]]).join()).not.toContain('…');
    expect(cut(`- ${long}`, [[500]])).toHaveLength(2);
  });

  it('cuts points into one slide fewer, in smaller type, where one would stand alone', () => {
    const points = slideOf('- a\n- b\n- c\n- d');
    const cutIn = (alone: number): string[] =>
      splitSlide(points, 3, [[340, 290, 240, 190]], 'en', 500, alone).map(({ content }) =>
        blocksToMarkdown(content),
      );
    expect(cutIn(660)).toEqual(['- a\n- b', '- c\n- d']);
    expect(cutIn(600)).toEqual(['- a', '- b', '- c\n- d']);
  });

  it('cuts points evenly in smaller type where they are too tall for that in larger', () => {
    const shown = (points: string, count: number, heights: number[], alone: number, part?: Slide['part']) =>
      splitSlide({ ...slideOf(points), ...(part ? { part } : {}) }, count, [heights], 'en', 420, alone).map(
        ({ content }) => blocksToMarkdown(content),
      );
    const four = '- a\n- b\n- c\n- d';
    expect(shown(four, 2, [350, 100, 100, 100], 500)).toEqual(['- a\n- b', '- c\n- d']);
    expect(shown(four, 2, [350, 100, 100, 100], 440)).toEqual(['- a', '- b\n- c\n- d']);
    expect(shown(`${four}\n- e\n- f`, 4, [400, 300, 90, 90, 300, 400], 700)).toEqual([
      '- a\n- b',
      '- c\n- d',
      '- e\n- f',
    ]);
    // Beside the other parts of what was cut before.
    const three = '- a\n- b\n- c';
    expect(shown(three, 3, [300, 300, 350], 660)).toEqual(['- a', '- b', '- c']);
    expect(shown(three, 3, [300, 300, 350], 660, { of: 'id' })).toEqual(['- a\n- b', '- c']);
  });

  it('keeps what leads to a list with its first item', () => {
    expect(split('These:\n\n- a\n- b\n- c', 3)).toEqual(['These:\n\n- a', '- b', '- c']);
  });

  it('parts what leads to a list from it only where nothing else can be cut', () => {
    expect(split('These:\n\n- a', 2)).toEqual(['These:', '- a']);
    expect(split('These:\n\n- One is so. Another is not.', 2, [[50], [600]], 400)).toEqual([
      'These:\n\n- One is so.',
      '- … Another is not.',
    ]);
  });

  it('cuts a row that is too tall in all of its cells, with its name and the head above each part', () => {
    const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;
    const table = (...rows: string[]): string => [row('h', 'i', 'j'), row('-', '-', '-'), ...rows].join('\n');
    const cells = ['One is so. Two is not. Three may be.', '**Four**<br>is. Five'];
    expect(split(table(row('name', ...cells)), 2, [[900]], 500)).toEqual([
      table(row('name', 'One is so. Two is not.', '**Four**<br>is.')),
      table(row('name', '… Three may be.', '… Five')),
    ]);
  });

  it('repeats what leads into an item, shortened where it is long', () => {
    const lead = 'This leads to what is nested, in words enough for a line and for many more lines. '
      .repeat(3)
      .trim();
    const parts = split(`- ${lead}\n  - one\n  - two`, 2);
    expect(parts[0]).toBe(`- ${lead}\n  - one`);
    expect(parts[1]).toMatch(/^- This leads to [\w, ]+ …\n {2}- two$/);
  });

  it('cuts by the heights that were measured', () => {
    expect(split('- a\n- b\n- c\n- d', 2, [[300, 100, 100, 100]], 350)).toEqual(['- a', '- b\n- c\n- d']);
  });

  it('cuts between points rather than within one that has room in smaller type', () => {
    const [text, heights] = ['- a\n- b\n  - c\n  - d\n  - e\n- f', [[80, 120, 80]]];
    expect(split(text, 2, heights, 100)).toEqual(['- a\n- b\n  - c', '- b\n  - d\n  - e\n- f']);
    expect(split(text, 3, heights, 100, 130)).toEqual(['- a', '- b\n  - c\n  - d\n  - e', '- f']);
    // Far too tall for one slide, it is cut all the same.
    expect(
      split(text, 3, [[80, 160, 80]], 100, 200)
        .join('\n')
        .match(/- b/g),
    ).toHaveLength(2);
  });

  it('keeps the blocks of a quotation that came from HTML', () => {
    const html = '<blockquote><h2>a</h2><h2>b</h2><p>c</p><ul><li>d</li></ul></blockquote>';
    expect(
      split(html, 2)
        .join('\n')
        .match(/[abcd]/g),
    ).toEqual(['a', 'b', 'c', 'd']);
  });

  it('knows how many parts there are', () => {
    expect(partsIn(slideOf('One. Two.\n\n- a\n- b\n\n```\nx\ny\nz\n```'), 'en')).toBe(5);
  });
});

describe('splitColumns', () => {
  const wide = (count: number): string =>
    ['h', '-:', 'r', 's']
      .map(
        (name) =>
          `| ${Array.from({ length: count }, (_, index) => (name === '-:' ? name : `${name}${index}`)).join(' | ')} |`,
      )
      .join('\n');
  const columns = (slide: Slide): string[] =>
    slide.content.map((block) =>
      block.type === 'table' ? (blocksToMarkdown([block]).split('\n')[0] ?? '') : block.type,
    );
  const cut = (widths: number[], room: number): string[][] =>
    splitColumns(slideOf(`These:\n\n${wide(widths.length)}\n\nThose.`), {
      block: 1,
      columns: widths,
      room,
    }).map(columns);

  it('cuts a table that is too wide into as few as have room, each with the first column', () => {
    expect(cut([100, 100, 100, 100, 100], 400)).toEqual([
      ['paragraph', '| h0 | h1 | h2 |'],
      ['| h0 | h3 | h4 |', 'paragraph'],
    ]);
    expect(
      cut([100, 300, 100, 100, 100, 100], 400).map((part) => part.find((name) => name.startsWith('|'))),
    ).toEqual(['| h0 | h1 |', '| h0 | h2 | h3 |', '| h0 | h4 | h5 |']);
  });

  it('keeps every row and how its columns are aligned', () => {
    const parts = splitColumns(slideOf(wide(5)), { block: 0, columns: [1, 1, 1, 1, 1], room: 3 });
    expect(parts.map(({ content }) => blocksToMarkdown(content))).toEqual([
      '| h0 | h1 | h2 |\n| -: | -: | -: |\n| r0 | r1 | r2 |\n| s0 | s1 | s2 |',
      '| h0 | h3 | h4 |\n| -: | -: | -: |\n| r0 | r3 | r4 |\n| s0 | s3 | s4 |',
    ]);
    expect(parts.map(({ notes }) => notes)).toEqual([['n'], []]);
  });

  it('cuts no further than to columns that a theme lets break, and nothing of so few', () => {
    expect(cut([100, 900, 900, 900, 900], 400).map((part) => part.length)).toEqual([2, 2]);
    expect(cut([100, 900, 900], 400)).toEqual([['paragraph', '| h0 | h1 | h2 |', 'paragraph']]);
  });
});
