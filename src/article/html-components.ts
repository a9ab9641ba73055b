import type { Element, ElementContent, Nodes, Root } from 'hast';
import { titleIn } from './dialects/attributes.ts';

/** Elements that hold blocks, as components of a site's own may. */
const holders = new Set([
  'div',
  'section',
  'article',
  'main',
  'aside',
  'center',
  'details',
  'td',
  'li',
  'dd',
]);

/**
 * Puts the titles of a site's own components above what these hold, where they stand among blocks of HTML: a page shows
 * them there.
 * @param tree is changed
 * @param html what it was read from, which tells components by their capitals
 */
export function showComponentTitles(tree: Root, html: string): void {
  const isComponent = ({ position }: Element): boolean =>
    /^<[A-Z][\w.]*[a-z]/.test(html.slice(position?.start.offset, (position?.start.offset ?? 0) + 40));
  const look = (parent: Nodes): void => {
    if (!('children' in parent)) return;
    for (const [index, child] of parent.children.entries()) {
      if (child.type !== 'element' || isAmid(parent.children, index)) continue;
      if (!isComponent(child) && !holders.has(child.tagName)) continue;
      look(child);
      if (isComponent(child)) child.children = [...titleOf(child), ...child.children];
    }
  };
  look(tree);
}

/** Whether there is text in the same line beside an element: amid a sentence a title is a remark on a word. */
function isAmid(siblings: Nodes[], index: number): boolean {
  const textAt = (at: number): string => {
    const node = siblings[at];
    return node?.type === 'text' ? node.value : '';
  };
  const [before = ''] = textAt(index - 1)
    .split('\n')
    .slice(-1);
  const [after = ''] = textAt(index + 1).split('\n');
  return (before + after).trim() !== '';
}

function titleOf({ properties, position }: Element): ElementContent[] {
  const title = titleIn(properties);
  if (title === undefined) return [];
  const place = position ? { position } : {};
  const text: ElementContent = { type: 'text', value: title, ...place };
  const strong: Element = { type: 'element', tagName: 'strong', properties: {}, children: [text], ...place };
  return [{ type: 'element', tagName: 'p', properties: {}, children: [strong], ...place }];
}
