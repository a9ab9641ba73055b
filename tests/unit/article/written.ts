import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Handle, toMarkdown } from 'mdast-util-to-markdown';
import type { Raised } from '../../../src/model/raised.ts';
import { blocksOf } from './inline.ts';

const raised: Handle = (node: Raised, _parent, state, info) =>
  `<${node.name}>${state.containerPhrasing(node as never, info)}</${node.name}>`;

/** What an article is made plain to, as Markdown. */
export const written = (markdown: string): string => {
  const tree: Root = { type: 'root', children: blocksOf(markdown) };
  const handlers = { textDirective: raised } as never;
  return toMarkdown(tree, { extensions: [gfmToMarkdown()], bullet: '-', handlers }).trim();
};
