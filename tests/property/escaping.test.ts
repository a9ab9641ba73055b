import { createRequire } from 'node:module';
import { Marp } from '@marp-team/marp-core';
import fc from 'fast-check';
import type { Nodes, PhrasingContent } from 'mdast';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/article/front-matter.ts';
import { emphasis, item, list, paragraph, strong, text } from '../../src/deck/nodes.ts';
import { readNotes } from '../../src/marp/comment.ts';
import { writeMarp } from '../../src/marp/write.ts';
import type { Slide } from '../../src/model/deck.ts';
import type { Block } from '../../src/model/roadmap.ts';
import { renderPlain } from '../render-plain.ts';
import { elementsIn, makeDeck, makeSlide, shownIn } from './slides.ts';
import { hardText, normal, shownText } from './text.ts';
import { blocks, phrasing } from './trees.ts';

interface Page {
  html: string;
  notes: string[];
}

const cli = createRequire(createRequire(import.meta.url).resolve('@marp-team/marp-cli/package.json'));

/** Makes no style, which no test here looks at: that would take several times as long as all slides of a deck. */
const withoutStyle = (marp: Marp): Marp => Object.assign(marp, { renderStyle: () => '' });

// Shortcodes become emoji whatever is escaped, so a deck's own configuration switches them off.
const stock = (kind: typeof Marp) => {
  const marp = withoutStyle(new kind({ emoji: { shortcode: false } }));
  return (markdown: string): Page[] => {
    const { html, comments } = marp.render(markdown, { htmlAsArray: true });
    return html.map((slide, index) => ({ html: slide, notes: (comments[index] ?? []).map(readNotes) }));
  };
};

const renderers: [name: string, render: (markdown: string) => Page[]][] = [
  ['our renderer', (markdown) => renderPlain(markdown, 'zh-CN')],
  ['Marp as it comes', stock(Marp)],
  ['the Marp within marp-cli', stock(cli('@marp-team/marp-core').Marp as typeof Marp)],
];

const write = (slides: Slide[]): string => writeMarp(makeDeck(slides), { theme: 'default', size: '16:9' });

const inline: Record<string, (value: string) => PhrasingContent[]> = {
  'plain text': (value) => [text(value)],
  bold: (value) => [strong(text(value))],
  emphasis: (value) => [emphasis(text(value))],
  'bold within a word': (value) => [text('前'), strong(text(value)), text('后')],
  'emphasis within a word': (value) => [text('ab'), emphasis(text(value)), text('cd')],
  'bold after code': (value) => [{ type: 'inlineCode', value: 'x' }, strong(text(value)), text('后')],
  'a link': (value) => [{ type: 'link', url: 'https://example.org/', children: [text(value)] }],
  code: (value) => [{ type: 'inlineCode', value }],
};

const table = (children: PhrasingContent[]): Block => ({
  type: 'table',
  children: [[text('h')], children].map((cell) => ({
    type: 'tableRow',
    children: [{ type: 'tableCell', children: cell }],
  })),
});

type Place = [element: string, put: (children: PhrasingContent[]) => Partial<Slide>];

const places: Record<string, Place> = {
  'a heading': ['h1', (children) => ({ heading: { depth: 1, children } })],
  'a paragraph': ['p', (children) => ({ content: [paragraph(...children)] })],
  'a list item': ['li', (children) => ({ content: [list([item(paragraph(...children))])] })],
  'a numbered item': ['li', (children) => ({ content: [list([item(paragraph(...children))], true)] })],
  'a quotation': [
    'blockquote',
    (children) => ({ content: [{ type: 'blockquote', children: [paragraph(...children)] }] }),
  ],
  'a table cell': ['td', (children) => ({ content: [table(children)] })],
  'the header': ['header', (header) => ({ header })],
  'the footer': ['footer', (footer) => ({ footer })],
};

const cases = Object.entries(places).flatMap(([place, [element, put]]) =>
  Object.entries(inline).map(([how, make]) => ({ name: `${how} in ${place}`, element, put, make })),
);

