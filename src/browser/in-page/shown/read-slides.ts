import type { ShownSlide } from '../../../model/shown.ts';
import { slidesOf } from '../slides.ts';
import { findAdditions } from './additions.ts';
import { readSlide } from './read-slide.ts';

/** Reads back what the page lets its audience see, slide by slide. */
export function readSlides(): ShownSlide[] {
  const additions = findAdditions();
  return slidesOf(document).map((section) => readSlide(section, additions));
}
