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

  it.each([
    ['holds nothing but white space', '<noscript> </noscript>'],
    ['holds a picture, which the page loads elsewhere', '<noscript><img src="a.png" alt=""></noscript>'],
    ['is code', '<style>p { color: red }</style>\n\n<script>run()</script>\n\na <script>run()</script> b'],
    ['is a comment', '<template><!-- none --></template>'],
  ])('is not told where an element %s', (_what, markdown) => expect(told(markdown)).toEqual([]));
});
