import type { Placement } from '../model/coverage.ts';

/** Where the pieces of an article's text stand, in one line. */
export function formatCoverage(counts: Record<Placement, number>): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const places: [Placement, string][] = [
    ['slide', 'on slides'],
    ['appendix', 'in the appendix'],
    ['notes', 'in notes'],
    ['metadata', 'in the metadata'],
    ['skipped', 'skipped'],
    ['missing', 'missing'],
  ];
  const parts = places
    .filter(([placement]) => counts[placement] > 0)
    .map(([placement, words]) => `${counts[placement]} ${words}`);
  return `${total} pieces of text: ${parts.join(', ')}`;
}
