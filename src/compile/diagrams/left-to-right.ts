import { openingOf } from '../../article/diagram-opening.ts';
import type { Drawing, DrawingFault } from '../../model/drawing.ts';
import { textSizeOf } from './text-size.ts';

/** Smaller text is large enough only for those in front, in CSS pixels. */
const comfortable = 18;

/** The line that opens a flowchart from top to bottom, which it is where it does not say, or from bottom to top. */
const upright = /^(\s*(?:flowchart|graph))(?:\s+(?:T[BD]|BT))?(\s*(?:;.*)?)$/;

/** The source of an upright flowchart as one from left to right; nothing for any other diagram. */
export function leftToRight(source: string): string | undefined {
  const lines = source.split('\n');
  const opening = openingOf(lines);
  const line = lines[opening] ?? '';
  return upright.test(line) ? lines.with(opening, line.replace(upright, '$1 LR$2')).join('\n') : undefined;
}

/**
 * Draws a diagram. An upright flowchart whose text would be small is drawn from left to right if its text is larger so:
 * slides are wide.
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
