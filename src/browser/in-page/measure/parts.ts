import { lineHeightOf } from './rects.ts';

/** Heights of what a block can be cut into: items, rows, lines of code, lines of text. */
export const partsOf = (block: HTMLElement): number[] => {
  const heights = (elements: Iterable<Element>): number[] =>
    [...elements].map((element) => element.getBoundingClientRect().height);
  const tag = block.tagName;
  if (tag === 'UL' || tag === 'OL')
    return isSideBySide(block) ? [...block.children].map(ownHeight) : heights(block.children);
  if (tag === 'TABLE') return heights(block.querySelectorAll('tbody > tr'));
  const table = block.querySelector('table');
  if (table) return heights(table.querySelectorAll('tbody > tr'));
  if (tag === 'BLOCKQUOTE') return heights(block.children);
  if (/^(?:PRE|MARP-PRE)$/.test(tag) || block.hasAttribute('is')) {
    const code = block.querySelector('code') ?? block;
    const set = heights(code.querySelectorAll(':scope > .line'));
    const lines = set.length || (code.textContent ?? '').replace(/\n$/, '').split('\n').length;
    const shared = block.getBoundingClientRect().height / lines;
    return Array.from({ length: lines }, (_, line) => set[line] ?? (shared || lineHeightOf(block)));
  }
  return [block.getBoundingClientRect().height];
};

const isSideBySide = (list: HTMLElement): boolean =>
  getComputedStyle(list).gridTemplateColumns.split(' ').length > 1;

/** What an item takes by itself: beside a taller one it is stretched. */
function ownHeight(item: Element): number {
  const range = document.createRange();
  range.selectNodeContents(item);
  const { paddingTop, paddingBottom } = getComputedStyle(item);
  const inner = range.getBoundingClientRect().height;
  return Math.min(
    item.getBoundingClientRect().height,
    inner + Number.parseFloat(paddingTop) + Number.parseFloat(paddingBottom),
  );
}
