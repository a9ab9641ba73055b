import type { Literal } from 'mdast';

/** A formula in TeX. One that is displayed is alone in its paragraph. */
export interface Formula extends Literal {
  type: 'inlineMath';
  displayed?: true;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    inlineMath: Formula;
  }
  interface RootContentMap {
    inlineMath: Formula;
  }
}
