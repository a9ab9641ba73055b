import type { List } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import type { Slide } from '../model/deck.ts';
import type { Block } from '../model/roadmap.ts';
import { toParts } from './split.ts';
import { stepOf } from './steps.ts';

/** Points and a table stand on one slide in type that comes down by so many steps at most. */
const mostTogether = 4;
/** Fewer points, or rows with the head, are no slide of their own. */
const [fewestPoints, fewestRows] = [2, 4];

/**
 * A slide cut between its points and the table or code behind them, each with what leads to it: two things that their
 * author set one after the other, and that would be small beside each other.
 * @param reduced the slide in the type in which all of it fits
 * @returns nothing where it is large enough so, or has no such joint
 */
export function cutAtJoint(slide: Slide, reduced: Slide): Slide[] | undefined {
  if (slide.keep === true || stepOf(reduced) <= mostTogether) return undefined;
  const { content } = slide;
  const listing = content.findIndex(isListing);
  const start =
    content[listing - 1]?.type === 'paragraph' && leads(content[listing - 1]) ? listing - 1 : listing;
  const before = content.slice(0, Math.max(0, start));
  if (!before.some(isPoints)) return undefined;
  return toParts(slide, [before, content.slice(start)]);
}

const isPoints = (block: Block): block is List =>
  block.type === 'list' && block.children.length >= fewestPoints;

const isListing = (block: Block): boolean =>
  block.type === 'table' ? block.children.length >= fewestRows : block.type === 'code';

const leads = (block: Block | undefined): boolean =>
  block?.type === 'paragraph' && /[:：]\s*$/u.test(textOf(block));
