import type { Readable, Writable } from 'node:stream';
import type { ConnectionTransport } from 'puppeteer-core';

/**
 * Speaks the DevTools protocol over the two pipes of `--remote-debugging-pipe`: JSON, each message ended by
 * a zero byte. Unlike a debugging port, nobody else on the machine can reach it, and a browser whose pipe
 * breaks ends by itself.
 */
export const pipeTransport = (toBrowser: Writable, fromBrowser: Readable): ConnectionTransport => {
  let parts: Buffer[] = [];
  let closed = false;
  const transport: ConnectionTransport = {
    send: (message) => {
      // A browser can end before anyone listens: the first message then finds out.
      if (closed) queueMicrotask(() => transport.onclose?.());
      else toBrowser.write(`${message}\0`);
    },
    close: () => void toBrowser.end(),
  };
  fromBrowser.on('data', (chunk: Buffer) => {
    let rest = chunk;
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      const message = Buffer.concat([...parts, rest.subarray(0, end)]).toString();
      parts = [];
      rest = rest.subarray(end + 1);
      transport.onmessage?.(message);
    }
    if (rest.length > 0) parts.push(rest);
  });
  fromBrowser.on('close', () => {
    closed = true;
    transport.onclose?.();
  });
  // A browser that dies while it is written to: 'close' follows and says so.
  toBrowser.on('error', () => undefined);
  fromBrowser.on('error', () => undefined);
  return transport;
};
