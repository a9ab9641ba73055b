import type { VFile } from 'vfile';

/** Warns of an address that a deck or its theme asked for and does not get. */
export function warnOfRefusal(address: string, file: VFile): void {
  const before = String(file.value).split(address, 2);
  const lines = before.length > 1 ? (before[0] ?? '').split(/\r\n|\n|\r/) : [];
  const message = file.message(`${address} is not fetched`, {
    ...(lines.length > 0 ? { place: { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 } } : {}),
    ruleId: 'request-refused',
    source: 'roadmap-deck',
  });
  message.note = 'A deck makes no request: name a file in its own folder.';
}
