import type { Measurement } from '../model/measurement.ts';
import { inPage } from './in-page.ts';
import type { DeckPage } from './page.ts';

/**
 * Measures slides as the browser lays them out.
 * @param indices which slides, from 0; all when left out
 */
export const measureSlides = (page: DeckPage, indices?: number[]): Promise<Measurement[]> =>
  inPage(page, 'measureSlides', indices ?? null);
