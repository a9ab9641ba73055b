import { say } from '../language/say.ts';
import type { Placement } from '../model/coverage.ts';

/** Where the pieces of an article's text stand, in one line. */
export function formatCoverage(counts: Record<Placement, number>): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const places: [Placement, string][] = [
    ['slide', say`on slides`],
    ['appendix', say`in the appendix`],
    ['notes', say`in notes`],
    ['metadata', say`in the metadata`],
    ['skipped', say`skipped`],
    ['missing', say`missing`],
  ];
  const parts = places
    .filter(([placement]) => counts[placement] > 0)
    .map(([placement, words]) => `${counts[placement]} ${words}`);
  return say`${total} pieces of text: ${parts.join(say`, `)}`;
}
