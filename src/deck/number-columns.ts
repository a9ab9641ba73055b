import type { Table } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import { directionOf } from '../language/direction.ts';
import { weightOf } from '../language/weight.ts';
import type { Slide } from '../model/deck.ts';
import { layoutTraits } from '../model/layout-traits.ts';

/** A number with its signs, its currency and a short unit: −12.5 %, ~1,234, €4.5, 3–5, 62 GWh, 4,2 Mio. */
const quantity =
  /^[+±−–~≈<>≤≥-]*\s?\p{Sc}?\s?\d[\d.,'’\s–-]*(?:\s?(?:[%％‰°×]\p{L}?|\p{Sc}|\p{L}{1,4}\.?(?:\/\p{L}{1,4})?))?$/u;
/** What looks like one: a date, a version. */
const name = /^(?:\d{4}[-–.]\d.*|\d{1,2}(?:\.\d{1,2}){2,})$/;
const year = /^(?:19|20)\d{2}$/;
const nothing = /^(?:[–—-]|n\/?a)?$/i;

/** In a column of fewer numbers nothing is compared; so large is their share at least. */
const [fewestNumbers, leastShare] = [2, 0.6];
/** What stands among numbers in place of one is no longer, in Chinese characters: none, unknown, 3 % or less. */
const standInRoom = 6;

/** Sets the columns of numbers in tables to the right, where the article says nothing of it, so that their digits can be compared. */
export function alignNumbers(slides: Slide[], lang: string): Slide[] {
  if (directionOf(lang) === 'rtl') return slides;
  return slides.map((slide) => {
    if (layoutTraits[slide.layout].overview || !slide.content.some(({ type }) => type === 'table'))
      return slide;
    return {
      ...slide,
      content: slide.content.map((block) => (block.type === 'table' ? aligned(block) : block)),
    };
  });
}

function aligned(table: Table): Table {
  const [head, ...rows] = table.children;
  const align = (head?.children ?? []).map((_, column) => {
    const said = table.align?.[column] ?? null;
    // The first column says what a row is about.
    if (said !== null || column === 0) return said;
    const cells = rows.map(({ children }) => textOf(children[column]?.children ?? []).trim());
    return areNumbers(cells) ? 'right' : null;
  });
  return { ...table, align };
}

function areNumbers(cells: string[]): boolean {
  const said = cells.filter((cell) => !nothing.test(cell));
  const numbers = said.filter((cell) => quantity.test(cell) && !name.test(cell));
  return (
    numbers.length >= Math.max(fewestNumbers, said.length * leastShare) &&
    said.every((cell) => weightOf(cell) <= standInRoom || numbers.includes(cell)) &&
    !said.every((cell) => year.test(cell))
  );
}
