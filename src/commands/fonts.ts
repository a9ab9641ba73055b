import type { VFile } from 'vfile';
import { type ShownCharacters, shownCharacters } from '../browser/characters.ts';
import { type DeckPage, settlePage } from '../browser/page.ts';
import { fontFaces } from '../fonts/font-css.ts';
import { toPlayerCharacters } from '../player/strings.ts';

/** What the layouts write by themselves: numbers, marks of parts, arrows. */
const alwaysShown = '0123456789 ()（）/–—·:：→.,%…';
const bold = 600;

export interface DeckFonts {
  /** `@font-face` rules that carry the fonts within them. */
  css: string;
  /** Characters of the slides that no face has. */
  missing: string[];
}

/**
 * Brings into a page every face that its theme names, cut to the characters that the page shows in it.
 * @param css the page's own style
 * @param spoken notes and titles, which the player shows beside the slides
 */
export async function embedFonts(
  page: DeckPage,
  css: string,
  spoken: string,
  lang: string,
): Promise<DeckFonts> {
  const shown = await shownCharacters(page);
  const beside = spoken + toPlayerCharacters(lang);
  const all = new Set([...alwaysShown, ...shown.flatMap(({ characters }) => [...characters]), ...beside]);
  const { css: faces, missing } = await fontFaces(css, all, {
    charactersOf: (family, weight) => charactersOf(shown, family, weight) + (weight < bold ? beside : ''),
  });
  await page.evaluate((rules: string) => {
    const style = document.createElement('style');
    style.textContent = rules;
    document.head.prepend(style);
  }, faces);
  await settlePage(page);
  const onSlides = new Set(shown.flatMap(({ characters }) => [...characters]));
  return { css: faces, missing: faces === '' ? [] : missing.filter((character) => onSlides.has(character)) };
}

function charactersOf(shown: ShownCharacters[], family: string, weight: number): string {
  const name = family.toLowerCase();
  const inFace = shown.filter(
    (part) => part.families.includes(name) && part.weight >= bold === weight >= bold,
  );
  return alwaysShown + inFace.map(({ characters }) => characters).join('');
}

/** Reports a character that no font of the deck has, at its first place in the article. */
export function reportMissing(character: string, file: VFile): void {
  const text = String(file.value);
  const index = text.indexOf(character);
  const before = text.slice(0, Math.max(0, index)).split('\n');
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  const message = file.message(`no font of the theme has the character “${character}” (${code})`, {
    ...(index >= 0 ? { place } : {}),
    ruleId: 'missing-glyph',
    source: 'roadmap-deck',
  });
  message.note = 'Another machine may show it from its own fonts, or as a box. Write it in another way.';
}
