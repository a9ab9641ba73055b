/** What a callout says of its text: the five that GitHub knows. */
export const calloutKinds = ['note', 'tip', 'important', 'warning', 'caution'] as const;

export type CalloutKind = (typeof calloutKinds)[number];

/** Makes a quotation a callout. */
export interface Callout {
  kind: CalloutKind;
  /** Whether its first paragraph is its title. */
  titled: boolean;
}

declare module 'mdast' {
  interface BlockquoteData {
    callout?: Callout;
  }
}
