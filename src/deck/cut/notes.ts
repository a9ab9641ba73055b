import type { Nodes } from 'mdast';
import type { Labels } from '../../language/labels.ts';
import type { Deck, Slide } from '../../model/deck.ts';
import { layoutTraits } from '../../model/layout-traits.ts';
import { append } from '../../model/long-lists.ts';
import { addressesIn, ownHeading } from '../slide.ts';
import { spelled } from '../wording.ts';
import { toAppendix } from './appendix.ts';

/**
 * Leaves what the slides say that are not told to the notes of those that are. Pictures, tables and code are no
 * words: their slides go to the appendix.
 */
export function toNotes(deck: Deck, told: ReadonlySet<Slide>, labels: Labels): Deck {
  const hosts = new Map<Slide, Slide[]>();
  const kept = new Set(told);
  const repeats: Slide[] = [];
  for (const slide of deck.slides) {
    if (told.has(slide)) continue;
    const isRepeat = layoutTraits[slide.layout].overview;
    if (isRepeat) repeats.push(slide);
    const guest = isRepeat ? onlyNoted(slide) : slide;
    const host = guest && isSayable(guest) ? hostOf(slide, deck.slides, told) : undefined;
    if (guest && host) hosts.set(host, [...(hosts.get(host) ?? []), guest]);
  }
  const gone = new Set([...repeats, ...[...hosts.values()].flat()]);
  const slides = deck.slides
    .filter((slide) => !gone.has(slide))
    .map((slide) => {
      const guests = hosts.get(slide);
      if (!guests) return slide;
      const hosting = withNotesOf(slide, guests);
      kept.add(hosting);
      return hosting;
    });
  return toAppendix({ ...deck, slides }, kept, labels);
}

/** What is noted with a slide that repeats others, and that no other says. */
function onlyNoted({ heading: _heading, ...slide }: Slide): Slide | undefined {
  const notes = slide.notes.slice(slide.said ?? slide.notes.length);
  return notes.length > 0 ? { ...slide, header: [], content: [], notes } : undefined;
}

const isSayable = ({ heading, content }: Slide): boolean =>
  ![...(heading?.children ?? []), ...content].some(isToBeSeen);

const isToBeSeen = (node: Nodes): boolean =>
  node.type === 'image' ||
  node.type === 'code' ||
  node.type === 'table' ||
  ('children' in node && node.children.some(isToBeSeen));

/** The slide of the same period for a forecast; else the last told one before it, of its own chapter if there is one. */
function hostOf(slide: Slide, slides: Slide[], told: ReadonlySet<Slide>): Slide | undefined {
  const shown = slides.filter((other) => told.has(other));
  const before = slides.slice(0, slides.indexOf(slide)).filter((other) => told.has(other));
  return (
    shown.find(({ layout, period }) => layout === 'year' && period && period.key === slide.period?.key) ??
    before.findLast(({ chapter }) => chapter !== undefined && chapter === slide.chapter) ??
    before.at(-1) ??
    shown[0]
  );
}

/** A slide with what others say behind its own notes, for reading. */
function withNotesOf(host: Slide, guests: Slide[]): Slide {
  const notes: string[] = [];
  let noted = '';
  const add = (lines: string[]): void => {
    append(notes, lines);
    noted += lines.map((line) => `${spelled(line)}\n`).join('');
  };
  const isNew = (line: string): boolean =>
    spelled(line) === '' ? !notes.includes(line) : !noted.includes(spelled(line));
  add(host.notes);
  for (const guest of guests) {
    const { place, said, beside } = sayings(guest);
    add(place.filter(isNew));
    // A title and what stands below it stay together, also where one of them was said before.
    if (said.some(isNew)) add(said);
    add(beside.filter(isNew));
  }
  return {
    ...host,
    notes,
    said: host.said ?? host.notes.length,
    sources: [...host.sources, ...guests.flatMap(({ sources }) => sources)],
  };
}

/** What a slide says, a line of text each: where it stands, its title and blocks, its notes and addresses. */
function sayings(slide: Slide): Record<'place' | 'said' | 'beside', string[]> {
  const { content, notes, header = [] } = slide;
  const title = ownHeading(slide)?.children ?? [];
  const lines = (texts: string[]): string[] => texts.filter((line) => line.trim() !== '');
  return {
    place: lines(header.filter(({ type }) => type !== 'strong').map((node) => textIn([node]))),
    said: lines([textIn(title), ...content.flatMap(linesOf)]),
    beside: lines([...notes, ...[...title, ...content, ...header].flatMap(addressesIn)]),
  };
}

const textIn = (nodes: Nodes[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'break') return ' ';
      if ('value' in node) return node.value;
      return 'children' in node ? textIn(node.children) : '';
    })
    .join('');

function linesOf(node: Nodes): string[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [textIn(node.children)];
  return 'children' in node ? node.children.flatMap((child) => linesOf(child)) : [];
}
