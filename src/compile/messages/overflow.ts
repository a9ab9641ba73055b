import type { VFile } from 'vfile';
import type { Settings } from '../../config/settings.ts';
import { ownHeading, slideTitle } from '../../deck/slide.ts';
import { say } from '../../language/say.ts';
import type { Deck } from '../../model/deck.ts';
import { report } from '../../model/report.ts';
import type { Overflow } from '../fit.ts';

/** @param number from 1 */
export const overflowReason = (number: number, title: string, pixels: number): string =>
  say`slide ${number} “${title}” stands out by ${pixels} px`;

/** Reports a slide that stands out, at what does not fit on it: an error where its author keeps it whole. */
export function reportOverflow({ slide, number, pixels, place }: Overflow, file: VFile): void {
  const reason = overflowReason(number, slideTitle(slide), pixels);
  report(file, {
    rule: 'slide-overflow',
    severity: slide.keep === true ? 'error' : 'warning',
    reason: slide.keep === true ? say`${reason}, and is to be kept whole` : reason,
    fix: say`Shorten it, or cut it into shorter sentences, items or sections.`,
    place: place ?? slide.sources[0]?.start,
  });
}

/** Reports what its author would have kept whole and no slide holds. */
export function reportWishes({ slides }: Deck, file: VFile): void {
  slides.forEach((slide, index) => {
    const { keep, part, sources } = slide;
    if (keep !== 'wish' || !part || slides[index - 1]?.part?.of === part.of) return;
    const heading = ownHeading(slide);
    const whole = heading ? { ...slide, heading } : slide;
    report(file, {
      rule: 'slide-overflow',
      severity: 'warning',
      reason: say`“${slideTitle(whole)}” is to be kept whole, but no slide holds it: it is cut`,
      fix: say`Shorten it, or cut it into shorter sentences, items or sections.`,
      place: sources[0]?.start,
    });
  });
}

/** Reports where the text begins that slides have no room for. */
export function reportRests({ slides }: Deck, rules: Settings['rules'], file: VFile): void {
  slides.forEach((slide, index) => {
    if (!slide.rest) return;
    report(file, {
      rule: 'rest-in-notes',
      severity: rules['rest-in-notes'] === 'error' ? 'error' : 'warning',
      reason: say`slide ${index + 1} “${slideTitle(slide)}” has no room for all of this: it stands whole in the notes`,
      fix: say`Shorten it, or cut it into words, sentences, items or sections that a slide can be cut between.`,
      place: slide.rest,
    });
  });
}
