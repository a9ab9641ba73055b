/** What this window keeps for its own reload, of this deck. */
export interface Kept {
  read(): unknown;
  write(value: unknown): void;
}

/** A browser may forbid to keep anything: then nothing is read. */
export function kept(what: string): Kept {
  const name = `roadmap-deck ${what} ${location.pathname}`;
  return {
    read() {
      try {
        return JSON.parse(sessionStorage.getItem(name) ?? 'null');
      } catch {
        return null;
      }
    },
    write(value) {
      try {
        sessionStorage.setItem(name, JSON.stringify(value));
      } catch {
        // The other window still knows.
      }
    },
  };
}
