/** What an author may say of a part or a block in a comment: `<!-- keep -->`, `<!-- notes: … -->`. */
export const directiveNames = ['notes', 'skip', 'layout', 'split', 'keep', 'title'] as const;

export type DirectiveName = (typeof directiveNames)[number];

/** A comment of the author's with what it speaks of. Offsets are from 0, into the article. */
export interface Directive {
  name: Exclude<DirectiveName, 'skip'>;
  /** What stands behind the colon. */
  value: string;
  /** A heading or a bold line with all below it, or one block. */
  scope: { type: 'part' | 'block'; start: number; end: number };
  line: number;
}

/** Layouts by the author's word, beside the names of the layouts themselves. */
export const layoutWords = ['two-column', 'dense'] as const;
