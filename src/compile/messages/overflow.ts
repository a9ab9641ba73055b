import type { VFile } from 'vfile';
import { slideTitle } from '../../deck/slide.ts';
import { report } from '../../model/report.ts';
import type { Overflow } from '../fit.ts';

/** @param number from 1 */
export const overflowReason = (number: number, title: string, pixels: number): string =>
  `slide ${number} “${title}” stands out by ${pixels} px`;

/** Reports a slide that does not fit, at the place in the article that it comes from. */
export function reportOverflow({ slide, number, pixels }: Overflow, file: VFile): void {
  report(file, {
    rule: 'slide-overflow',
    severity: 'error',
    reason: overflowReason(number, slideTitle(slide), pixels),
    fix: 'Shorten it, or cut it into shorter sentences, items or sections.',
    place: slide.sources[0]?.start,
  });
}
