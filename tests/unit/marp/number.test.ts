import { describe, expect, it } from 'vitest';
import { numberSlide } from '../../../src/marp/number.ts';
import { renderMarp } from '../../../src/marp/render.ts';

const head = "---\nmarp: true\ntheme: default\nsize: '4:3'\npaginate: true\nlang: zh-CN\n---";
const none = (): undefined => undefined;

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
