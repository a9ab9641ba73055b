import type { PhrasingContent } from 'mdast';
import { startsWithTime } from '../language/clock-times.ts';
import { headsContact } from '../language/colophon-words.ts';
import { emojiSign, markedPlaces, pointSigns } from '../language/counting-marks.ts';
import { weightOf } from '../language/weight.ts';
import { isPicture } from './badges.ts';
import { opensWithDay } from './datelines.ts';
import { isSetOff, parsePeriod } from './period.ts';
import { textOf } from './phrasing.ts';

/** Where a line comes to an end, and the next one does not go on with its sentence. */
const lineEnd = /[.!?。！？:：…][\])"”’」』）]*$/u;

/** Whether a line is finished, so that what stands below it is something else. */
export const isFinished = (line: PhrasingContent[] | undefined): boolean =>
  line !== undefined && (lineEnd.test(textOf(line).trimEnd()) || line.at(-1)?.type === 'link');

/** A few words and a dash, and what they stand for: HB – harbour board. */
const named = /^((?=[\p{Lu}\p{Lo}\d])[^–—=\n.!?。！？,，]{1,40}?)\s(?:[–—=-]|--)\s\S/u;
/** Room for such words, in Chinese characters. */
const nameRoom = 12;

const startsBold = ([first, ...others]: PhrasingContent[]): boolean =>
  first?.type === 'strong' && /^\P{Ll}/u.test(textOf(first)) && /[\p{L}\p{N}]/u.test(textOf(others));

const startsNamed = (line: PhrasingContent[]): boolean => {
  const [, name] = named.exec(textOf(line)) ?? [];
  return name !== undefined && weightOf(name) <= nameRoom;
};

const isAbbreviated = (line: PhrasingContent[]): boolean =>
  startsNamed(line) && /^\S+\s[–—=-]/u.test(textOf(line));

/** A sign that stands for a point, or an emoji, which something is said behind. */
const mark = new RegExp(`^\\s*(?:[${pointSigns}]\\ufe0f?|${emojiSign}\\s)\\s*[\\p{L}\\p{N}“「《（(]`, 'u');
const startsMarked = (line: PhrasingContent[]): boolean => mark.test(textOf(line));

/**
 * A few words with a figure, set off from what is then: Jan 2026 – tender; Q3 2026: tender; 4月　公募. Behind a letter
 * without case a colon needs no space.
 */
const dated =
  /^\s*(?=\D{0,16}\d)[^–—:：|｜.。!?！？]{2,24}?(?:\s[–—-]\s|[:：](?=\s)|：|(?<=\p{Lo}):|\s?[|｜]|\u3000|\t|\s{2}|(?<=[年月日号號])\s)\s*(?=\S)/u;

/** Whether a line says what is on a day, at a time of it, or in a month or a year. */
const startsDated = (line: PhrasingContent[]): boolean =>
  opensWithDay(textOf(line)) || startsWithTime(textOf(line)) || dated.test(textOf(line));

/** Whether a line says what is in a period that stands before it: 2027年，… */
const startsPeriod = (line: PhrasingContent[]): boolean => isSetOff(parsePeriod(textOf(line)), textOf(line));

/** A name and how much it gets: Oak 95%, Ash 7/10, Elm ★★★☆☆. */
const scored =
  /^(?=\p{L})[^.!?。！？,，:：]{1,40}?(?:\s+|\s*[:：—–-]\s*)(?:\d{1,3}(?:[.,]\d+)?\s?[%％‰]|\d{1,2}(?:[.,]\d+)?\s?\/\s?(?:5|10|100)|[★☆⭐]{3,})\s*$/u;
/** Whether a line is no more than something and how much it gets. */
export const isScored = (line: PhrasingContent[]): boolean => scored.test(textOf(line));

/** Whether a line names what it leads to, and says nothing else: a badge shows it. */
const isLink = ([only, ...others]: PhrasingContent[]): boolean =>
  only?.type === 'link' && others.length === 0 && textOf(only) !== only.url && !isPicture(only);

/** Whether lines count on by the marks that they begin with: 가. … 나. … */
const areCounted = (lines: PhrasingContent[][]): boolean =>
  markedPlaces(lines.map(textOf)).length === lines.length;

/** Room for a line over points that is their title, in Chinese characters. */
const titleRoom = 20;

/** Whether a line may be the title of what its paragraph has below it, and no sentence. */
export const isShortTitle = (line: PhrasingContent[] | undefined): boolean =>
  line !== undefined && weightOf(textOf(line)) <= titleRoom && !/[,，、;；]$/u.test(textOf(line).trimEnd());

/** How lines begin alike, and how many have to: a sentence that is broken into two lines may begin so by chance. */
const ways = [
  { begins: startsMarked, fewest: 2 },
  { begins: startsDated, fewest: 2 },
  { begins: startsPeriod, fewest: 2 },
  { begins: isLink, fewest: 2 },
  { begins: startsBold, fewest: 3 },
  { begins: isScored, fewest: 3 },
  { begins: startsNamed, fewest: 3 },
  { begins: isAbbreviated, fewest: 2 },
];

/**
 * The line from which on all begin alike, with a mark, one mark after the other, with a day, a time or a period, in bold, with a
 * name and a dash or how much it gets, or as links, below what announces them; nothing where they are running text.
 */
export function startOfAlike(lines: PhrasingContent[][]): number | undefined {
  const counted = lines.findIndex((_, start) => lines.length - start > 1 && areCounted(lines.slice(start)));
  if (counted === 0 || (counted > 0 && isFinished(lines[counted - 1]))) return counted;
  for (const { begins, fewest } of ways) {
    const start = lines.findLastIndex((line) => !begins(line)) + 1;
    const alike = lines.slice(start);
    const areFinished = begins === startsBold && alike.length > 1 && alike.slice(0, -1).every(isFinished);
    if (alike.length < fewest && !areFinished) continue;
    const isTitled = begins === startsMarked && start === 1 && isShortTitle(lines[0]);
    if (start === 0 || isFinished(lines[start - 1]) || isTitled) return start;
  }
  return undefined;
}

/** Room for a line of an address. */
const addressRoom = 24;
const fewestAddress = 3;
/** A town behind its postal code, or before it. */
const town = /^(?:\p{Lu}{1,2}[- ])?\d{4,6}\s\p{Lu}|\s(?:\p{Lu}{2}\s)?\d{5}(?:-\d{4})?$/u;

/** Whether lines are an address, which has its town on a line of its own. */
export function areAddress(lines: PhrasingContent[][]): boolean {
  const texts = lines.map((line) => textOf(line).trim());
  return (
    texts.length >= fewestAddress &&
    texts.every((text) => weightOf(text) <= addressRoom) &&
    texts.some((text) => town.test(text))
  );
}

/** Room for a line that says whom to ask. */
const contactRoom = 44;

/** Whether lines are remarks, each behind its sign, or say whom to ask below a heading in brackets: ※ … ⏎ ※ … */
export function areRemarks(lines: PhrasingContent[][]): boolean {
  const texts = lines.map((line) => textOf(line).trim());
  const isContact = headsContact(texts[0] ?? '') && texts.every((text) => weightOf(text) <= contactRoom);
  return isContact || texts.every((text) => text.startsWith('※'));
}
