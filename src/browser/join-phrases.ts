import type { Measurable } from './measure.ts';

/**
 * Takes the marks where a line may break out of the text. At the few places where one does break, an element
 * takes the mark's place, so that the layout stays as it is and the PDF's text is the article's.
 */
export const joinPhrases = (page: Measurable): Promise<void> => page.evaluate(joinInPage);

/** Runs in the page, so it may use nothing from outside itself. */
function joinInPage(): void {
  const mark = '\u200b';
  const range = document.createRange();
  const topOf = (node: Node, index: number): number | undefined => {
    if (index < 0 || index >= (node.nodeValue?.length ?? 0)) return undefined;
    range.setStart(node, index);
    range.setEnd(node, index + 1);
    return range.getBoundingClientRect().top;
  };
  /** Where the text breaks at a mark, from the last to the first. */
  const breaksIn = (node: Node, text: string): number[] => {
    range.selectNodeContents(node);
    const isOneLine = range.getClientRects().length < 2;
    const places: number[] = [];
    for (let at = text.lastIndexOf(mark); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(mark, at - 1)) {
      // At either end the line may break between this text and its neighbour.
      const isInside = at > 0 && at < text.length - 1;
      if (isOneLine && isInside) continue;
      const before = topOf(node, at - 1);
      const after = topOf(node, at + 1);
      if (before === undefined || after === undefined || Math.abs(before - after) > 1) places.push(at);
    }
    return places;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: { node: Text; breaks: number[] }[] = [];
  // All are read before the first is changed: a change between two reads would lay the page out anew.
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data.includes(mark)) found.push({ node, breaks: breaksIn(node, node.data) });
  }
  for (const { node, breaks } of found) {
    const parts = [node];
    for (const at of breaks) {
      const tail = node.splitText(at);
      tail.before(document.createElement('wbr'));
      parts.push(tail);
    }
    for (const part of parts) part.data = part.data.replaceAll(mark, '');
  }
}
