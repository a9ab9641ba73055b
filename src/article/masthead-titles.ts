import type { RootContent } from 'mdast';
import { namesPerson } from '../language/bylines.ts';
import { isColophonLine } from '../language/colophon-words.ts';
import { stateKind } from '../language/state-words.ts';
import { weightOf } from '../language/weight.ts';
import { hasDay, hasYear, isDate } from './datelines.ts';
import { boldLine } from './groups.ts';
import { fieldsOf, hasBarredLabel, hasFields, isNamed, isSentence, namesIssue } from './masthead-fields.ts';
import { textOf } from './phrasing.ts';
import { isShort } from './title-lines.ts';

/** Longer lines say something to an audience, in Chinese characters. */
const longest = 72;

/**
 * A bold line that names who wrote or publishes the article: it says so, or stands above a line that says when.
 * @param below the line about the article right below it
 */
export function publishes(block: RootContent, below: RootContent | undefined): boolean {
  const name = boldLine(block);
  if (!name || !isShort(textOf(name))) return false;
  if (namesPerson(textOf(name))) return true;
  return isColophonLine(textOf(name)) || (below?.type === 'paragraph' && hasYear(textOf(below)));
}

/**
 * A bold line that says which issue of what an article is: others like it below would be titles, and so is one over a list.
 * @param below what stands below it
 */
export const isOfIssue = (block: RootContent, below: RootContent[]): boolean =>
  isIssue(block) && below[0]?.type !== 'list' && !below.some(isIssue);

const isIssue = (block: RootContent): boolean => namesIssue(titleOf(block));

const titleOf = (block: RootContent): string => textOf(boldLine(block) ?? []);

/**
 * A bold line that tells what was done on a day, approved or published: with others in bold below it, it would be the
 * title of what stands between them, and so is one over a list, or that sets the day off.
 * @param below what stands below it
 */
export const isOfDay = (block: RootContent, below: RootContent[]): boolean =>
  hasDay(boldText(block)) &&
  !setOff.test(boldText(block)) &&
  below[0]?.type !== 'list' &&
  !below.slice(1).some(boldLine);

/**
 * A bold line of fields that ends with a month or a day, or with a year where nothing stands below it: Harbour office · May
 * 2027. With others in bold below it, or over a list, it would be a title.
 * @param below what stands below it
 */
export function endsWithDate(block: RootContent, below: RootContent[]): boolean {
  const text = boldText(block);
  const last = fieldsOf(text).at(-1) ?? '';
  const isTitle =
    below[0]?.type === 'list' || below.some(boldLine) || (below.length > 0 && isYear.test(last));
  return !isTitle && !hasDash.test(text) && last !== text && isDate(last) && hasFields(text);
}

const isYear = /^\d{4}\P{Nd}?$/u;
const hasDash = /\s[–—-]\s/u;

/** A bold line of which one field says as of when an article is, or in which version: Cabinet draft, as of: 3 May 2027. */
export const isOfState = (block: RootContent): boolean =>
  boldText(block)
    .split(/[,，、;；·|｜()（）]\s*|\s[–—-]\s/u)
    .some((field) => isNamed(field) && stateKind(field.split(/[:：]/u)[0] ?? '', '') !== undefined);

/** Phase 1 — Quay: 3 May 2027 */
const setOff = /\s[—–|·-]\s|[:：|｜]/u;

/** What a paragraph says that is in bold throughout, short, and no sentence. */
function boldText(block: RootContent): string {
  const [strong, ...others] = block.type === 'paragraph' ? block.children : [];
  const text = strong?.type === 'strong' && others.length === 0 ? textOf(strong).trim() : '';
  return weightOf(text) <= longest && !isSentence(text) ? text : '';
}

/** Two bold lines right below each other with a bar in each, one of which says whose the article is: 来源｜Quay, 作者｜A. Smith. */
export const isBarredBeside = (block: RootContent, neighbours: (RootContent | undefined)[]): boolean =>
  isBarredTitle(block) &&
  neighbours.some((other) => other && isBarredTitle(other) && isColophonLine(titleOf(other)));

const isBarredTitle = (block: RootContent): boolean => hasBarredLabel(titleOf(block));
