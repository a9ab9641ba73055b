import { areaOf, intersect, isMostlyIn, pixels } from './box.ts';
import { alphaOf, isSameColor } from './color.ts';
import type { Cover } from './cover.ts';
import { fillOf } from './style.ts';

/** What text stands on. */
export interface Ground {
  element: Element;
  color: string;
  /** How it is blended with it. */
  blend?: string;
}

/** What an element's text stands on, as far as that is known, given what the element itself stands on. */
export function groundOf(
  element: Element,
  style: CSSStyleDeclaration,
  beneath: Ground | undefined,
): Ground | undefined {
  const { backgroundColor: color, backgroundImage, mixBlendMode, filter } = style;
  if (backgroundImage !== 'none' || filter !== 'none') return undefined;
  const alpha = alphaOf(color);
  if (mixBlendMode !== 'normal')
    return beneath && alpha === 0 && !beneath.blend ? { ...beneath, blend: mixBlendMode } : undefined;
  if (alpha === 0) return beneath;
  return alpha === 1 ? { element, color } : undefined;
}

/** Whether text is painted in the colour of its ground, and in no other. */
export const isLikeGround = (style: CSSStyleDeclaration, ground: Ground | undefined): boolean =>
  ground !== undefined &&
  isSameColor(fillOf(style), ground.color, ground.blend) &&
  style.textShadow === 'none' &&
  pixels(style.webkitTextStrokeWidth) === 0;

/** Whether text stands on what has its own colour, with nothing that is painted between them. */
export function isCamouflaged(boxes: DOMRect[], ground: Element | undefined, painted: Cover[]): boolean {
  if (!ground) return false;
  const around = ground.getBoundingClientRect();
  const others = painted.filter(
    ({ element, added }) => element !== ground && !(element.contains(ground) && !added),
  );
  return boxes.every(
    (box) => isMostlyIn(box, around) && !others.some((other) => areaOf(intersect(box, other.box)) > 0),
  );
}
