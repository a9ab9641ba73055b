import { type CutFaces, cutOwnFaces, ownFaces, withCutFaces } from '../fonts/own-faces.ts';
import type { Theme } from '../marp/theme.ts';

/**
 * Cuts the faces that a style carries within itself to the characters of a deck.
 * @param refused families with a font that the browser does not take
 */
export function cutFacesOf(css: string, characters: string, refused: ReadonlySet<string>): Promise<CutFaces> {
  // A style may show any text in capitals.
  const text = characters + characters.toUpperCase() + characters.toLowerCase();
  return cutOwnFaces(ownFaces(css), text, ({ family }) => !refused.has(family));
}

/** A theme with the cut faces in its files. */
export const withThemeFaces = (theme: Theme, faces: CutFaces): Theme => ({
  ...theme,
  sources: theme.sources.map((source) => ({ ...source, css: withCutFaces(source.css, faces) })),
});
