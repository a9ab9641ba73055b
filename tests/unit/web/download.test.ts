import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWeb } from '../../../src/web/download.ts';

/** What the server was asked with, by path. */
const seen = new Map<string, IncomingMessage['headers']>();
let redirectTo = '';

const answers: Record<string, (response: ServerResponse) => void> = {
  '/a.png': (response) => response.end('picture'),
  '/moved': (response) => response.writeHead(302, { location: '/a.png' }).end('elsewhere'),
  '/circle': (response) => response.writeHead(302, { location: '/circle' }).end(),
  '/nowhere': (response) => response.writeHead(301).end(),
  '/away': (response) => response.writeHead(307, { location: redirectTo }).end(),
  '/forbidden': (response) => response.writeHead(403).end(),
  '/large': (response) => response.end(Buffer.alloc(2000)),
  '/endless': (response) => {
    const timer = setInterval(() => response.write(Buffer.alloc(500)), 1);
    response.on('close', () => clearInterval(timer));
  },
  '/cut': (response) =>
    response.writeHead(200, { 'content-length': '100' }).write('half', () => response.destroy()),
  '/slow': (response) => void response.write('a'),
};

const server = createServer((request, response) => {
  const path = request.url ?? '';
  seen.set(path, request.headers);
  const answer = answers[path];
  if (answer) answer(response);
  else response.writeHead(404).end();
});

let origin = '';
const everywhere = openWeb(() => true, { size: 1000, time: 600 });

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await everywhere.close();
  server.closeAllConnections();
  server.close();
});

const get = async (path: string): Promise<string> => {
  const found = await everywhere.download(`${origin}${path}`);
  return typeof found === 'string' ? found : `bytes: ${Buffer.from(found).toString()}`;
};

describe('openWeb', () => {
  it.each([
    ['/a.png', 'bytes: picture'],
    ['/moved', 'bytes: picture'],
    ['/circle', 'refused'],
    ['/nowhere', 'refused'],
    ['/forbidden', 'refused'],
    ['/missing', 'gone'],
    ['/large', 'large'],
    ['/endless', 'large'],
    ['/cut', 'unreachable'],
    ['/slow', 'slow'],
  ])('gives for %s: %s', async (path, result) => {
    expect(await get(path)).toBe(result);
  });

  it('tells nothing of who asks', async () => {
    await get('/a.png');
    expect(Object.keys(seen.get('/a.png') ?? {}).sort()).toEqual([
      'accept',
      'connection',
      'host',
      'user-agent',
    ]);
  });

  it('follows no redirect to an address that may not be asked', async () => {
    const { port } = server.address() as AddressInfo;
    const web = openWeb((ip) => ip === '127.0.0.1');
    for (const [target, fault] of [
      [`http://127.0.0.2:${port}/secret`, 'private'],
      [`http://[::1]:${port}/secret`, 'private'],
      ['file:///etc/hostname', 'private'],
      [`http://me:word@127.0.0.1:${port}/secret`, 'secret'],
    ] as const) {
      redirectTo = target;
      expect(await web.download(`${origin}/away`), target).toBe(fault);
    }
    expect(seen.has('/secret')).toBe(false);
    await web.close();
  });

  it('asks no machine of this network or this computer, by its address or by a name', async () => {
    const { port } = server.address() as AddressInfo;
    seen.clear();
    const web = openWeb();
    expect(await web.download(`${origin}/a.png`)).toBe('private');
    expect(await web.download(`http://localhost:${port}/a.png`)).toBe('private');
    expect([...seen]).toEqual([]);
    await web.close();
  });

  it('reaches a name whose addresses may be asked', async () => {
    const { port } = server.address() as AddressInfo;
    const found = await everywhere.download(`http://localhost:${port}/a.png`);
    expect(Buffer.from(found).toString()).toBe('picture');
  });

  it('tells that no server answers', async () => {
    expect(await everywhere.download('http://127.0.0.1:1024/a.png')).toBe('unreachable');
  });
});
