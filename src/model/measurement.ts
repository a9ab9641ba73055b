/**
 * Steps from the type that a layout asks for down to the least that it allows. Each is a class that the theme answers
 * to: `dense-1`, `dense-2` and so on, and for the last `dense`.
 */
export const mostSteps = 10;

export const stepClass = (step: number): string => (step < mostSteps ? `dense-${step}` : 'dense');

/** The step that a class stands for; 0 for any other class. */
export function stepOfClass(name: string): number {
  if (name === 'dense') return mostSteps;
  return Number(/^dense-([1-9])$/.exec(name)?.[1] ?? 0);
}

/** A table of the content by its place there, with the width of each column and of what there is for all of them. */
export interface WideTable {
  block: number;
  columns: number[];
  room: number;
}

/** How a slide that does not fit as it is fits in smaller type. */
export interface Reduction {
  /** The least step at which it fits; none where it fits at no step. */
  step?: number;
  /** The same with its points in two columns, from 0. */
  inColumns?: number;
  /** How far it stands out at the last step. */
  overflow: number;
}

/** What the browser measured of one slide. All lengths are CSS pixels of the slide's own size. */
export interface Measurement {
  /** How far the content stands outside the slide's safe area; 0 when it fits. */
  overflow: number;
  /** Only for a slide that does not fit as it is. */
  reduced?: Reduction;
  /** A table that is too wide even densely set; only for a slide that does not fit as it is. */
  tooWide?: WideTable;
  /** Height that is left for the content below the heading. */
  room: number;
  /** Height that the content takes. */
  height: number;
  /** For every block of the content: the height of each part that it can be cut into. */
  parts: number[][];
}
