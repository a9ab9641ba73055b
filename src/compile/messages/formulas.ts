import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { ArticleReading } from '../../article/read.ts';
import { say } from '../../language/say.ts';
import type { Mathematics } from '../../marp/mathematics.ts';
import { clip } from '../../model/printable.ts';
import { report } from '../../model/report.ts';

/** Tells formulas that are no TeX: they are shown as they are written. */
export function reportFormulas(
  { tree, footnotes }: ArticleReading,
  { toHtml }: Mathematics,
  file: VFile,
): void {
  for (const root of [tree, ...footnotes])
    visit(root, 'inlineMath', ({ value, position }) => {
      try {
        toHtml(value, true);
      } catch (error) {
        const [, reason = say`it is no TeX`] =
          /^KaTeX parse error: (.*?)(?: at position .*)?$/s.exec(String((error as Error).message)) ?? [];
        report(file, {
          rule: 'formula',
          reason: say`the formula ${clip(value)} cannot be set: ${clip(reason)}`,
          fix: say`Mend its TeX, or write \\$ where a dollar sign is meant.`,
          place: position,
        });
      }
    });
}
