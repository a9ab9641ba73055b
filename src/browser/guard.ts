import type { HTTPRequest, Page } from 'puppeteer-core';

/** The wall around one page. */
export interface Guard {
  /** The address at which `html` is served, once, to the page's main frame. */
  serve: (html: string) => string;
  /** Addresses that the page asked for and did not get, each once, in the order of asking. */
  refused: string[];
}

// Of a reserved name that no resolver knows. The page never leaves it.
const address = 'http://deck.invalid/';

// A second lock on the page: no scripts, forms, popups or refreshes, whatever its markup says.
const policy = "sandbox; script-src 'none'; object-src 'none'";

const longest = 500;

const answer = (html: string) => ({
  status: 200,
  contentType: 'text/html; charset=utf-8',
  headers: {
    'Content-Security-Policy': policy,
    'Referrer-Policy': 'no-referrer',
    'X-DNS-Prefetch-Control': 'off',
  },
  body: html,
});

/**
 * Shuts a fresh page in: its scripts never run, and each request is refused in the browser's network layer
 * except `data:` and the document that `serve` hands out. What Chromium refuses by itself before it becomes
 * a request (`file:`) is noted from its log.
 */
export const guardPage = async (page: Page): Promise<Guard> => {
  const refused: string[] = [];
  const seen = new Set<string>();
  let pending: string | undefined;

  const refuse = (url: string): void => {
    const shown = url.slice(0, longest);
    if (seen.has(shown)) return;
    seen.add(shown);
    refused.push(shown);
  };
  const decide = (request: HTTPRequest): Promise<void> => {
    const url = request.url();
    const isDocument = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (isDocument && url === address && pending !== undefined) {
      const html = pending;
      pending = undefined;
      return request.respond(answer(html));
    }
    if (url.startsWith('data:') && !isDocument) return request.continue();
    refuse(url);
    // 'aborted' keeps the page where it is; any other reason would replace it by an error page.
    return request.abort('aborted');
  };
  page.on('request', (request) => {
    // Fails only when the page is gone, and its requests with it.
    decide(request).catch(() => undefined);
  });
  page.on('console', (message) => {
    const local = /^Not allowed to load local resource: (.*)$/s.exec(message.text())?.[1];
    if (local !== undefined) refuse(local);
  });
  await Promise.all([
    page.setJavaScriptEnabled(false),
    page.setBypassServiceWorker(true),
    page.setRequestInterception(true),
  ]);
  const serve = (html: string): string => {
    refused.length = 0;
    seen.clear();
    pending = html;
    return address;
  };
  return { serve, refused };
};
