import type { ShownPicture, ShownSlide } from '../../../model/shown.ts';
import { type Additions, addedIn, mutilatedIn } from './additions.ts';
import { areaOf, type Box, intersect } from './box.ts';
import { type Cover, isBehindGround, isCovered, isOpaque, type Placed } from './cover.ts';
import { type Ground, groundOf, isCamouflaged, isLikeGround } from './ground.ts';
import { cutOut, hidesAll, isPainted, isReadable, leastHeight, leastOpacity, opacityOf } from './style.ts';

/** What holds for all that stands in an element. */
interface Around {
  opacity: number;
  /** What is not cut off. */
  window: Box;
  link: string | undefined;
  ground: Ground | undefined;
}

interface Piece extends Placed {
  text: string;
  link: string | undefined;
  /** What it may stand on that has its colour. */
  like?: Element | undefined;
}

/** A line's box is taller than its letters, and the last of these may touch the edge. */
const wholeShare = 0.97;

/** Whether this share of a box is not cut off. */
const remains = (box: DOMRect, window: Box, share = 0.5): boolean =>
  box.height > 0 && box.width > 0 && areaOf(intersect(box, window)) >= box.width * box.height * share;

/** Reads a slide: what stands on it first, then what of it lies below something or cannot be told from its ground. */
export function readSlide(section: Element, additions: Additions): ShownSlide {
  const reader = new SlideReader(section, additions);
  const around = { opacity: 1, window: section.getBoundingClientRect(), link: undefined, ground: undefined };
  reader.visit(section, around);
  return reader.shown();
}

class SlideReader {
  readonly #section: Element;
  readonly #mutilated: ReadonlySet<Element>;
  readonly #covers: Cover[];
  /** What may be painted behind text that does not stand in it. */
  readonly #painted: Cover[];
  readonly #pieces: Piece[] = [];
  readonly #pictures: (Placed & { picture: ShownPicture })[] = [];
  readonly #addresses: string[] = [];
  readonly #range = document.createRange();

  constructor(section: Element, additions: Additions) {
    const boxes = addedIn(section, additions);
    this.#section = section;
    this.#mutilated = mutilatedIn(section, additions);
    this.#covers = boxes.filter(({ isCover }) => isCover).map(({ box }) => box);
    this.#painted = boxes.map(({ box }) => box);
  }

  /** Notes what is to be seen of an element and of all that it holds. */
  visit(element: Element, around: Around): void {
    const style = getComputedStyle(element);
    const opacity = around.opacity * opacityOf(style);
    if (opacity < leastOpacity || hidesAll(style) || isBehindGround(element, style)) return;
    if (this.#mutilated.has(element)) return;
    const inside = insideOf(element, style, { ...around, opacity });
    // Nobody sees a link that shows nothing, whatever becomes of it.
    if (inside.link !== around.link && inside.link !== undefined && element.textContent?.trim() === '')
      this.#addresses.push(inside.link);
    this.#noteBox(element, style);
    if (element.tagName === 'IMG') this.#readPicture(element as HTMLImageElement, style, inside);
    else if (element.classList.contains('katex')) this.#readFormula(element, style, inside);
    else this.#readChildren(element, style, inside);
  }

  /** What is left of what was noted. */
  shown(): ShownSlide {
    const slide: ShownSlide = { text: '', addresses: this.#addresses, pictures: [] };
    for (const piece of this.#pieces) {
      if (this.#covers.length > 0 && isCovered(piece, this.#covers)) continue;
      if (isCamouflaged(piece.boxes, piece.like, this.#painted)) continue;
      slide.text += piece.text;
      if (piece.link !== undefined && slide.addresses.at(-1) !== piece.link) slide.addresses.push(piece.link);
    }
    for (const { picture, ...placed } of this.#pictures)
      slide.pictures.push(isCovered(placed, this.#covers) ? { ...picture, visible: false } : picture);
    return slide;
  }

  #noteBox(element: Element, style: CSSStyleDeclaration): void {
    if (element === this.#section || !isPainted(style)) return;
    const box = element.getBoundingClientRect();
    this.#painted.push({ element, box });
    if (isOpaque(style)) this.#covers.push({ element, box });
  }

  #readChildren(element: Element, style: CSSStyleDeclaration, inside: Around): void {
    let readable: boolean | undefined;
    for (const child of element.childNodes) {
      if (child.nodeType === Node.ELEMENT_NODE) this.visit(child as Element, inside);
      else if (child.nodeType === Node.TEXT_NODE) {
        const text = child as Text;
        if (text.data.trim() === '')
          this.#pieces.push({ text: text.data, boxes: [], element, link: undefined });
        else {
          readable ??= isReadable(style);
          if (readable) this.#readText(text, element, style, inside);
        }
      }
    }
  }

  #readText(
    node: Text,
    element: Element,
    style: CSSStyleDeclaration,
    { window, link, ground }: Around,
  ): void {
    this.#range.selectNodeContents(node);
    const all = [...this.#range.getClientRects()].filter(({ width, height }) => width > 0 || height > 0);
    const boxes = all.filter((box) => box.height >= leastHeight && remains(box, window, 0.01));
    if (boxes.length === 0) return;
    const isWhole = all.every((box) => remains(box, window, wholeShare));
    const text = isWhole ? node.data : this.#lettersIn(node, window);
    const like = isLikeGround(style, ground) ? ground?.element : undefined;
    this.#pieces.push({ text, boxes, element, link, like });
  }

  /** The letters of a text that are not cut off. */
  #lettersIn(node: Text, window: Box): string {
    let letters = '';
    let end = 0;
    for (const character of node.data) {
      this.#range.setStart(node, end);
      end += character.length;
      this.#range.setEnd(node, end);
      const box = this.#range.getBoundingClientRect();
      if (box.width === 0 || remains(box, window)) letters += character;
    }
    return letters;
  }

  #readPicture(element: HTMLImageElement, style: CSSStyleDeclaration, { window, link }: Around): void {
    const box = element.getBoundingClientRect();
    const visible =
      element.complete && element.naturalWidth > 0 && style.visibility === 'visible' && remains(box, window);
    this.#pictures.push({ picture: { alt: element.alt, visible }, boxes: [box], element });
    if (visible) this.#pieces.push({ text: element.alt, boxes: [box], element, link });
  }

  /** A formula counts as its source, if all of its signs are seen. */
  #readFormula(element: Element, style: CSSStyleDeclaration, { window, link }: Around): void {
    const signs = element.querySelector('.katex-html');
    if (!signs || !isReadable(style)) return;
    const boxes: DOMRect[] = [];
    const walker = document.createTreeWalker(signs, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      this.#range.selectNodeContents(walker.currentNode);
      for (const box of this.#range.getClientRects()) if (box.width > 0 && box.height > 0) boxes.push(box);
    }
    const text = element.getAttribute('aria-label') ?? '';
    if (boxes.length > 0 && boxes.every((box) => remains(box, window)))
      this.#pieces.push({ text, boxes, element, link });
  }
}

/** What holds within an element, given what holds around it and how opaque it is. */
function insideOf(element: Element, style: CSSStyleDeclaration, around: Around): Around {
  const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible';
  const edges = [
    clips && style.display !== 'inline' ? element.getBoundingClientRect() : undefined,
    style.clipPath === 'none' ? undefined : cutOut(style, element),
  ];
  return {
    opacity: around.opacity,
    window: edges.reduce<Box>((left, edge) => (edge ? intersect(left, edge) : left), around.window),
    link: element.tagName === 'A' ? (element.getAttribute('href') ?? undefined) : around.link,
    ground: groundOf(element, style, around.ground),
  };
}
