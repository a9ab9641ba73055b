import type { Code, Nodes } from 'mdast';
import type { Deck } from '../../model/deck.ts';
import { isDiagramLanguage } from '../../model/drawing.ts';

/** The source of a diagram, as drawings go by it; nothing for any other node. */
export const diagramIn = (node: Nodes): string | undefined =>
  node.type === 'code' && isDiagramLanguage(node.lang) ? node.value.trimEnd() : undefined;

/** The deck with its code marked that is shown as a drawing. */
export function markDrawn(deck: Deck, isDrawn: (source: string) => boolean): Deck {
  const mark = <Node extends Nodes>(node: Node): Node => {
    const source = diagramIn(node);
    if (source !== undefined && isDrawn(source))
      return { ...(node as Code), data: { drawn: true } } as Nodes as Node;
    if (!('children' in node)) return node;
    const children = (node.children as Nodes[]).map(mark);
    return children.every((child, index) => child === node.children[index]) ? node : { ...node, children };
  };
  return { ...deck, slides: deck.slides.map((slide) => ({ ...slide, content: slide.content.map(mark) })) };
}
