import { type Box, lengthOf, pixels } from './box.ts';
import { alphaOf } from './color.ts';

export const leastOpacity = 0.05;
/** Letters that are lower than this nobody reads, in CSS pixels of a slide 720 high. */
export const leastHeight = 4;
/** The share of the type's size by which letters have to stand apart. */
const leastAdvance = 0.4;
/** A blur of this share of the type's size leaves no letters. */
const leastBlur = 0.4;

/** What an element's letters are filled with. */
export const fillOf = (style: CSSStyleDeclaration): string => style.webkitTextFillColor ?? style.color;

/** Whether an element's own text is painted. */
export const isReadable = (style: CSSStyleDeclaration): boolean =>
  style.visibility === 'visible' &&
  // Letters that stand in one another are none.
  (pixels(style.letterSpacing) === 0 ||
    pixels(style.letterSpacing) > pixels(style.fontSize) * -leastAdvance) &&
  (alphaOf(fillOf(style)) >= leastOpacity || /text/.test(style.backgroundClip));

export const isPainted = ({ backgroundColor, backgroundImage }: CSSStyleDeclaration): boolean =>
  backgroundImage !== 'none' || alphaOf(backgroundColor) > 0;

/** A cut-out that leaves nothing to be seen, as is used to hide text from all but screen readers. */
const cutsAll = ({ clipPath, clip }: CSSStyleDeclaration): boolean =>
  /^inset\((?:[5-9]\d|100)%\)|^circle\(0/.test(clipPath) ||
  /^rect\((?:0px|1px),? (?:0px|1px),? (?:0px|1px),? (?:0px|1px)\)$/.test(clip);

/** Whether a mask leaves nothing: of pictures it is not known what they leave. */
const masksAll = ({ maskImage }: CSSStyleDeclaration): boolean => {
  const colors = maskImage.match(/\b(?:rgba?|color|oklch|oklab|lch|lab)\([^()]*\)|transparent/g) ?? [];
  return (
    colors.length > 0 && !/url\(/.test(maskImage) && colors.every((color) => alphaOf(color) < leastOpacity)
  );
};

/** Whether filters leave no letter to be told from another: blur(40px), of a radius near the size of the type. */
const isBlurred = ({ filter, fontSize }: CSSStyleDeclaration): boolean =>
  [...filter.matchAll(/blur\(([\d.]+)px\)/g)].some(
    ([, radius]) => Number(radius) >= pixels(fontSize) * leastBlur,
  );

/** Whether a style shows a picture in the place of an element. */
const isReplaced = ({ content }: CSSStyleDeclaration): boolean => content.startsWith('url(');

/** Whether a style leaves nothing to be seen of an element, nor of what it holds. */
export const hidesAll = (style: CSSStyleDeclaration): boolean =>
  style.display === 'none' ||
  style.contentVisibility === 'hidden' ||
  cutsAll(style) ||
  masksAll(style) ||
  isBlurred(style) ||
  isReplaced(style);

/** How opaque a style leaves an element, from 0 to 1, by itself and by its filters: opacity(0.5) opacity(20%). */
export const opacityOf = ({ opacity, filter }: CSSStyleDeclaration): number =>
  [...filter.matchAll(/opacity\(([\d.]+)(%?)\)/g)].reduce(
    (left, [, amount, percent]) => (left * Number(amount)) / (percent ? 100 : 1),
    Number(opacity),
  );

/** What a polygon or a circle leaves of an element's box at most. */
export function cutOut({ clipPath }: CSSStyleDeclaration, element: Element): Box | undefined {
  const { left, top, width, height } = element.getBoundingClientRect();
  const round = /^(?:circle|ellipse)\(([\d.]+)(px|%)(?: ([\d.]+)(px|%))? at (\S+) (\S+)\)$/.exec(clipPath);
  if (round) {
    const [, across, unit, down = across, downUnit = unit, x = '', y = ''] = round;
    const [rx, ry] = [lengthOf(`${across}${unit}`, width), lengthOf(`${down}${downUnit}`, height)];
    const [cx, cy] = [left + lengthOf(x, width), top + lengthOf(y, height)];
    return { left: cx - rx, top: cy - ry, right: cx + rx, bottom: cy + ry };
  }
  const points = /^polygon\((?:\w+, )?(.*)\)$/.exec(clipPath)?.[1]?.split(/,\s*(?![^(]*\))/);
  if (!points) return undefined;
  const places = points.map((point) => {
    const [x = '', y = ''] = point.trim().split(/\s+(?![^(]*\))/);
    return { x: left + lengthOf(x, width), y: top + lengthOf(y, height) };
  });
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
