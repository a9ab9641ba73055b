import { toNumber, toPlace, toTalk } from './place.ts';
import type { SlideView } from './slides.ts';
import { readWords } from './words.ts';

/** By the body of a slide, the numbers that it has: an edit of one slide is no work on a thousand others. */
const numbered = new WeakMap<Element, string>();

/** Gives every slide the numbers of its place, where its HTML was made for another one. */
export function renumber(slides: readonly SlideView[]): void {
  const words = readWords();
  const extent = { count: slides.length, talk: toTalk(slides) };
  for (const [at, { element, title }] of slides.entries()) {
    const number = String(at + 1);
    const body = element.querySelector('.marpit');
    const numbers = `${number} ${extent.count} ${extent.talk}`;
    if (body === null || numbered.get(body) === numbers) continue;
    numbered.set(body, numbers);
    element.setAttribute('aria-label', `${toNumber(toPlace(at, extent), words)} ${title}`.trim());
    // Marp repeats the attributes on the layers of a slide; only the one with the content has an id.
    for (const section of element.querySelectorAll('.marpit > svg > foreignObject > section')) {
      if (/^\d+$/.test(section.id)) section.id = number;
      if (section.hasAttribute('data-marpit-pagination'))
        section.setAttribute('data-marpit-pagination', number);
      if (section.hasAttribute('data-marpit-pagination-total'))
        section.setAttribute('data-marpit-pagination-total', String(slides.length));
    }
  }
}
