export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const intersect = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

export const areaOf = ({ left, top, right, bottom }: Box): number =>
  Math.max(0, right - left) * Math.max(0, bottom - top);

/** Whether at least half of a box lies in another. */
export const isMostlyIn = (box: DOMRect, around: Box): boolean =>
  areaOf(intersect(box, around)) * 2 >= box.width * box.height;

/** A length as the browser computes it, in CSS pixels; 0 for what is none. */
export const pixels = (length: string): number => Number.parseFloat(length) || 0;

/** A length of a cut-out as the browser computes it: of `calc()` only sums come up. */
export const lengthOf = (text: string, extent: number): number =>
  [...text.matchAll(/([+-]\s+)?(-?[\d.]+)(px|%)/g)].reduce((sum, [, sign = '', number, unit]) => {
    const length = Number(number) * (unit === '%' ? extent / 100 : 1);
    return sum + (sign.startsWith('-') ? -length : length);
  }, 0);
