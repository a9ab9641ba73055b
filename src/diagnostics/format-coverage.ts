import type { Fate } from '../model/ledger.ts';

/** Where the pieces of an article's text stand, in one line. */
export function formatCoverage(counts: Record<Fate, number>): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const places: [Fate, string][] = [
    ['slide', 'on slides'],
    ['appendix', 'in the appendix'],
    ['notes', 'in notes'],
    ['metadata', 'in the metadata'],
    ['skipped', 'skipped'],
    ['missing', 'missing'],
  ];
  const parts = places
    .filter(([fate]) => counts[fate] > 0)
    .map(([fate, words]) => `${counts[fate]} ${words}`);
  return `${total} pieces of text: ${parts.join(', ')}`;
}
