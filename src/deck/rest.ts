import type { Nodes } from 'mdast';
import { segmentsOf } from '../language/segments.ts';
import { leastWeight, weightOf } from '../language/weight.ts';
import type { Slide } from '../model/deck.ts';
import { append } from '../model/long-lists.ts';
import type { Block } from '../model/roadmap.ts';
import { isQrImage, readableAddress } from './address.ts';
import { weightIn } from './lines.ts';
import { paragraph, text } from './nodes.ts';
import { notesOf, ownHeading, toSource } from './slide.ts';
import { spelled } from './wording.ts';

/** Stands on a slide for what its notes have. */
const omission = '[…]';

/** Less is no text, in Chinese characters. */
const leastRoom = 4;

/**
 * A slide with no more of its content than this share; what is parted or left out stands whole in its notes.
 * @returns undefined where there is nothing to leave out
 */
export function leaveToNotes(slide: Slide, share: number): Slide | undefined {
  const weight = slide.content.reduce((sum, block) => sum + weightIn(block), 0);
  if (slide.content.every((block) => block === mark)) return undefined;
  const room = weight * share;
  const reader = new Leaving(room < leastRoom ? 0 : room);
  const shown = reader.shortenAll(slide.content.filter((block) => block !== mark));
  return {
    ...slide,
    content: [...(shown as Block[]), mark],
    notes: [...slide.notes, ...newIn(reader.notes, slide.notes)],
    rest: slide.rest ?? reader.place ?? startOfSlide(slide),
  };
}

/** A block of its own, so that it is seen whatever is left out. */
const mark: Block = paragraph(text(omission));

/** Whether some of its content is left out already. */
export const hasOmission = ({ content }: Slide): boolean => content.includes(mark);

function newIn(notes: string[], known: string[]): string[] {
  const noted = known.map(spelled);
  return notes.filter((note) => {
    const isNew = !noted.some((other) => other.includes(spelled(note)));
    noted.push(spelled(note));
    return isNew;
  });
}

const startOf = (node: Nodes | undefined): Slide['rest'] => node?.position && toSource(node.position).start;

const startOfSlide = ({ sources }: Slide): NonNullable<Slide['rest']> =>
  sources[0]?.start ?? { line: 1, column: 1, offset: 0 };

/** Titles are never shorter than this, in Chinese characters. */
const leastTitle = 12;

/** A slide with half of its title, and all of that in the notes; undefined where there is not that much of it. */
export function shortenTitle(slide: Slide): Slide | undefined {
  const heading = ownHeading(slide);
  if (!heading) return undefined;
  const weight = weightIn({ type: 'paragraph', children: heading.children });
  if (weight / 2 < leastTitle) return undefined;
  const reader = new Leaving(weight / 2);
  const short = { ...heading, children: reader.shortenAll(heading.children) as typeof heading.children };
  return {
    ...slide,
    heading: short,
    ...(slide.unnumbered ? { unnumbered: short } : {}),
    notes: [...newIn(notesOf([heading.children]), slide.notes), ...slide.notes],
    rest: slide.rest ?? startOf(heading.children[0]) ?? startOfSlide(slide),
  };
}

/** A word of which only the beginning is left; in scripts without spaces a text ends anywhere. */
const cutWord = /(?<=\S)\s+[\p{Script=Latin}\p{N}\p{P}]{1,20}$/u;

/** Takes from a tree what there is room for, in its order. */
class Leaving {
  readonly notes: string[] = [];
  place: Slide['rest'];
  #room: number;

  constructor(room: number) {
    this.#room = room;
  }

  shortenAll(nodes: readonly Nodes[]): Nodes[] {
    return nodes.flatMap((node) => this.#shorten(node) ?? []);
  }

  #shorten(node: Nodes): Nodes | undefined {
    const weight = weightIn(node);
    if (weight <= this.#room) {
      this.#room -= weight;
      return node;
    }
    const notes = notesIn(node);
    if (notes.length > 0) this.place ??= startOf(node);
    append(this.notes, notes);
    if ('value' in node) return this.#cut(node);
    if (!('children' in node)) return undefined;
    const children = this.shortenAll(node.children);
    return children.length === 0 ? undefined : ({ ...node, children } as Nodes);
  }

  #cut<T extends Extract<Nodes, { value: string }>>(node: T): T | undefined {
    let value = '';
    const most = (2 * this.#room) / leastWeight;
    for (const { segment } of segmentsOf(node.value.slice(0, most), 'und', 'grapheme')) {
      const weight = weightOf(segment);
      if (weight > this.#room) break;
      this.#room -= weight;
      value += segment;
    }
    this.#room = 0;
    const words = value.replace(cutWord, '');
    return words.trim() === '' ? undefined : { ...node, value: `${words.trimEnd()}…` };
  }
}

/** What is noted of a node itself; of a list or a quotation, that is told by what it holds. */
function notesIn(node: Nodes): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return notesOf([node.children.filter((child) => child.type !== 'image' || !isQrImage(child))]);
    case 'tableRow':
      return notesOf(node.children.map(({ children }) => children));
    case 'code':
      return [node.value];
    case 'image':
      return isQrImage(node) ? [] : [node.alt || readableAddress(node.url)];
    default:
      return [];
  }
}
