import type { Emphasis, List, ListItem, Paragraph, PhrasingContent, Strong, TableCell, Text } from 'mdast';

/** Makers of the few mdast nodes that slides are built from. */

export const text = (value: string): Text => ({ type: 'text', value });

export const strong = (...children: PhrasingContent[]): Strong => ({
  type: 'strong',
  children: unnested(children),
});

export const emphasis = (...children: PhrasingContent[]): Emphasis => ({
  type: 'emphasis',
  children: unnested(children),
});

export const paragraph = (...children: PhrasingContent[]): Paragraph => paragraphOf(children);

/** The same of a list of any length. */
export const paragraphOf = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

export const item = (...children: ListItem['children']): ListItem => ({
  type: 'listItem',
  spread: false,
  children,
});

export const list = (items: ListItem[], ordered = false): List => ({
  type: 'list',
  ordered,
  spread: false,
  ...(ordered ? { start: 1 } : {}),
  children: items,
});

/** Inline nodes with a space between them, so that neighbours stay apart in plain Markdown. */
export const spaced = (nodes: PhrasingContent[]): PhrasingContent[] =>
  nodes.flatMap((node, index) => (index > 0 ? [text(' '), node] : [node]));

export const cell = (...children: PhrasingContent[]): TableCell => ({ type: 'tableCell', children });

/** Emphasis within emphasis shows as one in a browser and as stray asterisks in some parsers. */
function unnested(children: PhrasingContent[]): PhrasingContent[] {
  return children.flatMap((child) => {
    if (child.type === 'strong' || child.type === 'emphasis') return unnested(child.children);
    return [child];
  });
}
