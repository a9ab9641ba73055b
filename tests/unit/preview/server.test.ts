import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/model/failure.ts';
import { safeHeaders, toHosts } from '../../../src/preview/guard.ts';
import { Hub } from '../../../src/preview/hub.ts';
import { type AppInput, toApp } from '../../../src/preview/server.ts';
import { readMessages, update } from './sample.ts';

const origin = 'http://127.0.0.1:4120';
const script = 'globalThis.isLive = true';

function make(more: Partial<AppInput> = {}, keys: string[] | null = ['A', 'B']) {
  const hub = new Hub('article.md', false, 1000);
  hub.publish(update(keys ?? undefined), 'edit');
  const chosen: unknown[] = [];
  const bugs: unknown[] = [];
  const app = toApp({
    hub,
    hosts: () => toHosts(4120),
    script,
    readPlayerScript: async () => 'globalThis.isPlayer = true',
    choose: async (settings) => void chosen.push(settings),
    makePdf: async () => new TextEncoder().encode('%PDF-1.7'),
    onBug: (error) => void bugs.push(error),
    ...more,
  });
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> =>
    app.request(`${origin}${path}`, {
      ...init,
      headers: { host: '127.0.0.1:4120', ...(init.headers as Record<string, string>) },
    });
  const post = (path: string, body: string, headers: Record<string, string> = {}): Promise<Response> =>
    ask(path, { method: 'POST', body, headers: { origin, 'content-type': 'application/json', ...headers } });
  return { hub, ask, post, chosen, bugs };
}

const isSafe = ({ headers }: Response): boolean =>
  Object.entries(safeHeaders).every(([name, value]) => headers.get(name) === value) &&
  ![...headers.keys()].some((name) => name.startsWith('access-control-'));

describe('the page', () => {
  it('holds the deck with its version and keys, numbered by place', async () => {
    const { ask } = make();
    const answer = await ask('/');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
    expect(isSafe(answer)).toBe(true);
    const html = await answer.text();
    expect(html).toContain('<html lang="en" data-live-version="1001">');
    expect([...html.matchAll(/ data-key="(\w)"/g)].map((match) => match[1])).toEqual(['A', 'B']);
    expect(html).toContain('<section id="2" data-marpit-pagination="2" data-marpit-pagination-total="2">');
  });

  it('may ask its own server, and runs its own script alone', async () => {
    const html = await (await make().ask('/')).text();
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    const hash = createHash('sha256').update(script).digest('base64');
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain(`script-src 'sha256-${hash}';`);
    expect(html).toContain(`<script>${script}</script>`);
  });

  it('is there before the first good deck', async () => {
    const html = await (await make({}, null).ask('/')).text();
    expect(html).toContain('data-live-version="1000"');
    expect(html).toContain('<title>article.md</title>');
    expect(html).not.toContain('<article');
  });
});

describe('a refused request', () => {
  it.each([
    ['/', { headers: { host: 'evil.example' } }, 403],
    ['/', { headers: { origin: 'http://evil.example' } }, 403],
    ['/etc/passwd', {}, 404],
    ['/settings', {}, 405],
    ['/', { method: 'OPTIONS', headers: { origin } }, 405],
    ['/open', { method: 'POST', body: '{}', headers: { origin, 'content-type': 'text/plain' } }, 415],
  ])('tells no more than that: %s %j', async (path, init, status) => {
    const answer = await make().ask(path, init);
    expect(answer.status).toBe(status);
    expect(isSafe(answer)).toBe(true);
    expect((await answer.text()).length).toBeLessThan(100);
  });

  it('names the methods that are there', async () => {
    expect((await make().ask('/settings')).headers.get('allow')).toBe('POST');
  });
});

describe('/events', () => {
  const read = async (path: string, headers: Record<string, string> = {}) => {
    const { ask, hub } = make();
    hub.publish(update(['A', 'C']), 'edit');
    const answer = await ask(path, { headers });
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
    const { messages } = await readMessages(reader, 2);
    await reader.cancel();
    return { answer, deck: messages[1] as { version: number; slides: object; order: string[] } };
  };

  it('is a stream of events that nothing else may read', async () => {
    const { answer } = await read('/events');
    expect(answer.headers.get('content-type')).toBe('text/event-stream');
    expect(isSafe(answer)).toBe(true);
  });

  it.each([
    ['/events', {}, ['A', 'C']],
    ['/events?version=1001', {}, ['C']],
    ['/events?version=1002', {}, []],
    ['/events?version=nonsense', {}, ['A', 'C']],
    ['/events?version=1000', { 'last-event-id': '1002' }, []],
    ['/events?version=1002', { 'last-event-id': 'nonsense' }, []],
  ])('begins with what %s %j lacks', async (path, headers, lacking) => {
    const { deck } = await read(path, headers);
    expect(Object.keys(deck.slides)).toEqual(lacking);
    expect(deck.order).toEqual(['A', 'C']);
  });

  it('opens no stream for who asks for the head alone', async () => {
    const { ask, hub } = make();
    const answer = await ask('/events', { method: 'HEAD' });
    expect(answer.status).toBe(200);
    expect(answer.body).toBeNull();
    expect(hub.waiting).toBe(0);
  });
});

