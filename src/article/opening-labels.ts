import type { Paragraph, PhrasingContent } from 'mdast';
import { weightOf } from '../language/weight.ts';
import { slicePhrasing, textOf, trimPhrasing } from './phrasing.ts';
import { boldCard } from './takeaways.ts';

/** A name takes no more, in Chinese characters, and in bold: more is a sentence. */
const [plainRoom, boldRoom] = [12, 24];

/** What a paragraph calls itself at its head, and what it says then. */
export interface Labelled {
  label: PhrasingContent[];
  rest: PhrasingContent[];
}

/** The name in bold that a paragraph opens with, with a mark behind it or what begins anew: **In short** We will … */
export function boldLabel(paragraph: Paragraph): Labelled | undefined {
  const card = boldCard(paragraph);
  if (card) return named({ label: card.lead, rest: card.text }, boldRoom);
  const [first, ...others] = paragraph.children;
  const isAnew = /^\s+[\p{Lu}\p{Lo}]/u.test(textOf(others));
  if (first?.type !== 'strong' || !isAnew) return undefined;
  return named({ label: first.children, rest: trimPhrasing(others) }, boldRoom);
}

/** A few words before a colon, no address or time of day. */
const beforeColon = /^([^:：,，、;；.。!?！？]+)(?:：|:\s)\s*(?=[\p{L}\p{N}])/u;

/** The same without bold type, before a colon: What worries us: the cost … */
export function plainLabel({ children }: Paragraph): Labelled | undefined {
  const [first] = children;
  const [whole, label] = (first?.type === 'text' && beforeColon.exec(first.value)) || [];
  if (!whole || !label) return undefined;
  const parts = [slicePhrasing(children, 0, label.length), slicePhrasing(children, whole.length)];
  const [before = [], rest = []] = parts.map(trimPhrasing);
  return named({ label: before, rest }, plainRoom);
}

function named(labelled: Labelled, room: number): Labelled | undefined {
  const name = textOf(labelled.label);
  return /^\p{L}/u.test(name) && weightOf(name) <= room ? labelled : undefined;
}
