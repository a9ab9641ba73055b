import { mkdtempSync, realpathSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeAllBrowsers } from '../../../src/browser/leftovers.ts';
import { Failure } from '../../../src/model/failure.ts';
import type { LiveUpdate } from '../../../src/preview/live-deck.ts';
import { type ServeOptions, type Serving, serve } from '../../../src/preview/serve.ts';
import { FakeDeck, readMessages, until, update } from './sample.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'roadmap-deck-serve-')));
const article = join(folder, 'article.md');
afterAll(() => rmSync(folder, { recursive: true }));

let serving: Serving | undefined;
let deck: FakeDeck;
let told: string[] = [];
let tellDeck: (update: LiveUpdate) => void = () => undefined;

/** A slide for each word of the article; an article that says “broken” has errors. */
async function readArticle(): Promise<LiveUpdate> {
  const text = await readFile(article, 'utf8').catch(() => {
    throw new Failure('article-unreadable', 'The article is gone', 'Put it back.');
  });
  return update(text === 'broken' ? undefined : text.split(' '), { files: [article] });
}

async function begin(more: Partial<ServeOptions> = {}): Promise<string> {
  serving = await serve(article, {
    openDeck: async (onChange) => {
      tellDeck = onChange;
      return deck;
    },
    port: 0,
    print: (line) => void told.push(line),
    tell: (text) => void told.push(text),
    env: {},
    readScript: async (name = 'client') => `globalThis.script = '${name}'`,
    ...more,
  });
  return serving.url;
}

/** A source that has only just been saved when it is opened would be read once more. */
async function write(text: string): Promise<void> {
  writeFileSync(article, text);
  await new Promise((resolve) => setTimeout(resolve, 50));
}

beforeEach(async () => {
  await write('A B C');
  deck = new FakeDeck(readArticle);
  told = [];
});
afterEach(() => serving?.close());

type Messages = Record<string, unknown>[];

interface Listener {
  /** The next messages; findings come when there is time, and are left out unless they are asked for. */
  next: (count: number, withFindings?: boolean) => Promise<Messages>;
  leave: () => Promise<void>;
}

/** Listens as a page does that has the newest deck. */
async function listen(url: string): Promise<Listener> {
  const answer = await fetch(`${url}events`);
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
  await readMessages(reader, 2);
  const next: Listener['next'] = async (count, withFindings = false) => {
    const messages: Messages = [];
    while (messages.length < count) {
      const read = await readMessages(reader, 1);
      messages.push(...read.messages.filter(({ type }) => withFindings || type !== 'findings'));
    }
    return messages;
  };
  return { next, leave: () => reader.cancel() };
}

const post = (
  url: string,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(url + path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', origin: new URL(url).origin, ...headers },
  });

/** Asks under another host name, which `fetch` would not send. */
const askAs = (url: string, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(url, { headers: { host } }, (answer) => resolve(answer.resume().statusCode))
      .on('error', reject)
      .end();
  });

