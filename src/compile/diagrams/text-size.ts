import type { Drawing } from '../../model/drawing.ts';

/** What a slide holds of a drawing at most, in CSS pixels, and how large the text of one is that fits. */
const room = { width: 1120, height: 480, text: 24 };

/** How large the text of a drawing is on a slide, in CSS pixels. */
export const textSizeOf = ({ width, height }: Pick<Drawing, 'width' | 'height'>): number =>
  room.text * Math.min(1, room.width / width, room.height / height);
