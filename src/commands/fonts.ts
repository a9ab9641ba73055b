import type { VFile } from 'vfile';
import { fontFaces } from '../fonts/font-css.ts';
import { textOfHtml } from '../marp/render.ts';
import type { Deck } from '../model/deck.ts';
import type { Composed } from './compose.ts';

/** What the layouts and the player write by themselves: numbers, marks of parts, arrows. */
const alwaysShown = '0123456789 ()（）/–—·:：→.,%…';

/**
 * The `@font-face` rules for every face that the deck's theme names, cut to the characters that the deck
 * shows. A character that no face has is reported with its place.
 */
export async function deckFonts(composed: Composed, deck: Deck, file: VFile): Promise<string> {
  const shown = composed.slides.map((slide) => textOfHtml(slide.html)).join('');
  const notes = composed.slides.flatMap((slide) => slide.notes).join('');
  const slideCharacters = new Set(alwaysShown + shown + deck.title);
  const all = new Set([...slideCharacters, ...notes]);
  const { css, missing } = await fontFaces(composed.css, all, {
    // Notes are never bold.
    charactersOf: (_family, weight) => (weight >= 600 ? slideCharacters : all),
  });
  if (css !== '') for (const character of missing) reportMissing(character, file);
  return css;
}

function reportMissing(character: string, file: VFile): void {
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
