import type { DeckPage } from '../browser/page.ts';
import type { Anchors } from '../marp/anchors.ts';
import type { Theme } from '../marp/theme.ts';
import type { Assets } from '../model/assets.ts';
import type { Deck } from '../model/deck.ts';
import type { PlayerSlide } from '../player/page.ts';

/** What the player tells of a slide beside what it shows and its notes. */
export type DescribedSlide = Omit<PlayerSlide, 'html' | 'notes'>;

/** What is known of a deck as a whole. */
export type DeckHead = Pick<Deck, 'lang' | 'title' | 'description' | 'author' | 'date' | 'keywords'>;

/** A deck as Marp Markdown, with what it needs beside it. */
export interface MarkdownDeck {
  text: string;
  /** `@font-face` rules. */
  fontCss: string;
  theme: Theme;
  /** The pictures that it names. */
  assets: Assets;
}

/** A deck that is laid out and ready to be written as HTML and PDF, wherever its Markdown came from. */
export interface Presentation extends DeckHead {
  slides: PlayerSlide[];
  css: string;
  /** Families that the player's own controls are set in. */
  fonts: string[];
  /** In CSS pixels. */
  width: number;
  height: number;
  page: DeckPage;
  /** Where links to headings lead. */
  anchors: Anchors;
  /** Absent where the deck was made of such. */
  markdown?: MarkdownDeck;
}
