/**
 * Keeps something for this window's own reload of this deck, or tells what was kept before: null if nothing was. A browser
 * may forbid to keep anything; the other window still knows.
 */
export function kept(what: string, value?: unknown): unknown {
  try {
    const name = `roadmap-deck ${what} ${location.pathname}`;
    if (value !== undefined) sessionStorage.setItem(name, JSON.stringify(value));
    return JSON.parse(sessionStorage.getItem(name) ?? 'null');
  } catch {
    return null;
  }
}
