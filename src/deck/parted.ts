import type { Placement } from '../model/coverage.ts';
import { spelled } from './wording.ts';

/** What a slide tells, by its letters. */
interface Told {
  shown: { spelled: string };
  notes: { spelled: string };
  appendix: boolean;
  /** The slide that it is a part of, or itself where it left a rest to its notes. */
  of: string | undefined;
}

/**
 * Finds a text that was parted: over slides that one was cut into, in their order, or between what a slide shows and
 * what its notes say.
 * @returns where its first piece is, and that it is in notes where a piece of it is
 */
export function findParted(
  text: string,
  slides: Iterable<number>,
  toldBy: (slide: number) => Told | undefined,
): { placement: Placement; slide: number } | undefined {
  let left = '';
  let of: string | undefined;
  let first = 0;
  let placement: Placement = 'slide';
  for (const slide of slides) {
    const told = toldBy(slide);
    if (told?.of === undefined) continue;
    if (told.of !== of) {
      of = told.of;
      left = spelled(text);
      first = slide + 1;
      placement = told.appendix ? 'appendix' : 'slide';
    }
    const whole = left;
    // What a slide shows and what its notes say may each have a piece, the longer one first.
    const said = [told.shown.spelled, told.notes.spelled];
    if (prefixIn(told.notes.spelled, left) > prefixIn(told.shown.spelled, left)) said.reverse();
    for (const each of said) {
      const length = prefixIn(each, left);
      if (length > 0 && each === told.notes.spelled) placement = 'notes';
      left = left.slice(length);
    }
    if (left === '') return { placement, slide: first };
    // Its first piece is where it begins.
    if (left === whole && left === spelled(text)) of = undefined;
  }
  return undefined;
}

/** How much of the beginning of a text stands in another. */
function prefixIn(whole: string, text: string): number {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (whole.includes(text.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}
