/** Pictures by the address under which the Markdown names them, relative to its folder. */
export type Assets = Map<string, Uint8Array>;
