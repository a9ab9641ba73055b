import { expect, it } from 'vitest';
import { joinNumbers } from '../../../src/article/number-titles.ts';
import { blocksToMarkdown } from '../../../src/marp/markdown.ts';
import type { Block } from '../../../src/model/roadmap.ts';
import { blocksOf } from './inline.ts';

const shown = (markdown: string): string => {
  const root = { type: 'root' as const, children: blocksOf(markdown) };
  joinNumbers(root);
  return blocksToMarkdown(root.children as Block[]).trim();
};

it.each([
  [
    '**01**\n\n**码头**\n\n旧。\n\n**02**\n\n**吊车**\n\n新。',
    '**01. 码头**\n\n旧。\n\n**02. 吊车**\n\n新。',
  ],
  ['**I**\n\n**Kai**\n\nAlt.\n\n**II**\n\n**Kran**', '**I. Kai**\n\nAlt.\n\n**II. Kran**'],
  ['**一、**\n\n**埠頭**\n\n**二、**\n\n**船**', '**一. 埠頭**\n\n**二. 船**'],
])('a number in a bold line belongs to the title below it: %j', (markdown, expected) => {
  expect(shown(markdown)).toBe(expected);
});

it.each([
  ['one alone', '**12**\n\n**Quays**\n\nThey are old.'],
  ['over texts', '**12**\n\nQuays.\n\n**13**\n\nCranes.'],
])('stays by itself: %s', (_name, markdown) => expect(shown(markdown)).toBe(markdown));
