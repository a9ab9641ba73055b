import type { Nodes } from 'mdast';
import type { Slide } from '../model/deck.ts';

/**
 * A key that is equal only for slides of which `writeSlide` writes the same, at a fraction of the cost. Where things
 * stand in the article is not written.
 */
export function slideKey(slide: Slide): string {
  const { layout, classes, paginate, header, footer, heading, content, notes } = slide;
  let key = `${layout} ${classes.join(' ')} ${paginate}`;
  key += `${rowKey(header)}${rowKey(footer)}${heading?.depth}${rowKey(heading?.children)}${rowKey(content)}`;
  for (const note of notes) key += textKey(note);
  return key;
}

const rowKey = (nodes: readonly Nodes[] | undefined): string => {
  if (!nodes) return '-';
  let key = '[';
  for (const node of nodes) key += nodeKey(node);
  return `${key}]`;
};

// Told by its length, no text can be taken for what follows it.
const textKey = (text: string): string => `${text.length}:${text}`;

function nodeKey(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return `t${textKey(node.value)}`;
    case 'paragraph':
      return `p${rowKey(node.children)}`;
    case 'strong':
      return `s${rowKey(node.children)}`;
    case 'emphasis':
      return `e${rowKey(node.children)}`;
    case 'listItem':
      return `i${node.spread}${node.checked}${rowKey(node.children)}`;
    case 'list':
      return `l${node.ordered}${node.start}${node.spread}${rowKey(node.children)}`;
    case 'tableCell':
      return `c${rowKey(node.children)}`;
    case 'tableRow':
      return `r${rowKey(node.children)}`;
    default:
      return otherKey(node);
  }
}

/** Any node by all its fields. */
function otherKey(node: Nodes): string {
  let key = '{';
  for (const [name, value] of Object.entries(node)) {
    if (name === 'position' || name === 'data') continue;
    key += name === 'children' ? rowKey(value) : `${name}${textKey(String(JSON.stringify(value)))}`;
  }
  return `${key}}`;
}
