import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import type { PictureFault } from '../../marp/picture.ts';
import { report } from '../../model/report.ts';

const ownFile = 'Name a PNG, JPEG, GIF, WebP, AVIF or SVG file in the article’s own folder.';

const save = 'Save the picture beside the article and name that file';

const told: Record<PictureFault, [reason: string, fix: string]> = {
  remote: ['is not fetched', `${save}, or have it fetched by build --fetch-images: a deck makes no request.`],
  badge: ['is not fetched: badges are only noted', `${save} to show it.`],
  unreachable: [
    'cannot be fetched: no server answers for it',
    `Check the address and the connection. ${save}.`,
  ],
  gone: ['cannot be fetched: its server has it no more', `Mend the address. ${save}.`],
  refused: ['cannot be fetched: its server does not give it out', `${save}.`],
  slow: ['cannot be fetched: its server takes too long', `Try again. ${save}.`],
  private: ['is not fetched: its address is not a public one of the web', `${save}.`],
  secret: ['is not fetched: its address holds a name or a password', `Take it out of the address. ${save}.`],
  large: ['is not fetched: it is larger than 8 MB', `${save}, made smaller.`],
  many: ['is not fetched: there are too many of them, or they are too large together', `${save}.`],
  changed: [
    'is another one than was fetched before',
    'Look at it; to take it, remove its line from the article’s .pictures.json.',
  ],
  kind: ['is no picture', ownFile],
  missing: ['is missing or outside the article’s folder', ownFile],
  empty: ['is an empty file', 'Save the picture again.'],
  broken: ['is broken: a part of it is missing, or it cannot be drawn', 'Save the picture again.'],
};

/** Tells of a picture that a deck shows a placeholder for. */
export function reportPicture(
  address: string,
  fault: PictureFault,
  place: Position | Point | undefined,
  file: VFile,
): void {
  const [reason, fix] = told[fault];
  report(file, {
    rule: 'image',
    reason: `the picture ${address || '(without address)'} ${reason}`,
    fix,
    place,
  });
}

/** Tells that a later build may show other pictures, as it cannot be noted which ones were fetched. */
export function reportUnlocked(path: string, { message }: Error, file: VFile): void {
  report(file, {
    rule: 'image',
    reason: `which pictures were fetched cannot be noted in ${path}: ${message}`,
    fix: 'Make its folder writable: a later build may else show other pictures.',
  });
}
