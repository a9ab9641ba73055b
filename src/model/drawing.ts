/** A diagram that was drawn of its source. */
export interface Drawing {
  type: 'drawing';
  /** Static, in the colours and faces of its theme. */
  svg: string;
  /** In CSS pixels, where its text has the size of a slide's. */
  width: number;
  height: number;
  /** All text that it shows. */
  text: string;
}

/** Why there is no drawing of a source. */
export interface DrawingFault {
  type: 'fault';
  reason: string;
  /** In the source, from 1. */
  line?: number;
}

declare module 'mdast' {
  interface CodeData {
    /** Shown as the diagram that it describes, which is never cut. */
    drawn?: true;
  }
}

/** Whether a fence holds the source of a diagram. */
export const isDiagramLanguage = (lang: string | null | undefined): boolean =>
  lang?.toLowerCase() === 'mermaid';
