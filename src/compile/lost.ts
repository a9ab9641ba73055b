import { accountFor, missingIn } from '../deck/coverage.ts';
import { ownSource, type Theme } from '../marp/theme.ts';
import type { Coverage, Unit } from '../model/coverage.ts';
import type { Deck } from '../model/deck.ts';

/** What an account did not find, by whose fault that is. */
export interface Lost {
  /** Stands in the plan of the deck: a theme of its author's own hides it. */
  hidden: Unit[];
  /** By a fault of ours. */
  dropped: Unit[];
}

/** Parts what an account of the shown deck did not find. */
export function lostOf({ entries }: Coverage, deck: Deck, theme: Theme): Lost {
  const missing = missingIn(entries);
  if (missing.length === 0 || !ownSource(theme)) return { hidden: [], dropped: missing };
  const lost: Lost = { hidden: [], dropped: [] };
  for (const { unit, placement } of accountFor(missing, deck))
    (placement === 'slide' || placement === 'appendix' ? lost.hidden : lost.dropped).push(unit);
  return lost;
}
