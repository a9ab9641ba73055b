import { resolve } from 'node:path';
import { configPaths } from '../config/find.ts';
import { isPath } from '../config/theme.ts';
import { say } from '../language/say.ts';
import { isPart, shippedThemes, stockThemes } from '../marp/theme.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { Failure } from '../model/failure.ts';
import type { LiveUpdate } from './live-deck.ts';
import type { LiveStage } from './live-stage.ts';

/** What was chosen in the page; it goes before what the caller asked for. */
export interface LiveChoice {
  theme?: string;
  cut?: string;
}

/** Does one piece of work while nothing else is at work with the source. */
export type Exclusively = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** One kind of source. Its methods never run side by side, but for the pieces of a check. */
export interface LiveSource {
  readonly stage: LiveStage;
  /**
   * Reads the source and makes its deck.
   * @throws Failure where that cannot be done; `dependencies` then tells what it would have depended on
   */
  make(choice: LiveChoice): Promise<LiveUpdate>;
  dependencies(choice: LiveChoice): string[];
  /** Forgets what was measured in faces that lacked characters. */
  forgetProvisional(): void;
  /** What `check` finds in the deck that was made last, or undefined once another one has been made. */
  check(exclusively: Exclusively): Promise<Diagnostic[] | undefined>;
  pdf(choice: LiveChoice): Promise<Uint8Array>;
}

/** Absolute paths of what a source depends on, whatever came of it. */
export function dependenciesOf(
  path: string,
  { theme, config }: { theme?: string; config?: string | false },
  others: string[],
): string[] {
  const own = theme !== undefined && isPath(theme) ? [theme] : [];
  return [...new Set([path, ...configPaths(config), ...own, ...others].map((file) => resolve(file)))];
}

/** Faces and style as one text: the same one as long as both are the same. */
export function styleText(): (faces: string, css: string) => string {
  let last = { faces: '', css: '', text: '' };
  return (faces, css) => {
    if (last.faces !== faces || last.css !== css) last = { faces, css, text: faces + css };
    return last.text;
  };
}

export const notPrintable = (reason = say`the deck does not fit its slides`): Failure =>
  new Failure('article-invalid', say`there is no PDF: ${reason}`, say`Mend what the preview tells first.`);

let shipped: Promise<string[]> | undefined;

/** The names of all themes to choose from, and the one in use where it has none of them. */
export async function themesWith(used: string): Promise<string[]> {
  shipped ??= shippedThemes().then((themes) =>
    themes.map(({ name }) => name).filter((name) => !isPart(name)),
  );
  return [...new Set([...(await shipped), ...stockThemes, used])];
}
