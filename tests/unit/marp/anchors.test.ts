import { describe, expect, it } from 'vitest';
import { anchorsOfSlides, linkSlide } from '../../../src/marp/anchors.ts';
import { renderPlain } from '../../render-plain.ts';

const render = (markdown: string) => renderPlain(markdown, 'zh-CN');

describe('linkSlide', () => {
  const anchors = new Map([
    ['the-sail', 4],
    ['船体', 2],
  ]);
  const link = (address: string): string =>
    /<a[^>]*>/.exec(linkSlide(render(`[x](${address})`)[0]?.html ?? '', anchors))?.[0] ?? '';

  it.each([
    ['#the-sail', '<a href="#4">'],
    ['#The-Sail', '<a href="#4">'],
    ['#船体', '<a href="#2">'],
    ['#%E8%88%B9%E4%BD%93', '<a href="#2">'],
    ['#3', '<a href="#3">'],
    ['#12', '<a href="#12">'],
    ['#123456', '<a href="#123456">'],
    ['#top', '<a href="#1">'],
    ['#TOP', '<a href="#1">'],
    ['#', '<a href="#1">'],
    ['https://example.com/#the-sail', '<a href="https://example.com/#the-sail">'],
  ])('leads %s to its slide', (address, tag) => expect(link(address)).toBe(tag));

  it.each([
    '#nothing',
    '#%',
    '#a&b',
    '#1234567',
    '#7a',
    '#a7',
    '#stop',
    '#tops',
  ])('makes text of %s, which leads nowhere', (address) => {
    const html = linkSlide(render(`[x *y*](${address}) [z](#3)`)[0]?.html ?? '', anchors);
    expect(html).toContain('<span>x <em data-slanted="">y</em></span> <a href="#3">z</a>');
  });
});

describe('anchorsOfSlides', () => {
  it('numbers the headings of slides', () => {
    expect([...anchorsOfSlides(render('# One\n\n## 两个词语\n\n---\n\n# One'))]).toEqual([
      ['one', 1],
      ['两个词语', 1],
      ['one-1', 2],
    ]);
  });
});

describe('links to files', () => {
  it('are shown as text, others stay', () => {
    const html = render(
      '[a *b*](other.md#c) [d](../e%20f) [g](?h) [i](https://example.com) [j](mailto:a@example.com) [k](#l)',
    )[0]?.html;
    expect(html).toContain(
      '<span>a <em data-slanted="">b</em></span> <span>d</span> <span>g</span> <a href="https',
    );
    expect(html?.match(/<a /g)).toHaveLength(3);
  });
});
