import type { watch } from 'chokidar';
import { type FileState, findPlaces, isEmptied, readFileState } from './file-state.ts';
import { FolderWatches } from './folder-watches.ts';

export interface WatchOptions {
  /** Called once when a change, or several that belong together, have settled. */
  onChange: () => void;
  /** Called once where the system refuses to watch, with its code: the files are then looked at again and again. */
  onRefused?: (code: string) => void;
  /** How often the files are looked at even where nothing is reported, in milliseconds. */
  interval?: number;
  /** Stands in for chokidar's own in tests. */
  watchFolder?: typeof watch;
}

/** All in milliseconds. */
const times = {
  /** Events of one save follow each other more closely than this. */
  quiet: 8,
  /** A file that never comes to rest is looked at nevertheless. */
  longestUnrest: 60,
  /** An editor that empties or deletes a file before it writes it has filled it again by then. */
  patience: 80,
  /** For what goes unreported: network drives, folders above the watched ones, a link in the path. */
  interval: 1000,
  intervalWhereRefused: 200,
  /** File systems read their clocks less often than we do. */
  clockGrain: 20,
};

/**
 * Watches files by way of their folders, so that it does not matter how they are saved: in place, by a new file that
 * takes their place, through a link; deleted and made again, alone or with their folder.
 *
 * An event only leads to a look; whether a file has changed is told by its state. So nothing depends on what a
 * system reports: what it holds back is found a little later.
 */
export class FileWatcher {
  readonly #options: WatchOptions;
  readonly #folders: FolderWatches;
  #files = new Map<string, FileState>();
  #work: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #unrestSince: number | undefined;
  #emptiedSince: number | undefined;
  #ticker: NodeJS.Timeout | undefined;
  #refused = false;
  #closed = false;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#folders = new FolderWatches({
      onEvent: () => this.#plan(),
      onRefused: (code) => this.#fallBack(code),
      watchFolder: options.watchFolder,
    });
    this.#tick(options.interval ?? times.interval);
  }

  /**
   * Watches exactly these files from now on, whether they exist or not.
   * @param files absolute paths
   * @param since when the caller began to read them, in milliseconds since 1970: a change after that is told
   */
  watch(files: Iterable<string>, since: number): Promise<void> {
    return this.#queue(async () => {
      const before = this.#files;
      const entries = await Promise.all(
        [...new Set(files)].map(async (file): Promise<[string, FileState]> => {
          const known = before.get(file);
          return [file, known ?? (await readFileState(file))];
        }),
      );
      this.#files = new Map(entries);
      const isLate = entries.some(
        ([file, { changed = 0 }]) => !before.has(file) && changed > since - times.clockGrain,
      );
      await this.#watchFolders();
      if (isLate && !this.#closed) this.#options.onChange();
    });
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    clearInterval(this.#ticker);
    this.#folders.close();
  }

  #tick(interval: number): void {
    clearInterval(this.#ticker);
    this.#ticker = setInterval(() => this.#look(), interval).unref();
  }

  /** One thing after the other: looking and watching both change what is known. */
  #queue(work: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(() => (this.#closed ? undefined : work()));
    return this.#work;
  }

  #plan(): void {
    if (this.#closed) return;
    this.#unrestSince ??= Date.now();
    const left = this.#unrestSince + times.longestUnrest - Date.now();
    this.#lookIn(Math.max(0, Math.min(times.quiet, left)));
  }

  #lookIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), milliseconds);
  }

  #look(): void {
    this.#unrestSince = undefined;
    void this.#queue(async () => {
      await this.#compare();
      if (!this.#closed) await this.#watchFolders();
    });
  }

  /** Tells of a change, if there is one that has settled. */
  async #compare(): Promise<void> {
    const now = new Map(
      await Promise.all(
        [...this.#files.keys()].map(async (file) => [file, await readFileState(file)] as const),
      ),
    );
    const changed = [...this.#files].filter(([file, { mark }]) => now.get(file)?.mark !== mark);
    const emptied = changed.some(([file, state]) => isEmptied(state, now.get(file) ?? state));
    if (this.#closed || (emptied && !this.#isPatienceOver())) return;
    this.#emptiedSince = undefined;
    this.#files = now;
    if (changed.length > 0) this.#options.onChange();
  }

  #isPatienceOver(): boolean {
    this.#emptiedSince ??= Date.now();
    const left = this.#emptiedSince + times.patience - Date.now();
    if (left > 0) this.#lookIn(left);
    return left <= 0;
  }

  async #watchFolders(): Promise<void> {
    await this.#folders.set(await findPlaces(this.#files.keys()));
    if (this.#closed) this.#folders.close();
  }

  #fallBack(code: string): void {
    if (this.#refused || this.#closed) return;
    this.#refused = true;
    this.#tick(Math.min(times.intervalWhereRefused, this.#options.interval ?? times.interval));
    this.#options.onRefused?.(code);
  }
}
