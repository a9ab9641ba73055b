import type { List, Paragraph } from 'mdast';
import { topicKey } from '../article/directions.ts';
import { textOf } from '../article/phrasing.ts';
import { weightOf } from '../language/weight.ts';
import type { Direction, Piece, Topic } from '../model/roadmap.ts';
import { hasWord } from './empty-titles.ts';
import { isText } from './impact.ts';
import { paragraph, strong, text } from './nodes.ts';
import { remarkOf } from './remark.ts';
import type { Planner } from './slide.ts';

/** So many slides behind a divider that says no more than its title. */
export const leastBehindDivider = 3;
/** A paragraph of so many Chinese characters stands above the stops of a divider, and above a few of them or none. */
const [leadRoom, roomAboveFew] = [44, 80];
const fewStops = 4;

/**
 * What leads to a direction, where it is a paragraph that has room on the divider, with no second half of the title there.
 * Where there are no stops below it, enough slides have to follow for there to be a divider.
 * @param isOpened whether there is one in any case, since its equals have theirs
 */
export function shortLead(
  { title, lead: [piece, ...others], topics }: Direction,
  stops: List | undefined,
  isOpened: boolean,
): Paragraph | undefined {
  const [paragraph, ...more] = piece?.type === 'prose' ? piece.paragraphs : [];
  if (!paragraph || more.length > 0 || others.length > 0 || title.sub) return undefined;
  if (!stops && !isOpened && topics.length + 1 < leastBehindDivider) return undefined;
  const room = stops && stops.children.length > fewStops ? leadRoom : roomAboveFew;
  return weightOf(textOf(paragraph)) <= room ? paragraph : undefined;
}

/** A direction whose author set off what leads to it, with that as running text: nobody is quoted. */
export const withToldLead = (direction: Direction): Direction => ({
  ...direction,
  lead: direction.lead.map((piece): Piece => {
    const remark = piece.type === 'exhibit' ? remarkOf(piece.block) : [];
    if (piece.type !== 'exhibit' || remark.length === 0) return piece;
    const paragraphs = [piece.intro ?? [], piece.caption ?? [], remark, piece.outro ?? []].flat();
    return { type: 'prose', paragraphs, position: piece.position };
  }),
});

/**
 * The topics that stand on the dividers of their directions: each is the first of a direction that nothing else leads to,
 * and the only one that is a paragraph, and short, as is any other that several directions call the same.
 */
export function openingTopics(
  directions: Direction[],
  directives: Planner['directives'],
): ReadonlySet<Topic> {
  const opening = new Set(directions.flatMap((direction) => openingTopic(direction, directives) ?? []));
  const others = directions.flatMap(({ topics }) => topics.filter((topic) => !opening.has(topic)));
  const apart = new Set(others.map(keyOf));
  return new Set([...opening].filter((topic) => !apart.has(keyOf(topic))));
}

function openingTopic({ lead, topics }: Direction, directives: Planner['directives']): Topic | undefined {
  const [first, ...others] = topics;
  if (lead.length > 0 || !first || hasWord(first, directives)) return undefined;
  const told = namedParagraph(first);
  const isOnly = others.length > 0 && !others.some(isText);
  return told && isOnly && weightOf(textOf(told)) <= roomAboveFew ? first : undefined;
}

const keyOf = ({ title, pieces }: Topic): unknown => (title ? topicKey(textOf(title.whole)) : pieces);

/** A topic that is a paragraph, behind its title; nothing of any other. */
function namedParagraph({ title, pieces: [piece, ...more], position }: Topic): Paragraph | undefined {
  const [told, ...further] = piece?.type === 'prose' ? piece.paragraphs : [];
  if (!title || !told || further.length > 0 || more.length > 0) return undefined;
  return { ...paragraph(strong(...title.named), text(' '), ...told.children), position };
}

/** A direction with the topic that opens it as what leads to the others; any other as it is. */
export function ledByTopic(direction: Direction, opening: ReadonlySet<Topic>): Direction {
  const [first, ...others] = direction.topics;
  const told = first && opening.has(first) ? namedParagraph(first) : undefined;
  if (!first || !told) return direction;
  const { position } = first;
  return { ...direction, lead: [{ type: 'prose', paragraphs: [told], position }], topics: others };
}
