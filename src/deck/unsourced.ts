import { shownDate } from '../language/date.ts';
import { labelsFor } from '../language/labels.ts';
import type { Unit, UnsourcedText } from '../model/coverage.ts';
import type { Deck } from '../model/deck.ts';
import { readableAddress } from './address.ts';
import { nodesOf, textLeaves } from './planned-shown.ts';
import { stateLines } from './state-lines.ts';
import { normalizeForMatch } from './wording.ts';

const seams = /…|\s→\s|–|·|：|:\s|\s\/\s|[（(]|(?<=^\d+)\s|\n/u;
const rowMark = ' · ';

/** Every run of text on a slide must stand in the article, be a number that orders, or be a label of ours. */
export function findUnsourced(units: Unit[], deck: Deck): UnsourcedText[] {
  // Addresses stand behind all text: a slide may show what stands on both sides of one in a row.
  const isAddress = ({ type }: Unit): boolean => type === 'link';
  const ordered = [...units.filter((unit) => !isAddress(unit)), ...units.filter(isAddress)];
  // An address may stand on a slide as people write it down. Those stand last, since texts stand in rows.
  const addresses = units.filter(({ type }) => type === 'link' || type === 'image');
  const article = [
    ...ordered.flatMap(({ text, drawn = [] }) => [text, ...drawn].map(normalizeForMatch)),
    ...addresses.map(({ text }) => normalizeForMatch(readableAddress(text))),
  ].join('');
  const labels = new Set(labelTexts(deck));
  const known = new Set<string>();
  // Slides tell it in its order: a text is looked for from where the one before it was.
  let last = 0;
  const stands = (wording: string): boolean => {
    const behind = article.indexOf(wording, last);
    const place = behind < 0 ? article.indexOf(wording) : behind;
    if (place >= 0) last = place;
    return place >= 0;
  };
  const isKnown = (text: string): boolean => {
    const wording = normalizeForMatch(text);
    if (wording === '' || known.has(wording)) return true;
    const isSourced = /^\d+$/.test(wording) || labels.has(wording) || stands(wording);
    if (isSourced) known.add(wording);
    return isSourced;
  };
  // A slide may put pieces of the article beside each other: 1 Models, scale → efficiency, 2024–2026.
  const isSeamed = (text: string): boolean => isKnown(text) || text.split(seams).every(isKnown);
  // A row ends in the states, which may have such marks within them: May 3, 2026 · Version 1.2 (draft).
  const states = stateLines(deck.state, deck.lang);
  const withoutStates = (text: string): string =>
    states.reduceRight((row, state) => {
      const ends = [state, rowMark + state].filter((end) => row.endsWith(end));
      return row.slice(0, row.length - (ends.at(-1)?.length ?? 0));
    }, text);
  const isMade = (text: string): boolean =>
    isKnown(text) || withoutStates(text).split(rowMark).every(isSeamed);
  return deck.slides.flatMap((slide, index) => {
    const texts = [...nodesOf(slide).flatMap(textLeaves), ...slide.notes];
    return texts.filter((text) => !isMade(text)).map((text) => ({ slide: index + 1, text }));
  });
}

function labelTexts(deck: Deck): string[] {
  const { part: _part, ...labels } = labelsFor(deck.lang);
  const date = deck.date && shownDate(deck.date, deck.lang);
  const { title, subtitle, description, author } = deck;
  // A label stands beside what it says, as in a row: the whole line, and both of its sides.
  const state = stateLines(deck.state, deck.lang).flatMap((line) => [line, ...line.split(/[:：]\s*/u)]);
  const beside = [...state, title, subtitle, description, author, date, `${author} · ${date}`, 'QR'];
  return [...Object.values(labels), ...beside].map((text) => normalizeForMatch(String(text ?? '')));
}
