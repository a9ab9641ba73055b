import { describe, expect, it } from 'vitest';
import { parseVersion, toEvent, toEventStream } from '../../../src/preview/event-stream.ts';
import { Hub } from '../../../src/preview/hub.ts';
import { readMessages, until, update } from './sample.ts';

const first = 1000;

function makeHub(keys: string[]): Hub {
  const hub = new Hub('article.md', false, first);
  hub.publish(update(keys), 'edit');
  return hub;
}

describe('toEvent', () => {
  it('writes one line of data, whatever the text', () => {
    const event = toEvent({
      type: 'findings',
      version: 1,
      findings: [{ severity: 'error', rule: 'r', reason: 'a\r\nb\n\ndata: c\u2028d' }],
    });
    expect(event.match(/[\r\n]/g)).toHaveLength(2);
    expect(event).toMatch(/^data: \{[^\r\n]*\}\n\n$/);
  });

  it('gives a deck its version as id, and nothing else one', () => {
    const hub = makeHub(['A']);
    const events = hub.takeNews({ version: undefined, status: 0, findings: 0 }).map(toEvent);
    expect(events[0]).toMatch(/^data: /);
    expect(events[1]).toMatch(/^id: 1001\ndata: /);
  });
});

describe('toEventStream', () => {
  it('begins with how often to try again, status and deck', async () => {
    const reader = toEventStream(makeHub(['A', 'B']), undefined).getReader();
    const { messages, text } = await readMessages(reader, 2);
    expect(text.startsWith('retry: 500\n\ndata: ')).toBe(true);
    expect(messages.map(({ type }) => type)).toEqual(['status', 'deck']);
    await reader.cancel();
  });

  it('goes on with each change, and tells a slow page the newest alone', async () => {
    const hub = makeHub(['A', 'B']);
    const reader = toEventStream(hub, hub.version).getReader();
    await readMessages(reader, 2);
    hub.publish(update(['A', 'C']), 'edit');
    expect((await readMessages(reader, 1)).messages).toMatchObject([{ order: ['A', 'C'], edited: 1 }]);
    for (const key of ['D', 'E', 'F']) hub.publish(update(['A', key]), 'edit');
    expect((await readMessages(reader, 1)).messages).toMatchObject([
      { version: first + 5, order: ['A', 'F'] },
    ]);
    await reader.cancel();
  });

  it('ends with the hub', async () => {
    const hub = makeHub(['A']);
    const reader = toEventStream(hub, undefined).getReader();
    await readMessages(reader, 2);
    const rest = reader.read();
    await until(() => hub.waiting === 1);
    hub.close();
    expect((await rest).done).toBe(true);
  });

  it('leaves nothing behind in the hub when its page goes', async () => {
    const hub = makeHub(['A']);
    const readers = Array.from({ length: 50 }, () => toEventStream(hub, hub.version).getReader());
    for (const reader of readers) await readMessages(reader, 2);
    const rests = readers.map((reader) => reader.read());
    await until(() => hub.waiting === 50);
    for (const reader of readers) await reader.cancel();
    expect((await Promise.all(rests)).every(({ done }) => done)).toBe(true);
    expect(hub.waiting).toBe(0);
  });
});

describe('parseVersion', () => {
  it.each([
    ['12', 12],
    ['0', 0],
    ['', undefined],
    ['-1', undefined],
    ['1e9', undefined],
    ['9'.repeat(400), undefined],
    [' 1', undefined],
    [undefined, undefined],
  ])('reads %j as %j', (text, version) => expect(parseVersion(text)).toBe(version));
});
