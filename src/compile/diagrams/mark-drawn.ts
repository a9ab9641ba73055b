import type { Code, Nodes } from 'mdast';
import type { Diagrams } from '../../marp/diagrams.ts';
import type { Deck, Slide } from '../../model/deck.ts';
import { isDiagramLanguage } from '../../model/drawing.ts';
import { append } from '../../model/long-lists.ts';
import { lostLabels } from './lost-labels.ts';

/** The source of a diagram, as drawings go by it; nothing for any other node. */
export const diagramIn = (node: Nodes): string | undefined =>
  node.type === 'code' && isDiagramLanguage(node.lang) ? node.value.trimEnd() : undefined;

/** The deck with its code marked that is shown as a drawing; what a drawing leaves out is noted on its slide. */
export const markDrawn = (deck: Deck, diagrams: Diagrams): Deck => ({
  ...deck,
  slides: deck.slides.map((slide) => markSlide(slide, diagrams)),
});

function markSlide(slide: Slide, diagrams: Diagrams): Slide {
  const lost: string[] = [];
  const mark = <Node extends Nodes>(node: Node): Node => {
    const source = diagramIn(node);
    const drawing = diagrams.get(source ?? '');
    if (source !== undefined && drawing) {
      append(lost, lostLabels(source, drawing).flat());
      return { ...(node as Code), data: { drawn: true } } as Nodes as Node;
    }
    if (!('children' in node)) return node;
    const children = (node.children as Nodes[]).map(mark);
    return children.every((child, index) => child === node.children[index]) ? node : { ...node, children };
  };
  const content = slide.content.map(mark);
  if (lost.length === 0) return { ...slide, content };
  return { ...slide, content, notes: [...slide.notes, ...lost], said: slide.said ?? slide.notes.length };
}
