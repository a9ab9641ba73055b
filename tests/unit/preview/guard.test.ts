import { describe, expect, it } from 'vitest';
import { refuse, routes, toHosts } from '../../../src/preview/guard.ts';

const hosts = toHosts(4120);
const host = '127.0.0.1:4120';

const ask = (
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  at = `http://${host}`,
): number | undefined =>
  refuse(new Request(`${at}${path}`, { method, headers: { host, ...headers } }), hosts)?.status;

const json = { 'content-type': 'application/json' };
const own = { origin: `http://${host}`, ...json };

describe('a host name', () => {
  it.each(['127.0.0.1:4120', 'localhost:4120', '[::1]:4120'])('of our own is let in: %s', (name) => {
    expect(ask('/', { host: name }, 'GET', `http://${name}`)).toBeUndefined();
  });

  it.each([
    'evil.example:4120',
    'evil.example',
    '127.0.0.1',
    'localhost',
    '127.0.0.1:4121',
    'localhost:41200',
    'LOCALHOST:4120',
    'localhost.:4120',
    '127.0.0.1.:4120',
    '127.0.0.1.evil.example:4120',
    'localhost.evil.example:4120',
    '127.1:4120',
    '0.0.0.0:4120',
    '2130706433:4120',
    '0x7f.0.0.1:4120',
    '[::ffff:127.0.0.1]:4120',
    '[0:0:0:0:0:0:0:1]:4120',
    '[::1%25lo]:4120',
    'user@127.0.0.1:4120',
    '127.0.0.1:4120, evil.example',
    '127.0.0.1:4120:4120',
    '',
  ])('that is not one of ours is refused: %j', (name) => {
    expect(ask('/', { host: name })).toBe(403);
  });

  it('has to be there', () => {
    expect(refuse(new Request(`http://${host}/`), hosts)?.status).toBe(403);
  });

  it('counts in the address of a request for a proxy too', () => {
    expect(ask('/', {}, 'GET', 'http://evil.example')).toBe(403);
  });

  it('stands without the usual port', () => {
    expect(toHosts(80)).toEqual(['127.0.0.1', 'localhost', '[::1]']);
  });
});

describe('a page from elsewhere', () => {
  it.each([
    'http://evil.example',
    'https://127.0.0.1:4120',
    'http://127.0.0.1:4121',
    'http://127.0.0.1',
    'http://localhost:4120',
    'http://127.0.0.1:4120.evil.example',
    'HTTP://127.0.0.1:4120',
    'http://127.0.0.1:4120/',
    'null',
    'file://',
    '',
  ])('may ask for nothing: origin %j', (origin) => {
    for (const path of ['/', '/events', '/deck.pdf', '/deck.html']) expect(ask(path, { origin })).toBe(403);
    for (const path of ['/settings', '/open']) expect(ask(path, { ...json, origin }, 'POST')).toBe(403);
  });

  it.each(['cross-site', 'same-site', 'unknown'])('may not even without an origin: %s', (site) => {
    for (const path of ['/', '/events', '/deck.pdf', '/deck.html'])
      for (const mode of ['no-cors', 'cors', 'navigate', 'websocket'])
        for (const dest of ['empty', 'image', 'script', 'iframe', 'frame', 'object', 'embed'])
          expect(ask(path, { 'sec-fetch-site': site, 'sec-fetch-mode': mode, 'sec-fetch-dest': dest })).toBe(
            403,
          );
    expect(ask('/settings', { ...json, 'sec-fetch-site': site }, 'POST')).toBe(403);
    expect(ask('/settings', { ...own, 'sec-fetch-site': site }, 'POST')).toBe(403);
  });

  it('may link to the page, and to nothing else', () => {
    const link = {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
    };
    expect(ask('/', link)).toBeUndefined();
    for (const path of ['/events', '/deck.pdf', '/deck.html']) expect(ask(path, link)).toBe(403);
    expect(ask('/settings', { ...json, ...link }, 'POST')).toBe(403);
  });
});

describe('our own page', () => {
  it.each(['same-origin', 'none'])('may get everything: %s', (site) => {
    for (const path of ['/', '/events?version=3', '/deck.pdf', '/deck.html'])
      expect(ask(path, { 'sec-fetch-site': site })).toBeUndefined();
  });

  it('may be a browser that tells no site', () => {
    expect(ask('/events')).toBeUndefined();
    expect(ask('/settings', own, 'POST')).toBeUndefined();
  });

  it('may post with its origin or its site', () => {
    expect(ask('/settings', { ...own, 'sec-fetch-site': 'same-origin' }, 'POST')).toBeUndefined();
    expect(ask('/open', { ...json, 'sec-fetch-site': 'same-origin' }, 'POST')).toBeUndefined();
    expect(ask('/open', json, 'POST')).toBe(403);
    expect(ask('/open', { ...json, 'sec-fetch-site': 'none' }, 'POST')).toBe(403);
  });
});

describe('a type of content', () => {
  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'Application/JSON;charset=UTF-8',
  ])('that is JSON is taken: %s', (type) =>
    expect(ask('/settings', { ...own, 'content-type': type }, 'POST')).toBeUndefined());

  it.each([
    'text/plain',
    'text/plain;charset=UTF-8',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json, text/plain',
    'application/jsonp',
    'text/plain; application/json',
    '',
  ])('that a form can send is not: %j', (type) =>
    expect(ask('/settings', { ...own, 'content-type': type }, 'POST')).toBe(415));
});

describe('an address', () => {
  it.each([
    '//',
    '//evil.example/',
    '/events/',
    '/EVENTS',
    '/index.html',
    '/deck.pdf/',
    '/deck.pdf%00',
    '/deck%2epdf',
    '/%2e%2e%2fetc%2fpasswd',
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/....//etc/passwd',
    '/..;/etc/passwd',
    '/etc/passwd',
    '/article.md',
    '/file:///etc/passwd',
    '/%E0%A4%A',
    '/constructor',
    '/__proto__',
    '/favicon.ico',
  ])('that is none of ours is not found: %s', (path) => {
    expect(ask(path)).toBe(404);
    expect(ask(path, own, 'POST')).toBe(404);
  });

  it('may carry a query, which names no file', () => {
    expect(ask('/?file=/etc/passwd')).toBeUndefined();
  });
});

describe('a method', () => {
  it.each([
    'PUT',
    'DELETE',
    'PATCH',
    'OPTIONS',
    'PROPFIND',
    'BREW',
  ])('that is not ours is refused: %s', (method) => {
    for (const path of Object.keys(routes)) expect(ask(path, own, method)).toBe(405);
  });

  it('tells those that are', () => {
    const request = new Request(`http://${host}/settings`, { headers: { host } });
    expect(refuse(request, hosts)).toMatchObject({ status: 405, allow: 'POST' });
    expect(ask('/', own, 'POST')).toBe(405);
  });
});
