import type { Foreword } from './foreword.ts';

/** What is known above a section. */
export interface Above {
  /** Titles of the sections around this one, from the outermost. */
  path: string[];
  /** What stands above the title on slides of this section. */
  header: string[];
  /** Whether the slide before this section's first opens the one around it. */
  opened: boolean;
  /** How many directions or, beside one that is alone, chapters are counted. */
  lines: number;
  /** Whether chapters that are no directions have numbers on their slides. */
  isNumbered: boolean;
  /** Whether no section has a slide that opens it. */
  isUnopened?: boolean;
  /** Whether a slide opens the section in any case: most of the talk is about it, or its equals are opened. */
  isBody?: boolean;
  /** As what the section leads to the others, if it does. */
  foreword?: Foreword | undefined;
  title: string;
}

/** What the planning of an article's outermost sections begins with. */
export const outermost = (lines: number, title: string, isNumbered: boolean): Above => ({
  ...{ path: [], header: [], opened: false },
  ...{ lines, title, isNumbered },
});
