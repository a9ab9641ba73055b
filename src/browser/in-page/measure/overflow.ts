import { mostSteps, stepClass } from '../../../model/measurement.ts';
import { greatest, lineRects, textRects } from './rects.ts';

/** Outermost band of a slide that no content may enter. */
const edge = 24;
/** What nobody sees, in CSS pixels. */
export const tolerance = 1.5;

export const flowChildren = (section: HTMLElement): HTMLElement[] =>
  ([...section.children] as HTMLElement[]).filter(
    (child) => !/^(?:HEADER|FOOTER|STYLE|SCRIPT)$/.test(child.tagName),
  );

export const limitsOf = (
  section: HTMLElement,
): { top: number; right: number; bottom: number; left: number } => {
  const box = section.getBoundingClientRect();
  const below = Number.parseFloat(getComputedStyle(section).paddingBottom) || 0;
  return {
    top: box.top + edge,
    right: box.right - edge,
    bottom: box.bottom - Math.max(below, edge),
    left: box.left + edge,
  };
};

/** Text of the slide's own head and foot, which no content may touch. */
const frameRects = (section: HTMLElement): DOMRect[] =>
  [...section.querySelectorAll(':scope > header, :scope > footer')].flatMap(textRects);

/** By how much two boxes lie over each other, the way that is shorter. */
const overlapOf = (a: DOMRect, b: DOMRect): number =>
  Math.min(a.right - b.left, b.right - a.left, a.bottom - b.top, b.bottom - a.top);

/** How far text stands out of an element that cuts off what stands out of it. */
const clippedIn = (element: HTMLElement): number => {
  const style = getComputedStyle(element);
  if (style.overflowX === 'visible' && style.overflowY === 'visible') return 0;
  const box = element.getBoundingClientRect();
  const outside = textRects(element).map((rect) =>
    Math.max(rect.right - box.right, rect.bottom - box.bottom, box.left - rect.left, box.top - rect.top),
  );
  return greatest([0, ...outside]);
};

/** How far a word stands out of a heading or a cell that may not break words. */
const wordBeyond = (element: HTMLElement): number => {
  if (!/^(?:H[1-6]|T[HD])$/.test(element.tagName)) return 0;
  const { overflowWrap, paddingLeft, paddingRight, direction } = getComputedStyle(element);
  if (overflowWrap !== 'normal') return 0;
  const box = element.getBoundingClientRect();
  const beyond = lineRects(element).map(({ left, right }) =>
    direction === 'rtl'
      ? box.left + Number.parseFloat(paddingLeft) - left
      : right - (box.right - Number.parseFloat(paddingRight)),
  );
  return greatest([0, ...beyond]);
};

/** How far a formula in lines of its own or a table stands out into the margin, where it could be set smaller. */
const beyondMargins = (section: HTMLElement): number => {
  if (section.classList.contains(stepClass(mostSteps))) return 0;
  const { paddingLeft, paddingRight } = getComputedStyle(section);
  const box = section.getBoundingClientRect();
  const [start, end] = [
    box.left + Number.parseFloat(paddingLeft),
    box.right - Number.parseFloat(paddingRight),
  ];
  const formulas = [...section.querySelectorAll('.katex-display')].flatMap(lineRects);
  const tables = [...section.querySelectorAll(':scope > table')].map((table) =>
    table.getBoundingClientRect(),
  );
  const beyond = [...formulas, ...tables].map(({ left, right }) => Math.max(start - left, right - end));
  return greatest([0, ...beyond]);
};

/** Whether a style took a box off its slide: what is too long begins on it, so that cutting it would not help. */
const isTakenAway = (rect: DOMRect, slide: DOMRect): boolean =>
  rect.right <= slide.left || rect.bottom <= slide.top;

export const overflowOf = (section: HTMLElement): number => {
  const limits = limitsOf(section);
  const slide = section.getBoundingClientRect();
  const frame = frameRects(section);
  let over = beyondMargins(section);
  for (const child of flowChildren(section)) {
    for (const rect of textRects(child)) {
      if (isTakenAway(rect, slide)) continue;
      over = Math.max(
        over,
        rect.bottom - limits.bottom,
        rect.right - limits.right,
        limits.top - rect.top,
        limits.left - rect.left,
        ...frame.map((other) => overlapOf(rect, other)),
      );
    }
    for (const inner of [child, ...child.querySelectorAll<HTMLElement>('*')])
      over = Math.max(over, clippedIn(inner), wordBeyond(inner));
  }
  return over > tolerance ? Math.ceil(over) : 0;
};
