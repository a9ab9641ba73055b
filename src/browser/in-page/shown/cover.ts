import { areaOf, type Box, isMostlyIn } from './box.ts';
import { alphaOf } from './color.ts';

/** A box that something may stand below. */
export interface Cover {
  element: Element;
  box: Box;
  /** A box that the style adds is painted before or behind all that its element holds. */
  added?: 'before' | 'after';
}

/** What stands on a slide, and where. */
export interface Placed {
  boxes: DOMRect[];
  element: Element;
}

const isSolid = (style: CSSStyleDeclaration): boolean =>
  alphaOf(style.backgroundColor) > 0.95 && Number(style.opacity) > 0.95 && style.visibility === 'visible';

/** Whether a box may cover what it does not hold. */
export const isOpaque = (style: CSSStyleDeclaration): boolean =>
  style.position !== 'static' && isSolid(style);

/** Whether an element is painted as one among its neighbours, above or below those that are not. */
const isStacked = ({ position, zIndex, transform, opacity }: CSSStyleDeclaration): boolean =>
  position !== 'static' || zIndex !== 'auto' || transform !== 'none' || Number(opacity) < 1;

/** Where an element and what surrounds it up to `top` is painted among its neighbours; flow is below level 0. */
function levelOf(element: Element, top: Element): number | undefined {
  let level: number | undefined;
  for (let at: Element | null = element; at && at !== top; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (isStacked(style)) level = style.zIndex === 'auto' ? 0 : Number(style.zIndex);
  }
  return level;
}

/** Whether an element's negative level puts it behind the ground of one that it stands in. */
export function isBehindGround(element: Element, { position, zIndex }: CSSStyleDeclaration): boolean {
  if (position === 'static' || !(Number(zIndex) < 0)) return false;
  for (let at = element.parentElement; at && at.tagName !== 'foreignObject'; at = at.parentElement) {
    const style = getComputedStyle(at);
    // What begins a stack of its own has its ground below all of it.
    if (isStacked(style) && (style.zIndex !== 'auto' || style.position === 'static')) return false;
    if (isSolid(style) && areaOf(at.getBoundingClientRect()) > 0) return true;
  }
  return false;
}

function commonOf(one: Element, other: Element): Element {
  let at: Element = one;
  while (!at.contains(other) && at.parentElement) at = at.parentElement;
  return at;
}

function isOver({ element, added }: Cover, under: Element): boolean {
  const inside = element.contains(under);
  if (inside && !added) return false;
  const common = inside ? element : commonOf(element, under);
  const style = getComputedStyle(element, added ? `::${added}` : null);
  const own = style.zIndex === 'auto' ? 0 : Number(style.zIndex);
  const above = inside ? own : (levelOf(element, common) ?? own);
  const below = levelOf(under, common);
  if (above < 0) return false;
  if (below === undefined || above > below) return true;
  const follows =
    (element.compareDocumentPosition(under) & Node.DOCUMENT_POSITION_PRECEDING) !== 0 ||
    (inside && added === 'after');
  return above === below && follows;
}

/** Whether something stands below opaque boxes. */
export const isCovered = ({ boxes, element }: Placed, covers: Cover[]): boolean =>
  boxes.length > 0 &&
  boxes.every((box) => covers.some((cover) => isMostlyIn(box, cover.box) && isOver(cover, element)));
