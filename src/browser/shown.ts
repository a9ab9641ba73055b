import type { ShownSlide } from '../model/shown.ts';
import { inPage } from './in-page.ts';
import type { DeckPage } from './page.ts';

/** Reads back what a laid-out page lets its audience see, slide by slide. */
export const shownSlides = (page: DeckPage): Promise<ShownSlide[]> => inPage(page, 'readSlides');
