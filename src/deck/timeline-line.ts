import type { List, PhrasingContent } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import { ownName } from '../article/shared-names.ts';
import { weightOf } from '../language/weight.ts';
import type { Block, Forecast } from '../model/roadmap.ts';
import { weightIn } from './lines.ts';

/** Room for the text of a line among few others, in Chinese characters. */
const paragraphRoom = 104;
/** So many short points stand in the line of a period, and take no more room. */
const mostPoints = 3;
const pointsRoom = 40;

/** What a forecast says in a line of a timeline. */
export interface TimelineLine {
  /** What it is called, where a text behind that says more. */
  name?: PhrasingContent[];
  said: PhrasingContent[];
  /** The points below that. */
  points?: List;
}

/** A forecast as a line: its title, a short text in its place or behind it, or a few short points; nothing where it says more. */
export function lineOf(forecast: Forecast): TimelineLine | undefined {
  const [block, ...others] = forecast.blocks;
  const named = ownName(forecast);
  if (!block) return named.length > 0 ? { said: named } : undefined;
  if (others.length > 0) return undefined;
  const told = onlyParagraph(block);
  if (!told) return block.type === 'list' ? lineOfPoints(named, block) : undefined;
  if (weightOf(textOf([...named, ...told])) > paragraphRoom) return undefined;
  return { ...(named.length > 0 ? { name: named } : {}), said: told };
}

/** How much a line says, in Chinese characters. */
export const weighLine = ({ name = [], said, points }: TimelineLine): number =>
  weightOf(textOf([...name, ...said])) + (points ? weightIn(points) : 0);

/** Points below the title of their period, or each on a line of its own in its place. */
function lineOfPoints(named: PhrasingContent[], points: List): TimelineLine | undefined {
  const told = points.children.map(({ checked, children: [first, ...more] }) =>
    first?.type === 'paragraph' && more.length === 0 && checked == null ? first.children : undefined,
  );
  if (told.length > mostPoints || told.some((one) => !one) || weightIn(points) > pointsRoom) return undefined;
  if (named.length > 0) return { said: named, points };
  if (points.ordered) return undefined;
  return { said: told.flatMap((one = [], at) => (at > 0 ? [{ type: 'break' as const }, ...one] : one)) };
}

/** The text of a block that is one paragraph or one point. */
function onlyParagraph(block: Block): PhrasingContent[] | undefined {
  if (block.type === 'paragraph') return block.children;
  const [item, ...items] = block.type === 'list' ? block.children : [];
  const [first, ...more] = item?.children ?? [];
  return items.length + more.length === 0 && first?.type === 'paragraph' ? first.children : undefined;
}

/** Whether a forecast lists several points. */
export const listsPoints = ({ blocks }: Forecast): boolean =>
  blocks.some((block) => block.type === 'list' && block.children.length > 1);
