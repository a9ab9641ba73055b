import type { BlockContent, DefinitionContent, List, ListItem, Paragraph, PhrasingContent } from 'mdast';
import type { Position } from 'unist';
import type { Directive } from './directive.ts';

/** A block of the article as it can stand on a slide: no definitions, no raw HTML. */
export type Block = Exclude<BlockContent | DefinitionContent, { type: 'html' | 'definition' }>;

/** What the front matter says, with every value as text. Unknown keys are kept in `other`. */
export interface Metadata {
  title?: string;
  subtitle?: string;
  description?: string;
  date?: string;
  author?: string;
  /** In which state it is, as of when, in which version, by the keys that say so. */
  state?: Record<string, string>;
  tags: string[];
  other: Record<string, string>;
}

/** A span of time that a group is dated with, for example a year, a half year, a quarter or a range. */
export interface Period {
  /** As the article writes it: `2025`, `2025年`, `2025 H2`. */
  label: string;
  /** Equal for equal spans, and sorts by time: `2025-01/12` is January 2025 and the eleven months after it. */
  key: string;
}

/** A title that says where something comes from and where it goes: 从A到B, from A to B. */
export interface Movement {
  from: string;
  to: string;
}

/** A section's or a group's heading, taken apart. The parts together are the whole heading. */
export interface Title {
  /** The number that the article gives it, without punctuation: `2` in `2. Models`. */
  number?: string;
  /** The part before the colon, or all of it. */
  main: PhrasingContent[];
  /** The part behind the colon. */
  sub?: PhrasingContent[];
  /** Which one of several an article or a direction is that is called so, or which kind of text: Lecture 7, Pillar 2, White paper. */
  label?: PhrasingContent[];
  movement?: Movement;
  /** The heading without its number and its period. */
  named: PhrasingContent[];
  /** The heading as written. */
  whole: PhrasingContent[];
  position: Position;
}

/** A titled set of points without a date. */
export interface Breakthrough {
  type: 'breakthrough';
  title: Title;
  blocks: Block[];
  position: Position;
}

/** A titled set of points with a date. */
export interface Forecast {
  type: 'forecast';
  period: Period;
  title: Title;
  /** Set where its name is that of all its peers. */
  sharesName?: true;
  /** The key of the year that it stands in on a map, where it has no place of its own there. */
  inYear?: string;
  /** Set where it is one of several sentences that each open with their period. */
  isSentence?: true;
  blocks: Block[];
  position: Position;
}

export type Group = Breakthrough | Forecast;

/** Paragraphs that follow each other. */
export interface Prose {
  type: 'prose';
  paragraphs: Paragraph[];
  position: Position;
}

/** Parallel paragraphs, each with a short lead: For companies, …; For researchers, … */
export interface Takeaways {
  type: 'takeaways';
  cards: { lead: PhrasingContent[]; text: PhrasingContent[]; position: Position }[];
  position: Position;
}

/** A list of links, each with what the article says of it. */
export interface Links {
  type: 'links';
  title?: PhrasingContent[];
  items: { link: PhrasingContent[]; url: string; about: PhrasingContent[]; position: Position }[];
  position: Position;
}

/** The question that the article closes with. */
export interface Question {
  type: 'question';
  paragraph: Paragraph;
  position: Position;
}

/** A list with the sentence that leads to it, and a short one behind it. */
export interface Points {
  type: 'points';
  intro?: Paragraph;
  outro?: Paragraph;
  list: List;
  position: Position;
}

/** Any other block, with the paragraph that leads to it, and the one behind it that goes on with its sentence, is its caption, or is short. */
export interface Exhibit {
  type: 'exhibit';
  intro?: Paragraph;
  /** Its caption above it, which counts it: Table 2: … */
  caption?: Paragraph;
  outro?: Paragraph;
  block: Exclude<Block, List | Paragraph>;
  /** What the rows or the columns of a table forecast. */
  forecasts?: Forecast[];
  position: Position;
}

