import { say } from '../language/say.ts';
import type { DeckPage } from './page.ts';

/** A rectangle of the page in CSS px, from the document's upper left corner. */
export interface Clip {
  x: number;
  y: number;
  width: number;
  height: number;
}

const boxOf = (selector: string): Clip | undefined => {
  const element = Document.prototype.querySelector.call(document, selector);
  if (!element) return undefined;
  const box = Element.prototype.getBoundingClientRect.call(element);
  return { x: box.x + window.scrollX, y: box.y + window.scrollY, width: box.width, height: box.height };
};

/**
 * Takes a picture of a part of the page.
 *
 * @param target a rectangle, or a selector whose first element is taken
 * @param scale pixels of the picture for one CSS px
 * @returns the PNG
 * @throws Error if no element matches or it has no size; Failure as `DeckPage.step`
 */
export const capturePng = async (page: DeckPage, target: Clip | string, scale = 1): Promise<Uint8Array> => {
  const clip = typeof target === 'string' ? await page.evaluate(boxOf, target) : target;
  if (!clip || clip.width === 0 || clip.height === 0)
    throw new Error(say`Nothing to capture at ${String(target)}`);
  return page.step(say`Capturing a picture`, (inner) =>
    inner.screenshot({ type: 'png', clip: { ...clip, scale }, captureBeyondViewport: true }),
  );
};
