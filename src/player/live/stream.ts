import { toLiveMessage } from './message.ts';
import type { LiveMessage } from './protocol.ts';

/** Milliseconds until the next try; each failure makes it longer. */
const shortest = 500;
const longest = 4000;

export interface Listener {
  hear(message: LiveMessage): void;
  /** Once for each time that the server goes, and once when it is back. */
  gone(): void;
  back(): void;
}

/** The version of the deck that the page shows. */
export const readVersion = (): number => Number(document.documentElement.dataset.liveVersion ?? 0);

/**
 * Listens to the server for as long as the page is open. Each connection asks anew for what came after the
 * version on view: the browser's own reconnecting would ask for what came after the first one, and gives up
 * when a server answers with an error.
 */
export function listen({ hear, gone, back }: Listener): void {
  let isGone = false;
  let wait = shortest;
  const connect = (): void => {
    const source = new EventSource(`/events?version=${readVersion()}`);
    source.addEventListener('open', () => {
      wait = shortest;
      if (isGone) back();
      isGone = false;
    });
    source.addEventListener('message', ({ data }) => {
      const message = toLiveMessage(data);
      if (message !== undefined) hear(message);
    });
    source.addEventListener('error', () => {
      source.close();
      if (!isGone) gone();
      isGone = true;
      setTimeout(connect, wait);
      wait = Math.min(longest, wait * 1.5);
    });
  };
  connect();
}
