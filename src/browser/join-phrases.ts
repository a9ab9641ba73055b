import type { Measurable } from './measure.ts';

/**
 * Takes the break marks out of lines that do not break at them. They part the text of a line into pieces,
 * and every piece costs the PDF an object of its own. The layout stays as it is.
 */
export const joinPhrases = (page: Measurable): Promise<void> => page.evaluate(joinInPage);

/** Runs in the page, so it may use nothing from outside itself. */
function joinInPage(): void {
  const range = document.createRange();
  const lineOf = (node: Node | null, atEnd: boolean): DOMRect | undefined => {
    if (node?.nodeType !== Node.TEXT_NODE) return undefined;
    const length = node.nodeValue?.length ?? 0;
    if (length === 0) return undefined;
    range.setStart(node, atEnd ? length - 1 : 0);
    range.setEnd(node, atEnd ? length : 1);
    return range.getBoundingClientRect();
  };
  const unused = [...document.querySelectorAll('wbr')].filter((mark) => {
    const before = lineOf(mark.previousSibling, true);
    const after = lineOf(mark.nextSibling, false);
    return before && after && before.height > 0 && Math.abs(before.top - after.top) < before.height / 2;
  });
  // All are read before the first is taken out: a change between two reads would lay the page out anew.
  const parents = new Set(unused.map((mark) => mark.parentElement));
  for (const mark of unused) mark.remove();
  for (const parent of parents) parent?.normalize();
}
