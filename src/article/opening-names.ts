import type { Paragraph, PhrasingContent } from 'mdast';
import { weightOf } from '../language/weight.ts';
import { slicePhrasing, textOf, trimPhrasing } from './phrasing.ts';
import { boldCard } from './takeaways.ts';

/** A name takes no more, in Chinese characters, and in bold: more is a sentence. */
const [plainRoom, boldRoom] = [12, 24];

/** What a paragraph calls itself at its head, and what it says then. */
export interface Named {
  name: PhrasingContent[];
  rest: PhrasingContent[];
}

/** The name in bold that a paragraph opens with, with a mark behind it or what begins anew: **In short** We will … */
export function boldName(paragraph: Paragraph): Named | undefined {
  const card = boldCard(paragraph);
  if (card) return withinRoom({ name: card.lead, rest: card.text }, boldRoom);
  const [first, ...others] = paragraph.children;
  const isAnew = /^\s+[\p{Lu}\p{Lo}]/u.test(textOf(others));
  if (first?.type !== 'strong' || !isAnew) return undefined;
  return withinRoom({ name: first.children, rest: trimPhrasing(others) }, boldRoom);
}

/** A few words before a colon, no address or time of day. */
const beforeColon = /^([^:：,，、;；.。!?！？]+)(?:：|:\s)\s*(?=[\p{L}\p{N}])/u;

/** The same without bold type, before a colon: What worries us: the cost … */
export function plainName({ children }: Paragraph): Named | undefined {
  const [first] = children;
  const [whole, label] = (first?.type === 'text' && beforeColon.exec(first.value)) || [];
  if (!whole || !label) return undefined;
  const parts = [slicePhrasing(children, 0, label.length), slicePhrasing(children, whole.length)];
  const [before = [], rest = []] = parts.map(trimPhrasing);
  return withinRoom({ name: before, rest }, plainRoom);
}

function withinRoom(found: Named, room: number): Named | undefined {
  const name = textOf(found.name);
  return /^\p{L}/u.test(name) && weightOf(name) <= room ? found : undefined;
}
