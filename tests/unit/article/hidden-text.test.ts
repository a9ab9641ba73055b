import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/article/parse.ts';
import { prepare } from '../../../src/article/prepare.ts';
import { readArticle } from '../../../src/article/read.ts';
import { written } from './written.ts';

const told = (markdown: string): string[] => {
  const file = new VFile(markdown);
  prepare(parseMarkdown(markdown), file);
  return file.messages
    .toSorted((one, other) => Number(one.line) - Number(other.line))
    .map(({ line, column, ruleId, reason }) => `${line}:${column} ${ruleId}: ${reason}`);
};

describe('text that no page shows', () => {
  const article = [
    '# A\n\nSeen.\n\n<noscript>one <b>b</b></noscript>\n\n<div>\n<template><p>two</p>',
    '<script>run()</script><noscript>three</noscript></template>\n<p>Seen too.</p>\n</div>\n\n',
    'In <noscript>*four*</noscript> line.\n\n> <head><title>five</title></head>\n',
  ].join('');

  it('is on no slide', () => {
    expect(written(article)).toBe('# A\n\nSeen.\n\nSeen too.\n\nIn  line.');
  });

  it('is told where it stands', () => {
    const reason = (name: string) => `hidden-text: no page shows the text of <${name}>, so it is on no slide`;
    expect(told(article)).toEqual([
      `5:1 ${reason('noscript')}`,
      `8:11 ${reason('template')}`,
      `12:4 ${reason('noscript')}`,
      `14:16 ${reason('title')}`,
    ]);
  });

  it('is accounted for as left out', () => {
    const { units } = readArticle(article, 'a.md', 'en');
    const skipped = units
      .filter((unit) => unit.skipped)
      .map(({ text, source }) => `${source.start.line} ${text}`);
    expect(skipped).toEqual(['5 one b', '12 four', '14 five', '8 two', '8 three']);
    expect(units.filter((unit) => !unit.skipped).map(({ text }) => text)).toEqual([
      'A',
      'Seen.',
      'Seen too.',
      'In  line.',
    ]);
  });

  const hides = (name: string) => `hidden-text: no page shows the text of <${name}>, so it is on no slide`;

  it.each([
    ['<p hidden>one</p>', 'p hidden'],
    ['<p style="color: red; display:none">one</p>', 'p style="display:none"'],
    ['<div style="visibility: hidden"><p>one</p></div>', 'div style="visibility: hidden"'],
    ['<div hidden>\n\n**one**\n\n- two\n\n</div>', 'div hidden'],
    ['<div hidden>one\n\ntwo\n\n<p>three</p></div>', 'div hidden'],
    ['<div><div hidden>\n\none\n\n<p>two</p>\n\n</div></div>', 'div hidden'],
    ['<template>\n\none\n\n</template>', 'template'],
    ['<template>one</template><template>two</template>', 'template'],
    ['<template>one <style>p {}</style><script>run()</script>two</template>', 'template'],
    ['<script>run()</script><noscript>one</noscript><noscript>two</noscript>', 'noscript'],
    ['<p hidden="">one</p>', 'p hidden'],
  ])('is what its author hides: %j', (html, name) => {
    const markdown = `# A\n\nSeen.\n\n${html}\n\nSeen too.`;
    expect(written(markdown)).toBe('# A\n\nSeen.\n\nSeen too.');
    expect([...new Set(told(markdown).map((line) => line.replace(/^[\d:]+ /, '')))]).toEqual([hides(name)]);
    const { units } = readArticle(markdown, 'a.md', 'en');
    expect(units.filter((unit) => !unit.skipped).map(({ text }) => text)).toEqual([
      'A',
      'Seen.',
      'Seen too.',
    ]);
    const skipped = units.filter((unit) => unit.skipped).map(({ text }) => text);
    expect(skipped.join(' ')).toMatch(/^one( two)?( three)?$/);
  });

  it('is hidden in a line and in a cell too, and takes no comment with it that speaks of what follows', () => {
    expect(written('In <span hidden>one</span>line.')).toBe('In line.');
    expect(written('| a |\n|---|\n| b<b style="display: none">c</b> |')).toBe('| a |\n| - |\n| b |');
    expect(told('In <span hidden>*one*</span> line.')).toEqual([`1:4 ${hides('span hidden')}`]);
    expect(written('a\n\n<div hidden>\n\n<!-- skip -->\n\n</div>\n\nb')).toBe('a\n\nb');
  });

  it.each([
    '<p aria-hidden="true">a</p>',
    '<p style="display: block">a</p>',
    '<p style="--display: none">a</p>',
    '<p data-hidden>a</p>',
  ])('is none where a page shows it: %s', (html) => expect([written(html), told(html)]).toEqual(['a', []]));

  it.each([
    ['holds nothing but white space', '<noscript> </noscript>'],
    ['holds a picture, which the page loads elsewhere', '<noscript><img src="a.png" alt=""></noscript>'],
    ['is code', '<style>p { color: red }</style>\n\n<script>run()</script>\n\na <script>run()</script> b'],
    ['is a comment', '<template><!-- none --></template>'],
  ])('is not told where an element %s', (_what, markdown) => expect(told(markdown)).toEqual([]));
});
