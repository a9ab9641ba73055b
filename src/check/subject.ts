import type { Nodes, Root } from 'mdast';
import type { Position } from 'unist';
import { visit } from 'unist-util-visit';
import { positionOf } from '../article/outline.ts';
import { textOf } from '../article/phrasing.ts';
import { toTitle } from '../article/title.ts';
import type { SpeakingRates } from '../language/speaking-time.ts';
import type { Unit } from '../model/coverage.ts';
import type { Deck } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Roadmap, Title } from '../model/roadmap.ts';
import type { TextPaint } from '../model/text-paint.ts';

/** A heading of the article as written. */
export interface HeadingEntry {
  depth: number;
  title: Title;
}

/** A link of the article. */
export interface LinkUse {
  url: string;
  text: string;
  position: Position;
}

/** What the browser saw of the text on slides; slides are numbered from 1, sizes are CSS pixels. */
export interface TextLayout {
  runs: { slide: number; text: string; fontSize: number; secondary: boolean }[];
  overlaps: { slide: number; first: string; second: string; pixels: number }[];
  lonelyEnds: { slide: number; text: string }[];
}

/** What became of looking for the file that a link names. */
export type TargetState = 'found' | 'missing' | 'outside';

/** Everything that rules may look at. Plain values: whatever had to be read or measured was so before. */
export interface CheckSubject {
  /** The article as written, with its front matter. */
  text: string;
  roadmap: Roadmap;
  headings: HeadingEntry[];
  links: LinkUse[];
  units: Unit[];
  /** As fitted; as planned where the article could not be laid out. */
  deck: Deck;
  /** By the address as the article writes it, for the links that name a file. */
  targets: ReadonlyMap<string, TargetState>;
  /** Empty where the article could not be laid out. */
  paints: TextPaint[];
  /** How the text of the slides is laid out; empty where it could not be. */
  layout: TextLayout;
  /** How fast the speaker says what slides tell; left out for the usual pace. */
  rates?: SpeakingRates;
  /** What was found out while the deck was made. */
  reported: Diagnostic[];
}

/** The headings of a prepared article, in its order. */
export const headingsIn = (tree: Root): HeadingEntry[] =>
  tree.children.flatMap((node) =>
    node.type === 'heading' ? [{ depth: node.depth, title: toTitle(node.children, positionOf(node)) }] : [],
  );

/** The links of a prepared article, in its order. */
export function linksIn(tree: Nodes): LinkUse[] {
  const links: LinkUse[] = [];
  visit(tree, 'link', (node) => {
    links.push({ url: node.url, text: textOf(node), position: positionOf(node) });
  });
  return links;
}

/** True for the address of a file beside the article: no protocol, no host, no mere anchor. */
export const namesFile = (url: string): boolean =>
  url !== '' && !/^(?:[a-z][a-z\d+.-]*:|[\\/]{2}|#|\?)/i.test(url);
