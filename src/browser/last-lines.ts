import type { LonelyEnd } from './in-page/last-lines.ts';
import { inPage } from './in-page.ts';
import type { DeckPage } from './page.ts';

/** Finds blocks of Chinese, Japanese or Korean text whose last line is one character, punctuation aside. */
export const lonelyEnds = (page: DeckPage): Promise<LonelyEnd[]> => inPage(page, 'lonelyEnds');
