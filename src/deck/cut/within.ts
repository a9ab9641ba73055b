import type { SpeakingRates } from '../../language/speaking-time.ts';
import type { Cut } from '../../model/cut.ts';
import type { Layout, Slide } from '../../model/deck.ts';
import { layoutTraits } from '../../model/layout-traits.ts';
import { greatestOf } from '../../model/long-lists.ts';
import type { Block } from '../../model/roadmap.ts';
import { leastSeconds, timesOf } from '../speech.ts';

/** Tells of a layout when its slides are asked, from 0. */
type RankOf = (layout: Layout) => number;

/**
 * Who is asked first for a talk of little time. Slides of one rank are asked in rounds: the first of every chapter,
 * then the second of every chapter, so that no direction is told at another's cost.
 */
const byDirection: RankOf = (layout) => layoutTraits[layout].rank;

/** The same for a talk told by period, where the slides by period open its chapters. */
const byPeriod: RankOf = (layout) => byDirection(layout === 'year' ? 'divider' : layout);

/** The same where there is no time for the directions: the slides by period stand in their place. */
const briefly: RankOf = (layout) => layoutTraits[layout].briefRank;

/** Ranks up to here tell every direction; where they take too long, the brief ranks count. */
const skeleton = 3;

/** Slides that stand or fall together: the parts that the author has cut one into, and the slides by period. */
interface Candidate {
  slides: Slide[];
  seconds: number;
  place: number;
}

/**
 * Chooses slides for a talk of so many seconds, by rank and for as long as the time lasts: of two talks that tell the
 * directions, the longer one shows all that the shorter one shows. The cover and the closing slide are always shown.
 * @returns the chosen ones in their order
 */
export function slidesWithin(
  slides: Slide[],
  seconds: number,
  rates: SpeakingRates,
  order: Cut['order'] = 'article',
): Slide[] {
  const candidates = toCandidates(slides, rates);
  const closing = closingOf(candidates);
  const isFixed = (candidate: Candidate): boolean => candidate === closing || layoutOf(candidate) === 'cover';
  const free = candidates.filter((candidate) => !isFixed(candidate));
  const left = seconds - sumOf(candidates.filter(isFixed));
  const ranked = inRanks(free, order === 'by-year' ? byPeriod : byDirection);
  const needed = ranked.filter(({ rank }) => rank < skeleton).map(({ candidate }) => candidate);
  const isBrief = sumOf(needed) > left && free.some((candidate) => layoutOf(candidate) === 'year');
  const asked = isBrief ? inRanks(free.filter(isBriefly), briefly) : ranked;
  const chosen = new Set(
    [
      ...candidates.filter(isFixed),
      ...takeWhileTimeLasts(
        asked.map(({ candidate }) => candidate),
        left,
      ),
    ].flatMap((candidate) => candidate.slides),
  );
  return slides.filter((slide) => chosen.has(slide));
}

/** Without the directions, and without the list of them. */
const isBriefly = ({ slides: [slide] }: Candidate): boolean =>
  slide?.direction === undefined && slide?.layout !== 'agenda';

function toCandidates(slides: Slide[], rates: SpeakingRates): Candidate[] {
  const times = timesOf(slides, rates);
  const candidates: Candidate[] = [];
  const together = new Map<string | Slide, Candidate>();
  for (const [place, slide] of slides.entries()) {
    const of = slide.layout === 'year' ? 'year' : slide.part ? `part ${slide.part.of}` : slide;
    let candidate = together.get(of);
    if (!candidate) {
      candidate = { slides: [], seconds: 0, place };
      candidates.push(candidate);
      together.set(of, candidate);
    }
    candidate.slides.push(slide);
    // Long slides are cut to parts later, and each of these takes its time.
    candidate.seconds += Math.max(times[place] ?? 0, likelyParts(slide) * leastSeconds);
  }
  return candidates;
}

/** So many lines, rows or items fill a slide, more or less. */
const fullSlide = 12;

/** How many slides the longest block of one will likely take. */
const likelyParts = ({ content }: Slide): number =>
  greatestOf(content.map((block) => Math.ceil(linesOf(block) / fullSlide)));

function linesOf(block: Block): number {
  if (block.type === 'code') return block.value.split('\n').length;
  return block.type === 'list' || block.type === 'table' ? block.children.length : 1;
}

const layoutOf = ({ slides: [slide] }: Candidate): Layout | undefined => slide?.layout;

const sumOf = (candidates: Candidate[]): number => candidates.reduce((sum, { seconds }) => sum + seconds, 0);

/** The closing question, or where there is none the last slide that is not to be looked up. */
const closingOf = (candidates: Candidate[]): Candidate | undefined =>
  candidates.findLast((candidate) => layoutOf(candidate) === 'question') ??
  candidates.findLast((candidate) => layoutOf(candidate) !== 'links');

interface Ranked {
  candidate: Candidate;
  rank: number;
  round: number;
}

/** Candidates in the order in which they are asked. */
function inRanks(candidates: Candidate[], rankOf: RankOf): Ranked[] {
  const rounds = new Map<string, number>();
  const ranked = candidates.map((candidate): Ranked => {
    const [slide] = candidate.slides;
    const rank = slide ? rankOf(slide.layout) : Number.POSITIVE_INFINITY;
    const turn = `${rank}/${slide?.direction ?? ''}/${slide?.chapter ?? ''}`;
    const round = rounds.get(turn) ?? 0;
    rounds.set(turn, round + 1);
    return { candidate, rank, round };
  });
  return ranked.sort((a, b) => a.rank - b.rank || a.round - b.round || a.candidate.place - b.candidate.place);
}

/** The first that would go over the time ends it: passing over it would make a longer talk show less. */
function takeWhileTimeLasts(candidates: Candidate[], seconds: number): Candidate[] {
  let left = seconds;
  const end = candidates.findIndex((candidate) => {
    left -= candidate.seconds;
    return left < 0;
  });
  return end < 0 ? candidates : candidates.slice(0, end);
}
