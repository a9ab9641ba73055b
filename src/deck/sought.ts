import { withoutNumber } from '../article/title.ts';
import { betweenDashes } from '../article/title-dashes.ts';
import type { Unit } from '../model/coverage.ts';
import { readableAddress } from './address.ts';
import { spelled, unspaced } from './wording.ts';

/** A text as it is looked for: its letters, and all of it but for its gaps. */
export interface Wording {
  spelled: string;
  unspaced: string;
}

export const toWording = (text: string): Wording => ({ spelled: spelled(text), unspaced: unspaced(text) });

/** Whether a text stands in another: letter by letter, or where it has none as it is. */
export const holds = (wording: Wording, text: Wording): boolean =>
  text.spelled === '' ? wording.unspaced.includes(text.unspaced) : wording.spelled.includes(text.spelled);

export const isFollowed = (address: string): boolean => /^(?:https?:|mailto:)/i.test(address);

/** An address as a browser writes it: what is written in several ways is one address. */
export function normalAddress(address: string): string {
  // Renderers of Markdown escape a sign that is no escape; browsers leave it.
  const escaped = address.replace(/%(?![0-9a-f]{2})/gi, '%25');
  try {
    return isFollowed(escaped) ? new URL(escaped).href : decodeURI(escaped);
  } catch {
    return escaped;
  }
}

// A heading's own number is order, not text: the deck numbers by itself. Dashes around a subtitle are its frame.
function wordings({ type, text }: Unit): string[] {
  if (type === 'image') return [text, readableAddress(text)];
  if (type !== 'heading' && type !== 'sentence') return [text];
  const framed = betweenDashes(text);
  return [text, withoutNumber(text), ...(framed === undefined ? [] : [framed])];
}

/** A unit with what it is compared by, which is the same for every slide. */
export interface Sought {
  unit: Unit;
  words: Wording[];
  drawn: Wording[] | undefined;
  /** Of a link or a picture. */
  address: string | undefined;
}

export const toSought = (unit: Unit): Sought => ({
  unit,
  words: wordings(unit).map(toWording),
  drawn: unit.drawn?.map(toWording),
  address: /^(?:link|image)$/.test(unit.type) ? normalAddress(unit.text) : undefined,
});