describe('/settings', () => {
  it.each([
    { theme: 'stage' },
    { cut: 'short' },
    { theme: 'signal', cut: 'short' },
  ])('passes on a choice: %j', async (settings) => {
    const { post, chosen } = make();
    const answer = await post('/settings', JSON.stringify(settings));
    expect(answer.status).toBe(204);
    expect(chosen).toEqual([settings]);
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '"stage"',
    '{}',
    '{"theme":1}',
    '{"theme":null}',
    '{"theme":["stage"]}',
    '{"theme":"stage","more":1}',
    '{"theme":"/etc/passwd"}',
    '{"theme":"../stage"}',
    '{"theme":"constructor"}',
    '{"cut":"none"}',
    '{"__proto__":{"theme":"stage"}}',
    `{"theme":"${'a'.repeat(3000)}"}`,
  ])('refuses what was not offered: %s', async (body) => {
    const { post, chosen } = make();
    const answer = await post('/settings', body);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ error: expect.any(String) });
    expect(chosen).toEqual([]);
  });

  it('refuses a body that is too long, told or not', async () => {
    const { ask, post, chosen } = make();
    const body = JSON.stringify({ theme: 'stage', more: 'x'.repeat(100_000) });
    expect((await post('/settings', body, { 'content-length': String(body.length) })).status).toBe(413);
    const endless = new ReadableStream({ pull: (c) => c.enqueue(new Uint8Array(1024).fill(32)) });
    const init = { method: 'POST', body: endless, duplex: 'half' } as RequestInit;
    const headers = { origin, 'content-type': 'application/json', 'transfer-encoding': 'chunked' };
    expect((await ask('/settings', { ...init, headers })).status).toBe(413);
    expect(chosen).toEqual([]);
  });

  it('tells why a choice failed, and goes on', async () => {
    const { post, ask, bugs } = make({
      choose: () => Promise.reject(new Failure('theme-invalid', 'The theme is broken', 'Mend it.')),
    });
    const answer = await post('/settings', '{"theme":"stage"}');
    expect(answer.status).toBe(500);
    expect(await answer.json()).toEqual({ error: 'The theme is broken. Mend it.' });
    expect(isSafe(answer)).toBe(true);
    expect(bugs).toEqual([]);
    expect((await ask('/')).status).toBe(200);
  });
});

describe('/open', () => {
  it('opens the source at a line', async () => {
    const lines: number[] = [];
    const { post } = make({ openSource: async (line) => void lines.push(line) });
    expect((await post('/open', '{"line":12}')).status).toBe(204);
    expect(lines).toEqual([12]);
  });

  it.each([
    '{}',
    '{"line":0}',
    '{"line":-1}',
    '{"line":1.5}',
    '{"line":"1"}',
    '{"line":1e99}',
    '{"line":1,"path":"/etc/passwd"}',
    '{"line":null}',
    '[1]',
  ])('refuses what is no line: %s', async (body) => {
    const lines: number[] = [];
    const { post } = make({ openSource: async (line) => void lines.push(line) });
    expect((await post('/open', body)).status).toBe(400);
    expect(lines).toEqual([]);
  });

  it('tells where no editor is set or it does not start', async () => {
    const none = await make().post('/open', '{"line":1}');
    expect(none.status).toBe(409);
    expect(await none.json()).toEqual({ error: expect.stringContaining('$EDITOR') });
    const broken = await make({ openSource: async () => 'It is not there' }).post('/open', '{"line":1}');
    expect(broken.status).toBe(409);
    expect(await broken.json()).toEqual({ error: 'It is not there' });
  });
});

describe('a download', () => {
  it('of the PDF is made on demand', async () => {
    let made = 0;
    const { ask } = make({
      makePdf: async () => {
        made += 1;
        return new TextEncoder().encode('%PDF-1.7');
      },
    });
    expect((await ask('/deck.pdf', { method: 'HEAD' })).status).toBe(200);
    expect(made).toBe(0);
    const answer = await ask('/deck.pdf');
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="deck.pdf"');
    expect(await answer.text()).toBe('%PDF-1.7');
  });

  it('of the page stands alone', async () => {
    const answer = await make().ask('/deck.html');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="deck.html"');
    const html = await answer.text();
    expect(html).toContain('<script>globalThis.isPlayer = true</script>');
    expect(html).toContain('data-marpit-pagination="2"');
    expect(html).not.toMatch(/data-live-version|data-key|connect-src|isLive/);
  });

  it.each(['/deck.pdf', '/deck.html'])('of no deck is none: %s', async (path) => {
    expect((await make({}, null).ask(path)).status).toBe(409);
  });

  it('that fails is told, and a bug goes to the terminal alone', async () => {
    const failure = new Failure('browser-missing', 'No browser was found', 'Install one.');
    const failed = await make({ makePdf: () => Promise.reject(failure) }).ask('/deck.pdf');
    expect([failed.status, await failed.text()]).toEqual([500, 'No browser was found. Install one.\n']);
    const bug = new TypeError('secret /home/author');
    const broken = make({ makePdf: () => Promise.reject(bug) });
    const answer = await broken.ask('/deck.pdf');
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('secret');
    expect(broken.bugs).toEqual([bug]);
  });
});
