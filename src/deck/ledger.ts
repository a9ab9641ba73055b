import type { Nodes, PhrasingContent } from 'mdast';
import { numbering } from '../article/title.ts';
import { shownDate } from '../language/date.ts';
import type { Deck, Slide, SourceRange } from '../model/deck.ts';
import type { Fate, Invention, Ledger, LedgerEntry, Unit } from '../model/ledger.ts';
import { labelsFor } from './labels.ts';

/** Text without what a slide may set differently: white space, punctuation, case. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{P}\p{S}\p{Z}\p{C}]+/gu, '')
    .toLowerCase();

/** Text that is nothing but punctuation, such as a dash in a cell, is compared as it is. */
const comparable = (text: string): string => bare(text) || text.trim();

interface Told {
  /** All text that the slide shows: without white space and punctuation, and for text of nothing else as it is. */
  shown: string;
  /** The same of the notes. */
  notes: string;
  addresses: Set<string>;
  images: number;
  sources: SourceRange[];
  appendix: boolean;
}

/** The account of an article: where its units stand, and what its deck shows besides. */
export const toLedger = (units: Unit[], deck: Deck): Ledger => ({
  entries: accountFor(units, deck),
  inventions: findInventions(units, deck),
});

/**
 * Accounts for every unit of the article: on which slide or in whose notes it stands. A unit is looked for
 * where its place in the article leads, and only then on all other slides.
 */
export function accountFor(units: Unit[], deck: Deck): LedgerEntry[] {
  const told = deck.slides.map(tell);
  const metadata = comparable(
    [deck.title, deck.description, deck.author, deck.date, ...deck.keywords].join(' '),
  );
  const near = slidesByPlace(told);
  return units.map((unit): LedgerEntry => {
    if (unit.skipped) return { unit, fate: 'skipped' };
    const found = findUnit(unit, told, near(unit.source));
    if (found) return { unit, ...found };
    const known = unit.type === 'metadata' && metadata.includes(comparable(unit.text));
    return { unit, fate: known ? 'metadata' : 'missing' };
  });
}

function tell(slide: Slide): Told {
  const leaves: string[] = [];
  const told: Told = {
    shown: '',
    notes: '',
    addresses: new Set(),
    images: 0,
    sources: slide.sources,
    appendix: slide.appendix === true,
  };
  const walk = (node: Nodes): void => {
    if ('value' in node) leaves.push(node.value);
    if (node.type === 'link') told.addresses.add(node.url.trim());
    if (node.type === 'image') {
      told.images += 1;
      leaves.push(node.alt ?? '');
    }
    if ('children' in node) for (const child of node.children) walk(child);
  };
  for (const node of nodesOf(slide)) walk(node);
  const joined = leaves.join('');
  told.shown = `${comparable(joined)} ${leaves.map((leaf) => leaf.trim()).join(' ')} ${joined}`;
  const noted = slide.notes.join(' ');
  told.notes = `${comparable(noted)} ${noted}`;
  return told;
}

const nodesOf = ({ heading, part, content, header, footer }: Slide): Nodes[] => [
  ...((part?.heading ?? heading)?.children ?? []),
  ...content,
  ...(header ?? []),
  ...(footer ?? []),
];

/** Finds the slides made from a place: ranges are looked up by the line, since they may nest and repeat. */
function slidesByPlace(told: Told[]): (source: SourceRange) => number[] {
  const byLine = new Map<number, number[]>();
  told.forEach(({ sources }, slide) => {
    for (const { start, end } of sources) {
      for (let line = start.line; line <= end.line; line++) {
        // A list of ten thousand points names each of its lines on each of its slides, so nothing is copied.
        const slides = byLine.get(line);
        if (slides) slides.push(slide);
        else byLine.set(line, [slide]);
      }
    }
  });
  return ({ start }) => byLine.get(start.line) ?? [];
}

