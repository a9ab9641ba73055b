import { endsWithSchedule, namesSchedule } from '../language/schedule-words.ts';
import type { Direction, Forecast, Period } from '../model/roadmap.ts';
import { sharedKeys } from '../model/shared-keys.ts';
import { findPeriod } from './dated.ts';
import { isDay } from './datelines.ts';
import { hasPeriod, listGroups } from './groups.ts';
import { inOrder, lengthOf, type OutlineSection, positionOf } from './outline.ts';
import { isOfNoYear, isOpen, yearsOf } from './period.ts';
import { textOf } from './phrasing.ts';
import { toTitle, withoutNumber } from './title.ts';
import { forecastsOf } from './to-direction.ts';

/**
 * Drops what stands apart from the other directions: on a map with them it would stand beside gaps.
 * @param found is changed
 */
export function dropApart(found: Map<OutlineSection, Direction>): void {
  dropPeriods(found);
  dropSchedules(found);
  keepToHeadings(found);
  dropTablesApart(found);
  dropSentencesApart(found);
  dropYearless(found);
  dropRecords(found);
}

/**
 * What is called by a period alone is a time and no line of the map, beside others that have names: 2028~, Beyond 2030.
 * @param found is changed
 */
function dropPeriods(found: Map<OutlineSection, Direction>): void {
  const called = [...found.keys()].filter(isCalledByPeriod);
  if (called.length < found.size) for (const section of called) found.delete(section);
}

/**
 * What says when all of a plan comes is no line of its map where half of the lines are such: Implementation, Key dates. Nor is
 * what stands alone and says no more than a line of each period: that is a timeline.
 * @param found is changed
 */
function dropSchedules(found: Map<OutlineSection, Direction>): void {
  const [only, ...others] = found;
  if (only && others.length === 0 && endsWithSchedule(calledOf(only[0])) && isOneLine(...only))
    found.delete(only[0]);
  const schedules = [...found.keys()].filter((section) => namesSchedule(calledOf(section)));
  if (found.size < 2 || schedules.length * 2 < found.size) return;
  const beside = [...found].filter(([section]) => !schedules.includes(section));
  // Beside lists of dates alone, one whose periods have headings is what the article plans.
  const isPlan =
    beside.length > 0 && beside.every((one) => isOneLine(...one)) && schedules.some(hasHeadedPeriods);
  for (const section of isPlan ? beside.map(([section]) => section) : schedules) found.delete(section);
}

const hasHeadedPeriods = ({ sections }: OutlineSection): boolean =>
  sections.filter(hasPeriod).length >= fewestHeadings;

/** A list of dates that is so much of an article is what it plans. */
const shareOfPlan = 1 / 3;

/**
 * Drops the only direction where it is a line of each period among other chapters: that is a timeline, and no map.
 * @param found is changed
 */
export function dropLoneList(found: Map<OutlineSection, Direction>, root: OutlineSection): void {
  const [only, ...others] = found;
  if (!only || others.length > 0 || !isOneLine(...only)) return;
  if (lengthOf([only[0]]) < lengthOf(root.sections) * shareOfPlan) found.delete(only[0]);
}

const calledOf = ({ heading }: OutlineSection): string => withoutNumber(textOf(heading?.children ?? []));

const isOneLine = ({ sections }: OutlineSection, direction: Direction): boolean =>
  sections.length === 0 && forecastsOf(direction).every(({ blocks }) => blocks.length === 0);

/** Whether a heading is a period, or opens with one that has no end. */
function isCalledByPeriod({ heading }: OutlineSection): boolean {
  const title = heading && toTitle(heading.children, positionOf(heading));
  const dated = title && findPeriod(title);
  if (!title || !dated) return false;
  const { period, rest } = dated;
  return rest.length === 0 || (isOpen(period) && textOf(title.named).startsWith(period.label));
}

/** So many headings with a period are no years that happen to be named. */
const fewestHeadings = 2;

/**
 * Where headings are the periods of an article, a list of other ones is a list: on a map with those, its years would stand
 * beside the spans that they lie in.
 * @param found is changed
 */
