import type { DeckPage } from '../browser/page.ts';
import { type CutFaces, cutOwnFaces, ownFaces, withCutFaces } from '../fonts/own-faces.ts';
import type { Theme } from '../marp/theme.ts';

/**
 * Cuts the faces that a style carries within itself to the characters of a deck.
 * @param page shows the style
 */
export async function cutFacesOf(css: string, characters: string, page: DeckPage): Promise<CutFaces> {
  const faces = ownFaces(css);
  if (faces.length === 0) return { cut: new Map(), whole: [] };
  const broken = new Set(await page.evaluate(brokenInPage));
  // A style may show any text in capitals.
  const text = characters + characters.toUpperCase() + characters.toLowerCase();
  return cutOwnFaces(faces, text, ({ family }) => !broken.has(family));
}

/** Families with a font that the browser does not take. Runs in the page. */
async function brokenInPage(): Promise<string[]> {
  const fonts = [...document.fonts];
  await Promise.all(fonts.map((face) => face.load().catch(() => undefined)));
  return fonts
    .filter(({ status }) => status === 'error')
    .map(({ family }) => family.replace(/^["']|["']$/g, ''));
}

/** A theme with the cut faces in its files. */
export const withThemeFaces = (theme: Theme, faces: CutFaces): Theme => ({
  ...theme,
  sources: theme.sources.map((source) => ({ ...source, css: withCutFaces(source.css, faces) })),
});
