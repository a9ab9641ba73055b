import type { PhrasingContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { emphasis, item, list, paragraph, strong, text } from '../../../src/deck/nodes.ts';
import { nodesOf, plannedSlide } from '../../../src/deck/planned-shown.ts';
import { lineClass, makeSlide, notesOf, slideTitle, toSource } from '../../../src/deck/slide.ts';
import { inline } from '../article/inline.ts';

const lines: PhrasingContent[] = [
  text(' one'),
  strong(text('two')),
  { type: 'break' },
  emphasis(text('three ')),
];

describe('a slide', () => {
  it('has everything at its default that is not given', () => {
    expect(makeSlide('list', { id: 'a', notes: ['n'] })).toEqual({
      ...{ id: 'a', layout: 'list', classes: [], content: [], notes: ['n'], paginate: true, sources: [] },
    });
  });

  it('is called by its heading on one line, by nothing where it has none', () => {
    expect(slideTitle(makeSlide('list', { id: 'a', heading: { depth: 1, children: lines } }))).toBe(
      'onetwo three',
    );
    expect(slideTitle(makeSlide('list', { id: 'a' }))).toBe('');
  });

  it('knows the place in the article that it was made from', () => {
    const [start, end] = [
      { line: 1, column: 2, offset: 3 },
      { line: 4, column: 5, offset: 6 },
    ];
    expect(toSource({ start, end })).toEqual({ start, end });
    const { offset: _offset, ...unknown } = start;
    expect(toSource({ start: unknown, end })).toEqual({ start: { ...start, offset: 0 }, end });
  });
});

describe('notes', () => {
  it('are the text of paragraphs, line by line, and leave out those without any', () => {
    expect(notesOf([lines, paragraph(...lines), [text(' ')]])).toEqual(['onetwo\nthree', 'onetwo\nthree']);
  });

  it('have behind them each address once that neither they nor the slide show', () => {
    const [one, two, three] = ['https://e.org/1', 'https://e.org/2', 'https://e.org/3'];
    const said = [
      inline(`[a](${one}) and *[b](${two})*`),
      paragraph(...inline(`[again](${one}), see [c](${three}) at ${three}`)),
    ];
    expect(notesOf(said)).toEqual(['a and b', `again, see c at ${three}`, one, two]);
    expect(notesOf(said, [list([item(paragraph(...inline(`[x](${two})`)))])])).toEqual([
      ...['a and b', `again, see c at ${three}`, one],
    ]);
  });
});

describe('what a slide is planned to show', () => {
  const slide = makeSlide('list', {
    id: 'a',
    header: [text('head')],
    heading: { depth: 1, children: [text('title (1/2)')] },
    content: [
      list([item(paragraph(...inline('[li`nk`](https://e.org/a )')))]),
      paragraph(...inline('![alt](a.png) ![](b.png)')),
      { type: 'code', value: 'let a;' },
      paragraph({ type: 'link', url: ' https://e.org/b ', children: [{ type: 'image', url: 'c.png' }] }),
    ],
    footer: [emphasis(text('foot'))],
  });

  it('is its text in the order of reading, its addresses and its pictures', () => {
    expect(plannedSlide(slide)).toEqual({
      text: 'headtitle (1/2)\nlink\n\nalt \n\nlet a;\n\n\nfoot',
      addresses: ['https://e.org/a', 'https://e.org/b'],
      pictures: [
        { alt: 'alt', visible: true },
        { alt: '', visible: true },
        { alt: '', visible: true },
      ],
    });
  });

  it('names the title of a part without the part’s number', () => {
    const heading = { depth: 1 as const, children: [text('title')] };
    expect(nodesOf({ ...slide, content: [], unnumbered: heading })).toEqual([
      { type: 'text', value: 'head' },
      { type: 'text', value: 'title' },
      { type: 'emphasis', children: [{ type: 'text', value: 'foot' }] },
    ]);
    expect(nodesOf(makeSlide('list', { id: 'a' }))).toEqual([]);
  });
});

it('emphasis within emphasis is one', () => {
  const inner = [
    text('a'),
    strong(text('b'), emphasis(text('c'))),
    { type: 'inlineCode' as const, value: 'd' },
  ];
  const flat = [text('a'), text('b'), text('c'), { type: 'inlineCode', value: 'd' }];
  expect([strong(...inner), emphasis(...inner)]).toEqual([
    { type: 'strong', children: flat },
    { type: 'emphasis', children: flat },
  ]);
});

describe('lineClass', () => {
  it('starts again after eight lines', () => {
    expect([1, 8, 9, 17].map(lineClass)).toEqual(['line-1', 'line-8', 'line-1', 'line-1']);
  });
});
