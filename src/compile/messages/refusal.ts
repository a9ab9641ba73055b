import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { say } from '../../language/say.ts';
import { placesIn } from '../../model/places.ts';
import { report } from '../../model/report.ts';

/** Warns of an address that a deck or its theme asked for and does not get. */
export function warnOfRefusal(address: string, file: VFile): void {
  report(file, {
    rule: 'request-refused',
    reason: say`${address} is not fetched`,
    fix: say`A deck makes no request: name a file in its own folder.`,
    place: placeInText(address, file),
  });
}

/** Where an address first stands in a text, if it stands there as it is. */
export function placeInText(address: string, { value }: VFile): Point | undefined {
  const text = String(value);
  const at = address === '' ? -1 : text.indexOf(address);
  return at < 0 ? undefined : placesIn(text)(at);
}
