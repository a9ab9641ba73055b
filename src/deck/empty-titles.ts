import type { Paragraph } from 'mdast';
import { imagesIn } from '../article/badges.ts';
import { positionOf, spanOf } from '../article/outline.ts';
import type { Slide } from '../model/deck.ts';
import type { Directive } from '../model/directive.ts';
import { append } from '../model/long-lists.ts';
import type { Group, Part, Piece, Title } from '../model/roadmap.ts';
import { namelessAddresses } from './badges.ts';
import { paragraph, strong } from './nodes.ts';
import { makeSlide, notesOf, toSource } from './slide.ts';

/** A title that nothing stands under as a slide that shows nothing, for `foldBadges`: a slide beside it notes it, its pictures too. */
export function emptyTitleSlide(title: Title): Slide {
  const pictures = title.whole.flatMap(imagesIn);
  return makeSlide('section', {
    id: '',
    heading: { depth: 2, children: title.named },
    notes: [...notesOf([title.whole]), ...namelessAddresses(pictures)],
    badges: pictures,
    sources: [toSource(title.position)],
  });
}

/** Whether nothing stands under a group's title. A heading over further groups reaches beyond it. */
export const isEmptyGroup = ({ blocks, position, title }: Group): boolean =>
  blocks.length === 0 && (position.end.offset ?? 0) <= (title.position.end.offset ?? 0);

/** The pieces of a topic that slides are made of, with the titles that stand over them. */
export interface UnderTitles {
  pieces: Piece[];
  /** From the outermost; `opened` are those of which a piece is the first. */
  over: Map<Piece, { all: Title[]; opened: Title[] }>;
}

/**
 * Takes headings alone over the groups that follow them out of pieces: they stand above those, as no slides of their own.
 * A period over others stays, since it is a station.
 */
export function underTitles(all: readonly Piece[]): UnderTitles {
  const { pieces, over }: UnderTitles = { pieces: [], over: new Map() };
  let open: Group[] = [];
  let opened: Title[] = [];
  all.forEach((piece, index) => {
    open = open.filter((group) => isWithin(piece, group));
    const next = all[index + 1];
    if (piece.type === 'breakthrough' && piece.blocks.length === 0 && next && isWithin(next, piece)) {
      open.push(piece);
      opened.push(piece.title);
      return;
    }
    pieces.push(piece);
    if (open.length > 0) over.set(piece, { all: open.map(({ title }) => title), opened });
    opened = [];
  });
  return { pieces, over };
}

/** The titles of the groups that stand right below one of the pieces. */
export function titlesUnder(group: Group, all: readonly Piece[]): Title[] {
  const found: Group[] = [];
  if (!all.includes(group)) return [];
  for (const piece of all.slice(all.indexOf(group) + 1)) {
    if (!isWithin(piece, group)) break;
    const last = found.at(-1);
    const isGroup = piece.type === 'breakthrough' || piece.type === 'forecast';
    if (isGroup && !(last && isWithin(piece, last))) found.push(piece);
  }
  return found.map(({ title }) => title);
}

/** Whether a piece begins before another ends; of two in their order, whether it stands within it. */
export const isWithin = (piece: Piece, { position }: Piece): boolean =>
  (piece.position.start.offset ?? 0) < (position.end.offset ?? 0);

/** Whether a section is a title alone, of which the author has no more to say. */
export const isEmptySection = (part: Part, directives: readonly Directive[]): boolean =>
  part.type === 'section' &&
  part.title !== undefined &&
  part.pieces.length === 0 &&
  part.parts.length === 0 &&
  !hasWord(part, directives);

/** Whether the author's comments speak of something within a part or a piece. */
export function hasWord({ position }: Pick<Piece, 'position'>, directives: readonly Directive[]): boolean {
  const [start, end] = [position.start.offset ?? 0, position.end.offset ?? 0];
  return directives.some(({ scope }) => scope.start >= start && scope.end <= end);
}

/**
 * Pieces of which bold lines without points are no groups any more: they stand with the text beside them, or over the list
 * or the table that follows.
 */
export function joinBoldLines(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let lines: Paragraph[] = [];
  for (const piece of pieces) {
    if (piece.type === 'breakthrough' && isEmptyGroup(piece)) {
      const { title, position } = piece;
      lines.push({ ...paragraph(strong(...title.whole)), position });
      continue;
    }
    append(joined, withLines(lines, piece));
    lines = [];
  }
  const last = joined.at(-1);
  if (lines.length === 0) return joined;
  if (last?.type !== 'prose') return [...joined, toProse(lines)];
  return [...joined.slice(0, -1), toProse([...last.paragraphs, ...lines])];
}

const toProse = (paragraphs: Paragraph[]): Piece => ({
  type: 'prose',
  paragraphs,
  position: spanOf(paragraphs.map((one) => ({ position: positionOf(one) }))),
});

function withLines(lines: Paragraph[], piece: Piece): Piece[] {
  const [line, ...others] = lines;
  if (!line) return [piece];
  if (piece.type === 'prose') return [toProse([...lines, ...piece.paragraphs])];
  const canLead =
    (piece.type === 'points' || piece.type === 'exhibit') && !piece.intro && others.length === 0;
  if (canLead) return [{ ...piece, intro: line, position: spanOf([line, piece]) }];
  return [toProse(lines), piece];
}
