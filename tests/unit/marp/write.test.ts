import { describe, expect, it } from 'vitest';
import { blocksToMarkdown, phrasingToMarkdown } from '../../../src/marp/markdown.ts';
import { renderMarp } from '../../../src/marp/render.ts';
import { writeMarp, writeSlide } from '../../../src/marp/write.ts';
import type { Deck, Slide } from '../../../src/model/deck.ts';
import type { Block } from '../../../src/model/roadmap.ts';
import { renderPlain } from '../../render-plain.ts';
import { blocksOf, inline } from '../article/inline.ts';

const written = (markdown: string): string => blocksToMarkdown(blocksOf(markdown) as Block[]);

describe('blocksToMarkdown', () => {
  it.each([
    ['**具体：**与其', '**具体：**&#x4E0E;其'],
    ['**😀**后', '**😀**&#x540E;'],
    ['costs $5 or $6', 'costs \\$5 or \\$6'],
    ['read README.md', 'read README\\.md'],
    ['GPT-3.5 at 1:2:3', 'GPT-3.5 at 1:2:3'],
    ['1986\\. A year', '1986\\. A year'],
    ['- [x] done\n- [ ] open', '- ☑ done\n- ☐ open'],
    ['a `b\nc` d', 'a `b c` d'],
    ['a\n\n***\n\nb', 'a\n\nb'],
    ['> a\n\n| h |\n|---|\n| c |', '> a\n\n| h |\n| - |\n| c |'],
  ])('%j is written %j', (markdown, expected) => expect(written(markdown)).toBe(expected));

  it.each([
    '[x] *y* & z',
    'bg left',
    'w:200 of it',
    'grew by 40% in May',
    'levers that invert it',
    'a blur',
    'h:2',
  ])('a picture of “%s” is just that', (alt) => {
    const markdown = blocksToMarkdown([
      { type: 'paragraph', children: [{ type: 'image', url: 'a.png', alt }] },
    ]);
    const html = renderPlain(markdown, 'en', () => 'data:image/png;base64,AA==')[0]?.html;
    expect(html).toContain(`<img src="data:image/png;base64,AA==" alt="`);
    expect(html?.replaceAll('\u2060', '')).toContain(`alt="${alt.replace('&', '&amp;')}"`);
    expect(html).not.toMatch(/<img[^>]* style=|background-image/);
  });
});

describe('phrasingToMarkdown', () => {
  it('writes one line', () => {
    expect(phrasingToMarkdown([...inline('a **b**'), { type: 'break' }, ...inline('c')])).toBe('a **b** c');
    expect(phrasingToMarkdown([{ type: 'text', value: ' a\nb ' }])).toBe('a b');
  });
});

const slide: Slide = {
  id: 'id',
  layout: 'list',
  classes: ['line-1'],
  heading: { depth: 2, children: inline('A title') },
  content: blocksOf('- a') as Block[],
  notes: ['Say this.'],
  header: inline('**1** Head'),
  paginate: false,
  sources: [],
};

describe('writeSlide', () => {
  it('writes directives, heading, content and notes', () => {
    expect(writeSlide(slide)).toBe(
      [
        "<!--\n_class: list line-1\n_paginate: false\n_header: '**1** Head'\n-->",
        '## A title',
        '- a',
        '<!--\nSay this.\n-->',
      ].join('\n\n'),
    );
  });
});

describe('a slide', () => {
  it('of nothing but its kind is one line, and a footer is a directive', () => {
    const bare: Slide = { ...slide, classes: [], notes: [], content: [], paginate: true };
    const { heading: _heading, header: _header, ...rest } = bare;
    expect(writeSlide(rest)).toBe('<!-- _class: list -->');
    expect(writeSlide({ ...rest, footer: inline('*a* b') })).toBe(
      "<!--\n_class: list\n_footer: '*a* b'\n-->",
    );
    expect(writeSlide({ ...rest, notes: ['a', 'b'] })).toBe('<!-- _class: list -->\n\n<!--\na\n\nb\n-->');
  });
});

describe('writeMarp', () => {
  const deck: Deck = {
    lang: 'en',
    title: 'T: t',
    keywords: ['a', 'b'],
    author: 'A',
    chapters: [],
    slides: [slide, slide],
  };

  it('writes the front matter and a rule between slides', () => {
    const markdown = writeMarp(deck, { theme: 'route', size: '4:3' });
    const front =
      "---\nmarp: true\ntheme: route\nsize: '4:3'\npaginate: true\nlang: en\ntitle: 'T: t'\nauthor: A\nkeywords: a, b\n---";
    expect(markdown).toBe(`${front}\n\n${writeSlide(slide)}\n\n---\n\n${writeSlide(slide)}\n`);
  });

  it('writes a description and leaves out what a deck does not have', () => {
    const { author: _author, ...rest } = deck;
    expect(
      writeMarp({ ...rest, description: 'D', keywords: [], slides: [] }, { theme: 'a', size: 'b' }),
    ).toBe(
      "---\nmarp: true\ntheme: a\nsize: b\npaginate: true\nlang: en\ntitle: 'T: t'\ndescription: D\n---\n\n\n",
    );
  });

  it('is rendered slide by slide', () => {
    const { slides, width, height } = renderMarp(
      writeMarp(deck, { theme: 'default', size: '4:3' }),
      [],
      'en',
      () => undefined,
    );
    expect([width, height]).toEqual([960, 720]);
    expect(slides.map(({ title, notes }) => [title, notes])).toEqual([
      ['A title', ['Say this.']],
      ['A title', ['Say this.']],
    ]);
  });
});
