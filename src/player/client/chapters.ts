import { make } from './dom.ts';
import type { Chapter, SlideView } from './slides.ts';

/** Slides that follow each other and belong to one chapter, or to none. */
export interface Part {
  chapter: Chapter | undefined;
  /** Indices of its first slide and of the one behind its last. */
  first: number;
  end: number;
}

/** The deck as its chapters, and what stands before, between and behind them. */
export function toParts(slides: readonly Pick<SlideView, 'chapter'>[]): Part[] {
  const parts: Part[] = [];
  for (const [index, { chapter }] of slides.entries()) {
    const part = parts.at(-1);
    const isSame = part?.chapter?.title === chapter?.title && part?.chapter?.direction === chapter?.direction;
    if (part !== undefined && isSame) part.end = index + 1;
    else parts.push({ chapter, first: index, end: index + 1 });
  }
  return parts;
}

/** A direction's number in its ring; nothing where there is none. */
export const makeNumber = (direction: string): Node[] =>
  direction === '' ? [] : [make('span', { class: 'deck-number' }, direction)];

/** Sets the names of the chapters between the slides, in place of those that stand there. */
export function placeHeads(slides: readonly SlideView[]): void {
  for (const head of document.querySelectorAll('.deck-group')) head.remove();
  for (const { chapter, first } of toParts(slides)) {
    if (chapter === undefined && first === 0) continue;
    const head =
      chapter === undefined
        ? make('hr', { class: 'deck-group' })
        : make('h2', { class: 'deck-group' }, ...makeNumber(chapter.direction), chapter.title);
    slides[first]?.element.before(head);
  }
}
