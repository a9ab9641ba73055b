import { type Layout, layouts } from './deck.ts';
import type { Block } from './roadmap.ts';

/** How the slides of a layout are treated. All of it is asked of each layout, so that none is forgotten. */
export interface LayoutTraits {
  /** Whether it says again what other slides are for. */
  overview: boolean;
  /** Whether it is shown for orientation, or to be looked up, and nobody reads it out. */
  glanced: boolean;
  /** Whether its title may begin with a mark: a direction's number, a period. */
  marked: boolean;
  /** Whether it opens or closes what its title names, and is not counted among the slides under that. */
  apart: boolean;
  /** Whether its points may stand in two columns. */
  columns: boolean;
  /** Whether its slide may open a chapter with its period as the hero: text that can stand below one. */
  heroic: boolean;
  /** Whether it shows a picture for its own sake. */
  picture: boolean;
  /** What it is made for: a part of its slide without that is running text. Nothing where any part may stand in it. */
  subject: Block['type'] | undefined;
  /** Who is asked first for a talk of little time, from 0. */
  rank: number;
  /** The same where there is no time for the directions. */
  briefRank: number;
}

/** A slide that tells something of its own in words, and is asked for such a talk behind all that have a rank. */
const told = {
  overview: false,
  glanced: false,
  marked: false,
  apart: false,
  columns: false,
  heroic: false,
  picture: false,
  subject: undefined,
  rank: 7,
  briefRank: 4,
} as const satisfies LayoutTraits;

export const layoutTraits: Record<Layout, LayoutTraits> = {
  cover: { ...told, apart: true },
  summary: { ...told, rank: 3, briefRank: 2 },
  agenda: { ...told, overview: true, glanced: true, rank: 8 },
  roadmap: { ...told, overview: true, glanced: true, rank: 0, briefRank: 0 },
  section: { ...told, marked: true, apart: true, columns: true, heroic: true, rank: 1 },
  divider: { ...told, marked: true, apart: true, rank: 1 },
  breakthrough: { ...told, marked: true, columns: true, rank: 6 },
  forecast: { ...told, marked: true, rank: 2 },
  impact: { ...told, rank: 4 },
  prose: { ...told, heroic: true },
  // They repeat the forecasts.
  year: { ...told, overview: true, glanced: true, rank: 9, briefRank: 1 },
  takeaways: { ...told, rank: 5, briefRank: 3 },
  links: { ...told, glanced: true, rank: 8, briefRank: 5 },
  question: { ...told, apart: true },
  list: { ...told, columns: true, heroic: true, subject: 'list' },
  table: { ...told, glanced: true, subject: 'table' },
  quotation: told,
  code: { ...told, glanced: true, subject: 'code' },
  picture: { ...told, picture: true },
  'picture-text': { ...told, picture: true },
};

/** Of a class of a slide, whether the name is a layout's. */
export const isLayout = (name: string | undefined): name is Layout =>
  (layouts as readonly (string | undefined)[]).includes(name);
