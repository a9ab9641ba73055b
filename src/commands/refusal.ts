import type { VFile } from 'vfile';

/** Warns of an address that a deck or its theme asked for and does not get. */
export function warnOfRefusal(address: string, file: VFile): void {
  const message = file.message(`${address} is not fetched`, {
    ruleId: 'request-refused',
    source: 'roadmap-deck',
  });
  message.note = 'A deck makes no request: name a file in its own folder.';
}
