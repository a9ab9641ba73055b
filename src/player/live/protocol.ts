import type { Diagnostic } from '../../model/diagnostic.ts';
/**
 * What the preview server and the page say to each other. The server sends `LiveMessage`s as server-sent events,
 * each one JSON value in an event without a name; the page asks with `fetch`.
 *
 * - `GET  /`            the page; it tells the version of its deck in `<html data-live-version>`, and the key of each
 *   slide in `data-key`
 * - `GET  /events?version=<n>`  the stream; it begins with a status and a deck, and the deck with those slides only
 *   that the page of that version does not have yet
 * - `POST /settings`    a `SettingsRequest`: another theme or cut, for every page that is open
 * - `POST /open`        an `OpenRequest`: opens the author's editor
 * - `GET  /deck.pdf`, `/deck.html`  made on demand
 *
 * A POST carries `Content-Type: application/json` and is answered with 204, or with 4xx and `{ "error": "…" }`.
 */
export type LiveMessage = DeckMessage | StatusMessage | FindingsMessage;

/** The deck as it now is. */
export interface DeckMessage {
  type: 'deck';
  /** Rises with every deck that is sent. */
  version: number;
  lang: string;
  title: string;
  /** The slides in order, each by its key; slides that show the same have the same key. */
  order: string[];
  /** By key, the `<article class="deck-slide">` of slides that the page may not have yet, numbered as slide 1 of 1. */
  slides: Record<string, string>;
  /**
   * By place in the order, the lines of the source that the slide was made of, from 1; null where there are none.
   * Lines that shift do not make a slide another: they are no part of its key.
   */
  lines: (readonly [first: number, last: number] | null)[];
  /** The style of theme and fonts, where it is another than before. */
  css?: string;
  /** With `css`: the embedded families for the page's own words, as in `PlayerInput`. */
  fonts?: readonly string[];
  /** A slide's size in CSS pixels, where it is another than before. */
  size?: { width: number; height: number };
  /** The first slide that the edit changed, from 0; absent where none did. */
  edited?: number;
}

/** What can be chosen, what holds, and what keeps the source from becoming a deck. */
export interface StatusMessage {
  type: 'status';
  /** The source's file name, as the page shows it. */
  source: string;
  themes: string[];
  theme: string;
  /** Empty where the source has no cuts. */
  cuts: string[];
  cut: string;
  /** Whether an editor can be opened. */
  editor: boolean;
  /** Mistakes that keep the last good deck on view; empty once they are mended. */
  errors: Diagnostic[];
}

/** What `check` finds; sent some time after the deck that it is about. */
export interface FindingsMessage {
  type: 'findings';
  /** Of the deck that was checked. */
  version: number;
  findings: Diagnostic[];
}

export interface SettingsRequest {
  theme?: string;
  cut?: string;
}

export interface OpenRequest {
  /** In the source, from 1. */
  line: number;
}
