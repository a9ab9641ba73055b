import type { VFile } from 'vfile';
import { type CutFaces, ownFaces } from '../../fonts/own-faces.ts';
import { say } from '../../language/say.ts';
import type { Theme } from '../../marp/theme.ts';
import { report } from '../../model/report.ts';
import { shortestPath } from '../../model/shortest-path.ts';

/** Tells of each family that is brought into the deck, and that the browser does not show. */
export function reportRefused(families: readonly string[], file: VFile): void {
  for (const family of families) {
    const reason = say`the browser refuses the face “${family}” as it is cut for the deck; its text may be shown as boxes`;
    const fix = say`This is a fault of roadmap-deck; please report it with the article.`;
    report(file, { rule: 'face-refused', reason, fix });
  }
}

/** Tells of each face that could not be cut, with its place in the theme. */
export function reportWhole({ whole }: CutFaces, { sources }: Theme, file: VFile): void {
  for (const { family, address } of whole) {
    const [place] = sources.flatMap(({ css, path }) =>
      ownFaces(css)
        .filter((face) => face.address === address)
        .map(({ line, column }) => say` of ${shortestPath(path)}:${line}:${column}`),
    );
    const reason = say`the face “${family}”${place ?? ''} cannot be cut to the deck’s characters and is carried whole`;
    const fix = say`Its file may be damaged: give the theme a WOFF2, WOFF, TrueType or OpenType font.`;
    report(file, { rule: 'face-uncut', reason, fix });
  }
}
