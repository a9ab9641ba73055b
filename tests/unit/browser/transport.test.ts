import { PassThrough } from 'node:stream';
import { expect, it, vi } from 'vitest';
import { pipeTransport } from '../../../src/browser/transport.ts';

const open = () => {
  const [toBrowser, fromBrowser] = [new PassThrough(), new PassThrough()];
  const transport = pipeTransport(toBrowser, fromBrowser);
  const messages: string[] = [];
  transport.onmessage = (message) => messages.push(message);
  return { toBrowser, fromBrowser, transport, messages };
};

it('ends each message with a zero byte', () => {
  const { toBrowser, transport } = open();
  transport.send('{"id":1}');
  expect(toBrowser.read().toString()).toBe('{"id":1}\0');
});

it('reads messages however they are cut, within a character too', async () => {
  const { fromBrowser, messages } = open();
  const bytes = Buffer.from('{"a":"路线图"}\0{"b":2}\0');
  for (const byte of bytes) fromBrowser.write(Buffer.from([byte]));
  fromBrowser.write(Buffer.from('1\x002\x003'));
  await vi.waitFor(() => expect(messages).toEqual(['{"a":"路线图"}', '{"b":2}', '1', '2']));
});

it('tells of the end, even to one who begins to listen after it', async () => {
  const { fromBrowser, transport } = open();
  fromBrowser.destroy();
  await vi.waitFor(() => expect(fromBrowser.closed).toBe(true));
  const closed = vi.fn();
  transport.onclose = closed;
  transport.send('{}');
  await vi.waitFor(() => expect(closed).toHaveBeenCalled());
});
