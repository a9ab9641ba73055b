import type { SourceRange } from '../../model/deck.ts';
import type { Unit, UnitType } from '../../model/ledger.ts';
import type { Direction, Roadmap } from '../../model/roadmap.ts';
import { type Claim, claimsIn, seriesClaimsIn } from '../claims.ts';
import type { Hit } from '../finding.ts';
import { directionsIn, groupsOf, quote } from '../parts.ts';
import type { Rule } from '../rule.ts';
import { type Series, seriesIn } from '../series.ts';
import type { CheckSubject } from '../subject.ts';

/** A number that is further off speaks of something else. */
const mostOff = 2;

const prose: ReadonlySet<UnitType> = new Set<UnitType>(['heading', 'sentence', 'item', 'cell', 'metadata']);

/** Parts are added and taken out while an article is written; the number in its first lines stays behind. */
export const claimCount: Rule = {
  id: 'claim-count',
  level: 'error',
  title: 'A count that the text claims is the count that the article has',
  cure: 'Correct the number, or write the part that is missing.',
  find: (subject) => {
    const series = seriesIn(subject.headings);
    const directions = directionsIn(subject.roadmap.parts);
    return subject.units
      .filter(({ type, skipped }) => prose.has(type) && !skipped)
      .flatMap((unit) => hitsIn(unit, series, directions, subject));
  },
};

function hitsIn(unit: Unit, series: Series[], directions: Direction[], subject: CheckSubject): Hit[] {
  const stand = standOf(unit, subject.roadmap, directions);
  const counted = claimsIn(unit.text).flatMap((claim): Hit[] => {
    const had = countsOf(claim, directions);
    return had.length > 0 && isMeant(claim, had[0] as number, stand) && !had.includes(claim.count)
      ? [toHit(claim, `${had[0]} ${claim.kind}`, unit, subject)]
      : [];
  });
  if (stand === 'direction') return counted;
  const numbered = series.flatMap(({ noun, count }) =>
    seriesClaimsIn(unit.text, noun)
      .filter((claim) => claim.count !== count && Math.abs(claim.count - count) <= mostOff)
      .map((claim) => toHit(claim, `${count} titles numbered ${quote(noun)}`, unit, subject)),
  );
  return [...counted, ...numbered];
}

/** Where a text stands: what it counts in the article's head is the article; within a direction hardly ever. */
type Stand = 'head' | 'direction' | 'body';

function standOf({ type, source }: Unit, { title, summary }: Roadmap, directions: Direction[]): Stand {
  const within = (outer: { start: { line: number }; end: { line: number } } | undefined): boolean =>
    outer !== undefined && source.start.line >= outer.start.line && source.end.line <= outer.end.line;
  if (type === 'metadata' || within(title?.position) || within(summary?.position)) return 'head';
  return directions.some(({ position }) => within(position)) ? 'direction' : 'body';
}

/** What the article has of what a claim counts: the whole first, then what else could be meant. */
function countsOf({ kind }: Claim, directions: Direction[]): number[] {
  if (directions.length < 2) return [];
  if (kind === 'directions') return [directions.length];
  const type = kind === 'breakthroughs' ? 'breakthrough' : 'forecast';
  const groups = directions.map((direction) => groupsOf(direction).filter((group) => group.type === type));
  const perDirection = groups.map((list) => list.length);
  const perPeriod = new Map<string, number>();
  for (const group of groups.flat()) {
    if (group.type === 'forecast')
      perPeriod.set(group.period.key, (perPeriod.get(group.period.key) ?? 0) + 1);
  }
  const all = groups.flat().length;
  return all === 0 ? [] : [all, ...perDirection, ...perPeriod.values()];
}

/** True where a claim is about the article as a whole and not about something that it happens to mention. */
function isMeant({ kind, count, certain, whole }: Claim, had: number, stand: Stand): boolean {
  const isNear = Math.abs(count - had) <= mostOff;
  // A few forecasts among many are a selection.
  if (kind !== 'directions')
    return stand !== 'direction' && (isNear || (stand === 'head' && count * 2 > had));
  if (stand === 'direction') return certain && whole && isNear;
  if (stand === 'head') return certain || isNear;
  return isNear && count > 2 && (certain || whole);
}

function toHit({ text }: Claim, had: string, unit: Unit, subject: CheckSubject): Hit {
  return {
    reason: `the text says ${quote(text)}, but the article has ${had}`,
    ...placeIn(text, unit, subject.text),
  };
}

/** Where the words of a claim stand; the start of their paragraph where emphasis or a line end parts them. */
function placeIn(words: string, { type, source }: Unit, article: string): { line: number; column: number } {
  const { start, end }: SourceRange = source;
  const offset = article.indexOf(words, type === 'metadata' ? 0 : start.offset);
  if (offset < 0 || (type !== 'metadata' && offset >= end.offset)) {
    return { line: start.line, column: start.column };
  }
  const before = article.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
