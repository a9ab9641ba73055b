import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type Listening, listen } from '../../../src/preview/listen.ts';
import { until } from './sample.ts';

const open: (Listening | { close(): unknown })[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const answer = (): Response => new Response('hello');

async function begin(port: number): Promise<Listening> {
  const listening = await listen(answer, port);
  open.push(listening);
  return listening;
}

/** Takes a port as another program would. */
const take = (port = 0): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    open.push(server);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });

const portOf = (server: Server): number => (server.address() as { port: number }).port;

/** Sends bytes and gives all that comes back. */
const send = (port: number, bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.setEncoding('utf8').on('data', (text) => {
      heard += text;
    });
    socket.on('close', () => resolve(heard)).on('error', reject);
  });

describe('listen', () => {
  it('answers on this machine’s own address', async () => {
    const { port } = await begin(0);
    expect(port).toBeGreaterThan(0);
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('hello');
  });

  it('steps over ports that are taken', async () => {
    const first = portOf(await take());
    const second = await begin(first);
    expect(second.port).toBeGreaterThan(first);
    expect(second.port).toBeLessThanOrEqual(first + 50);
    expect((await begin(first)).port).toBeGreaterThan(second.port);
  });

  it('tells where no port is free', async () => {
    await take(65_535);
    await expect(begin(65_535)).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('65535'),
    });
  });

  it('frees the port, whatever is still connected', async () => {
    const { port, close } = await begin(0);
    const socket = connect(port, '127.0.0.1');
    await new Promise((resolve) => socket.once('connect', resolve));
    socket.on('error', () => undefined);
    await close();
    await until(() => socket.destroyed);
    expect(portOf(await take(port))).toBe(port);
  });

  it('lets go of who reads nothing', async () => {
    let isGone = false;
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1 << 20)),
      cancel: () => {
        isGone = true;
      },
    });
    const listening = await listen(() => new Response(endless), 0, 100);
    open.push(listening);
    const socket = connect(listening.port, '127.0.0.1', () =>
      socket.write('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'),
    );
    socket.on('error', () => undefined).pause();
    await until(() => isGone);
    socket.destroy();
  });

  it('goes on after what is no HTTP', async () => {
    const { port } = await begin(0);
    for (const bytes of [
      'nonsense\r\n\r\n',
      'GET / HTTP/1.1\r\nConnection: close\r\n\r\n',
      'GET /\\evil HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    ])
      expect(await send(port, bytes)).toMatch(/^HTTP\/1\.1 400/);
    const long = `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(100_000)}\r\n\r\n`;
    // Whether the answer arrives depends on how much was still on its way when the connection was ended.
    const answer = await send(port, long).catch((error: NodeJS.ErrnoException) => error.code);
    expect(answer).toMatch(/^(?:HTTP\/1\.1 431|ECONNRESET|EPIPE)/);
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
  });
});
