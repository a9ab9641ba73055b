import { describe, expect, it } from 'vitest';
import { numberAlone, numberSlide } from '../../../src/marp/number.ts';
import { openRenderer, renderMarp } from '../../../src/marp/render.ts';
import { slideKey } from '../../../src/marp/slide-key.ts';
import { renderSlides } from '../../../src/marp/slides.ts';
import { joinSlides, writeSlide } from '../../../src/marp/write.ts';
import type { Slide } from '../../../src/model/deck.ts';
import type { Block } from '../../../src/model/roadmap.ts';

const head = "---\nmarp: true\ntheme: default\nsize: '4:3'\npaginate: true\nlang: zh-CN\n---";
const none = (): undefined => undefined;

const slideOf = (number: number): string =>
  [
    `<!--\n_class: a line-${number}\n_header: '人工智能路线图 *${number % 3}*'\n_footer: '*1* 2'\n${number % 4 ? '' : '_paginate: false\n'}-->`,
    `## 第${number}页：未来三年，转折从何而来？ id="${number}"`,
    '* one\n* two `data-marpit-pagination="7"`',
    `<!-- notes ${number} -->`,
  ].join('\n\n');

describe('slides that are rendered in pieces', () => {
  const slides = Array.from({ length: 120 }, (_, index) => slideOf(index + 1));
  const whole = renderMarp(joinSlides(head, slides), [], 'zh-CN', none).slides;
  const pieces = renderSlides(slides, head, openRenderer([], 'zh-CN', none));

  it('are at their places what they are when rendered whole', () => {
    const total = slides.length;
    expect(pieces.map(({ html }, index) => numberSlide(html, { number: index + 1, total }))).toEqual(
      whole.map(({ html }) => html),
    );
    expect(pieces.map(({ title, notes }) => [title, notes])).toEqual(
      whole.map(({ title, notes }) => [title, notes]),
    );
  });

  it('are the same wherever they stand', () => {
    const [alone] = renderSlides([slides[70] ?? ''], head, openRenderer([], 'zh-CN', none));
    expect(alone).toEqual(pieces[70]);
    expect(numberAlone(whole[70]?.html ?? '')).toBe(alone?.html);
    expect(alone?.html).toMatch(
      /<section id="1".* data-marpit-pagination="1".* data-marpit-pagination-total="1"/,
    );
  });

  it('mark each place for a line to break once, in heads that many slides have too', () => {
    expect(whole[90]?.html).toMatch(/<header[^>]*>.*\u200b/);
    expect(whole.map(({ html }) => html).join('')).not.toContain('\u200b\u200b');
  });

  it('must be one slide each', () => {
    expect(() => renderSlides(['a\n\n---\n\nb'], head, openRenderer([], 'en', none))).toThrow('2');
  });
});

describe('numberSlide', () => {
  it('numbers all layers of a slide with a background, and no text', () => {
    const { slides } = renderMarp(
      `${head}\n\n![bg](data:image/png;base64,AA==)\n\n# id="1"\n`,
      [],
      'en',
      none,
    );
    const html = numberSlide(slides[0]?.html ?? '', { number: 12, total: 40 });
    expect(html.match(/data-marpit-pagination="12" data-marpit-pagination-total="40"/g)).toHaveLength(3);
    expect(html.match(/\sid="12"/g)).toHaveLength(1);
    expect(html).toContain('id=&quot;1&quot;');
  });
});

describe('the lines that slides begin in', () => {
  it('are those of their first blocks', () => {
    const text = '---\nmarp: true\n---\n\n# A\n\n---\n\n<!-- _class: x -->\n\nb\n\n***\nc\n';
    expect(renderMarp(text, [], 'en', none).slides.map(({ line }) => line)).toEqual([5, 9, 14]);
  });
});

describe('slideKey', () => {
  const at = { start: { line: 9, column: 1, offset: 50 }, end: { line: 9, column: 3, offset: 52 } };
  const text = (value: string) => ({ type: 'text' as const, value });
  const list = (...items: string[]): Block => ({
    type: 'list',
    ordered: false,
    children: items.map((item) => ({
      type: 'listItem',
      children: [{ type: 'paragraph', children: [text(item)] }],
    })),
  });
  const base: Slide = {
    ...{ id: 'a', layout: 'list', classes: [], notes: ['n'], paginate: true, sources: [] },
    heading: { depth: 1, children: [text('H')] },
    content: [list('a', 'b')],
  };
  const others: Partial<Slide>[] = [
    { layout: 'prose' },
    { classes: ['dense'] },
    { notes: ['n', ''] },
    { notes: ['n2'] },
    { notes: [] },
    { paginate: false },
    { header: [text('x')] },
    { footer: [text('x')] },
    { header: [] },
    { heading: { depth: 2, children: [text('H')] } },
    { heading: { depth: 1, children: [text('H'), text('')] } },
    { content: [list('a'), list('b')] },
    { content: [list('ab')] },
    { content: [list('a', 'b'), { type: 'code', value: 'x' }] },
    { content: [list('a', 'b'), { type: 'code', value: 'x', lang: 'js' }] },
    { content: [{ ...list('a', 'b'), spread: true } as Block] },
    { content: [{ ...list('a', 'b'), ordered: true, start: 3 } as Block] },
  ];

  it('is the same wherever a slide comes from', () => {
    const moved: Slide = {
      ...structuredClone(base),
      id: 'b',
      sources: [at],
      heading: { depth: 1, children: [{ ...text('H'), position: at }] },
    };
    expect(slideKey(moved)).toBe(slideKey(base));
    expect(writeSlide(moved)).toBe(writeSlide(base));
  });

  it('is another one for every other slide', () => {
    const keys = [base, ...others.map((other) => ({ ...base, ...other }))].map(slideKey);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