function keepToHeadings(found: Map<OutlineSection, Direction>): void {
  const headed = [...found].filter(([{ sections }]) => sections.filter(hasPeriod).length >= fewestHeadings);
  if (headed.length === 0) return;
  const periods = new Set(headed.flatMap(([, direction]) => periodsIn(direction)));
  for (const [section, direction] of found)
    if (isListed(section, direction) && !periodsIn(direction).some((key) => periods.has(key)))
      found.delete(section);
}

/** Whether all periods of a direction are items of lists. */
function isListed(section: OutlineSection, direction: Direction): boolean {
  const blocks = [...inOrder(section)].flatMap((one) => one.blocks);
  const items = blocks.flatMap((block) => (block.type === 'list' ? (listGroups(block) ?? []) : []));
  return items.filter(({ type }) => type === 'forecast').length === periodsIn(direction).length;
}

/**
 * A section whose periods are those of its tables is a line of the map where others are told along one of them too: on
 * columns of its own it would stand beside gaps.
 * @param found is changed
 */
function dropTablesApart(found: Map<OutlineSection, Direction>): void {
  const directions = [...found.values()];
  const periods = directions.flatMap((direction) => [...new Set(periodsIn(direction))]);
  const isShared = (key: string): boolean => periods.filter((other) => other === key).length > 1;
  if (directions.length < 2) return;
  for (const [section, direction] of found)
    if (isOfTables(direction) && !periodsIn(direction).some(isShared)) found.delete(section);
}

/** One year that is told of elsewhere too may be one by chance. */
const fewestShared = 2;

/**
 * Sentences that open with their periods may tell a history: a section that has no other periods is a line of the map where
 * others are told along the same years, be it by months.
 * @param found is changed
 */
function dropSentencesApart(found: Map<OutlineSection, Direction>): void {
  const shared = sharedKeys([...found.values()].map((one) => yearsIn(periodsOf(one))));
  for (const [section, direction] of found) {
    const told = yearsIn(periodsOf(direction)).filter((year) => shared.has(year));
    if (isOfSentences(direction) && told.length < fewestShared) found.delete(section);
  }
}

/**
 * Quarters of no year stand nowhere on a map of years.
 * @param found is changed
 */
function dropYearless(found: Map<OutlineSection, Direction>): void {
  const yearless = [...found].filter(([, direction]) => periodsOf(direction).some(isOfNoYear));
  if (yearless.length < found.size) for (const [section] of yearless) found.delete(section);
}

/** One section by days is a record of what was done. */
const fewestByDays = 2;

/**
 * What is told by days is a line where others are told so too, as the legs of a journey are; alone, or among lines of years,
 * it is a record: 2025-03-18: draft opened.
 * @param found is changed
 */
function dropRecords(found: Map<OutlineSection, Direction>): void {
  const records = [...found].filter(([, direction]) => isByDays(direction));
  if (records.length >= fewestByDays && records.length * 2 >= found.size) return;
  for (const [section] of records) found.delete(section);
}

/** Whether half of the periods of a direction are days, and all of them are told in a line each. */
function isByDays(direction: Direction): boolean {
  const forecasts = forecastsOf(direction);
  const days = forecasts.filter(({ period }) => isDay(period.label));
  return days.length * 2 >= forecasts.length && days.length > 0 && forecasts.every(isLine);
}

const isLine = ({ title, blocks }: Forecast): boolean => title.named.length === 0 || blocks.length === 0;

/** Whether all periods of a direction are those of its tables. */
export const isOfTables = ({ topics }: Direction): boolean =>
  !topics.flatMap(({ pieces }) => pieces).some(({ type }) => type === 'forecast');

const isOfSentences = (direction: Direction): boolean =>
  forecastsOf(direction).every(({ isSentence }) => isSentence);

/** The periods that a direction is told along, in its order. */
export const periodsOf = (direction: Direction): Period[] =>
  forecastsOf(direction).map(({ period }) => period);

export const periodsIn = (direction: Direction): string[] => periodsOf(direction).map(({ key }) => key);

/** The years in which periods begin, each once. */
export const yearsIn = (periods: Period[]): number[] => [
  ...new Set(periods.map((period) => yearsOf(period)[0])),
];
