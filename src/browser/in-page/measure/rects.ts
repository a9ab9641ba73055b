export const lineHeightOf = (element: Element): number => {
  const style = getComputedStyle(element);
  return Number.parseFloat(style.lineHeight) || Number.parseFloat(style.fontSize) * 1.5;
};

/** A face's own box can be taller than the line that its theme gives it; the letters stay within the line. */
const trimmed = (rect: DOMRect, line: number): DOMRect => {
  const excess = Math.max(0, rect.height - line);
  return new DOMRect(rect.x, rect.y + excess / 2, rect.width, rect.height - excess);
};

/** Math.max takes no more arguments than the stack holds, and a slide can have more lines than that. */
export const greatest = (numbers: number[]): number =>
  numbers.reduce((most, number) => Math.max(most, number), Number.NEGATIVE_INFINITY);

/** Where the lines of an element stand, and the boxes of what is in it or is it that has one of its own. */
export const textRects = (root: Element): DOMRect[] => rectsIn(root, /^(?:IMG|TD|TH|PRE)$/i);

/** Where its lines stand alone. */
export const lineRects = (root: Element): DOMRect[] => rectsIn(root);

const rectsIn = (root: Element, boxes?: RegExp): DOMRect[] => {
  const rects: DOMRect[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const range = document.createRange();
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      if (!node.nodeValue?.trim()) continue;
      range.selectNodeContents(node);
      const line = lineHeightOf(node.parentElement as Element);
      for (const rect of range.getClientRects()) rects.push(trimmed(rect, line));
    } else if (boxes?.test((node as Element).tagName)) {
      rects.push((node as Element).getBoundingClientRect());
    }
  }
  return rects.filter((rect) => rect.width > 0 && rect.height > 0);
};
