import { slidesOf } from './slides.ts';

/** A run of text on a slide, as it is laid out. */
export interface TextRun {
  /** From 1. */
  slide: number;
  text: string;
  /** Leads from the slide to the text's element. */
  selector: string;
  fontSize: number;
  /** Text beside the matter: head, foot, numbers, cells, code, and what a drawing is lettered with. */
  secondary: boolean;
}

/** Two texts that lie over each other. */
export interface Overlap {
  slide: number;
  first: string;
  second: string;
  pixels: number;
}

export interface Inspection {
  runs: TextRun[];
  overlaps: Overlap[];
}

interface Placed {
  block: Element;
  selector: string;
  rect: DOMRect;
}
const beside = 'header, footer, td, th, pre, code, em, sup, sub, small, figcaption, cite, .diagram';
const tolerance = 2;
const blocks = new Map<Element, Element>();

const selectorOf = (element: Element, section: Element): string => {
  const path: string[] = [];
  for (let at: Element | null = element; at && at !== section; at = at.parentElement)
    path.unshift(at.tagName.toLowerCase());
  const [layout = ''] = [...section.classList].filter(
    (name) => !/^(?:dense(?:-\d)?|columns|line-\d|periods-\d)$/.test(name),
  );
  return [`section${layout && `.${layout}`}`, ...path].join(' > ');
};

/** The nearest element that is a box of its own. */
const blockOf = (element: Element): Element => {
  const known = blocks.get(element);
  if (known) return known;
  const parent = element.parentElement;
  const block = parent && getComputedStyle(element).display === 'inline' ? blockOf(parent) : element;
  blocks.set(element, block);
  return block;
};

/** Where letters stand within a line: a face's own box is taller than they are. */
const letters = (rect: DOMRect, fontSize: number): DOMRect => {
  const height = Math.min(rect.height, fontSize * 0.8);
  return new DOMRect(rect.x, rect.y + (rect.height - height) / 2, rect.width, height);
};

const generated = (element: Element, section: Element, slide: number): TextRun[] =>
  (['::before', '::after'] as const).flatMap((name) => {
    const { content, fontSize, display } = getComputedStyle(element, name);
    const text =
      /^"([^"]*[\p{L}\p{N}][^"]*)"$/u.exec(content)?.[1] ?? (content.includes('counter(') ? '1' : '');
    if (text === '' || display === 'none') return [];
    const selector = selectorOf(element, section) + name;
    return [{ slide, text, selector, fontSize: Number.parseFloat(fontSize), secondary: true }];
  });

const overlapsIn = (placed: Placed[], slide: number): Overlap[] =>
  placed.flatMap((one, index) =>
    placed.slice(index + 1).flatMap((other): Overlap[] => {
      if (one.block === other.block) return [];
      const [a, b] = [one.rect, other.rect];
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      const pixels = Math.min(across, down);
      return pixels > tolerance ? [{ slide, first: one.selector, second: other.selector, pixels }] : [];
    }),
  );

/** On the cover the map stands where the padding keeps text out. */
const overMap = (placed: Placed[], section: Element, slide: number): Overlap[] => {
  if (!section.matches('.cover:has(> footer em)')) return [];
  const right =
    section.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(section).paddingRight);
  return placed.flatMap(({ block, selector, rect }) =>
    rect.right - right > tolerance && !block.closest('footer')
      ? [{ slide, first: selector, second: 'section.cover > footer', pixels: rect.right - right }]
      : [],
  );
};

const inspect = (section: Element, index: number): Inspection => {
  const slide = index + 1;
  const runs: TextRun[] = [];
  const placed: Placed[] = [];
  const range = document.createRange();
  const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node: Node | null = section; node; node = walker.nextNode()) {
    if (node.nodeType === Node.ELEMENT_NODE) runs.push(...generated(node as Element, section, slide));
    const parent = node.parentElement;
    if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim() || !parent) continue;
    // A formula is one text: where its signs stand and how small they are is for its own rules to say.
    const styled = parent.closest('.katex') ?? parent;
    const fontSize = Number.parseFloat(getComputedStyle(styled).fontSize);
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    if (rects.length === 0) continue;
    const selector = selectorOf(styled, section);
    const secondary = parent.closest(beside) !== null && parent.closest('h1, h2, h3') === null;
    runs.push({ slide, text: node.nodeValue.trim(), selector, fontSize, secondary });
    const block = blockOf(styled);
    placed.push(...rects.map((rect) => ({ block, selector, rect: letters(rect, fontSize) })));
  }
  return { runs, overlaps: [...overlapsIn(placed, slide), ...overMap(placed, section, slide)] };
};

/** Looks at every text of the page: where it stands, how large it is, what it lies over. */
export function inspectText(): Inspection {
  const all = slidesOf(document).map(inspect);
  return { runs: all.flatMap(({ runs }) => runs), overlaps: all.flatMap(({ overlaps }) => overlaps) };
}
