import { labelsOfDiagram } from '../../article/diagram-labels.ts';
import type { Drawing } from '../../model/drawing.ts';

/** The letters of a text, which a drawing may break over lines anywhere. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** The labels of each line of a diagram's source that its drawing does not show. */
export function lostLabels(source: string, { text }: Pick<Drawing, 'text'>): string[][] {
  const drawn = lettersOf(text);
  return labelsOfDiagram(source).map((labels) => labels.filter((label) => !drawn.includes(lettersOf(label))));
}
