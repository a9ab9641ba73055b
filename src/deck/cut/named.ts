import type { Cut } from '../../model/cut.ts';

/** A cut with what it is called. */
export interface NamedCut extends Cut {
  name: string;
}

/** The whole article; its deck is written without a folder of its own. */
export const fullCut = 'full';

/** Cuts that every article has: all of it, the usual slot at a conference, and a lightning talk. */
export const namedCuts: Readonly<Record<string, Cut>> = {
  [fullCut]: {},
  talk: { minutes: 20 },
  lightning: { minutes: 5 },
};
