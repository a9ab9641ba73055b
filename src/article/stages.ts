import { horizonOf } from '../language/stage-words.ts';
import { lengthWithoutTie } from '../language/time-words.ts';
import type { Direction, Period, Stage } from '../model/roadmap.ts';
import { findPeriod } from './dated.ts';
import { holdFairShare } from './fair-share.ts';
import { inOrder, type OutlineSection, positionOf } from './outline.ts';
import { comparePeriods } from './period.ts';
import { textOf } from './phrasing.ts';
import { toTitle } from './title.ts';

/** One dated chapter among others is only a heading that names a time. */
const fewestStages = 2;
/** So many directions beside the dated chapters are a map of their own. */
const fewestLines = 2;

type Dated = [section: OutlineSection, stage: Stage];

/**
 * The chapters that are the periods of a plan, where it is told along time: they follow each other in its order, and are a
 * fair share of the article. What they hold are no directions then: of equal chapters none is one.
 * @param directions is changed: those within such chapters are taken out
 */
export function takeStages(
  root: OutlineSection,
  directions: Map<OutlineSection, Direction>,
): ReadonlyMap<OutlineSection, Stage> {
  const run = runsOf(root.sections).reduce(
    (longest, one) => (one.length > longest.length ? one : longest),
    [],
  );
  const chapters = run.map(([section]) => section);
  const within = new Set(chapters.flatMap((chapter) => [...inOrder(chapter)]));
  const beside = [...directions.keys()].filter((section) => !within.has(section));
  const isPlan =
    run.length >= fewestStages &&
    beside.length < fewestLines &&
    (holdFairShare(chapters, root) || isPlanAmongMuch(run, root)) &&
    isAlongTime(run.map(([, { period }]) => period));
  if (!isPlan) return new Map();
  for (const section of within) directions.delete(section);
  return new Map(shareName(run) ? run.map(([section, stage]) => [section, { ...stage, named: [] }]) : run);
}

/** So many chapters one behind the other are a plan, where they are a lesser share, or whatever else the article says. */
const fewestInRun = 3;
const lesserShare = 1 / 5;

/** Whether chapters are a plan in an article that says much beside it: of several periods, or all of them called Now, Next, Later. */
function isPlanAmongMuch(run: Dated[], root: OutlineSection): boolean {
  const areHorizons = run.every(
    ([{ heading }], at) => horizonOf(textOf(heading?.children ?? []))?.step === at,
  );
  const chapters = run.map(([section]) => section);
  return run.length >= fewestInRun && (areHorizons || holdFairShare(chapters, root, lesserShare));
}

/** Whether a word ties one name to the period of each: of 2030年の姿 and 2035年の姿 the name says nothing alone. */
const shareName = (run: Dated[]): boolean =>
  new Set(run.map(([, { named }]) => textOf(named))).size === 1 &&
  run.every(([{ heading }, { period, named }]) => {
    const text = textOf(heading?.children ?? []);
    const from = text.indexOf(period.label) + period.label.length;
    return named.length > 0 && /^\p{L}+$/u.test(text.slice(from, text.lastIndexOf(textOf(named))).trimEnd());
  });

/** Dated chapters that follow each other. */
function runsOf(chapters: OutlineSection[]): Dated[][] {
  const runs: Dated[][] = [[]];
  for (const chapter of chapters) {
    const stage = stageOf(chapter);
    if (stage) runs.at(-1)?.push([chapter, stage]);
    else runs.push([]);
  }
  return runs;
}

function stageOf({ heading }: OutlineSection): Stage | undefined {
  const dated = heading && findPeriod(toTitle(heading.children, positionOf(heading)));
  if (!dated) return undefined;
  const text = textOf(heading.children);
  const before = text.slice(0, Math.max(0, text.lastIndexOf(dated.period.label))).trimEnd();
  if (isWithinPhrase.test(dated.period.label) && !isMark.test(before)) return undefined;
  if (lengthWithoutTie(before) < before.length) return undefined;
  return { period: dated.period, named: dated.rest };
}

/** A word that ties a year to what stands before it: a chapter called Plans for 2026 is no period of them. */
const isWithinPhrase = /^\p{Ll}+\s/u;

/** Whether what parts a period from its name stands right before it: Later: second half of 2026. */
const isMark = /[:：|(（—–]$/u;

/** From the first to the last, or from the last to the first. */
function isAlongTime(periods: Period[]): boolean {
  const steps = periods.slice(1).map((period, index) => comparePeriods(periods[index] as Period, period));
  return steps.every((step) => step < 0) || steps.every((step) => step > 0);
}