const spoken = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? (node.children as Nodes[]).map(spoken).join('') : '';
const spokenAll = (nodes: Nodes[]): string => normal(nodes.map(spoken).join(''));

const unspaced = (value: string): string => normal(value).replace(/ /g, '');

const deckOf = (value: string): Slide[] => cases.map(({ put, make }) => makeSlide(put(make(value))));

describe.each(renderers)('what is written reads back the same in %s', (_name, render) => {
  it('in every place, in every kind of inline text', () => {
    fc.assert(
      fc.property(shownText, (value) => {
        const pages = render(write(deckOf(value)));
        const shown = cases.map(({ name, element }, index) => [name, shownIn(pages[index]?.html, element)]);
        expect(shown).toEqual(cases.map(({ name, make }) => [name, spokenAll(make(value))]));
        expect(pages.length).toBe(cases.length);
      }),
      { numRuns: 12 },
    );
  });

  it('with blocks in blocks, and inline text in inline text', () => {
    const slide = fc.tuple(phrasing(), blocks());
    const slides = fc.array(slide, { minLength: 4, maxLength: 8 });
    fc.assert(
      fc.property(slides, (made) => {
        const pages = render(
          write(
            made.map(([children, block]) =>
              makeSlide({ heading: { depth: 1, children }, content: [block as Block] }),
            ),
          ),
        );
        expect(pages.map(({ html }) => unspaced(shownIn(html, 'section')))).toEqual(
          made.map(([children, block]) => unspaced(spokenAll([...children, block]))),
        );
      }),
      { numRuns: 10 },
    );
  });

  it('in speaker notes, whatever they say', () => {
    const notes = fc.array(hardText, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(notes, { minLength: 4, maxLength: 8 }), (all) => {
        const slides = all.map((each) => makeSlide({ notes: each, content: [paragraph(text('x'))] }));
        const pages = render(write(slides));
        expect(pages.map((page) => page.notes.map(normal))).toEqual(
          all.map((each) => [normal(each.join('\n\n'))]),
        );
        expect(pages.map(({ html }) => shownIn(html, 'section'))).toEqual(all.map(() => 'x'));
      }),
      { numRuns: 12 },
    );
  });
});

describe('the Markdown of a slide', () => {
  it('makes no element and no link that the slide does not have', () => {
    const unexpected = ['script', 'style', 'b', 'hr', 'pre', 'input', 'img', 'del', 'h2', 'mjx-container'];
    const links = cases.filter(({ name }) => name.startsWith('a link')).length;
    fc.assert(
      fc.property(shownText, (value) => {
        const html = renderPlain(write(deckOf(value)), 'zh-CN')
          .map((slide) => slide.html)
          .join('');
        expect(unexpected.filter((name) => elementsIn(html, name).length > 0)).toEqual([]);
        expect(elementsIn(html, 'a').length).toBe(links);
      }),
      { numRuns: 12 },
    );
  });

  it('keeps metadata of any text in the front matter', () => {
    const marp = withoutStyle(new Marp());
    fc.assert(
      fc.property(hardText, hardText, (title, description) => {
        const deck = {
          ...makeDeck([makeSlide({ heading: { depth: 1, children: [text('x')] } })]),
          title,
          description,
        };
        const markdown = writeMarp(deck, { theme: 'gaia', size: '4:3' });
        expect(marp.render(markdown, { htmlAsArray: true }).html.length).toBe(1);
        expect((marp as unknown as { lastGlobalDirectives: unknown }).lastGlobalDirectives).toMatchObject({
          theme: 'gaia',
        });
        const { metadata } = readFrontMatter(markdown, new VFile());
        expect(unspaced(metadata.title ?? '')).toBe(unspaced(title));
        expect(unspaced(metadata.description ?? '')).toBe(unspaced(description));
      }),
      { numRuns: 30 },
    );
  });
});
