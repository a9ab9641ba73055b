import type { PhrasingContent } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import { denies, onlyDenies, withoutDenial } from '../language/negation.ts';
import {
  asks,
  concedes,
  conclusionOf,
  leansBack,
  turns,
  turnsAllTheSame,
} from '../language/telling-words.ts';
import { weightOf } from '../language/weight.ts';

type Sentence = PhrasingContent[];

/** Whether the author emphasises something in a text. */
export const hasStrong = (nodes: PhrasingContent[]): boolean =>
  nodes.some((node) => node.type === 'strong' || ('children' in node && hasStrong(node.children)));

/** The same in any way, also by a slant. */
export const hasEmphasis = (nodes: PhrasingContent[]): boolean =>
  nodes.some(
    (node) => /^(?:strong|emphasis)$/.test(node.type) || ('children' in node && hasEmphasis(node.children)),
  );

/** A sentence of this weight at the head of a paragraph names what the others tell; one all in bold may be longer. */
const [nameRoom, boldNameRoom] = [12, 24];

/** Whether a paragraph opens with its own name, which is told with whatever is told of it. */
export function isRunIn(sentence: Sentence): boolean {
  const weight = weightOf(textOf(sentence).trim());
  const isBold = sentence.every((node) => textOf(node).trim() === '' || hasStrong([node]));
  return weight <= (isBold ? boldNameRoom : nameRoom);
}

/** Whether a sentence says what all that is before it comes to, and names what it speaks of. */
export function concludes(said: string, lang: string): boolean {
  const rest = conclusionOf(said, lang);
  return rest !== undefined && rest !== '' && !leansBack(rest, lang);
}

/** Whether a few words count on and name what the next sentence tells: Second, the cost. */
export const namesNext = (all: Sentence[], index: number, lang: string): boolean =>
  index > 0 &&
  index + 1 < all.length &&
  isRunIn(all[index] ?? []) &&
  leansBack(textOf(all[index] ?? []), lang);

/** Longer sentences say something without the next one; a shorter one says what is so instead of what is only denied. */
const [turnRoom, pairRoom, insteadRoom] = [16, 32, 10];

/** Whether a sentence says nothing without the next: it only turns to that, or denies what that says instead. */
export function needsNext(all: Sentence[], index: number, lang: string): boolean {
  const [said, next] = [index, index + 1].map((at) => textOf(all[at] ?? []).trim()) as [string, string];
  if (next === '') return false;
  const weight = weightOf(said);
  if (namesNext(all, index, lang) || (weight <= turnRoom && turns(said, lang))) return true;
  return weight <= pairRoom && denies(said) && isInstead(said, next, lang);
}

/** Whether a sentence says what is so instead of what the one before it denies. */
function isInstead(denied: string, next: string, lang: string): boolean {
  const opening = openingOf(next);
  const isAlike =
    opening !== '' && [denied, withoutDenial(denied)].some((said) => openingOf(said) === opening);
  const isAnswer = onlyDenies(denied) && weightOf(next) <= insteadRoom && !asks(next);
  return (isAlike || isAnswer || leansBack(next, lang)) && !denies(next);
}

/** The first three words of a sentence, or as many Chinese characters. */
const openingOf = (said: string): string =>
  /^(?:\p{Script=Han}{3}|\p{L}+\s\p{L}+\s\p{L}+)/u.exec(said)?.[0].toLowerCase() ?? '';

/** A few words that deny what was said say nothing without that: I am not. */
const denialRoom = 6;

/** With what stands around it, as far as that is needed to understand it. */
export function withSupport(all: Sentence[], index: number, lang: string): number[] {
  const needed = needsNext(all, index, lang) ? [index, index + 1] : [index];
  for (let at = index; at > 0; at--) {
    const said = textOf(all[at] ?? []).trim();
    const isDenial = weightOf(said) <= denialRoom && denies(said);
    if (!isDenial && !leansBack(said, lang) && !needsNext(all, at - 1, lang)) break;
    needed.unshift(at - 1);
  }
  return needed;
}

/** So far behind it the answer to what asks or is granted is looked for. */
const farthestAnswer = 4;

/** A sentence of this weight between them parts no sentence from the one that takes it back. */
const betweenRoom = 12;

/** Where what a sentence says is taken back all the same: at once, or behind a few words. */
function takenBackAt(all: Sentence[], index: number): number | undefined {
  const saidAt = (place: number): string => textOf(all[place] ?? []).trim();
  const isTaken = (place: number): boolean => turnsAllTheSame(saidAt(place));
  if (isTaken(index + 1)) return index + 1;
  return weightOf(saidAt(index + 1)) <= betweenRoom && isTaken(index + 2) ? index + 2 : undefined;
}

/**
 * What a sentence is not shown without behind it: a question its answer, what others say what the author says to it, what is
 * taken back the sentence that does so.
 */
export function answerTo(all: Sentence[], index: number, lang: string): number | undefined {
  const saidAt = (place: number): string => textOf(all[place] ?? []).trim();
  const isQuestion = asks(saidAt(index));
  if (!isQuestion && !concedes(saidAt(index), lang)) return takenBackAt(all, index);
  const last = Math.min(index + farthestAnswer, all.length - 1);
  const isAnswer = (place: number): boolean =>
    isQuestion ? !asks(saidAt(place)) : turns(saidAt(place), lang);
  for (let place = index + 1; place <= last; place++) if (isAnswer(place)) return place;
  return isQuestion || last === index ? undefined : index + 1;
}
