import type { LiveMessage } from '../player/live/protocol.ts';
import type { Hub, Progress } from './hub.ts';

/** A proxy or a sleeping machine that has cut the line shows by it; in milliseconds. */
const keepAlive = 15_000;

/** How soon a page asks again where the server is gone, in milliseconds. */
const retry = 500;

/** JSON holds no line break, so each message is one line of data. A deck's version is what a page asks from again. */
export function toEvent(message: LiveMessage): string {
  const id = message.type === 'deck' ? `id: ${message.version}\n` : '';
  return `${id}data: ${JSON.stringify(message)}\n\n`;
}

/**
 * The stream of one page as server-sent events, from the version that it has.
 *
 * It holds nothing back for a page that reads slowly: what to send is made up when the page is ready to read it.
 */
export function toEventStream(hub: Hub, version: number | undefined): ReadableStream<Uint8Array> {
  const progress: Progress = { version, status: 0, findings: 0 };
  const gone = new AbortController();
  const encoder = new TextEncoder();
  let begun = false;
  return new ReadableStream(
    {
      async pull(controller) {
        const start = begun ? '' : `retry: ${retry}\n\n`;
        begun = true;
        let news = hub.takeNews(progress);
        let told = true;
        while (news.length === 0 && told && !hub.closed && !gone.signal.aborted) {
          told = await hub.waitForNews(keepAlive, gone.signal);
          news = hub.takeNews(progress);
        }
        if (gone.signal.aborted) return;
        if (hub.closed) return controller.close();
        controller.enqueue(encoder.encode(start + (news.map(toEvent).join('') || ': still here\n\n')));
      },
      cancel: () => gone.abort(),
    },
    { highWaterMark: 0 },
  );
}

/** The version that a page has, from what it tells; undefined where that is no number. */
export function parseVersion(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
