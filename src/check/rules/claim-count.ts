import { say } from '../../language/say.ts';
import type { Unit, UnitType } from '../../model/coverage.ts';
import { placesIn } from '../../model/places.ts';
import type { Direction, Roadmap } from '../../model/roadmap.ts';
import { type Claim, type ClaimKind, claimsIn, seriesClaimsIn } from '../claims.ts';
import { directionsIn, groupsOf, quote } from '../parts.ts';
import type { Hit, Rule } from '../rule.ts';
import { type Series, seriesIn } from '../series.ts';

/** A number that is further off speaks of something else. */
const mostOff = 2;

const prose: ReadonlySet<UnitType> = new Set<UnitType>(['heading', 'sentence', 'item', 'cell', 'metadata']);

/** Parts are added and taken out while an article is written; the number in its first lines stays behind. */
export const claimCount: Rule = {
  id: 'claim-count',
  level: 'error',
  title: 'A count that the text claims is the count that the article has',
  fix: say`Correct the number, or write the part that is missing.`,
  find: (subject) => {
    const series = seriesIn(subject.headings);
    const directions = directionsIn(subject.roadmap.parts);
    const told: Told = { text: subject.text, offsets: new Set() };
    return subject.units
      .filter(({ type, skipped }) => prose.has(type) && !skipped)
      .flatMap((unit) => hitsIn(unit, series, directions, subject.roadmap, told));
  },
};

/** The article, and where in it claims were found already. */
interface Told {
  text: string;
  offsets: Set<number>;
}

function hitsIn(unit: Unit, series: Series[], directions: Direction[], roadmap: Roadmap, told: Told): Hit[] {
  const stand = standOf(unit, roadmap, directions);
  const counted = claimsIn(unit.text).flatMap((claim): Hit[] => {
    const had = countsOf(claim, directions);
    return had.length > 0 && isMeant(claim, had[0] as number, stand) && !had.includes(claim.count)
      ? [toHit(claim, countedName(had[0] as number, claim.kind), unit, told)]
      : [];
  });
  if (stand === 'direction') return counted;
  const numbered = series.flatMap(({ noun, count }) =>
    seriesClaimsIn(unit.text, noun)
      .filter((claim) => claim.count !== count && Math.abs(claim.count - count) <= mostOff)
      .map((claim) => toHit(claim, say`${count} titles numbered ${quote(noun)}`, unit, told)),
  );
  return [...counted, ...numbered];
}

const countedName = (count: number, kind: ClaimKind): string =>
  ({
    directions: say`${count} directions`,
    breakthroughs: say`${count} breakthroughs`,
    forecasts: say`${count} forecasts`,
    series: say`${count} numbered titles`,
  })[kind];

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

function toHit(claim: Claim, had: string, unit: Unit, told: Told): Hit {
  return {
    reason: say`the text says ${quote(claim.text)}, but the article has ${had}`,
    ...placeIn(claim, unit, told),
  };
}

/**
 * Where the words of a claim stand, each claim at a place of its own: in its sentence, else anywhere in the paragraph, or
 * at the paragraph's start where emphasis or a line end parts them.
 */
function placeIn({ text, index }: Claim, unit: Unit, told: Told): { line: number; column: number } {
  const { start, end } = unit.source;
  const [from, to] = unit.type === 'metadata' ? [0, told.text.length] : [start.offset, end.offset];
  const range = told.text.slice(from, to);
  const places = [...placesOf(unit.text, range).map((place) => place + index), ...placesOf(text, range)];
  const place = places.map((each) => from + each).find((each) => !told.offsets.has(each));
  if (place === undefined) return { line: start.line, column: start.column };
  told.offsets.add(place);
  return placesIn(told.text)(place);
}

/** Where words stand in a text, from its beginning. */
function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1))
    places.push(at);
  return places;
}
