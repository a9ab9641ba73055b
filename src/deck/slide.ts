import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import type { Position } from 'unist';
import { textOf } from '../article/phrasing.ts';
import type { Labels } from '../language/labels.ts';
import type { Heading, Layout, Slide, SourceRange } from '../model/deck.ts';
import type { Directive } from '../model/directive.ts';
import type { Part, Piece, Topic } from '../model/roadmap.ts';
import type { IdMaker } from './ids.ts';
import { text } from './nodes.ts';

/** What may stand above and below the dates of directions: texts, and lists too. */
export interface AroundDates {
  texts: boolean;
  lists: boolean;
}

/** What every planner needs to know of the deck that it plans for. */
export interface Planner {
  lang: string;
  labels: Labels;
  ids: IdMaker;
  /** What the author's comments say. */
  directives: readonly Directive[];
  /** The names of topics that several directions have. */
  sharedTopics: ReadonlySet<string>;
  /** The names that the parts of several sections have. */
  sharedNames: ReadonlySet<string>;
  /** The topics that stand on the dividers of their directions. */
  openingTopics: ReadonlySet<Topic>;
  /** Whether short texts and lists beside the dates of a direction stand on the slide of these. */
  aroundDates: AroundDates;
  /** Whether periods with points below their titles are lines of one slide, as those without titles are. */
  areTitledTold: boolean;
  /** Whether the article is a talk written down. */
  isTalk: boolean;
  /** What is told on a slide each, as its equals in a numbered series are. */
  seriesApart: ReadonlySet<Part | Piece>;
  /** What is said, and not shown, before what a section claims. */
  remarks: ReadonlySet<Paragraph>;
}

/** A slide with everything left at its default that `given` does not name. */
export const makeSlide = (layout: Layout, given: Partial<Slide> & { id: string }): Slide => ({
  layout,
  classes: [],
  content: [],
  notes: [],
  paginate: true,
  sources: [],
  ...given,
});

export function toSource(position: Position): SourceRange {
  const { start, end } = position;
  const point = (at: Position['start']) => ({ line: at.line, column: at.column, offset: at.offset ?? 0 });
  return { start: point(start), end: point(end) };
}

/**
 * Paragraphs as speaker notes. The addresses of their links follow them, except of those that the slide shows.
 * @param shown what the slide shows of the paragraphs
 */
export function notesOf(paragraphs: (Paragraph | PhrasingContent[])[], shown: Nodes[] = []): string[] {
  const said = paragraphs.map((paragraph) => spoken(paragraph, '\n')).filter((note) => note !== '');
  const onSlide = new Set(shown.flatMap(addressesIn));
  const inNotes = paragraphs.flatMap((nodes) =>
    Array.isArray(nodes) ? nodes.flatMap(addressesIn) : addressesIn(nodes),
  );
  const unseen = [...new Set(inNotes)].filter(
    (address) => !onSlide.has(address) && !said.some((note) => note.includes(address)),
  );
  return [...said, ...unseen];
}

/** The text of nodes with something in place of the line breaks, which have no text of their own. */
export function spoken(nodes: Paragraph | PhrasingContent[], lineBreak: string): string {
  const spelled = (node: PhrasingContent): PhrasingContent => {
    if (node.type === 'break') return { type: 'text', value: lineBreak };
    return 'children' in node ? ({ ...node, children: node.children.map(spelled) } as PhrasingContent) : node;
  };
  return textOf((Array.isArray(nodes) ? nodes : nodes.children).map(spelled)).trim();
}

/** What something is called where its title stands in one line. */
export const nameInLine = (title: PhrasingContent[]): string => spoken(title, ' ').replace(/\s+/g, ' ');

/** Where the links within a node lead to. */
export function addressesIn(node: Nodes): string[] {
  if (node.type === 'link') return [node.url];
  return 'children' in node ? node.children.flatMap((child) => addressesIn(child)) : [];
}

/** There are so many colours of lines; a ninth direction takes the first again, a chapter 0 the last. */
const lines = 8;

/** The class that gives a slide its direction's colour. */
export const lineClass = (direction: number): string => `line-${((direction + lines - 1) % lines) + 1}`;

export const isLineClass = (name: string): boolean => /^line-\d$/.test(name);

/** A slide's heading without the mark that numbers it. */
export const ownHeading = ({ heading, unnumbered }: Slide): Heading | undefined => unnumbered ?? heading;

/** The heading that a slide stands under, alone or with others, without the mark that numbers it. */
export const sharedHeading = (slide: Slide): Heading | undefined =>
  slide.untitled?.heading ?? ownHeading(slide);

/** What a slide is called in a list of slides: its heading as plain text. */
export const slideTitle = (slide: Slide): string =>
  slide.heading ? spoken(slide.heading.children, ' ') : '';

/** Between the titles above that of a slide. */
export const headerSeparator = ' · ';

/** The titles of sections around a slide in one line. */
export const toHeader = (titles: string[]): string => titles.join(headerSeparator);

/** Slides with the titles of what is around them above their own. */
export function withHeader(slides: Slide[], header: string[]): Slide[] {
  if (header.length > 0) for (const slide of slides) slide.header = [text(toHeader(header))];
  return slides;
}
