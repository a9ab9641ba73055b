import type { SourceRange } from './deck.ts';

/** What a piece of the article's text is. */
export type UnitType =
  | 'heading'
  | 'sentence'
  | 'item'
  | 'cell'
  | 'code'
  | 'link'
  | 'image'
  | 'metadata'
  | 'comment';

/** A piece of the article that must not be lost. */
export interface Unit {
  type: UnitType;
  /** As the article has it; for a link its address. */
  text: string;
  source: SourceRange;
  /** Of a line of a diagram's source: the labels in it, which its drawing shows in its place. */
  drawn?: readonly string[];
  /** Left out by the author's own word. */
  skipped?: true;
}

/** Where a unit ended up; `appendix` is a slide that a cut has put behind the closing one. */
export type Placement = 'slide' | 'appendix' | 'notes' | 'metadata' | 'skipped' | 'missing';

export interface PlacedUnit {
  unit: Unit;
  placement: Placement;
  /** The number of the slide, from 1, for `slide`, `appendix` and `notes`. */
  slide?: number;
}

/** Text of a slide that stands neither in the article nor among the labels. */
export interface UnsourcedText {
  slide: number;
  text: string;
}

/** The account of every unit of an article. */
export interface Coverage {
  entries: PlacedUnit[];
  unsourced: UnsourcedText[];
}
