import { type LookupAddress, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, type Dispatcher, request } from 'undici';
import { say } from '../language/say.ts';
import { isPublicAddress } from './public-address.ts';
import { type AddressFault, webAddress } from './web-address.ts';

/** Why nothing came from an address. */
export type DownloadFault = AddressFault | 'gone' | 'refused' | 'slow' | 'large';

/** Gets the bytes of a picture from the web, or tells why there are none. */
export type Download = (address: string) => Promise<Uint8Array | DownloadFault>;

export interface Limits {
  /** In bytes. */
  size: number;
  /** For one picture with all its redirects, in milliseconds. */
  time: number;
}

export const usualLimits: Limits = { size: 8 * 1024 * 1024, time: 30_000 };
const mostRedirects = 5;
const connectTime = 10_000;

/**
 * Opens a way to the web that reaches public addresses alone: each one that a name stands for is checked before it is
 * asked, and so is each redirect. Nothing is sent that tells of the user: no cookies, no names, no page.
 * @param allows whether an IP address may be asked
 */
export function openWeb(
  allows: (ip: string) => boolean = isPublicAddress,
  { size, time }: Limits = usualLimits,
): { download: Download; close: () => Promise<void> } {
  const agent = new Agent({
    connect: { lookup: guardedLookup(allows), timeout: connectTime },
    headersTimeout: time,
    bodyTimeout: time,
    maxResponseSize: size,
  });
  const download: Download = async (address) => {
    const signal = AbortSignal.timeout(time);
    try {
      return await follow(address, { agent, signal, allows });
    } catch (error) {
      return signal.aborted ? 'slow' : faultOf(error);
    }
  };
  return { download, close: () => agent.destroy() };
}

interface Asking {
  agent: Dispatcher;
  signal: AbortSignal;
  allows: (ip: string) => boolean;
}

/** Asks at an address, and where it sends to, and so on. */
async function follow(
  address: string,
  { agent, signal, allows }: Asking,
): Promise<Uint8Array | DownloadFault> {
  let url = webAddress(address, allows);
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    if (typeof url === 'string') return url;
    const { statusCode, headers, body } = await request(url, { dispatcher: agent, signal, headers: asked });
    if (statusCode === 200) return new Uint8Array(await body.arrayBuffer());
    await body.dump();
    if (statusCode < 300 || statusCode >= 400) return [404, 410].includes(statusCode) ? 'gone' : 'refused';
    const { location } = headers;
    if (typeof location !== 'string') return 'refused';
    url = webAddress(location, allows, url.href);
  }
  return 'refused';
}

const asked = { accept: 'image/*', 'user-agent': 'roadmap-deck' };

class PrivateAddress extends Error {}

/** Finds the addresses of a name; one that may not be asked makes the name as a whole one that may not. */
const guardedLookup =
  (allows: (ip: string) => boolean): LookupFunction =>
  (host, options, callback) =>
    lookup(host, { ...options, all: true }, (error, found: LookupAddress[] = []) => {
      const [first] = found;
      if (error || !first) return callback(error ?? new Error(say`${host} has no address`), '');
      if (!found.every(({ address }) => allows(address)))
        return callback(new PrivateAddress(say`${host} leads to an address that is not public`), '');
      if (options.all) callback(null, found);
      else callback(null, first.address, first.family);
    });

function faultOf(error: unknown): DownloadFault {
  if (error instanceof PrivateAddress) return 'private';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') return 'large';
  return code.endsWith('_TIMEOUT') || code === 'ETIMEDOUT' ? 'slow' : 'unreachable';
}
