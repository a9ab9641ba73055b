import type { Code } from 'mdast';
import type { VFile } from 'vfile';
import { say } from '../../language/say.ts';
import type { Drawing, DrawingFault } from '../../model/drawing.ts';
import { clip } from '../../model/printable.ts';
import { report } from '../../model/report.ts';
import { leftToRight } from '../diagrams/left-to-right.ts';
import { lostLabels } from '../diagrams/lost-labels.ts';
import { textSizeOf } from '../diagrams/text-size.ts';

/** The text of a drawing should be no smaller, in CSS pixels; text of the other size nobody can read at all. */
const least = { readable: 14, visible: 8 };

/** The drawing, or what is wrong where it would be too small to be seen. */
export const seen = (drawn: Drawing | DrawingFault): Drawing | DrawingFault =>
  drawn.type === 'drawing' && textSizeOf(drawn) < least.visible
    ? { type: 'fault', reason: say`it is so large that on a slide nobody could read it` }
    : drawn;

/** Tells what is wrong with a diagram, at its line. */
export function reportDiagram({ value, position }: Code, drawn: Drawing | DrawingFault, file: VFile): void {
  const start = position?.start.line ?? 1;
  const tell = (line: number, reason: string, fix: string): void =>
    report(file, { rule: 'diagram', reason, fix, place: { line: start + line, column: 1 } });
  if (drawn.type === 'fault') {
    const line = Math.min(drawn.line ?? 0, value.split('\n').length);
    tell(
      line,
      say`the diagram cannot be drawn, and its source is shown: ${clip(drawn.reason)}`,
      say`Mend it as Mermaid’s documentation has it, or cut it into several diagrams.`,
    );
    return;
  }
  lostLabels(value, drawn).forEach((lost, index) => {
    for (const label of lost)
      tell(index + 1, say`the diagram does not show “${clip(label)}”`, say`Write it as a label of its own.`);
  });
  const size = textSizeOf(drawn);
  if (size < least.readable)
    tell(
      0,
      say`the diagram is so large that its text is ${Math.round(size)} px high on a slide`,
      leftToRight(value) === undefined
        ? say`Cut it into several diagrams, or let it run the other way (LR, TB).`
        : say`Cut it into several diagrams.`,
    );
}
