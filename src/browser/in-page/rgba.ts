/** Channels of 256, and how opaque, from 0 to 1. */
export type Rgba = [red: number, green: number, blue: number, alpha: number];

const known = new Map<string, Rgba>();
let pen: CanvasRenderingContext2D | null | undefined;

/** A colour in any notation that CSS has, as the browser itself understands it: it paints one pixel. */
export function toRgba(css: string): Rgba {
  const before = known.get(css);
  if (before) return before;
  pen ??= onePixel();
  pen?.clearRect(0, 0, 1, 1);
  if (pen) pen.fillStyle = css;
  pen?.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = pen?.getImageData(0, 0, 1, 1).data ?? [];
  const color: Rgba = [red, green, blue, alpha / 255];
  known.set(css, color);
  return color;
}

function onePixel(): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  return canvas.getContext('2d', { willReadFrequently: true });
}
