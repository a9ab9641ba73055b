import { describe, expect, it } from 'vitest';
import { renderMarp } from '../../../src/marp/render.ts';
import { renderPlain } from '../../render-plain.ts';

const render = (markdown: string, lang: string): string => renderPlain(markdown, lang)[0]?.html ?? '';

/** The tag that an element of this name opens with. */
const tag = (html: string, name: string): string => new RegExp(`<${name}\\b[^>]*>`).exec(html)?.[0] ?? '';

describe('slides', () => {
  it('run from the right where their language does', () => {
    expect(tag(render('# خطة', 'ar'), 'section')).toContain('dir="rtl"');
    expect(tag(render('# Plan', 'en'), 'section')).not.toContain('dir=');
  });
});

describe('blocks', () => {
  it.each([
    '- شبكة أسرع\n- تقارير React أسبوعية',
    '| شبكة | سرعة |\n| - | - |\n| 1 | 2 |',
    '> نعم للخطة',
    'نعم للخطة',
  ])('run from the right in a deck that does not: %s', (markdown) => {
    const html = render(`# Plan\n\n${markdown}`, 'en');
    expect(html.match(/<\w+[^>]* dir="rtl"/g)?.filter((each) => !each.startsWith('<bdi'))).toHaveLength(1);
  });

  it('run from the left in a deck that does not, where they are sentences', () => {
    expect(tag(render('Every part of it will be read again.', 'ar'), 'p')).toContain('dir="ltr"');
    expect(tag(render('- Dashboard\n- Reports API', 'ar'), 'ul')).not.toContain('dir=');
    expect(tag(render('- [خطة](https://example.org/a/b)\n  example.org/a/b', 'ar'), 'ul')).not.toContain(
      'dir=',
    );
  });

  it.each([
    ['en', 'Plan', ''],
    ['en', 'Plan خطة', ''],
    ['en', 'خطة', 'rtl'],
    ['en', 'Plan خطة أسرع', 'rtl'],
    ['ar', 'خطة', ''],
    ['ar', 'Every boat', ''],
    ['ar', 'Every boat sails', 'ltr'],
    ['ar', 'Every boat sails خطة أسرع نعم', ''],
    ['ar', 'Every boat sails خطة أسرع', 'ltr'],
  ])('run as most of their words do, in %s: %s', (lang, text, dir) => {
    expect(/ dir="(\w+)"/.exec(tag(render(text, lang), 'p'))?.[1] ?? '').toBe(dir);
  });

  it('are told apart where one follows the other', () => {
    const html = render('نعم للخطة\n\nخطة أسرع\n\nBoats only', 'en');
    expect(html.match(/<p\b[^>]*>/g)).toEqual(['<p dir="rtl">', '<p dir="rtl">', '<p>']);
  });

  it('are turned whole, with the lists within', () => {
    const html = render('- شبكة أسرع\n  - نعم\n  - Only one', 'en');
    expect(html.match(/<[uo]l[^>]* dir=/g)).toHaveLength(1);
  });

  it('leave headings where the slide begins', () => {
    const html = render('# What comes next?', 'ar');
    expect(tag(html, 'h1')).not.toContain('dir=');
    expect(html).toContain('<bdi dir="ltr">What comes next?</bdi>');
    expect(render('# خطة، نعم!', 'en')).toContain('<bdi dir="rtl">خطة، نعم!</bdi>');
  });
});

describe('words', () => {
  it('are isolated without a change of the text', () => {
    const html = render('- بلغة **C++** أو [Node.js](#a) في 2026-03-01', 'ar');
    expect(html).toContain('<strong data-words=""><bdi dir="ltr">C++</bdi></strong>');
    expect(html).toMatch(/<bdi dir="ltr">(?:<span[^>]*>)?2026-03-01/);
    expect(html.replace(/<[^>]*>/g, '').trim()).toContain('بلغة C++ أو Node.js في 2026-03-01');
  });

  it('stand once in the head that slides share', () => {
    const html = renderMarp(
      '---\nheader: نسخة v0.4\n---\n\n# خطة\n\n---\n\n# أخرى',
      [],
      'ar',
      () => undefined,
    );
    for (const slide of html.slides) expect(slide.html.match(/<bdi/g)).toHaveLength(1);
  });

  it('have no marks where everything runs one way', () => {
    expect(render('# Plan\n\n- C++ in 2026-03-01, 75%', 'en')).not.toMatch(/bdi|dir=/);
  });
});