/** On a slide of the talk, else on one of the appendix, else in the notes; near its place before anywhere else. */
function findUnit(unit: Unit, told: Told[], near: number[]): { fate: Fate; slide: number } | undefined {
  const words = wordings(unit);
  for (const candidates of [near, told.keys()]) {
    let appendix: number | undefined;
    let inNotes: number | undefined;
    for (const slide of candidates) {
      const place = told[slide];
      if (!place) continue;
      if (isShown(unit, words, place)) {
        if (!place.appendix) return { fate: 'slide', slide: slide + 1 };
        appendix ??= slide;
      } else if (inNotes === undefined && isNoted(words, place)) inNotes = slide;
    }
    if (appendix !== undefined) return { fate: 'appendix', slide: appendix + 1 };
    if (inNotes !== undefined) return { fate: 'notes', slide: inNotes + 1 };
  }
  return undefined;
}

// A heading's own number is order, not text: the deck numbers by itself.
function wordings({ type, text }: Unit): string[] {
  const whole = comparable(text);
  return type === 'heading' || type === 'sentence'
    ? [whole, comparable(text.replace(numbering, ''))]
    : [whole];
}

function isShown(unit: Unit, words: string[], { shown, addresses, images }: Told): boolean {
  if (unit.type === 'link' && addresses.has(unit.text)) return true;
  if (unit.type === 'image' && (images > 0 || addresses.has(unit.text))) return true;
  return words.some((wording) => shown.includes(wording));
}

const isNoted = (words: string[], { notes }: Told): boolean =>
  words.some((wording) => notes.includes(wording));

const seams = /\s→\s|–|·|：|:\s|\s\/\s|[（(]|(?<=^\d+)\s|\n/u;

/** Every run of text on a slide must stand in the article, be a number that orders, or be a label of ours. */
export function findInventions(units: Unit[], deck: Deck): Invention[] {
  // Addresses stand behind all text: a slide may show what stands on both sides of one in a row.
  const isAddress = ({ type }: Unit): boolean => type === 'link';
  const ordered = [...units.filter((unit) => !isAddress(unit)), ...units.filter(isAddress)];
  const article = ordered.map((unit) => bare(unit.text)).join('');
  const labels = new Set(labelTexts(deck));
  const known = new Set<string>();
  const isKnown = (text: string): boolean => {
    const wording = bare(text);
    if (wording === '' || known.has(wording)) return true;
    const stands = /^\d+$/.test(wording) || labels.has(wording) || article.includes(wording);
    if (stands) known.add(wording);
    return stands;
  };
  // A slide may put pieces of the article beside each other: 1 Models, scale → efficiency, 2024–2026.
  const isMade = (text: string): boolean => isKnown(text) || text.split(seams).every(isKnown);
  return deck.slides.flatMap((slide, index) => {
    const texts = [...nodesOf(slide).flatMap(textLeaves), ...slide.notes];
    return texts.filter((text) => !isMade(text)).map((text) => ({ slide: index + 1, text }));
  });
}

function labelTexts(deck: Deck): string[] {
  const { part: _part, ...labels } = labelsFor(deck.lang);
  const date = deck.date && shownDate(deck.date, deck.lang);
  const beside = [deck.title, deck.description, deck.author, date, `${deck.author} · ${date}`, 'QR'];
  return [...Object.values(labels), ...beside].map((text) => bare(String(text ?? '')));
}

function textLeaves(node: Nodes | PhrasingContent): string[] {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return [node.value];
  return 'children' in node ? node.children.flatMap((child) => textLeaves(child)) : [];
}

/** How many units met each fate. */
export function countFates({ entries }: Ledger): Record<Fate, number> {
  const counts: Record<Fate, number> = {
    slide: 0,
    appendix: 0,
    notes: 0,
    metadata: 0,
    skipped: 0,
    missing: 0,
  };
  for (const { fate } of entries) counts[fate] += 1;
  return counts;
}