/** A picture that stands alone, with its caption. */
export interface Picture {
  type: 'picture';
  image: PhrasingContent;
  text: PhrasingContent[];
  /** Set where the text leads to it and is no mere caption. */
  isLed?: true;
  position: Position;
}

/** Pictures fetched from elsewhere that a deck does not show. */
export interface Badges {
  type: 'badges';
  paragraph: Paragraph;
  position: Position;
}

/** A paragraph that is there to be read and says nothing to an audience: who is greeted in a letter, who signs it, how it is cited. */
export interface Aside {
  type: 'aside';
  paragraph: Paragraph;
  /** Whether it greets those who listen, before anything else is said. */
  greets?: true;
  /** Whether it says whose words those before it are. */
  signs?: true;
  position: Position;
}

/** What a section holds beside its subsections, in the order of the article. */
export type Piece =
  | Group
  | Prose
  | Takeaways
  | Links
  | Question
  | Points
  | Exhibit
  | Picture
  | Badges
  | Aside;

/** The part that a subsection of a direction plays. */
export type TopicRole = 'breakthroughs' | 'forecasts' | 'impact' | 'other';

export interface Topic {
  type: 'topic';
  role: TopicRole;
  title?: Title;
  pieces: Piece[];
  position: Position;
}

/** A section that holds breakthroughs and forecasts: a line of the map. */
export interface Direction {
  type: 'direction';
  /** Its place among the directions, from 1. */
  index: number;
  title: Title;
  lead: Piece[];
  topics: Topic[];
  position: Position;
}

/** What a chapter of a plan told along time stands for. */
export interface Stage {
  period: Period;
  /** Its title without the period, if anything is left. */
  named: PhrasingContent[];
}

/** Any other section. */
export interface Section {
  type: 'section';
  /** Of a chapter that is one of the plan's periods. */
  stage?: Stage;
  /** Its number among the chapters, where these are counted and no directions are; or among the lines. */
  number?: number;
  /** Set where it is one of those that the article is mostly about, which its author counts and tells along no time. */
  isLine?: true;
  /** What it is where no heading says so: fields or text before the first one, what is said behind a last rule, what was changed, or the footnotes; or the phases of a plan of several directions. */
  role?: 'facts' | 'lead' | 'closing' | 'changes' | 'footnotes' | 'phases';
  depth: number;
  title?: Title;
  pieces: Piece[];
  parts: Part[];
  /** What stands behind its parts and is about all of them. */
  behind?: Piece[];
  position: Position;
}

export type Part = Direction | Section;

/** The quotation at the head of the article that sums it up. */
export interface Summary {
  label?: PhrasingContent[];
  paragraphs: Paragraph[];
  position: Position;
}

/** What an article says of itself: who wrote it, in which state it is, who may use it. */
export interface Colophon {
  lines: PhrasingContent[][];
  /** What is said above them in the notes alone: what the columns are called that they were written in. */
  noted?: PhrasingContent[][];
  position: Position;
}

/** An article whose parts are recognised. A plain value: it can be printed as JSON. */
export interface Roadmap {
  type: 'roadmap';
  /** BCP 47: `zh-CN`, `en`, `ja`. */
  lang: string;
  metadata: Metadata;
  title?: Title;
  /** A heading above all others that says too little for a title, where it is called otherwise: 2026. */
  subtitle?: Title;
  summary?: Summary;
  /** Where the article's own table of contents stands, which no slide shows. */
  contents?: Position;
  /** What it says of itself at its head, and at its end. */
  masthead?: Colophon;
  colophon?: Colophon;
  /** Chapters of it that tell nothing: lists of other texts, of annexes, of what it has to pass before it is released. */
  furniture?: Colophon[];
  /** Lines that only lead readers to other pages, each to be noted where it stands. */
  pointers?: Colophon[];
  /** What it does not promise, in a quotation at its head. */
  disclaimer?: Colophon;
  parts: Part[];
  /** The periods of all forecasts, in order of time, each once. */
  periods: Period[];
  /** What the author's comments say of parts and blocks. */
  directives: Directive[];
}

export type { List, ListItem };
