import type { RootContent } from 'mdast';
import { namesThanks } from '../language/colophon-words.ts';
import { weightOf } from '../language/weight.ts';
import type { OutlineSection } from './outline.ts';
import { textOf } from './phrasing.ts';
import { paragraphsIn } from './walk.ts';

/** Longer thanks, in Chinese characters, are a part of the talk. */
const longestThanks = 200;

/** Whether a section thanks somebody in a few lines: they are said at the end, and not shown behind it. */
export function areThanks(heading: OutlineSection['heading'], blocks: RootContent[]): boolean {
  if (blocks.length === 0 || !heading || !namesThanks(textOf(heading.children))) return false;
  const said = blocks.flatMap(paragraphsIn);
  const isText = blocks.every(({ type }) => type === 'paragraph' || type === 'list');
  return isText && said.reduce((sum, one) => sum + weightOf(textOf(one)), 0) <= longestThanks;
}
