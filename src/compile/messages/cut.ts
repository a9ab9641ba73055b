import type { VFile } from 'vfile';
import type { CutDeck } from '../../deck/cut/cut.ts';

/** Reports what a cut asks for that the article does not have, and what is to be known of it besides. */
export function reportCut({ missing, remarks }: CutDeck, file: VFile): void {
  for (const reason of missing) {
    const message = file.message(reason, { ruleId: 'cut', source: 'roadmap-deck' });
    message.fatal = true;
    message.note = 'Run `roadmap-deck outline` to see what there is.';
  }
  for (const reason of remarks) {
    const message = file.message(reason, { ruleId: 'cut-time', source: 'roadmap-deck' });
    message.note = 'Give it more minutes, or set other speaking rates.';
  }
}
