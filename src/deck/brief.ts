import type { Slide } from '../model/deck.ts';
import type { Measurement } from '../model/measurement.ts';
import { claimClass } from './claim.ts';

/** The class of a slide of so few words that they stand large. */
export const briefClass = 'brief';

/** They take no more than this share of the room. */
const fewWords = 0.22;

/** Whether a slide shows a line or two. */
export const isFew = ({ height, room }: Measurement): boolean => height <= fewWords * room;

/** A slide whose text is a line or two, with that set large; any other as it is. */
export function enlarged(slide: Slide, measured: Measurement): Slide {
  const { layout, classes, content } = slide;
  const isText = layout === 'prose' && content.length === 1 && content[0]?.type === 'paragraph';
  const isBrief = isText && !classes.includes(claimClass) && isFew(measured);
  return isBrief && !classes.includes(briefClass) ? { ...slide, classes: [...classes, briefClass] } : slide;
}
