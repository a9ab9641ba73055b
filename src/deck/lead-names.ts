import type { PhrasingContent } from 'mdast';
import type { Slide } from '../model/deck.ts';
import { claimClass } from './claim.ts';
import { nameAbove } from './continued-rows.ts';
import { item, list, paragraphOf } from './nodes.ts';
import { groupsClass } from './short-groups.ts';
import { nameInLine, ownHeading } from './slide.ts';

/** One name is no list, and nobody reads more. */
const [fewestNames, mostNames] = [2, 8];

/**
 * A slide of no more than the sentence that leads to several parts of its section, with what these are called below it, as
 * a slide that opens a section has it; any other as it is.
 */
export function withLeadNames(slides: readonly Slide[], at: number): Slide {
  const slide = slides[at] as Slide;
  const name = nameInLine(ownHeading(slide)?.children ?? []);
  if (!isLead(slide) || name === '') return slide;
  const below = slides.slice(at + 1);
  const end = below.findIndex((one) => !isWithin(one, name));
  const within = end < 0 ? below : below.slice(0, end);
  const names = within.flatMap(namesIn).filter((one, place, all) => all.indexOf(one) === place);
  const isTold = within.every(({ untitled, part }) => !untitled && !part);
  if (!isTold || names.length < fewestNames || names.length > mostNames) return slide;
  const said = list(names.map((one) => item(paragraphOf(one))));
  return { ...slide, layout: 'list', content: [...slide.content, said], recap: slide.content.length };
}

const isLead = ({ layout, classes, content, untitled, part }: Slide): boolean =>
  layout === 'prose' &&
  content.length === 1 &&
  content[0]?.type === 'paragraph' &&
  !classes.includes(claimClass) &&
  !untitled &&
  !part;

/** Whether a slide stands below a title: with a title of its own, or with a row for each of several. */
const isWithin = (slide: Slide, name: string): boolean =>
  nameAbove(slide) === name || (areRows(slide) && nameInLine(ownHeading(slide)?.children ?? []) === name);

const areRows = ({ classes }: Slide): boolean => classes.includes(groupsClass);

function namesIn(slide: Slide): PhrasingContent[][] {
  const rows = slide.content.at(-1);
  if (!areRows(slide) || rows?.type !== 'list') return [ownHeading(slide)?.children ?? []];
  const titles = rows.children.flatMap(({ children: [title] }) =>
    title?.type === 'paragraph' ? [title.children] : [],
  );
  return titles.map((title) => title.flatMap((node) => (node.type === 'strong' ? node.children : [node])));
}
