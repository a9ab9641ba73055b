import { describe, expect, it } from 'vitest';
import { makeSlide } from '../../../src/deck/slide.ts';
import { splitSlide } from '../../../src/deck/split.ts';
import { blocksToMarkdown } from '../../../src/marp/markdown.ts';
import type { Slide } from '../../../src/model/deck.ts';
import type { Block } from '../../../src/model/roadmap.ts';
import { blocksOf } from '../article/inline.ts';

const slideOf = (markdown: string, given: Partial<Slide> = {}): Slide =>
  makeSlide('list', { id: 'id', content: blocksOf(markdown) as Block[], ...given });

const split = (markdown: string, count: number, heights: number[][] = []): string[] =>
  splitSlide(slideOf(markdown), count, heights, 'en').map(({ content }) => blocksToMarkdown(content));

const table = (...rows: string[]): string => ['| h | i |', '| - | - |', ...rows].join('\n');

/** Blocks with all parts that they can be cut into. */
const blocks: [name: string, markdown: string, parts: string[]][] = [
  ['a list that counts from five', '5. a\n6. b\n7. c', ['5. a', '6. b', '7. c']],
  ['a list', '- one\n- two\n\n  more\n- three', ['- one', '- two\n\n  more', '- three']],
  [
    'a table',
    table('| a | b |', '| c | d |', '| e | f |'),
    [table('| a | b |'), table('| c | d |'), table('| e | f |')],
  ],
  [
    'a table of a head alone',
    '| h |\n| - |\n\nIt is one. It is two.',
    ['| h |\n| - |', 'It is one.', 'It is two.'],
  ],
  ['code', '```js\nlet a;\n\nlet b;\n```', ['```js\nlet a;\n```', '```js\nlet b;\n```']],
  ['a paragraph', 'It is one. It is *two*. And three.', ['It is one.', 'It is *two*.', 'And three.']],
  ['two paragraphs', 'It is one. It is two.\n\nAnd three.', ['It is one.', 'It is two.', 'And three.']],
  ['a quotation', '> It is one. It is two. And three.', ['> It is one.', '> It is two.', '> And three.']],
  ['a quotation of a list', '> - one\n> - two\n> - three', ['> - one', '> - two', '> - three']],
  [
    'a quotation of several',
    '> One. Two.\n>\n> - a\n> - b\n>\n> End.',
    ['> One. Two.', '> - a\n> - b', '> End.'],
  ],
  [
    'an item with what stands around its list',
    '- lead\n\n  more\n  - one\n  - two\n  - three\n\n  tail',
    ['- lead\n\n  more\n\n  - one', '- lead\n\n  more\n\n  - two', '- lead\n\n  more\n\n  - three\n\n  tail'],
  ],
  [
    'an item in an item',
    '- a\n  - b\n    - one\n    - two\n    - three',
    ['- a\n  - b\n    - one', '- a\n  - b\n    - two', '- a\n  - b\n    - three'],
  ],
  [
    'an HTML quotation of paragraphs and tables',
    '<blockquote><p>It is one.</p><p>It is two.</p><table><tr><th>h</th></tr><tr><td>a</td></tr></table><table><tr><th>i</th></tr><tr><td>b</td></tr></table></blockquote>',
    ['> It is one.', '> It is two.', '> | h |\n> | - |\n> | a |', '> | i |\n> | - |\n> | b |'],
  ],
  ['an item with a list that counts', '- a\n\n  3. one\n  4. two', ['- a\n\n  3. one', '- a\n\n  4. two']],
];

describe('a slide that is cut', () => {
  it.each(blocks)('cuts %s into all of its parts', (_name, markdown, parts) => {
    expect(split(markdown, 99)).toEqual(parts);
  });

  it.each(blocks)('puts %s together as it was', (_name, markdown) => {
    expect(split(markdown, 1)).toEqual([blocksToMarkdown(slideOf(markdown).content)]);
  });

  it('puts its parts together as they were, but for those that a cut divides', () => {
    expect(split('- lead\n  - one\n  - two\n  - three\n\n  tail', 2)).toEqual([
      '- lead\n\n  - one\n  - two',
      '- lead\n\n  - three\n\n  tail',
    ]);
    expect(split('> It is one. It is two. And these are three.', 2)).toEqual([
      '> It is one. It is two.',
      '> And these are three.',
    ]);
    expect(split('```\nlet a;\nlet b;\nlet c;\n```', 2)).toEqual([
      '```\nlet a;\nlet b;\n```',
      '```\nlet c;\n```',
    ]);
    expect(split(table('| a | b |', '| c | d |', '| e | f |'), 2)).toEqual([
      table('| a | b |', '| c | d |'),
      table('| e | f |'),
    ]);
  });

  it('keeps two lists of equal items apart', () => {
    expect(split('- a\n  - one\n\n<!-- -->\n\n1. a\n   - one\n   - two', 1)).toEqual([
      '- a\n  - one\n\n1. a\n   - one\n   - two',
    ]);
  });

  it('keeps all sentences of what leads to a block with its first part, and nothing before', () => {
    expect(split('Before.\n\nIt is so. These are they:\n\n- a\n- b', 99)).toEqual([
      'Before.',
      'It is so. These are they:\n\n- a',
      '- b',
    ]);
    expect(split('- a\n- b\n\nBehind.', 99)).toEqual(['- a', '- b', 'Behind.']);
  });

  it.each([
    ['of each part', [[100, 100, 100], [300]], ['- a\n- b\n- c', '> d']],
    ['of each block, where nobody measured its parts', [[300], [10]], ['- a\n- b', '- c\n\n> d']],
    ['alike where none was measured', [], ['- a\n- b', '- c\n\n> d']],
    ['alike where none has any', [[0, 0, 0], [0]], ['- a\n- b', '- c\n\n> d']],
    ['together with what leads to a part', [[10, 10, 200], [10]], ['- a\n- b', '- c\n\n> d']],
  ])('goes by the heights %s', (_name, heights, parts) => {
    expect(split('- a\n- b\n- c\n\n> d', 2, heights)).toEqual(parts);
  });

  it('counts the height of what leads to a list with its first item', () => {
    expect(split('These are they:\n\n- a\n- b\n- c', 2, [[300], [100, 100, 100]])).toEqual([
      'These are they:\n\n- a',
      '- b\n- c',
    ]);
  });

  it('keeps all else that the slide is, and its notes on the first part', () => {
    const heading = { depth: 2 as const, children: [{ type: 'text' as const, value: 'H' }] };
    const slide = slideOf('- a\n- b', { heading, notes: ['n'], direction: 3, classes: ['line-3'] });
    const part = { of: 'id' };
    const classes = ['line-3', 'even'];
    expect(splitSlide(slide, 2, [], 'en')).toEqual([
      { ...slide, classes, content: [expect.anything()], part },
      { ...slide, classes, content: [expect.anything()], part, notes: [] },
    ]);
    expect(splitSlide(slideOf('- a\n- b'), 2, [], 'en').map((each) => each.part)).toEqual([
      { of: 'id' },
      { of: 'id' },
    ]);
  });
});
