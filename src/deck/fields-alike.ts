import type { ListItem } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import type { Slide } from '../model/deck.ts';
import { hasColumns } from './columns.ts';
import type { FittedSlide } from './fit.ts';

/** The name of a field, up to its colon. */
const name = /^([^:：]{1,40})[:：]/u;
/** One alone may be a sentence with a colon. */
const fewestFields = 2;

/**
 * Sets lists of the same fields alike, whatever stands above them: where those of most slides stand one below the other, those
 * of the others do in somewhat smaller type, and not in two columns.
 */
export function fieldsAlike(fitted: FittedSlide[]): FittedSlide[] {
  const known = fitted.map(({ slide }) => fieldsOf(slide));
  const isSame = (at: number, columns: boolean): boolean[] =>
    fitted.map(({ slide }, index) => known[index] === known[at] && hasColumns(slide) === columns);
  const count = (all: boolean[]): number => all.filter(Boolean).length;
  return fitted.map((one, at) => {
    if (!one.inOne || known[at] === undefined) return one;
    return count(isSame(at, false)) >= count(isSame(at, true)) ? { ...one, slide: one.inOne } : one;
  });
}

/** What the fields of a slide are called, where its only list is of such. */
function fieldsOf({ layout, content }: Slide): string | undefined {
  const [list, ...others] = content.flatMap((block) => (block.type === 'list' ? [block] : []));
  if (layout !== 'list' || !list || others.length > 0) return undefined;
  const names = list.children.map(nameOf);
  return names.length >= fewestFields && names.every((one) => one !== undefined)
    ? names.join('\n')
    : undefined;
}

const nameOf = ({ children: [first] }: ListItem): string | undefined =>
  first?.type === 'paragraph' ? name.exec(textOf(first))?.[1]?.trim() : undefined;
