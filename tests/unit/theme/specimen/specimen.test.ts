import { describe, expect, it } from 'vitest';
import { layouts } from '../../../../src/model/deck.ts';
import { langs, sizes, specimenOf, states } from '../../../../src/theme/specimen/specimen.ts';

describe('a specimen', () => {
  it.each(
    sizes.flatMap((size) => langs.map((lang) => [size, lang] as const)),
  )('shows every layout in every state in %s and %s', (size, lang) => {
    const { slides, markdown } = specimenOf('mine', size, lang);
    expect(slides).toEqual(
      layouts.flatMap((layout) => states.map((state) => ({ layout, state, lang, size }))),
    );
    const bodies = markdown.replace(/^---\n[\s\S]*?\n---\n/, '').split('\n\n---\n\n');
    expect(bodies).toHaveLength(slides.length);
    bodies.forEach((body, index) => {
      expect(/_class: '?([\w-]+)/.exec(body)?.[1]).toBe(slides[index]?.layout);
    });
  });

  it('is plain Marp Markdown', () => {
    const { markdown } = specimenOf('mine', '4:3', 'en');
    expect(markdown).toMatch(/^---\nmarp: true\ntheme: mine\nsize: '4:3'\n/);
    expect(markdown.replace(/<!--[\s\S]*?-->/g, '')).not.toMatch(/<\w|undefined/);
  });

  it('is each time the same', () => {
    expect(specimenOf('mine', '16:9', 'zh-CN')).toEqual(specimenOf('mine', '16:9', 'zh-CN'));
  });
});
