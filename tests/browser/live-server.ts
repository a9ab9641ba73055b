import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type {
  DeckMessage,
  FindingsMessage,
  LiveMessage,
  StatusMessage,
} from '../../src/player/live/protocol.ts';
import { type PlayerInput, type PlayerSlide, toPlayerPage, toSlide } from '../../src/player/page.ts';
import { toStrings } from '../../src/player/strings.ts';

export interface TestSlide extends PlayerSlide {
  key: string;
}

export interface TestDeck extends Omit<PlayerInput, 'slides' | 'script' | 'live'> {
  slides: TestSlide[];
}

/** What a page asked of the server. */
export interface Asked {
  path: string;
  type: string | undefined;
  body: unknown;
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return JSON.parse(text);
}

/** Speaks to the page as the preview's server does, but says only what a test has it say. */
export class LiveServer {
  readonly asked: Asked[] = [];
  /** Versions that the pages asked the stream from. */
  readonly streamed: string[] = [];
  /** Where set, the answer to every POST. */
  refusal: { status: number; error: string } | undefined;
  deck: TestDeck;
  version = 1;
  port = 0;
  readonly #script: string;
  #server: Server | undefined;
  #streams = new Set<ServerResponse>();

  constructor(deck: TestDeck, script: string) {
    this.deck = deck;
    this.#script = script;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/`;
  }

  /** Opens the server, at the port that it had before if any. */
  async open(): Promise<void> {
    this.#server = createServer((request, response) => void this.#answer(request, response));
    this.#server.listen(this.port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.port = (this.#server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    const closed = this.#server && once(this.#server, 'close');
    this.#server?.close();
    this.#server?.closeAllConnections();
    this.#streams.clear();
    await closed;
  }

  send(message: LiveMessage): void {
    for (const stream of this.#streams) stream.write(`data: ${JSON.stringify(message)}\n\n`);
  }

  /** Makes the deck another one and tells the pages what they lack; returns the version. */
  change(slides: TestSlide[], more: Partial<DeckMessage> = {}): number {
    const known = new Set(this.deck.slides.map(({ key }) => key));
    const fresh = slides.filter(({ key }) => !known.has(key));
    const words = toStrings(this.deck.lang);
    this.deck = { ...this.deck, slides };
    this.version += 1;
    this.send({
      type: 'deck',
      version: this.version,
      lang: this.deck.lang,
      title: this.deck.title,
      order: slides.map(({ key }) => key),
      slides: Object.fromEntries(fresh.map((slide) => [slide.key, toSlide(slide, 1, words)])),
      lines: slides.map(({ lines }) => lines ?? null),
      ...more,
    });
    return this.version;
  }

  tell(status: Partial<StatusMessage> = {}): void {
    this.send({
      type: 'status',
      source: 'article.md',
      themes: ['route', 'stage', 'folio'],
      theme: 'route',
      cuts: ['full', 'talk', 'lightning'],
      cut: 'full',
      editor: false,
      errors: [],
      ...status,
    });
  }

  find(findings: FindingsMessage['findings']): void {
    this.send({ type: 'findings', version: this.version, findings });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.url);
    if (request.method === 'POST') {
      const type = request.headers['content-type'];
      this.asked.push({ path: pathname, type, body: await readBody(request) });
      if (this.refusal === undefined) response.writeHead(204).end();
      else
        response
          .writeHead(this.refusal.status, { 'Content-Type': 'application/json' })
          .end(JSON.stringify({ error: this.refusal.error }));
    } else if (pathname === '/events') {
      this.streamed.push(searchParams.get('version') ?? '');
      response.writeHead(200, { 'Content-Type': 'text/event-stream' }).flushHeaders();
      this.#streams.add(response);
      response.on('close', () => this.#streams.delete(response));
      this.tell();
    } else if (pathname === '/') {
      response
        .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
        .end(toPlayerPage({ ...this.deck, script: this.#script, live: { version: this.version } }));
    } else response.writeHead(404).end();
  }
}
