import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../src/article/front-matter.ts';
import { directiveComment, notesComment, readNotes, yamlText } from '../../../src/marp/comment.ts';
import { renderPlain } from '../../render-plain.ts';

const render = (markdown: string) => renderPlain(markdown, 'en');

describe('notesComment', () => {
  it.each([
    ...[
      '-->',
      '--!>',
      'a --> b',
      '<!-- a -->',
      'theme: gaia',
      '_class: lead',
      'paginate: false',
      '{ class: a }',
    ],
    ...[
      'prettier-ignore',
      'markdownlint-disable MD001',
      'lint disable',
      '- headingDivider: 1',
      '"class": a',
      '&x class: a',
      '! class: a',
      '---',
    ],
  ])('%j stays a note and does nothing', (note) => {
    const slides = render(`# T\n\n${notesComment([note])}`);
    expect(slides.length).toBe(1);
    expect(slides[0]?.notes).toEqual([note]);
    expect(slides[0]?.html).not.toContain('class="a"');
  });

  it('keeps paragraphs and reads back the same', () => {
    const notes = ['First: one.', 'Second --> two.'];
    const comment = notesComment(notes);
    expect(readNotes(comment.slice(5, -4))).toBe(notes.join('\n\n'));
  });
});

describe('yamlText', () => {
  it.each([
    ['plain words', 'plain words'],
    ['a: b', "'a: b'"],
    ["it's", '"it\'s"'],
    ['true', "'true'"],
    ...['True', 'false', 'yes', 'No', 'on', 'off', 'null'].map((word) => [word, `'${word}'`]),
    ['true north', 'true north'],
    ['no boats', 'no boats'],
    ['2 boats', "'2 boats'"],
    ['2024', "'2024'"],
    ['1.5', "'1.5'"],
    ['', "''"],
    ['路线图', '路线图'],
    ['trailing ', "'trailing '"],
    ['a\nb', '"a\\nb"'],
    ['-->', '"-\\u002d>"'],
    ['a\u0085b', '"a\\u0085b"'],
    ['a\u2028b', '"a\\u2028b"'],
    ['a\u2029b', '"a\\u2029b"'],
    ['a\ufeffb', '"a\\ufeffb"'],
    ['a\u007fb', '"a\\u007fb"'],
    ['a\tb', '"a\\tb"'],
    ['a--b', '"a--b"'],
  ])('%j is written %s', (value, written) => expect(yamlText(value)).toBe(written));
});

describe('front matter', () => {
  it.each([
    'a\u0085b',
    'a\u2028b',
    'a\u2029b',
    'a\ufeffb',
    'a\u007f\u009fb',
    "it's --> b",
  ])('of %j reads back the same', (title) => {
    const { metadata, body } = readFrontMatter(`---\ntitle: ${yamlText(title)}\n---\n`, new VFile());
    expect([...(metadata.title ?? '')]).toEqual([...title.replace(/\s+/g, ' ').trim()]);
    expect(body.trim()).toBe('');
  });
});

describe('directiveComment', () => {
  it('stands on one line where there is one directive', () => {
    expect(directiveComment([['_class', 'lead']])).toBe('<!-- _class: lead -->');
  });

  it('obeys every directive whatever its text', () => {
    const comment = directiveComment([
      ['_class', 'a b'],
      ['_paginate', false],
      ['_footer', '*1* --> "x" \'y\' <b>'],
    ]);
    const html = render(`${comment}\n\n# T`)[0]?.html ?? '';
    expect(html).toContain('class="a b"');
    expect(html).toContain('<em>1</em>');
    expect(html).toContain('--&gt;');
  });
});
