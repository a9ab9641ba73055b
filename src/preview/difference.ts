import type { LivePresentation } from './live-deck.ts';

/**
 * The first place in the new order at which an edit can be seen, from 0: the first slide that was not there before,
 * else the first place that now holds another slide. Undefined where the order is the same, or empty.
 */
export function findEdited(before: readonly string[], now: readonly string[]): number | undefined {
  const known = new Set(before);
  const fresh = now.findIndex((key) => !known.has(key));
  if (fresh !== -1) return fresh;
  const length = Math.max(before.length, now.length);
  const place = Array.from({ length }).findIndex((_, at) => before[at] !== now[at]);
  return place === -1 || now.length === 0 ? undefined : Math.min(place, now.length - 1);
}

/** Whether a page that shows one of them has nothing to change for the other. */
export function isSameDeck(one: LivePresentation, other: LivePresentation): boolean {
  return (
    one.title === other.title &&
    one.lang === other.lang &&
    one.size.width === other.size.width &&
    one.size.height === other.size.height &&
    one.slides.length === other.slides.length &&
    one.slides.every((slide, at) => isSameSlide(slide, other.slides[at])) &&
    isSameStyle(one, other)
  );
}

export const isSameStyle = (one: LivePresentation, other: LivePresentation): boolean =>
  one.css === other.css && one.fonts?.join('\n') === other.fonts?.join('\n');

type Slide = LivePresentation['slides'][number];

const isSameSlide = (one: Slide, other: Slide | undefined): boolean =>
  one.key === other?.key && one.lines?.[0] === other.lines?.[0] && one.lines?.[1] === other.lines?.[1];
