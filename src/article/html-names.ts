import type { Nodes as HastNodes } from 'hast';
import type { FootnoteDefinition, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Anchor } from '../model/deck.ts';
import { placer } from './html-places.ts';
import { parseHtml } from './parse-html.ts';
import { walk } from './walk.ts';

/** The names that elements of HTML give to places of the article: `<a id="keel">`, `<a name="keel">`. */
export function namesIn(tree: Nodes, source: string): Anchor[] {
  const names: Anchor[] = [];
  walk(tree, (node) => {
    if (node.type !== 'html') return undefined;
    const place = placer(node, source);
    visit(parseHtml(node.value) as HastNodes, 'element', ({ tagName, properties, position }) => {
      const name = (tagName === 'a' && properties.name) || properties.id;
      const offset = place(position)?.start.offset;
      if (typeof name === 'string' && name !== '' && offset !== undefined) names.push({ name, offset });
    });
    return undefined;
  });
  return names;
}

/** What footnotes are called where Markdown is shown as HTML, on GitHub and elsewhere. */
export const namesOfNote = ({ identifier, position }: FootnoteDefinition): Anchor[] =>
  ['fn', 'fn-', 'user-content-fn-'].map((start) => ({
    name: start + identifier,
    offset: position?.start.offset ?? 0,
  }));

/** Whether some HTML says nothing, so that what stands before it stands right before what follows. */
export function saysNothing(html: string): boolean {
  let isSilent = true;
  visit(parseHtml(html) as HastNodes, 'text', ({ value }) => {
    if (value.trim() !== '') isSilent = false;
  });
  return isSilent;
}
