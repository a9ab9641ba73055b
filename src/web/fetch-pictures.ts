import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import type { LocalFile } from '../marp/local-file.ts';
import { type PictureFault, pictureFault } from '../marp/picture.ts';
import { endingOf } from '../marp/whole-picture.ts';
import type { Cache } from '../model/disk-cache.ts';
import type { Download } from './download.ts';
import type { PictureLock } from './picture-lock.ts';

/** The pictures of an article that are on the web, by their address, and why one is not there. */
export type WebPictures = Map<string, LocalFile | PictureFault>;

export interface Store {
  /** Which picture is meant by an address. Those that are fetched are added. */
  lock: PictureLock;
  /** The bytes of pictures by their digest. */
  cache: Cache;
  /** Absent where only what was fetched before may be used. */
  download?: Download | undefined;
}

export interface Fetched {
  pictures: WebPictures;
  /** The sizes of those that came from the web this time. */
  sizes: number[];
}

/** An article shows no more of them, and no more bytes. */
export const mostPictures = 100;
const mostBytes = 64 * 1024 * 1024;
const atOnce = 4;

/**
 * Gets pictures from the web, each once: what the lock knows comes from the cache. One that is not what the lock says is
 * a fault, not a change.
 */
export async function fetchPictures(addresses: string[], store: Store): Promise<Fetched> {
  const found: (Got | PictureFault)[] = addresses.map(() => 'many');
  const first = addresses.slice(0, mostPictures);
  let bytes = 0;
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < first.length && bytes <= mostBytes) {
      const at = next++;
      const got = await get(first[at] ?? '', store);
      found[at] = got;
      if (typeof got !== 'string') bytes += got.bytes.length;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return keep(addresses, withinBytes(found), store);
}

interface Got {
  bytes: Uint8Array;
  digest: string;
  isNew: boolean;
}

/** In the order of the article, so that it does not depend on which one came first. */
function withinBytes(found: (Got | PictureFault)[]): (Got | PictureFault)[] {
  let bytes = 0;
  return found.map((got) => {
    if (typeof got === 'string') return got;
    bytes += got.bytes.length;
    return bytes > mostBytes ? 'many' : got;
  });
}

async function get(address: string, { lock, cache, download }: Store): Promise<Got | PictureFault> {
  const locked = lock.get(address);
  const kept = locked === undefined ? undefined : await cache.read(locked);
  if (kept && digestOf(kept) === locked) return { bytes: kept, digest: locked, isNew: false };
  if (!download) return 'remote';
  const bytes = await download(address);
  if (typeof bytes === 'string') return bytes;
  const fault = bytes.length === 0 || endingOf(bytes) ? pictureFault(bytes) : 'kind';
  if (fault) return fault;
  const digest = digestOf(bytes);
  return locked === undefined || locked === digest ? { bytes, digest, isNew: true } : 'changed';
}

async function keep(
  addresses: string[],
  found: (Got | PictureFault)[],
  { lock, cache }: Store,
): Promise<Fetched> {
  const fetched: Fetched = { pictures: new Map(), sizes: [] };
  for (const [index, address] of addresses.entries()) {
    const got = found[index] ?? 'many';
    if (typeof got === 'string') {
      fetched.pictures.set(address, got);
      continue;
    }
    fetched.pictures.set(address, { path: nameOf(address, got.bytes), bytes: got.bytes });
    if (!got.isNew) continue;
    lock.set(address, got.digest);
    await cache.write(got.digest, Buffer.from(got.bytes));
    fetched.sizes.push(got.bytes.length);
  }
  if (fetched.sizes.length > 0) await cache.prune();
  return fetched;
}

const digestOf = (bytes: Uint8Array): string => `sha256-${createHash('sha256').update(bytes).digest('hex')}`;

/** The last name in an address, with the ending that the bytes have. */
function nameOf(address: string, bytes: Uint8Array): string {
  const written = decodeOr(address.replace(/[?#].*$/s, ''));
  const name = basename(written);
  return `${basename(name, extname(name)) || 'image'}${endingOf(bytes) ?? ''}`;
}

function decodeOr(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
