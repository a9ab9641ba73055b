import type { Parent, PhrasingContent } from 'mdast';

/** Text in a tag, since Markdown has no mark for it: raised, lowered, marked, a key. mdast calls such nodes directives. */
export interface Raised extends Parent {
  type: 'textDirective';
  name: 'sup' | 'sub' | 'mark' | 'kbd';
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
