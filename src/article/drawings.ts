import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { say } from '../language/say.ts';
import { report } from '../model/report.ts';

/** Elements that draw what stands in the article itself. */
const drawing = /<(svg|canvas)\b/i;

/** Tells of drawings within the article: a deck shows pictures from files, and of these the words. */
export function tellDrawings(tree: Root, file: VFile): void {
  visit(tree, 'html', ({ value, position }) => {
    const name = drawing.exec(value)?.[1]?.toLowerCase();
    if (name === undefined || value.startsWith('<!--')) return;
    report(file, {
      rule: 'image',
      reason: say`the drawing in <${name}> is left out, but for its words`,
      fix: say`Save it as a picture beside the article, and name that file: ![what it shows](drawing.svg).`,
      place: position?.start,
    });
  });
}
