import type { CompileOptions } from '../compile/read.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { PlayerInput, PlayerSlide } from '../player/page.ts';

/** What the caller of a preview asks for; `openLiveDeck` in live-open.ts takes it. */
export interface LiveOptions
  extends Pick<CompileOptions, 'theme' | 'size' | 'lang' | 'cut' | 'recut' | 'config'> {
  /**
   * Told when the deck comes out otherwise without an edit: faces were cut anew for characters that an edit brought.
   * The update is as new as any that was asked for.
   */
  onChange?: (update: LiveUpdate) => void;
}

/** A slide of a preview: its `html` is numbered as slide 1 of 1, since the page numbers its slides itself. */
export interface LiveSlide extends PlayerSlide {
  /** Equal for slides that show the same. */
  key: string;
}

/** The deck of a source as it stands after an edit. */
export interface LivePresentation extends Omit<PlayerInput, 'script' | 'slides'> {
  slides: LiveSlide[];
}

/** What came of reading a source anew. */
export interface LiveUpdate {
  /** Absent where the source has errors. */
  presentation?: LivePresentation;
  errors: Diagnostic[];
  /** Absolute paths of all files that the deck depends on, missing ones too: source, pictures, theme, configuration. */
  files: string[];
  themes: string[];
  theme: string;
  cuts: string[];
  cut: string;
}

/** A source that is made into a deck again and again, at the cost of what has changed. */
export interface LiveDeck {
  /** Reads the source anew. Calls may overlap: they are worked off one after the other. Rejects for bugs only. */
  update(): Promise<LiveUpdate>;
  /** Chooses another theme or cut and reads the source anew. */
  choose(settings: { theme?: string; cut?: string }): Promise<LiveUpdate>;
  /** What `check` finds in the deck of the last update; gives way to an update. */
  check(): Promise<Diagnostic[]>;
  /** The PDF of the deck as it stands. */
  pdf(): Promise<Uint8Array>;
  close(): Promise<void>;
}
