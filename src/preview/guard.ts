import { say } from '../language/say.ts';

/** Why a request is turned away. */
export interface Refusal {
  status: 400 | 403 | 404 | 405 | 415;
  text: string;
  /** The methods that the address knows, with 405. */
  allow?: string;
}

/** All that the preview answers to. No address leads to a file. */
export const routes: Readonly<Record<string, readonly string[]>> = {
  '/': ['GET', 'HEAD'],
  '/events': ['GET', 'HEAD'],
  '/settings': ['POST'],
  '/open': ['POST'],
  '/deck.pdf': ['GET', 'HEAD'],
  '/deck.html': ['GET', 'HEAD'],
};

/** The names under which this machine alone reaches the port; a browser leaves out the usual port. */
export function toHosts(port: number): string[] {
  const names = ['127.0.0.1', 'localhost', '[::1]'];
  return port === 80 ? names : names.map((name) => `${name}:${port}`);
}

/**
 * Tells why a request must not be answered; undefined where it may be. A page from elsewhere, open in the author's
 * browser, can send requests here. It must neither learn anything nor cause anything: not by a host name of its own
 * that leads to this machine, not from another port of this machine, not by a form, a picture or a frame.
 * @param hosts see `toHosts`
 */
export function refuse(request: Request, hosts: readonly string[]): Refusal | undefined {
  const { headers, method } = request;
  const url = new URL(request.url);
  const host = headers.get('host');
  if (host === null || !hosts.includes(host) || !hosts.includes(url.host))
    return { status: 403, text: say`This host name is not the preview’s.` };
  if (isForeign(request, host, url.pathname))
    return { status: 403, text: say`Only the preview’s own page may ask for this.` };
  const methods = Object.hasOwn(routes, url.pathname) ? routes[url.pathname] : undefined;
  if (methods === undefined) return { status: 404, text: say`There is nothing here.` };
  if (!methods.includes(method))
    return { status: 405, text: say`This is not how to ask for it.`, allow: methods.join(', ') };
  if (
    method === 'POST' &&
    !/^application\/json(?:\s*;\s*charset=utf-8)?$/i.test(headers.get('content-type') ?? '')
  )
    return { status: 415, text: say`This takes JSON.` };
  return undefined;
}

function isForeign({ headers, method }: Request, host: string, path: string): boolean {
  const origin = headers.get('origin');
  const site = headers.get('sec-fetch-site');
  if (origin !== null && origin !== `http://${host}`) return true;
  if (method !== 'GET' && method !== 'HEAD')
    return (origin === null && site === null) || (site !== null && site !== 'same-origin');
  // Browsers that do not tell the site are kept from reading by the same-origin policy; a GET changes nothing.
  if (site === null || site === 'same-origin' || site === 'none') return false;
  const isLink =
    path === '/' &&
    headers.get('sec-fetch-mode') === 'navigate' &&
    headers.get('sec-fetch-dest') === 'document';
  return !isLink;
}

/** Sent with every answer, refusals too. */
export const safeHeaders: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};
