import type { ListItem } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import { paragraphsIn } from '../article/walk.ts';
import { namesSources } from '../language/reading-words.ts';
import { weightOf } from '../language/weight.ts';
import type { Slide } from '../model/deck.ts';
import type { Part, Piece, Points, Roadmap } from '../model/roadmap.ts';
import { noteBeside } from './badges.ts';
import { isLookedUp, listsDocuments } from './chapters.ts';
import { toldBefore } from './few-notes.ts';
import { text } from './nodes.ts';
import { toSource } from './slide.ts';

/** So many lines of entries stand on one slide, of so many Chinese characters each; two shorter entries share one. */
const [room, lineRoom, shortRoom] = [10, 42, 18];

/** The parts that an article ends in and that list what it refers to: its sources and its notes. */
export function sourcesOf(parts: readonly Part[]): Part[] {
  const told = parts.findLastIndex((part) => !isLookedUp(part));
  return parts.filter((part, at) => at > told && isSources(part));
}

function isSources(part: Part): boolean {
  if (part.type !== 'section' || part.parts.length > 0) return false;
  if (part.role === 'footnotes') return true;
  const name = part.title ? textOf(part.title.whole) : '';
  return namesSources(name) || listsDocuments(part);
}

/** An entry that its slide has no room for, with its number where it has one. */
interface Further {
  item: ListItem;
  number: number | undefined;
}

/**
 * An article whose sources and notes are no more than a slide holds of each, and the others: nobody shows them, and who is asked
 * for one looks it up.
 */
export function withoutFurther(roadmap: Roadmap): { roadmap: Roadmap; further: Further[] } {
  const further: Further[] = [];
  const sources = sourcesOf(roadmap.parts);
  const parts = roadmap.parts.map((part): Part => {
    if (part.type !== 'section' || !sources.includes(part)) return part;
    let left = room;
    const pieces = part.pieces.map((piece): Piece => {
      if (piece.type !== 'points') return piece;
      const kept = keptOf(piece, left);
      left -= linesOf(piece.list.children.slice(0, kept));
      const { list } = piece;
      list.children.slice(kept).forEach((item, at) => {
        further.push({ item, number: list.ordered ? (list.start ?? 1) + kept + at : undefined });
      });
      return { ...piece, list: { ...list, children: list.children.slice(0, kept) } };
    });
    return { ...part, pieces };
  });
  return { roadmap: { ...roadmap, parts }, further };
}

/** How many entries there is room for: one at least. */
function keptOf({ list }: Points, left: number): number {
  const fits = list.children.findIndex((_, at) => linesOf(list.children.slice(0, at + 1)) > left);
  return fits < 0 ? list.children.length : Math.max(1, fits);
}

const linesOf = (items: ListItem[]): number =>
  items.flatMap(paragraphsIn).reduce((sum, paragraph) => {
    const weight = weightOf(textOf(paragraph));
    return sum + (weight <= shortRoom ? 1 / 2 : Math.ceil(weight / lineRoom));
  }, 0);

/** Adds what a slide has no room for to what is noted with it. */
export function noteFurther(further: readonly Further[], slides: readonly Slide[]): void {
  for (const { item, number } of further) {
    const host = item.position && toldBefore(item.position, slides);
    if (!host || !item.position) continue;
    const [first = [], ...others] = paragraphsIn(item).map(({ children }) => children);
    noteBeside([number === undefined ? first : [text(`[${number}] `), ...first], ...others], host);
    host.sources.push(toSource(item.position));
  }
}
