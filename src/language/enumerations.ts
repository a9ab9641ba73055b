import { announcesCount } from './announcing-words.ts';
import { weightOf } from './weight.ts';

/** Where something stands in a text: from one offset to before another. */
export interface Range {
  start: number;
  end: number;
}

/** A sentence that says how many things it names behind its colon, and these. */
export interface Enumeration {
  /** Up to the colon and with it. */
  lead: Range;
  items: Range[];
}

/** So many are a list; what all of them take together, in Chinese characters, or they are read at a glance as they stand. */
const [fewest, most, leastWeight] = [3, 6, 16];

/** What parts the items of an enumeration: the first of these that gives as many as it says. */
const marks = [/[；;]/u, /[,，]/u, /、/u];

const joining = /\s(?:and|und|sowie|et|y|e|och|og|и)\s|(?:以及|还有|和|及|または|および)/gu;
const joinedAtStart = /^\s*(?:(?:and|und|sowie|et|y|e|och|og|и)\s+|(?:以及|还有|及|および)\s*)/iu;
const openMarks = /[(（「『“«„【《]/u;
const closeMarks = /[)）」』”»“】》]/u;

/** What semicolons part is a list too where nothing says how many there are, as long as each takes no more than this. */
const longestApart = 30;

/**
 * The things that a sentence names behind its colon, where it says before that how many they are: Three things matter: a, b
 * and c. 有三个条件：甲；乙；丙。 What semicolons part there needs no such word.
 * @returns undefined where it does not, or names another number of them
 */
export function enumerated(sentence: string): Enumeration | undefined {
  const colon = /[:：](?=\s|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana})/u.exec(sentence)?.index;
  if (colon === undefined) return undefined;
  const head = sentence.slice(0, colon);
  const whole = { start: colon + 1, end: sentence.trimEnd().replace(/[.。]$/u, '').length };
  for (let count = fewest; count <= most; count += 1) {
    if (!announcesCount(head, count)) continue;
    for (const mark of marks) {
      const items = withLastParted(partsAt(sentence, whole, mark), sentence, count);
      if (items.length === count)
        return worthAList(items, sentence) ? listed(items, sentence, colon) : undefined;
    }
  }
  const apart = /[；;]/u.test(head) ? [] : partsAt(sentence, whole, /[；;]/u);
  const areShort = apart.every(({ start, end }) => weightOf(sentence.slice(start, end)) <= longestApart);
  return isFew(apart) && areShort && worthAList(apart, sentence) ? listed(apart, sentence, colon) : undefined;
}

export const isFew = ({ length }: Range[]): boolean => length >= fewest && length <= most;

const listed = (items: Range[], sentence: string, colon: number): Enumeration => ({
  lead: { start: 0, end: colon + 1 },
  items: items.map((item) => trimmed(item, sentence)),
});

const worthAList = (items: Range[], sentence: string): boolean =>
  items.every(({ start, end }) => sentence.slice(start, end).trim() !== '') &&
  weightOf(items.map(({ start, end }) => sentence.slice(start, end)).join('')) >= leastWeight;

/** The parts of a range between marks, but for those within brackets or quotation marks; of too many parts only as many as say so. */
export function partsAt(sentence: string, { start, end }: Range, mark: RegExp): Range[] {
  const parts: Range[] = [];
  let [from, depth] = [start, 0];
  for (let at = start; at < end && parts.length <= most; at += 1) {
    const character = sentence.charAt(at);
    if (closeMarks.test(character)) depth = Math.max(0, depth - 1);
    else if (openMarks.test(character)) depth += 1;
    else if (depth === 0 && mark.test(character) && !isWithinNumber(sentence, at)) {
      parts.push({ start: from, end: at });
      from = at + 1;
    }
  }
  return [...parts, { start: from, end }];
}

/** 1,480 is one figure. */
const isWithinNumber = (sentence: string, at: number): boolean =>
  /^\d[,，]\d$/u.test(sentence.slice(at - 1, at + 2));

/** Parts, the last of which names two things where one is lacking: b and c. */
export function withLastParted(parts: Range[], sentence: string, count = parts.length + 1): Range[] {
  const last = parts.at(-1);
  if (!last || parts.length !== count - 1) return parts;
  const found = [...sentence.slice(last.start, last.end).matchAll(joining)].at(-1);
  if (!found) return parts;
  const at = last.start + found.index;
  return [
    ...parts.slice(0, -1),
    { start: last.start, end: at },
    { start: at + found[0].length, end: last.end },
  ];
}

/** A range without blanks at its ends, and without the word that joins it to the one before. */
export function trimmed({ start, end }: Range, sentence: string): Range {
  const said = sentence.slice(start, end);
  const lead = joinedAtStart.exec(said)?.[0].length ?? said.length - said.trimStart().length;
  return { start: start + lead, end: start + said.trimEnd().length };
}
