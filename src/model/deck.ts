import type { Image, PhrasingContent } from 'mdast';
import type { Block, Period } from './roadmap.ts';

/** How a slide is laid out; the name is the slide's class in the theme. */
export const layouts = [
  'cover',
  'summary',
  'agenda',
  'roadmap',
  'section',
  'divider',
  'breakthrough',
  'forecast',
  'impact',
  'prose',
  'year',
  'takeaways',
  'links',
  'question',
  'list',
  'table',
  'quotation',
  'code',
  'picture',
  'picture-text',
] as const;

export type Layout = (typeof layouts)[number];

/** A title with what it is over, as one of several on a slide under the heading around them. */
export interface Row {
  title: PhrasingContent[];
  heading: Heading;
  header?: PhrasingContent[];
}

/** A place in the article: lines and columns from 1, offsets from 0. */
export interface SourceRange {
  start: { line: number; column: number; offset: number };
  end: { line: number; column: number; offset: number };
}

export interface Heading {
  /** 1 for slides that stand for themselves or open a direction, 2 for the slides within one. */
  depth: 1 | 2 | 3;
  children: PhrasingContent[];
}

export interface Slide {
  /** Stable: made from the titles above the slide in the article. */
  id: string;
  layout: Layout;
  /** Further classes: `line-3`, `dense`, `columns`. */
  classes: string[];
  heading?: Heading;
  content: Block[];
  /** Speaker notes: paragraphs of plain text. */
  notes: string[];
  /** How many of the notes are meant to be said; those behind are for reading only. All where it is absent. */
  said?: number;
  /** Pictures of its place in the article that it does not show; its notes tell of them. */
  badges?: Image[];
  /** Inline Markdown trees for the head and the foot of the slide. */
  header?: PhrasingContent[];
  footer?: PhrasingContent[];
  /** The index of the direction that it belongs to, from 1. */
  direction?: number;
  /** The number of its chapter, from 1; none for slides that speak of the whole article. */
  chapter?: number;
  /** The period that a forecast or a slide by period tells of. */
  period?: Period;
  /** Left out of the talk by a cut: it stands behind the closing slide. */
  appendix?: true;
  paginate: boolean;
  /** The author wants it whole: it may be set denser, but not cut; or where it is a wish, only if it does not fit at all. */
  keep?: true | 'wish';
  /** The place in its content of what only says again what other slides tell: where not all fits, it goes. */
  recap?: number;
  /** It tells of the same as a slide before it in its section, and may be shown with the last one where both fit and are under one heading. */
  follows?: true;
  /** How its running text is told, whatever its equals are: a letter runs on, and what somebody says beside it is points. */
  told?: 'text' | 'points';
  /** As what it may be shown beside others under the heading around it, where it tells all that its own title is over. */
  row?: Row;
  /** How it reads under the heading that it shares with the slides around it, where its own is the first sentence of its text, or a caption. */
  untitled?: Pick<Slide, 'heading' | 'content' | 'header'>;
  /** Its title, or one above it, has a number of its own: that of its chapter would contradict it. */
  counted?: true;
  /** Set on the slides that one was cut into: its id. */
  part?: { of: string };
  /** The heading without the mark that numbers it, where several slides stand under it. */
  unnumbered?: Heading;
  /** Where that begins for which it has no room: it stands in the notes. */
  rest?: SourceRange['start'];
  /** Where its text stands in the article. Empty only for slides made of labels alone. */
  sources: SourceRange[];
}

/** A direction or a section of the article, as contents list it. */
export interface Chapter {
  title: string;
  /** The direction's index, from 1. */
  direction?: number;
}

/** A place in the article that a link within it can name. */
export interface Anchor {
  name: string;
  offset: number;
}

export interface Deck {
  lang: string;
  title: string;
  subtitle?: string;
  description?: string;
  author?: string;
  date?: string;
  /** In which state it is, as the front matter says. */
  state?: Record<string, string>;
  keywords: string[];
  /** What the slides are told in, in the article's order. */
  chapters: Chapter[];
  /** What its directions foresee something for, in order of time, whether or not that has a slide of its own. */
  periods?: Period[];
  /** In the article's order. */
  anchors?: Anchor[];
  slides: Slide[];
}
