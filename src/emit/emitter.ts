import type { Presentation } from './presentation.ts';

/** By path in the deck's folder. */
export type DeckFiles = Map<string, string | Uint8Array>;

/**
 * Makes the files of a deck that is laid out in one format: `deck.` with the format's name, and what belongs to it.
 * @param onPrinted told when the page is not needed any more
 */
export type Emitter = (presentation: Presentation, onPrinted?: () => void) => Promise<DeckFiles>;
