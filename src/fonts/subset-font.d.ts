declare module 'subset-font' {
  interface Options {
    targetFormat?: 'sfnt' | 'woff' | 'woff2';
    noHinting?: boolean;
    dropTables?: string[];
  }
  /** Cuts a font to the characters of a text, and to what its layout rules make of them. */
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}
