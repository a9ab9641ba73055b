import type { OpenRequest, SettingsRequest } from './protocol.ts';

/** Asks the server to do something; `fail` hears why it did not. */
export interface Requests {
  settings(request: SettingsRequest): void;
  open(request: OpenRequest): void;
}

/** The reason in an answer of the server, or the answer's status. */
async function readReason(response: Response): Promise<string> {
  try {
    const { error } = (await response.json()) as { error?: unknown };
    if (typeof error === 'string' && error !== '') return error;
  } catch {
    // Not an answer of ours.
  }
  return `${response.status} ${response.statusText}`.trim();
}

/** Makes the page's requests to its server. */
export function makeRequests(fail: (reason: string) => void): Requests {
  const post = async (path: string, body: SettingsRequest | OpenRequest): Promise<void> => {
    try {
      const response = await fetch(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
      if (!response.ok) fail(await readReason(response));
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    }
  };
  return {
    settings: (request) => void post('/settings', request),
    open: (request) => void post('/open', request),
  };
}
