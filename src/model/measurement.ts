/** How a slide can be told to take less room, by the classes that the theme answers to. */
export const variants = [[], ['dense'], ['columns'], ['dense', 'columns']] as const;

/** A table of the content by its place there, with the width of each column and of what there is for all of them. */
export interface WideTable {
  block: number;
  columns: number[];
  room: number;
}

/** What the browser measured of one slide. All lengths are CSS pixels of the slide's own size. */
export interface Measurement {
  /** How far the content stands outside the slide's safe area; 0 when it fits. */
  overflow: number;
  /** The same in each of `variants`; only for a slide that does not fit as it is. */
  overflowIn?: number[];
  /** A table that is too wide even densely set; only for a slide that does not fit as it is. */
  tooWide?: WideTable;
  /** Height that is left for the content below the heading. */
  room: number;
  /** Height that the content takes. */
  height: number;
  /** For every block of the content: the height of each part that it can be cut into. */
  parts: number[][];
}
