import { describe, expect, it } from 'vitest';
import type { Cache } from '../../../src/model/disk-cache.ts';
import { fetchPictures, mostPictures } from '../../../src/web/fetch-pictures.ts';

function memory(): Cache & { entries: Map<string, Buffer> } {
  const entries = new Map<string, Buffer>();
  return {
    entries,
    read: async (name) => entries.get(name),
    write: async (name, content) => void entries.set(name, content),
    prune: async () => undefined,
  };
}

const svg = (text: string): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><text>${text}</text></svg>`);
const a = 'https://example.org/Chart%20one.php?size=1';

describe('fetchPictures', () => {
  it('fetches a picture once, and names it by its address and its bytes', async () => {
    const store = { lock: new Map<string, string>(), cache: memory() };
    let asked = 0;
    const download = async () => {
      asked += 1;
      return svg('a');
    };
    const first = await fetchPictures([a], { ...store, download });
    const again = await fetchPictures([a], { ...store, download });
    const offline = await fetchPictures([a], store);
    expect(asked).toBe(1);
    expect(first.sizes).toEqual([svg('a').length]);
    expect(again.sizes).toEqual([]);
    for (const { pictures } of [first, again, offline])
      expect(pictures.get(a)).toEqual({ path: 'Chart one.svg', bytes: svg('a') });
  });

  it('fetches nothing where it may not', async () => {
    const store = { lock: new Map<string, string>(), cache: memory() };
    expect((await fetchPictures([a], store)).pictures.get(a)).toBe('remote');
  });

  it('takes no other picture than the one that was fetched before', async () => {
    const store = { lock: new Map<string, string>(), cache: memory() };
    await fetchPictures([a], { ...store, download: async () => svg('a') });
    const lock = new Map(store.lock);
    const elsewhere = { lock, cache: memory() };
    const changed = await fetchPictures([a], { ...elsewhere, download: async () => svg('b') });
    expect(changed.pictures.get(a)).toBe('changed');
    expect(lock).toEqual(store.lock);
    const same = await fetchPictures([a], { ...elsewhere, download: async () => svg('a') });
    expect(same.pictures.get(a)).toMatchObject({ bytes: svg('a') });
  });

  it('trusts no cache that holds something else', async () => {
    const store = { lock: new Map<string, string>(), cache: memory() };
    await fetchPictures([a], { ...store, download: async () => svg('a') });
    for (const name of store.cache.entries.keys()) store.cache.entries.set(name, svg('b'));
    expect((await fetchPictures([a], store)).pictures.get(a)).toBe('remote');
  });

  it.each([
    ['kind', '<!doctype html><p>Log in</p>'],
    ['kind', '\0\0\0\x18ftypheic\0\0\0\0mif1heic'],
    ['empty', ''],
    ['broken', '\x89PNG\r\n\x1a\n'],
    ['broken', '<svg><g>'],
  ])('tells what is wrong with bytes: %s', async (fault, text) => {
    const store = { lock: new Map<string, string>(), cache: memory() };
    const download = async () => Buffer.from(text, 'latin1');
    expect((await fetchPictures([a], { ...store, download })).pictures.get(a)).toBe(fault);
    expect(store.lock.size + store.cache.entries.size).toBe(0);
  });

  it('fetches so many pictures and bytes, a few at a time, whichever comes first', async () => {
    const store = { lock: new Map<string, string>(), cache: memory() };
    const addresses = Array.from({ length: mostPictures + 5 }, (_, index) => `https://example.org/${index}`);
    let running = 0;
    let most = 0;
    const download = async (address: string) => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, Number(address.at(-1)) % 3));
      running -= 1;
      return svg(address);
    };
    const { pictures } = await fetchPictures(addresses, { ...store, download });
    expect(most).toBe(4);
    expect(addresses.filter((address) => pictures.get(address) === 'many')).toEqual(
      addresses.slice(mostPictures),
    );
    const large = { lock: new Map<string, string>(), cache: memory() };
    const eight = Buffer.concat([svg('a'), Buffer.alloc(8 * 1024 * 1024, ' ')]);
    const found = await fetchPictures(addresses.slice(0, 20), { ...large, download: async () => eight });
    expect([...found.pictures.values()].map((one) => one === 'many')).toEqual(
      addresses.slice(0, 20).map((_, index) => index >= 7),
    );
  });
});
