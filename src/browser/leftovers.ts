import { rmSync } from 'node:fs';

/** Something that must not outlive this program: a browser, its folder, a half-written file. */
interface Leftover {
  /** Ends it and resolves when nothing of it is left. Never rejects. */
  stop: () => Promise<void>;
  /** The same at once, for the moment at which the process exits and nothing can be awaited any more. */
  stopNow: () => void;
}

const leftovers = new Set<Leftover>();
let round = 0;
let listening = false;

const stopAllNow = (): void => {
  for (const leftover of leftovers) leftover.stopNow();
  leftovers.clear();
};

/** Registers something to be ended with the program. Returns the function that takes it off the list. */
export const addLeftover = (leftover: Leftover): (() => void) => {
  if (!listening) process.on('exit', stopAllNow);
  listening = true;
  leftovers.add(leftover);
  return () => void leftovers.delete(leftover);
};

/** Removes a file or folder now. A browser that is just dying may still hold it, so it is tried for half a second. */
export const removeNow = (path: string): void => {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  } catch {
    // A file in use on Windows: the system's own cleaning of the temp folder takes it.
  }
};

/** Registers a file or folder to be removed when the program ends. Returns the function that forgets it. */
export const removeAtExit = (path: string): (() => void) =>
  addLeftover({ stop: async () => removeNow(path), stopNow: () => removeNow(path) });

/** Changes with each `closeAllBrowsers`: work that began in an earlier round must start no browser. */
export const currentRound = (): number => round;

/**
 * Ends every browser that runs or is starting, and removes its files. For the handlers of SIGINT and
 * SIGTERM: work in progress then rejects with a `Failure` of the code `interrupted`. Never rejects. On
 * a plain `process.exit` the same happens by itself.
 */
export const closeAllBrowsers = async (): Promise<void> => {
  round += 1;
  const all = [...leftovers];
  leftovers.clear();
  await Promise.all(all.map((leftover) => leftover.stop()));
};
