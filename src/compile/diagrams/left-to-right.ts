import { openingOf } from '../../article/diagram-opening.ts';
import type { Drawing, DrawingFault } from '../../model/drawing.ts';
import { textSizeOf } from './text-size.ts';

/** The text of a slide is no smaller, in CSS pixels. */
const comfortable = 22;

/** The line that opens a flowchart from top to bottom, which it is where it does not say, or from bottom to top. */
const upright = /^(\s*(?:flowchart|graph))(?:\s+(?:T[BD]|BT))?(\s*(?:;.*)?)$/;
/** The line that opens a diagram which says on a line of its own where it runs, and from top to bottom where it does not. */
const openingApart = /^\s*(?:stateDiagram(?:-v2)?|classDiagram(?:-v2)?|erDiagram)\s*$/;
const directionLine = /^\s*direction\s+(\w+)\s*$/;

/** The source of an upright diagram as one from left to right; nothing for one that is not, or runs only one way. */
export function leftToRight(source: string): string | undefined {
  const lines = source.split('\n');
  const opening = openingOf(lines);
  const line = lines[opening] ?? '';
  if (upright.test(line)) return lines.with(opening, line.replace(upright, '$1 LR$2')).join('\n');
  return openingApart.test(line) ? turnedApart(lines, opening) : undefined;
}

function turnedApart(lines: string[], opening: number): string | undefined {
  const said = ownDirection(lines, opening);
  if (said === undefined) return lines.toSpliced(opening + 1, 0, 'direction LR').join('\n');
  const [, way = ''] = directionLine.exec(lines[said] ?? '') ?? [];
  return /^(?:T[BD]|BT)$/.test(way) ? lines.with(said, 'direction LR').join('\n') : undefined;
}

/** The line where a diagram says where it runs itself, and nothing within it. */
function ownDirection(lines: string[], opening: number): number | undefined {
  let depth = 0;
  for (const [index, line] of lines.entries()) {
    if (index <= opening) continue;
    if (depth === 0 && directionLine.test(line)) return index;
    if (/\{\s*$/.test(line)) depth++;
    if (/^\s*\}/.test(line)) depth--;
  }
  return undefined;
}

/**
 * Draws a diagram. An upright one whose text would be small is drawn from left to right if its text is larger so: slides
 * are wide.
 */
export async function drawLegibly(
  source: string,
  draw: (source: string) => Promise<Drawing | DrawingFault>,
): Promise<Drawing | DrawingFault> {
  const drawn = await draw(source);
  if (drawn.type === 'fault' || textSizeOf(drawn) >= comfortable) return drawn;
  const turned = leftToRight(source);
  const other = turned === undefined ? drawn : await draw(turned);
  return other.type === 'drawing' && textSizeOf(other) > textSizeOf(drawn) ? other : drawn;
}
