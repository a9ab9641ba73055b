import type { ShownCharacters } from './in-page/characters.ts';
import { inPage } from './in-page.ts';
import type { DeckPage } from './page.ts';

export type { ShownCharacters };

/** Which characters a page shows in which families and weights, as its style decides. */
export const shownCharacters = (page: DeckPage): Promise<ShownCharacters[]> =>
  inPage(page, 'shownCharacters');
