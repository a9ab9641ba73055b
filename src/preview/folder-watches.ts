import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import type { Places } from './file-state.ts';

interface FolderWatch {
  watcher: FSWatcher;
  ready: Promise<void>;
  /** Which folder it is, wherever it may have been moved meanwhile. */
  identity: string;
  names: ReadonlySet<string>;
}

export interface FolderWatchesOptions {
  /** Called at each event that may be about one of the names, and when a watch is new: what came before it is unseen. */
  onEvent: () => void;
  /** Called with the system's code where it refuses to watch a folder. */
  onRefused: (code: string) => void;
  /** Stands in for chokidar's own in tests. */
  watchFolder?: typeof watch | undefined;
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

/** Watches on a changing set of folders. */
export class FolderWatches {
  readonly #watches = new Map<string, FolderWatch>();
  readonly #options: FolderWatchesOptions;

  constructor(options: FolderWatchesOptions) {
    this.#options = options;
  }

  /** Watches exactly these places from now on. A folder that another has taken the place of is watched anew. */
  async set(places: Places): Promise<void> {
    for (const folder of this.#watches.keys()) if (!places.has(folder)) this.#drop(folder);
    for (const [folder, names] of places) {
      const identity = await identify(folder);
      const folded = new Set([...names].map(fold));
      const known = this.#watches.get(folder);
      if (known && known.identity === identity) known.names = folded;
      else {
        this.#drop(folder);
        if (identity !== undefined)
          this.#watches.set(folder, { ...this.#watch(folder), identity, names: folded });
      }
    }
  }

  close(): void {
    for (const folder of this.#watches.keys()) this.#drop(folder);
  }

  #watch(folder: string): Pick<FolderWatch, 'watcher' | 'ready'> {
    const { onEvent, onRefused, watchFolder = watch } = this.#options;
    const own = resolve(folder);
    const watcher = watchFolder(folder, {
      // Without what is in it: the folder's own events tell of that too, and need no watch for each file.
      ignored: (path) => resolve(path) !== own,
      depth: 0,
      ignoreInitial: true,
      atomic: false,
    });
    // As the system reports them: chokidar's other events leave out a second change soon after a first.
    watcher.on('raw', (_, name: string | null) => this.#hint(folder, name));
    watcher.on('error', (error) => onRefused((error as NodeJS.ErrnoException).code ?? 'unknown'));
    const ready = new Promise<void>((done) => watcher.once('ready', done));
    void ready.then(onEvent);
    return { watcher, ready };
  }

  #hint(folder: string, name: string | null): void {
    const names = this.#watches.get(folder)?.names;
    // The folder itself was moved or deleted: whatever is at its path next is not what this one watches.
    if (name !== null && fold(name) === fold(basename(folder))) this.#drop(folder);
    else if (name !== null && !names?.has(fold(name))) return;
    this.#options.onEvent();
  }

  #drop(folder: string): void {
    const known = this.#watches.get(folder);
    this.#watches.delete(folder);
    // Closed before it is ready, a watcher may leave a watch of the system behind, or reject unhandled.
    void known?.ready.then(() => known.watcher.close());
  }
}
