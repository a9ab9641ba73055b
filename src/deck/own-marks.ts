import type { List, ListItem, RootContent } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import { countsOn, koreanLetters, pointSigns } from '../language/counting-marks.ts';
import { inDigits } from '../language/numerals.ts';
import type { Block } from '../model/roadmap.ts';

/** The class of a slide whose points need no mark before the one that each has in its text, and that of one whose points below these need none. */
const [ownMarksClass, belowClass] = ['own-marks', 'own-marks-below'];

/** a), (1), (ii), 一、, 1、, ①, ☐, • */
const mark = new RegExp(
  `^\\s*(?:[（(]?(?:\\d{1,2}|[a-z]|[ivx]{1,4}|[一二三四五六七八九十]{1,2})[)）]|[一二三四五六七八九十]{1,2}、|\\d{1,2}(?:[.．](?!\\d)|、|[-–]\\s)|[${koreanLetters}][.)）]|[①-⑳${pointSigns}])`,
  'u',
);

/** A1., R-2:, OKR3 in bold: capitals and a figure, by which others speak of a point. */
const code = '\\p{Lu}{1,4}-?\\d{1,3}(?:\\.\\d{1,2})?';
const boldLabel = new RegExp(`^\\s*${code}\\s*[.:：]?\\s*$`, 'u');
const plainLabel = new RegExp(`^\\s*${code}(?:[.:]\\s|：)`, 'u');

/** A., B): an initial, where the points do not count on from A. */
const letter = /^\s*[（(]?([A-H])[.．、)）]/u;
const letters = 'ABCDEFGH';

/** The classes of a slide where the author marks the points of its lists by the first sign of each. */
export function ownMarks(blocks: readonly Block[]): string[] {
  const lists = listsIn(blocks);
  const below = lists.flatMap(({ children }) => children.flatMap((item) => listsIn(item.children)));
  return [...(haveOwnMarks(lists) ? [ownMarksClass] : []), ...(haveOwnMarks(below) ? [belowClass] : [])];
}

/**
 * The same of a slide of rows: whether each needs no mark at the points that it is over, else the places of the rows that need
 * none. A single point has none anyway.
 */
export function ownMarksInRows({ children }: List): string[] {
  const rows = children.map((row) => listsIn(row.children).filter((points) => points.children.length > 1));
  if (haveOwnMarks(rows.flat())) return [belowClass];
  return rows.flatMap((lists, place) => (haveOwnMarks(lists) ? [`${belowClass}-${place + 1}`] : []));
}

const listsIn = (blocks: readonly RootContent[]): List[] => blocks.filter((block) => block.type === 'list');

const haveOwnMarks = (lists: List[]): boolean => lists.length > 0 && lists.every(hasOwnMarks);

function hasOwnMarks({ ordered, children }: List): boolean {
  if (ordered === true || children.length < 2) return false;
  const labels = children.map(labelOf);
  return (
    children.every(startsWithMark) ||
    children.every(startsWithLetter) ||
    countOn(children) ||
    (!labels.includes(undefined) && new Set(labels).size === labels.length)
  );
}

const startsWithMark = ({ checked, children: [first] }: ListItem): boolean =>
  typeof checked === 'boolean' || (first?.type === 'paragraph' && mark.test(inDigits(textOf(first))));

const countOn = ([first, ...others]: ListItem[]): boolean =>
  others.every((one, index) => countsOn(firstText(one), firstText(index === 0 ? first : others[index - 1])));

const firstText = (one: ListItem | undefined): string => {
  const [first] = one?.children ?? [];
  return first?.type === 'paragraph' ? textOf(first) : '';
};

const startsWithLetter = ({ children: [first] }: ListItem, place: number): boolean =>
  first?.type === 'paragraph' && letter.exec(textOf(first))?.[1] === letters[place];

function labelOf({ children: [first] }: ListItem): string | undefined {
  if (first?.type !== 'paragraph') return undefined;
  const [opening] = first.children;
  if (opening?.type !== 'strong') return plainLabel.exec(textOf(first))?.[0];
  return boldLabel.exec(textOf(opening))?.[0];
}