describe('serving', () => {
  it('shows the deck and tells where', async () => {
    const url = await begin();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(told).toEqual([expect.stringContaining(`article.md is shown at ${url} `)]);
    const html = await (await fetch(url)).text();
    expect(html.match(/<article /g)).toHaveLength(3);
    expect(html).toContain("globalThis.script = 'live'");
    expect(await askAs(url, 'evil.example')).toBe(403);
    expect(await askAs(url, `localhost:${new URL(url).port}`)).toBe(200);
  });

  it('tells the page what a save has changed, however it is saved', async () => {
    const page = await listen(await begin());
    writeFileSync(article, 'A X C');
    expect(await page.next(1)).toMatchObject([{ type: 'deck', order: ['A', 'X', 'C'], edited: 1 }]);
    writeFileSync(`${article}.tmp`, 'A X Y');
    renameSync(`${article}.tmp`, article);
    expect(await page.next(1)).toMatchObject([
      { order: ['A', 'X', 'Y'], edited: 2, slides: { Y: expect.anything() } },
    ]);
    await page.leave();
  });

  it('keeps the last good deck while the article has errors, and when it is gone', async () => {
    const url = await begin();
    const page = await listen(url);
    writeFileSync(article, 'broken');
    expect(await page.next(1)).toMatchObject([{ type: 'status', errors: [{ rule: 'front-matter' }] }]);
    unlinkSync(article);
    expect(await page.next(1)).toMatchObject([
      {
        type: 'status',
        errors: [{ rule: 'article-unreadable', reason: 'The article is gone', fix: 'Put it back.' }],
      },
    ]);
    expect((await (await fetch(url)).text()).match(/<article /g)).toHaveLength(3);
    writeFileSync(article, 'A B C D');
    const mended = await page.next(2);
    expect(mended).toMatchObject([
      { type: 'status', errors: [] },
      { type: 'deck', order: ['A', 'B', 'C', 'D'] },
    ]);
    await page.leave();
  });

  it('tells what was found in the newest deck', async () => {
    const page = await listen(await begin());
    expect(await page.next(1, true)).toMatchObject([
      { type: 'findings', findings: [{ rule: 'title-length' }] },
    ]);
    writeFileSync(article, 'A');
    const [changed, found] = await page.next(2, true);
    expect(changed?.type).toBe('deck');
    expect(found).toMatchObject({ type: 'findings', version: changed?.version });
    await page.leave();
  });

  it('shows errors from the start', async () => {
    await write('broken');
    const url = await begin();
    expect(await (await fetch(url)).text()).not.toContain('<article');
    const page = await listen(url);
    writeFileSync(article, 'A');
    expect(await page.next(2)).toMatchObject([
      { errors: [] },
      { order: ['A'], slides: { A: expect.anything() } },
    ]);
    expect(deck.checks).toBe(0);
    await page.leave();
  });

  it('goes on after a bug, and tells it in the terminal', async () => {
    const page = await listen(await begin());
    deck.now = () => {
      throw new TypeError('nobody thought of it');
    };
    writeFileSync(article, 'A');
    expect(await page.next(1)).toMatchObject([{ errors: [{ reason: expect.stringContaining('nobody') }] }]);
    expect(told.at(-1)).toMatch(/bug.*\n.*TypeError: nobody thought of it\n/);
    deck.now = readArticle;
    writeFileSync(article, 'A B');
    expect(await page.next(2)).toMatchObject([{ errors: [] }, { order: ['A', 'B'] }]);
    await page.leave();
  });

  it('makes the deck once more for all saves that come while it is made', async () => {
    await begin();
    let finish = (): void => undefined;
    deck.now = () =>
      new Promise<LiveUpdate>((resolve) => (finish = () => resolve(update(['A'], { files: [article] }))));
    writeFileSync(article, 'A');
    await until(() => deck.updates === 2);
    for (const text of ['B', 'C', 'D']) {
      writeFileSync(article, text);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    deck.now = readArticle;
    expect(deck.updates).toBe(2);
    finish();
    await until(() => deck.updates === 3);
  });

  it('passes on a choice to every page', async () => {
    const url = await begin();
    const pages = await Promise.all([listen(url), listen(url), listen(url)]);
    expect((await post(url, 'settings', { theme: 'stage' })).status).toBe(204);
    for (const page of pages) expect(await page.next(1)).toMatchObject([{ type: 'status', theme: 'stage' }]);
    expect(deck.chosen).toEqual([{ theme: 'stage' }]);
    expect((await post(url, 'settings', { theme: '/etc/passwd' })).status).toBe(400);
    expect((await post(url, 'settings', { theme: 'stage' }, { origin: 'http://evil.example' })).status).toBe(
      403,
    );
    for (const page of pages) await page.leave();
  });

  it('passes on a deck that comes out otherwise without an edit', async () => {
    const page = await listen(await begin());
    tellDeck(update(['A', 'B2', 'C'], { files: [article] }));
    const [message] = await page.next(1);
    expect(message).toMatchObject({ type: 'deck', order: ['A', 'B2', 'C'] });
    expect(message).not.toHaveProperty('edited');
    await page.leave();
  });

  it('prints once for all who ask at the same time', async () => {
    const url = await begin();
    const answers = await Promise.all([1, 2, 3].map(() => fetch(`${url}deck.pdf`)));
    expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(
      Array(3).fill('%PDF-1.7 of the deck'),
    );
    expect(deck.prints).toBe(1);
    expect((await fetch(`${url}deck.pdf`)).status).toBe(200);
    expect(deck.prints).toBe(2);
  });

  it('opens no editor where none is set', async () => {
    expect((await post(await begin(), 'open', { line: 1 })).status).toBe(409);
  });
});

describe('the end', () => {
  it('closes streams, server and deck', async () => {
    const url = await begin();
    const answer = await fetch(`${url}events`);
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
    await readMessages(reader, 2);
    const rest = reader.read().then(
      ({ done }) => done,
      () => true,
    );
    await serving?.close();
    expect(await rest).toBe(true);
    expect(deck.closed).toBe(true);
    await expect(fetch(url)).rejects.toThrow();
    await serving?.close();
  });

  it('comes with that of the program', async () => {
    const url = await begin();
    await closeAllBrowsers();
    expect(deck.closed).toBe(true);
    await expect(fetch(url)).rejects.toThrow();
  });

  it('comes at once where the source cannot be opened', async () => {
    unlinkSync(article);
    await expect(begin()).rejects.toMatchObject({ code: 'article-unreadable' });
    expect(deck.updates).toBe(0);
    await write('A');
    deck.now = () => Promise.reject(new Failure('theme-unknown', 'No such theme', 'Name another.'));
    await expect(begin()).rejects.toMatchObject({ code: 'theme-unknown' });
    expect(deck.closed).toBe(true);
    await expect(
      begin({
        openDeck: () => Promise.reject(new Failure('theme-unknown', 'No such theme', 'Name another.')),
      }),
    ).rejects.toMatchObject({ code: 'theme-unknown' });
  });

  it('steps over the port of another preview', async () => {
    const first = await begin();
    const port = Number(new URL(first).port);
    const before = serving;
    const second = await begin({ port });
    expect(Number(new URL(second).port)).toBeGreaterThan(port);
    expect(told).toContain(`Port ${port} is taken.`);
    expect(await (await fetch(second)).text()).toContain('data-live-version');
    await before?.close();
  });
});
