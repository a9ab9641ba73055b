import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { say } from '../../language/say.ts';
import { report } from '../../model/report.ts';
import { positionOf } from '../outline.ts';
import { textOf } from '../phrasing.ts';

const several = /^(#{2,6})([^#\s].*)$/;
/** With one sign it may be a tag: `#roadmap`. */
const single = /^(#)([^#\s].*)$/;

/**
 * Tells lines that are headings but for a blank behind their signs: Markdown shows them as text.
 * One sign alone counts only where a line with more of them is such a heading too.
 */
export function tellNearHeadings(tree: Root, file: VFile): void {
  const lines = tree.children.flatMap((node) => {
    if (node.type !== 'paragraph') return [];
    const [line = ''] = textOf(node).split('\n');
    const match = several.exec(line) ?? single.exec(line);
    // A sign written as an escape is meant as text.
    const isEscaped = String(file.value)[positionOf(node).start.offset ?? 0] !== '#';
    return match && !isEscaped ? [{ node, signs: match[1] ?? '', title: match[2] ?? '' }] : [];
  });
  const some = lines.some(({ signs }) => signs.length > 1);
  for (const { node, signs, title } of lines) {
    if (!some) continue;
    const { start } = positionOf(node);
    report(file, {
      rule: 'near-heading',
      reason: say`“${signs}${title}” is text, not a heading: nothing parts the ${signs} from it`,
      fix: say`Write “${signs} ${title}”.`,
      place: start,
    });
  }
}
