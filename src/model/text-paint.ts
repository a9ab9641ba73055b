/** Red, green and blue, each from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** A run of text on a slide with the colours that the browser paints it and its ground in. */
export interface TextPaint {
  /** The slide's number, from 1. */
  slide: number;
  text: string;
  color: Rgb;
  background: Rgb;
  /** In CSS pixels of the slide's own size. */
  fontSize: number;
  bold: boolean;
}
