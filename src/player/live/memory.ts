/** What the preview keeps from one visit to the next: whether the panel is open, whether edits are followed. */
export type Remembered = 'panel' | 'follow';

const toName = (what: Remembered): string => `roadmap-deck-live-${what}`;

/** Reads a choice that was made before; false at first, and where the browser keeps nothing. */
export function recall(what: Remembered): boolean {
  try {
    return localStorage.getItem(toName(what)) === 'true';
  } catch {
    return false;
  }
}

/** Keeps a choice, where the browser lets us. */
export function remember(what: Remembered, value: boolean): void {
  try {
    localStorage.setItem(toName(what), String(value));
  } catch {
    // It then holds for this visit.
  }
}
