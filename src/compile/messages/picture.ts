import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import { say } from '../../language/say.ts';
import type { PictureFault } from '../../marp/picture.ts';
import { report } from '../../model/report.ts';

const ownFile = say`Name a PNG, JPEG, GIF, WebP, AVIF or SVG file in the article’s own folder.`;

const save = say`Save the picture beside the article and name that file`;

const told: Record<PictureFault, [reason: string, fix: string]> = {
  remote: [
    say`is not fetched`,
    say`${save}, or have it fetched by build --fetch-images: a deck makes no request.`,
  ],
  badge: [say`is not fetched: badges are only noted`, say`${save} to show it.`],
  unreachable: [
    say`cannot be fetched: no server answers for it`,
    say`Check the address and the connection. ${save}.`,
  ],
  gone: [say`cannot be fetched: its server has it no more`, say`Mend the address. ${save}.`],
  refused: [say`cannot be fetched: its server does not give it out`, `${save}.`],
  slow: [say`cannot be fetched: its server takes too long`, say`Try again. ${save}.`],
  private: [say`is not fetched: its address is not a public one of the web`, `${save}.`],
  secret: [
    say`is not fetched: its address holds a name or a password`,
    say`Take it out of the address. ${save}.`,
  ],
  large: [say`is not fetched: it is larger than 8 MB`, say`${save}, made smaller.`],
  many: [say`is not fetched: there are too many of them, or they are too large together`, `${save}.`],
  changed: [
    say`is another one than was fetched before`,
    say`Look at it; to take it, remove its line from the article’s .pictures.json.`,
  ],
  kind: [say`is no picture`, ownFile],
  missing: [say`is missing or outside the article’s folder`, ownFile],
  empty: [say`is an empty file`, say`Save the picture again.`],
  broken: [say`is broken: a part of it is missing, or it cannot be drawn`, say`Save the picture again.`],
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
    reason: say`the picture ${address || say`(without address)`} ${reason}`,
    fix,
    place,
  });
}

/** Tells that a later build may show other pictures, as it cannot be noted which ones were fetched. */
export function reportUnlocked(path: string, { message }: Error, file: VFile): void {
  report(file, {
    rule: 'image',
    reason: say`which pictures were fetched cannot be noted in ${path}: ${message}`,
    fix: say`Make its folder writable: a later build may else show other pictures.`,
  });
}
