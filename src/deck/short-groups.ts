import type { List, Paragraph, PhrasingContent } from 'mdast';
import type { Position } from 'unist';
import { textOf } from '../article/phrasing.ts';
import { asks } from '../language/telling-words.ts';
import { weightOf } from '../language/weight.ts';
import type { Heading, Slide } from '../model/deck.ts';
import type { Part, Piece, Title } from '../model/roadmap.ts';
import { mapParagraphs, tight } from './blocks.ts';
import { hasWord } from './empty-titles.ts';
import { hasFigure, markFigures } from './figures.ts';
import { item, list, paragraph, strong } from './nodes.ts';
import { ownMarksInRows } from './own-marks.ts';
import { makeSlide, type Planner, toSource } from './slide.ts';

/** A title over a few short points or a short paragraph, which is one point then: too little for a slide of its own. */
export interface ShortGroup {
  title: PhrasingContent[];
  list: List;
  /** The paragraph that is its only point: a slide holds more of that. */
  text?: Paragraph;
  position: Position;
}

/** The class of a slide of short groups. */
export const groupsClass = 'groups';

/** As many stand on a slide. */
export const mostGroups = 4;
const mostPoints = 4;
/** Room in Chinese characters: for a title, for a point, and for a group with all its points. */
const titleRoom = 24;
/** The same for a question, which takes a few lines beside its answer. */
export const questionRoom = 44;
const pointRoom = 20;
const groupRoom = 60;
/** The same for a paragraph. */
const textRoom = 100;

/** Words alone, which stand anywhere. */
export const isPlain = (nodes: PhrasingContent[]): boolean =>
  nodes.every(({ type }) => type === 'text' || type === 'inlineCode');

/** Words alone, which may be set off. */
const isWords = (nodes: PhrasingContent[]): boolean =>
  nodes.every((node) =>
    node.type === 'strong' || node.type === 'emphasis' ? isPlain(node.children) : isPlain([node]),
  );

const weigh = (nodes: PhrasingContent[]): number => weightOf(textOf(nodes));

/** The weight of a list of a few short points without anything else in them; undefined of any other. */
function weightOfPoints({ ordered, children }: List): number | undefined {
  const points = children.map(({ checked, children: [first, ...others] }) =>
    first?.type === 'paragraph' && others.length === 0 && checked == null && isPlain(first.children)
      ? weigh(first.children)
      : Number.POSITIVE_INFINITY,
  );
  if (ordered || points.length > mostPoints || points.some((weight) => weight > pointRoom)) return undefined;
  return points.reduce((sum, weight) => sum + weight, 0);
}

/**
 * A part or a piece as a short group.
 * @returns undefined where it says more, or where the author has a word on it
 */
export function toShortGroup(one: Part | Piece, directives: Planner['directives']): ShortGroup | undefined {
  const found = titledList(one);
  if (!found || !isPlain(found.title) || weigh(found.title) > roomOf(found)) return undefined;
  if (!found.text) {
    const points = weightOfPoints(found.list);
    if (points === undefined || points + weigh(found.title) > groupRoom) return undefined;
  }
  return hasWord(one, directives) ? undefined : found;
}

const roomOf = ({ title, text }: ShortGroup): number =>
  text && asks(textOf(title)) ? questionRoom : titleRoom;

function titledList(one: Part | Piece): ShortGroup | undefined {
  const { position } = one;
  if (one.type === 'breakthrough') {
    const [block, ...others] = one.blocks;
    if (others.length > 0) return undefined;
    if (block?.type === 'paragraph') return withText({ title: one.title.whole, position }, block);
    return block?.type === 'list' ? { title: one.title.whole, list: block, position } : undefined;
  }
  if (one.type !== 'section' || !one.title || one.isLine || one.parts.length > 0) return undefined;
  const title = one.title.named;
  if (one.pieces.length === 0) return { ...titleAlone(one.title), position };
  const [piece, ...others] = one.pieces;
  if (others.length > 0) return undefined;
  if (piece?.type === 'prose' && piece.paragraphs.length === 1)
    return withText({ title, position }, piece.paragraphs[0]);
  const isList = piece?.type === 'points' && !piece.intro && !piece.outro;
  return isList ? { title, list: piece.list, position } : undefined;
}

/** A title over nothing: what stands behind its colon is told beside it. */
function titleAlone({ named, main, sub = [] }: Title): Pick<ShortGroup, 'title' | 'list'> {
  const isTold = sub.length > 0 && isPlain(sub) && weigh(sub) <= pointRoom;
  return isTold ? { title: main, list: list([item(paragraph(...sub))]) } : { title: named, list: list([]) };
}

/** Whether a title and the text under it, however long, may be set as a row. */
export const mayBeRow = (title: PhrasingContent[], text: PhrasingContent[]): boolean =>
  isPlain(title) && weigh(title) <= titleRoom && isWords(text);

/** Whether each of a few points is a term and, in a paragraph below it, what it means: such a list is rows as short groups are. */
export const areDefinitions = ({ children }: List): boolean =>
  children.length > 1 &&
  children.length <= mostGroups &&
  children.every(({ children: [term, text, ...others] }) => {
    if (term?.type !== 'paragraph' || text?.type !== 'paragraph' || others.length > 0) return false;
    const [only, ...rest] = term.children;
    return only?.type === 'strong' && rest.length === 0 && mayBeRow(only.children, text.children);
  });

function withText(
  group: Pick<ShortGroup, 'title' | 'position'>,
  paragraph: Paragraph | undefined,
): ShortGroup | undefined {
  if (!paragraph || !isWords(paragraph.children) || weigh(paragraph.children) > textRoom) return undefined;
  return { ...group, list: list([item(paragraph)]), text: paragraph };
}

/** A slide of short groups: a row each, its title beside its points. */
export function groupsSlide(groups: ShortGroup[], heading: Heading, path: string[], planner: Planner): Slide {
  const isMarked = groups.every(({ list: points }) => points.children.every(hasFigure));
  const rows = list(
    groups.map(({ title, list: points }) =>
      item(
        paragraph(strong(...title)),
        ...(points.children.length > 0
          ? [isMarked ? mapParagraphs(tight(points), markFigures) : tight(points)]
          : []),
      ),
    ),
  );
  return makeSlide('list', {
    id: planner.ids.next(...path, textOf(groups[0]?.title ?? [])),
    classes: [groupsClass, ...ownMarksInRows(rows)],
    heading,
    content: [rows],
    sources: groups.map(({ position }) => toSource(position)),
  });
}
