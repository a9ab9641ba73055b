import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Places } from './file-state.ts';

interface FolderWatch {
  watcher: FSWatcher;
  /** Which folder it is, wherever it may have been moved meanwhile. */
  identity: string;
  names: ReadonlySet<string>;
}

/** Systems that do not tell cases or normal forms apart may report a name in another one. */
const fold = (name: string): string => name.normalize('NFC').toLowerCase();

const identify = async (folder: string): Promise<string | undefined> => {
  try {
    // A folder that is deleted and made again may get the same number.
    const { dev, ino, birthtimeNs } = await stat(folder, { bigint: true });
    return `${dev}:${ino}:${birthtimeNs}`;
  } catch {
    return undefined;
  }
};

/** The system's own watches on a changing set of folders. */
export class FolderWatches {
  readonly #watches = new Map<string, FolderWatch>();
  readonly #onEvent: () => void;
  readonly #watch: typeof watch;

  /**
   * @param onEvent called at each event that may be about one of the names
   * @param watchFolder stands in for the system's own in tests
   */
  constructor(onEvent: () => void, watchFolder: typeof watch = watch) {
    this.#onEvent = onEvent;
    this.#watch = watchFolder;
  }

  /**
   * Watches exactly these places from now on. A folder that another has taken the place of is watched anew.
   * @returns whether any watch is new, and the system's code where it refused one
   */
  async set(places: Places): Promise<{ fresh: boolean; refused?: string }> {
    for (const folder of this.#watches.keys()) if (!places.has(folder)) this.#drop(folder);
    let fresh = false;
    let refused: string | undefined;
    for (const [folder, names] of places) {
      const identity = await identify(folder);
      const known = this.#watches.get(folder);
      const folded = new Set([...names].map(fold));
      if (known && known.identity === identity) known.names = folded;
      else {
        this.#drop(folder);
        if (identity === undefined) continue;
        const code = this.#add(folder, identity, folded);
        if (code === undefined) fresh = true;
        else if (code !== 'ENOENT' && code !== 'ENOTDIR') refused = code;
      }
    }
    return { fresh, ...(refused === undefined ? {} : { refused }) };
  }

  close(): void {
    for (const folder of this.#watches.keys()) this.#drop(folder);
  }

  /** Returns the system's code where it refuses. */
  #add(folder: string, identity: string, names: ReadonlySet<string>): string | undefined {
    try {
      const own = fold(basename(folder));
      const watcher = this.#watch(folder, { persistent: false }, (_, name) => {
        // The folder itself was moved or deleted: whatever is at its path next is not what this one watches.
        if (name !== null && fold(name) === own) this.#drop(folder);
        else if (name !== null && !this.#watches.get(folder)?.names.has(fold(name))) return;
        this.#onEvent();
      });
      // Watched again at the next look, which comes soon enough; at once, a folder that cannot be watched would
      // keep us busy.
      watcher.on('error', () => this.#drop(folder));
      this.#watches.set(folder, { watcher, identity, names });
      return undefined;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code ?? 'unknown';
    }
  }

  #drop(folder: string): void {
    this.#watches.get(folder)?.watcher.close();
    this.#watches.delete(folder);
  }
}
