import type { Meter } from '../fit-tools.ts';
import type { BuildCache } from './build-cache.ts';

/** A meter that measures no slide again that was measured before. */
export const cachedMeter =
  (measure: Meter, { measurements }: Pick<BuildCache, 'measurements'>): Meter =>
  async (made, indices) => {
    const slides = indices.flatMap((index) => made.compiled[index] ?? []);
    const unknown = indices.filter((_, place) => {
      const slide = slides[place];
      return slide && !measurements.has(slide);
    });
    const measured = unknown.length === 0 ? [] : await measure(made, unknown);
    unknown.forEach((index, place) => {
      const [slide, measurement] = [made.compiled[index], measured[place]];
      if (slide && measurement) measurements.set(slide, measurement);
    });
    return slides.flatMap((slide) => measurements.get(slide) ?? []);
  };
