import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import type { PictureFault } from '../../marp/picture.ts';
import { report } from '../../model/report.ts';

const ownFile = 'Name a PNG, JPEG, GIF, WebP, AVIF or SVG file in the article’s own folder.';

const told: Record<PictureFault, [reason: string, fix: string]> = {
  remote: [
    'is not fetched',
    'Save the picture beside the article and name that file: a deck makes no request.',
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
