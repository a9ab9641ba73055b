import type { Parent, PhrasingContent } from 'mdast';

/** Superscript or subscript, for which Markdown has no mark; the type is what mdast calls such inline nodes. */
export interface Raised extends Parent {
  type: 'textDirective';
  name: 'sup' | 'sub';
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    textDirective: Raised;
  }
  interface RootContentMap {
    textDirective: Raised;
  }
}
