import type { Nodes, PhrasingContent } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import type { Slide } from '../model/deck.ts';
import { append } from '../model/long-lists.ts';
import type { Block } from '../model/roadmap.ts';
import { readableAddress, shortAddress } from './address.ts';
import { notesOf } from './slide.ts';

/**
 * A slide whose links that go by their own address show the beginning and the end of it. They lead where they led, and
 * what was written stands in the notes.
 * @returns undefined where no address is long
 */
export function shortenAddresses(slide: Slide): Slide | undefined {
  const notes: string[] = [];
  const change = (node: Nodes): Nodes => {
    if (node.type === 'link') return shortLink(node) ?? node;
    if (!('children' in node)) return node;
    const children = (node.children as Nodes[]).map(change);
    if (children.every((child, index) => child === node.children[index])) return node;
    const isText = node.type === 'paragraph' || node.type === 'tableCell';
    if (isText) append(notes, notesOf([setApart(node.children as PhrasingContent[])]).map(trimLines));
    return { ...node, children } as Nodes;
  };
  const content = slide.content.map((block) => change(block) as Block);
  return notes.length === 0 ? undefined : { ...slide, content, notes: [...slide.notes, ...notes] };
}

/** With an address that nobody wrote in that place, as that of a picture that is not shown, on a line of its own. */
const setApart = (nodes: PhrasingContent[]): PhrasingContent[] =>
  nodes.flatMap((node) =>
    node.type === 'link' && shortLink(node) && textOf(node.children) !== node.url
      ? [lineEnd, node, lineEnd]
      : [node],
  );

const lineEnd: PhrasingContent = { type: 'text', value: '\n' };

const trimLines = (note: string): string => note.replace(/ *\n[ \n]*/g, '\n').trim();

function shortLink(link: Extract<Nodes, { type: 'link' }>): Nodes | undefined {
  const shown = textOf(link.children);
  const isAddress = readableAddress(shown) === readableAddress(link.url);
  const short = isAddress ? shortAddress(shown) : shown;
  return short === shown ? undefined : { ...link, children: [{ type: 'text', value: short }] };
}
