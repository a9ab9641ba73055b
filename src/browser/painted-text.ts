import type { TextPaint } from '../model/text-paint.ts';
import { inPage } from './in-page.ts';
import type { DeckPage } from './page.ts';

/**
 * Finds out in which colours a laid-out page paints the text of its slides: one entry for every two colours,
 * size and weight that a slide shows together. Text over pictures is left out, since its ground is not known.
 */
export const paintedText = (page: DeckPage): Promise<TextPaint[]> => inPage(page, 'paintedText');
