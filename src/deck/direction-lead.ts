import type { List, Paragraph } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import { weightOf } from '../language/weight.ts';
import type { Direction } from '../model/roadmap.ts';

/** So many slides behind a divider that says no more than its title. */
export const leastBehindDivider = 3;
/** A paragraph of so many Chinese characters stands above the stops of a divider, and above a few of them or none. */
const [leadRoom, roomAboveFew] = [44, 80];
const fewStops = 4;

/**
 * What leads to a direction, where it is a paragraph that has room on the divider, with no second half of the title there.
 * Where there are no stops below it, enough slides have to follow for there to be a divider.
 */
export function shortLead(
  { title, lead: [piece, ...others], topics }: Direction,
  stops: List | undefined,
): Paragraph | undefined {
  const [paragraph, ...more] = piece?.type === 'prose' ? piece.paragraphs : [];
  if (!paragraph || more.length > 0 || others.length > 0 || title.sub) return undefined;
  if (!stops && topics.length + 1 < leastBehindDivider) return undefined;
  const room = stops && stops.children.length > fewStops ? leadRoom : roomAboveFew;
  return weightOf(textOf(paragraph)) <= room ? paragraph : undefined;
}
