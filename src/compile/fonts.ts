import { type ShownCharacters, shownCharacters } from '../browser/characters.ts';
import { type DeckPage, settlePage } from '../browser/page.ts';
import { fontFaces } from '../fonts/font-css.ts';
import { facesInCss, needsOfCss } from '../fonts/needed.ts';
import type { CutFaces } from '../fonts/own-faces.ts';
import { isForFigures, isReached, textFamily } from '../fonts/reached.ts';
import { hasWidePunctuation } from '../language/script.ts';
import { toPlayerCharacters } from '../player/strings.ts';
import { cutFacesOf } from './own-faces.ts';

/** What the layouts write by themselves: numbers, marks of parts. */
const alwaysShown = '0123456789 ()/–—·:.,%…';
const alwaysShownWide = '（）：';
const bold = 600;

/** The characters that layouts write by themselves in a language. */
export const layoutCharacters = (lang: string): string =>
  alwaysShown + (hasWidePunctuation(lang) ? alwaysShownWide : '');

export interface DeckFonts {
  /** `@font-face` rules that carry the fonts within them. */
  css: string;
  /** The embedded family that also has the characters of notes, titles and the player. */
  family: string | undefined;
  /** Characters of the slides that no face has. */
  missing: string[];
  /** Families that are brought in and that the browser does not take. */
  refused: string[];
  /** The faces that the style carries within itself. */
  own: CutFaces;
}

/**
 * Brings into a page every face that its theme names, cut to the characters that the page shows in it, and shows it.
 * @param css the page's own style
 * @param spoken notes and titles, which the player shows beside the slides
 * @param lang the deck's, BCP 47
 */
export async function embedFonts(
  page: DeckPage,
  css: string,
  spoken: string,
  lang: string,
): Promise<DeckFonts> {
  // The page is told to look first, and the theme is read meanwhile.
  const [shown, named] = await Promise.all([
    shownCharacters(page),
    new Promise(setImmediate).then(() => facesInCss(css)),
  ]);
  const family = textFamily(named.map((face) => face.family.name));
  const layouts = layoutCharacters(lang);
  const beside = spoken + toPlayerCharacters(lang);
  const all = new Set([...layouts, ...shown.flatMap(({ characters }) => [...characters]), ...beside]);
  const {
    css: faces,
    families,
    missing,
  } = await fontFaces(css, all, {
    lang,
    charactersOf: (name, weight) =>
      charactersOf(shown, name, weight, layouts) + (name === family && weight < bold ? beside : ''),
  });
  await showFaces(page, faces);
  const refused = new Set(await page.evaluate(refusedFamilies));
  const own = await cutFacesOf(css, [...all].join('') + needsOfCss(css).characters, refused);
  // Formulas bring faces of their own.
  const inText = shown.filter(({ families: [first = ''] }) => !/^katex_/.test(first));
  const onSlides = new Set(inText.flatMap(({ characters }) => [...characters]));
  const notShown = missing.filter((character) => onSlides.has(character));
  return {
    css: faces,
    family,
    missing: faces === '' ? [] : notShown,
    refused: families.filter((name) => refused.has(name)),
    own,
  };
}

/** Families with a font that the browser does not take. Runs in the page, whose faces are loaded. */
function refusedFamilies(): string[] {
  const get = Object.getOwnPropertyDescriptor(Document.prototype, 'fonts')?.get;
  const fonts: FontFaceSet = get?.call(document);
  return Array.from(fonts)
    .filter(({ status }) => status === 'error')
    .map(({ family }) => family.replace(/^["']|["']$/g, ''));
}

/**
 * Brings faces into a page in the place of those that it has, and shows what it hid until they were there. They are
 * loaded first: text that is laid out without its face costs a search among the machine's fonts, and is laid out twice.
 */
export async function showFaces(page: DeckPage, faces: string): Promise<void> {
  await page.evaluate(async (rules: string) => {
    // By the prototype: an element's name can hide any property of the document.
    const find = (selector: string): Element | null =>
      Document.prototype.querySelector.call(document, selector);
    const style = find('style[data-faces]') ?? Document.prototype.createElement.call(document, 'style');
    style.setAttribute('data-faces', '');
    style.textContent = rules;
    find(':root > head')?.prepend(style);
    const fonts: FontFaceSet = Object.getOwnPropertyDescriptor(Document.prototype, 'fonts')?.get?.call(
      document,
    );
    await Promise.all(Array.from(fonts, (face) => face.load().catch(() => undefined)));
    find(':root > body')?.removeAttribute('hidden');
  }, faces);
  await settlePage(page);
}

/** What a face shows. One that shows no text may still show what layouts write, if it is for nothing else. */
function charactersOf(shown: ShownCharacters[], family: string, weight: number, layouts: string): string {
  const inFamily = shown.filter((part) => isReached(family, undefined, part));
  if (inFamily.length === 0 && !isForFigures(family)) return '';
  const inFace = inFamily.filter((part) => isReached(family, weight, part));
  return layouts + inFace.map(({ characters }) => characters).join('');
}
