import type { Nodes } from 'mdast';
import { type SpeakingRates, secondsFor } from '../language/speaking-time.ts';
import type { Slide } from '../model/deck.ts';
import { isLayout, layoutTraits } from '../model/layout-traits.ts';
import { ownHeading } from './slide.ts';
import { normalizeForMatch } from './wording.ts';

/** Nobody takes a slide in under this time, be it without words; and one to be looked up is not read to its end. */
export const leastSeconds = 8;
const longestGlance = 60;

/** How long it takes to say notes, and what is shown beside them, a line a text; in seconds. */
function secondsToSay(shown: string[], spoken: string[], rates?: SpeakingRates): number {
  const noted = normalizeForMatch(spoken.join(' '));
  const beside = shown.filter((line) => !noted.includes(normalizeForMatch(line)));
  return secondsFor([...beside, ...spoken].join(' '), rates);
}

/** How long it takes to say a slide's notes, and what it shows beside them, in seconds. */
export const secondsOf = ({ heading, content, notes, said }: Slide, rates?: SpeakingRates): number =>
  secondsToSay(
    [...(heading?.children ?? []), ...content].flatMap((node) => linesOf(node)),
    notes.slice(0, said),
    rates,
  );

const planned = (seconds: number, layout: string | undefined): number =>
  Math.round(
    Math.max(
      leastSeconds,
      isLayout(layout) && layoutTraits[layout].glanced ? Math.min(seconds, longestGlance) : seconds,
    ),
  );

/** The time that a talk plans for a slide, in whole seconds: that of its words, and never none. */
export const plannedSeconds = (slide: Slide, rates?: SpeakingRates): number =>
  planned(secondsOf(slide, rates), slide.layout);

/** The same for a slide of which only its lines of text, its notes and its layout's name are known. */
export const plannedSecondsFor = (
  lines: string[],
  notes: string[],
  layout: string | undefined,
  rates?: SpeakingRates,
): number => planned(secondsToSay(lines, notes, rates), layout);

/**
 * The time that a talk plans for each of its slides, in whole seconds. The parts that one slide was cut into share
 * the time of the whole: its title is said once, and its notes, which stand with the first part, tell all of them.
 * @param timeOf the time of a slide that is whole
 */
export function timesOf(
  slides: Slide[],
  rates: SpeakingRates = {},
  timeOf = (slide: Slide): number => plannedSeconds(slide, rates),
): number[] {
  const parts = new Map<string, number[]>();
  slides.forEach(({ part }, index) => {
    if (part) parts.set(part.of, [...(parts.get(part.of) ?? []), index]);
  });
  const times = slides.map((slide) => (slide.part ? 0 : timeOf(slide)));
  for (const indices of parts.values()) {
    const shares = sharesOf(
      indices.flatMap((index) => slides[index] ?? []),
      rates,
    );
    indices.forEach((index, place) => {
      times[index] = shares[place] ?? 0;
    });
  }
  return times;
}

/** The times of a slide's parts: the whole's, by how much each of them shows, and never under the least. */
function sharesOf(parts: Slide[], rates: SpeakingRates): number[] {
  const [first] = parts;
  const shown = parts.map(({ content }) => content.flatMap((node) => linesOf(node)));
  const title = (first && ownHeading(first))?.children.flatMap((node) => linesOf(node)) ?? [];
  const notes = parts.flatMap(({ notes: own, said }) => own.slice(0, said));
  const said = planned(secondsToSay([...title, ...shown.flat()], notes, rates), first?.layout);
  const spare = Math.max(0, said - parts.length * leastSeconds);
  const weights = shown.map((lines) => secondsFor(lines.join(' '), rates) + 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let passed = 0;
  return weights.map((weight) => {
    const from = Math.round((spare * passed) / total);
    passed += weight;
    return leastSeconds + Math.round((spare * passed) / total) - from;
  });
}

/** The time that a deck plans for the talk, in seconds: without its appendix. */
export const talkSeconds = (slides: Slide[], rates?: SpeakingRates): number =>
  timesOf(
    slides.filter(({ appendix }) => !appendix),
    rates,
  ).reduce((sum, time) => sum + time, 0);

/** Seconds as a clock shows them: `7:05`. */
export const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** The text of a block, a paragraph or a cell a line; code and pictures are not read out. */
function linesOf(node: Nodes): string[] {
  if (node.type === 'code') return [];
  if ('value' in node) return [node.value];
  if (!('children' in node)) return [];
  const lines = node.children.flatMap((child) => linesOf(child));
  return node.type === 'paragraph' || node.type === 'tableCell' ? [lines.join('')] : lines;
}
