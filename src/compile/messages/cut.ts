import type { VFile } from 'vfile';
import type { CutDeck } from '../../deck/cut/cut.ts';
import { say } from '../../language/say.ts';
import { report } from '../../model/report.ts';

/** Reports what a cut asks for that the article does not have, and what is to be known of it besides. */
export function reportCut({ missing, remarks }: CutDeck, file: VFile): void {
  for (const reason of missing) {
    const fix = say`Run \`roadmap-deck outline\` to see what there is.`;
    report(file, { rule: 'cut', severity: 'error', reason, fix });
  }
  for (const reason of remarks) {
    report(file, { rule: 'cut-time', reason, fix: say`Give it more minutes, or set other speaking rates.` });
  }
}
