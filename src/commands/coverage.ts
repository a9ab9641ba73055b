import type { VFile } from 'vfile';
import type { Ledger } from '../model/ledger.ts';

const longest = 60;

const quote = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** Reports text of the article that the deck lost, and text of the deck that the article does not have. */
export function reportCoverage({ entries, inventions }: Ledger, file: VFile): void {
  for (const { unit, fate } of entries) {
    if (fate !== 'missing') continue;
    const message = file.message(`this ${unit.type} is on no slide and in no notes: ${quote(unit.text)}`, {
      place: unit.source.start,
      ruleId: 'coverage',
      source: 'roadmap-deck',
    });
    message.fatal = true;
    message.note = 'This is a fault of roadmap-deck; please report it with the article.';
  }
  for (const { slide, text } of inventions) {
    const message = file.message(`slide ${slide} shows text that the article does not have: ${quote(text)}`, {
      ruleId: 'invention',
      source: 'roadmap-deck',
    });
    message.fatal = true;
    message.note = 'This is a fault of roadmap-deck; please report it with the article.';
  }
}
