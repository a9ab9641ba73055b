import type { Point } from 'unist';
import type { VFile } from 'vfile';

/** Warns of an address that a deck or its theme asked for and does not get. */
export function warnOfRefusal(address: string, file: VFile): void {
  const place = placeInText(address, file);
  const message = file.message(`${address} is not fetched`, {
    ...(place ? { place } : {}),
    ruleId: 'request-refused',
    source: 'roadmap-deck',
  });
  message.note = 'A deck makes no request: name a file in its own folder.';
}

/** Where an address first stands in a text, if it stands there as it is. */
export function placeInText(address: string, { value }: VFile): Point | undefined {
  const text = String(value);
  const at = address === '' ? -1 : text.indexOf(address);
  if (at < 0) return undefined;
  const lines = text.slice(0, at).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
