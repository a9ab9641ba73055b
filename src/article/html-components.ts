import type { Element, ElementContent, Nodes, Root } from 'hast';

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
const titles = ['title', 'label', 'caption', 'summary'] as const;

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
    // Amid a sentence a title is a remark on a word.
    if (parent.children.some((child) => child.type === 'text' && child.value.trim() !== '')) return;
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      if (!isComponent(child) && !holders.has(child.tagName)) continue;
      look(child);
      if (isComponent(child)) child.children = [...titleOf(child), ...child.children];
    }
  };
  look(tree);
}

function titleOf({ properties, position }: Element): ElementContent[] {
  const name = titles.find((each) => typeof properties[each] === 'string' && properties[each] !== '');
  if (!name) return [];
  const place = position ? { position } : {};
  const text: ElementContent = { type: 'text', value: String(properties[name]), ...place };
  const strong: Element = { type: 'element', tagName: 'strong', properties: {}, children: [text], ...place };
  return [{ type: 'element', tagName: 'p', properties: {}, children: [strong], ...place }];
}
