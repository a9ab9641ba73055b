import { expect, it } from 'vitest';
import { takeMarkedContents } from '../../../src/article/marked-contents.ts';
import { parseMarkdown } from '../../../src/article/parse.ts';

const left = (...blocks: string[]): string[] => {
  const tree = parseMarkdown(blocks.join('\n\n'));
  takeMarkedContents(tree);
  return tree.children.map(({ type }) => type);
};

it.each([
  ['<!-- TOC -->', '<!-- /TOC -->'],
  ['<!--toc-->', '<!--/toc-->'],
  ['<!-- toc start -->', '<!-- toc end -->'],
  ['<!-- toc : -->', '<!-- / toc -->'],
  ['<!--- toc --->', '<!--- toc stop --->'],
  ['<!-- toc -->', '<!-- tocstop -->'],
  ['<!-- START doctoc generated -->', '<!-- END doctoc generated -->'],
  ['<!--ts-->', '<!--te-->'],
])('takes out what stands between %s and %s', (start, end) => {
  expect(left('# Boats', start, '- a\n- b', 'c', end, 'Text.')).toEqual(['heading', 'paragraph']);
});

it.each([
  ['<!-- tocsin -->', '<!-- /toc -->'],
  ['<!-- a toc -->', '<!-- /toc -->'],
  ['<!-- toc-x -->', '<!-- /toc -->'],
  ['<!-- toc -->', '<!-- toc ended -->'],
  ['<!-- toc -->', '<!-- the toc end -->'],
  ['<!-- /toc -->', '<!-- toc -->'],
  ['<!-- toc -->', 'Text.'],
  ['<b>toc</b>', '<!-- /toc -->'],
])('takes nothing out between %s and %s', (start, end) => {
  expect(left('# Boats', start, '- a', end)).toHaveLength(4);
});
