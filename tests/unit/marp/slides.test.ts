import { describe, expect, it } from 'vitest';
import { numberAlone, numberSlide } from '../../../src/marp/number.ts';
import { openRenderer, renderMarp } from '../../../src/marp/render.ts';
import { renderSlides } from '../../../src/marp/slides.ts';
import { joinSlides } from '../../../src/marp/write.ts';

const head = "---\nmarp: true\ntheme: default\nsize: '4:3'\npaginate: true\nlang: zh-CN\n---";
const none = (): undefined => undefined;

const slideOf = (number: number): string =>
  [
    `<!--\n_class: a line-${number}\n_header: '人工智能路线图 *${number % 3}*'\n_footer: '*1* 2'\n${number % 4 ? '' : '_paginate: false\n'}-->`,
    `## 第${number}页：未来三年，转折从何而来？ id="${number}"`,
    '* one\n* two `data-marpit-pagination="7"`',
    `<!-- notes ${number} -->`,
  ].join('\n\n');

describe('slides that are rendered in pieces', async () => {
  const slides = Array.from({ length: 120 }, (_, index) => slideOf(index + 1));
  const whole = renderMarp(joinSlides(head, slides), [], 'zh-CN', none).slides;
  const pieces = await renderSlides(slides, head, openRenderer([], 'zh-CN', none));

  it('are at their places what they are when rendered whole', () => {
    const total = slides.length;
    expect(pieces.map(({ html }, index) => numberSlide(html, { number: index + 1, total }))).toEqual(
      whole.map(({ html }) => html),
    );
    expect(pieces.map(({ title, notes }) => [title, notes])).toEqual(
      whole.map(({ title, notes }) => [title, notes]),
    );
  });

  it('are the same wherever they stand', async () => {
    const [alone] = await renderSlides([slides[70] ?? ''], head, openRenderer([], 'zh-CN', none));
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

  it('must be one slide each', async () => {
    const two = renderSlides(['a\n\n---\n\nb'], head, openRenderer([], 'en', none));
    await expect(two).rejects.toThrow('2');
  });
});
