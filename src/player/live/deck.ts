import { renumber } from '../client/number.ts';
import { type SlideView, toSlideView } from '../client/slides.ts';
import { toFontList } from '../escape.ts';
import { toReorder } from './order.ts';
import type { DeckMessage } from './protocol.ts';

type Lines = DeckMessage['lines'][number] | undefined;

/** A template's content is inert: nothing in it runs or is fetched before it stands in the page. */
function parseSlide(html: string): HTMLElement | undefined {
  const template = document.createElement('template');
  template.innerHTML = html;
  const element = template.content.firstElementChild;
  return element instanceof HTMLElement ? element : undefined;
}

function makeSlide(
  key: string,
  { slides }: DeckMessage,
  before: readonly SlideView[],
): HTMLElement | undefined {
  const html = Object.hasOwn(slides, key) ? slides[key] : undefined;
  if (html !== undefined) return parseSlide(html);
  // What stands in the deck once and shall stand there twice is not sent again.
  return before.find(({ element }) => element.dataset.key === key)?.element.cloneNode(true) as
    | HTMLElement
    | undefined;
}

/**
 * Shows another slide in an element that stands in its place already. An element put in or taken out would have
 * the browser match the styles of all that follow.
 */
function refill(element: HTMLElement, fresh: HTMLElement): HTMLElement {
  const isState = (name: string): boolean => name === 'class' || name === 'hidden' || name === 'aria-hidden';
  for (const name of element.getAttributeNames())
    if (!isState(name) && !fresh.hasAttribute(name)) element.removeAttribute(name);
  for (const { name, value } of fresh.attributes) if (!isState(name)) element.setAttribute(name, value);
  element.replaceChildren(...fresh.childNodes);
  return element;
}

function writeLines({ element }: SlideView, lines: Lines): void {
  const text = lines?.join(' ');
  if (element.dataset.lines === text) return;
  if (text === undefined) delete element.dataset.lines;
  else element.dataset.lines = text;
}

/** The style of the theme stands before the player's own. */
function writeStyle(css: string, fonts: readonly string[]): void {
  const style = document.head.querySelector('style');
  if (style !== null) style.textContent = css;
  const families = [toFontList(fonts), 'system-ui', 'sans-serif'].filter((family) => family !== '');
  document.documentElement.style.setProperty('--deck-font', families.join(', '));
}

/**
 * Brings the page to the deck that the server sent: slides that show the same keep their elements, wherever they
 * go; `slides` is changed in place.
 *
 * @returns the slides that were made anew; undefined where the page lacks a slide that the server did not send,
 *   and nothing was changed
 */
export function applyDeck(message: DeckMessage, slides: SlideView[]): SlideView[] | undefined {
  const before = slides.map(({ element }) => element.dataset.key ?? '');
  const { sources, refilled, removed, placed } = toReorder(before, message.order);
  const fresh = new Map<number, HTMLElement>();
  for (const [place, key] of message.order.entries()) {
    if (sources[place] !== undefined) continue;
    const element = makeSlide(key, message, slides);
    if (element === undefined) return undefined;
    element.dataset.key = key;
    fresh.set(place, element);
  }
  for (const place of removed) slides[place]?.element.remove();
  const next = sources.map((source, place): SlideView => {
    if (source !== undefined) return slides[source] as SlideView;
    const standing = slides[refilled.get(place) ?? -1]?.element;
    const element = fresh.get(place) as HTMLElement;
    return toSlideView(standing === undefined ? element : refill(standing, element));
  });
  const stage = document.querySelector('.deck-stage');
  for (const place of placed)
    stage?.insertBefore((next[place] as SlideView).element, next[place + 1]?.element ?? null);
  for (const [place, slide] of next.entries()) writeLines(slide, message.lines[place]);
  slides.splice(0, slides.length, ...next);
  renumber(slides);
  if (message.css !== undefined) writeStyle(message.css, message.fonts ?? []);
  return [...fresh.keys()].map((place) => next[place] as SlideView);
}

/** The width and height of a slide as the page has it; undefined in a deck without slides. */
export function readSize(slides: readonly SlideView[]): { width: number; height: number } | undefined {
  const box = slides[0]?.element
    .querySelector('.marpit > svg')
    ?.getAttribute('viewBox')
    ?.split(/[\s,]+/);
  return box?.length === 4 ? { width: Number(box[2]), height: Number(box[3]) } : undefined;
}
