import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { say } from '../language/say.ts';
import { Failure } from '../model/failure.ts';
import { parseVersion, toEventStream } from './event-stream.ts';
import { refuse, safeHeaders } from './guard.ts';
import type { Hub } from './hub.ts';
import { toDownload, toLivePage } from './pages.ts';
import { longestBody, parseOpen, parseSettings } from './requests.ts';

export interface AppInput {
  hub: Hub;
  /** Host names with the port, see `toHosts`; asked at each request, since the port may be settled late. */
  hosts: () => readonly string[];
  /** The preview's browser script. */
  script: string;
  /** Reads the browser script of a deck that stands alone. */
  readPlayerScript: () => Promise<string>;
  /** Chooses another theme or cut and tells the hub. */
  choose: (settings: { theme?: string; cut?: string }) => Promise<void>;
  /** The PDF of the deck as it stands. */
  makePdf: () => Promise<Uint8Array>;
  /** Opens the source in the author's editor at a line from 1, and tells what went wrong; absent where none is set. */
  openSource?: (line: number) => Promise<string | undefined>;
  /** Told what went wrong inside. */
  onBug: (error: unknown) => void;
}

/** What the preview answers to each request. It refuses all that does not come from its own page. */
export function toApp(input: AppInput): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    const refusal = refuse(c.req.raw, input.hosts());
    if (refusal) {
      const isPost = c.req.method === 'POST';
      c.res = isPost
        ? c.json({ error: refusal.text }, refusal.status)
        : c.text(`${refusal.text}\n`, refusal.status);
      if (refusal.allow) c.res.headers.set('Allow', refusal.allow);
    } else await next();
    for (const [name, value] of Object.entries(safeHeaders)) c.res.headers.set(name, value);
  });
  const tooLong = (c: Context): Response => c.json({ error: say`This is too long.` }, 413);
  app.post('*', bodyLimit({ maxSize: longestBody, onError: tooLong }));
  app.get('/', (c) => c.html(toLivePage(input.hub, input.script)));
  app.get('/events', (c) => sendEvents(c, input.hub));
  app.post('/settings', (c) => takeSettings(c, input));
  app.post('/open', (c) => openSource(c, input));
  app.get('/deck.pdf', (c) => sendPdf(c, input));
  app.get('/deck.html', (c) => sendHtml(c, input));
  app.onError((error, c) => {
    if (!(error instanceof Failure)) input.onBug(error);
    const told =
      error instanceof Failure
        ? `${error.message}. ${error.fix}`
        : say`This is a bug in roadmap-deck; the terminal tells more.`;
    return c.req.method === 'POST' ? c.json({ error: told }, 500) : c.text(`${told}\n`, 500);
  });
  return app;
}

function sendEvents(c: Context, hub: Hub): Response {
  c.header('Content-Type', 'text/event-stream');
  if (c.req.method === 'HEAD') return c.body(null);
  const version = parseVersion(c.req.header('last-event-id')) ?? parseVersion(c.req.query('version'));
  // The length is not known, so nothing is to be gathered before it is sent.
  c.header('Transfer-Encoding', 'chunked');
  return c.body(toEventStream(hub, version));
}

async function takeSettings(c: Context, { hub, choose }: AppInput): Promise<Response> {
  const parsed = parseSettings(await c.req.text(), hub.status);
  if ('error' in parsed) return c.json(parsed, 400);
  await choose(parsed.value);
  return c.body(null, 204);
}

async function openSource(c: Context, input: AppInput): Promise<Response> {
  const parsed = parseOpen(await c.req.text());
  if ('error' in parsed) return c.json(parsed, 400);
  if (!input.openSource)
    return c.json({ error: say`No editor is set: name one in $VISUAL or $EDITOR.` }, 409);
  const error = await input.openSource(parsed.value.line);
  return error === undefined ? c.body(null, 204) : c.json({ error }, 409);
}

async function sendPdf(c: Context, { hub, makePdf }: AppInput): Promise<Response> {
  if (!hub.presentation) return c.text(say`There is no deck yet.\n`, 409);
  c.header('Content-Type', 'application/pdf');
  c.header('Content-Disposition', 'attachment; filename="deck.pdf"');
  if (c.req.method === 'HEAD') return c.body(null);
  return c.body(new Uint8Array(await makePdf()));
}

async function sendHtml(c: Context, { hub, readPlayerScript }: AppInput): Promise<Response> {
  const { presentation } = hub;
  if (!presentation) return c.text(say`There is no deck yet.\n`, 409);
  c.header('Content-Disposition', 'attachment; filename="deck.html"');
  return c.html(toDownload(presentation, await readPlayerScript()));
}
