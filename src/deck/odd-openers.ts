import type { Layout, Slide } from '../model/deck.ts';
import { nameAbove } from './continued-rows.ts';
import { isFreeToJoin } from './join.ts';
import { besideBoth } from './join-texts.ts';
import { withoutMark } from './lone-openers.ts';
import { groupsClass } from './short-groups.ts';
import { nameInLine, ownHeading } from './slide.ts';

/** Slides that have room above for the words that lead to them. */
const led = new Set<Layout>(['prose', 'list', 'table', 'takeaways']);

/**
 * Slides without those that open one of the sections below a heading, where no more than half of these have one: it would
 * look like a chapter among its equals. Its words stand above what they lead to then.
 */
export function withoutOddOpeners(slides: readonly Slide[]): Slide[] {
  const kept: Slide[] = [];
  let opener: Slide | undefined;
  slides.forEach((slide, index) => {
    const next = opener ? belowWords(opener, slide) : slide;
    opener = isOdd(slides, index) ? slide : undefined;
    if (!opener) kept.push(next);
  });
  return kept;
}

const belowWords = (opener: Slide, slide: Slide): Slide => {
  const content = [...wordsOf(opener), ...slide.content];
  return { ...slide, content, ...besideBoth(opener, slide, content) };
};

/** What an opener says beside the names of what stands behind it. */
const wordsOf = ({ content, recap }: Slide): Slide['content'] => content.slice(0, recap);

function isOdd(slides: readonly Slide[], at: number): boolean {
  const [opener, next] = [slides[at] as Slide, slides[at + 1]];
  const parent = isInner(opener) ? nameAbove(opener) : undefined;
  if (!parent || !next || opener.badges || !isFreeToJoin(opener)) return false;
  const isAbove = nameAbove(next) === nameOf(opener) || nameOf(next) === nameOf(opener);
  if (!isAbove || (wordsOf(opener).length > 0 && !(led.has(next.layout) && isFreeToJoin(next)))) return false;
  const equals = slides.filter((slide) => slide.chapter === opener.chapter && nameAbove(slide) === parent);
  const opened = new Set(equals.filter(isInner).map(nameOf));
  const count = new Set(equals.map(nameOf)).size + rowsUnder(parent, slides);
  return count > 1 && opened.size * 2 <= count;
}

const isInner = ({ layout, heading }: Slide): boolean =>
  layout === 'section' && heading !== undefined && heading.depth > 1;

const nameOf = (slide: Slide): string => nameInLine(withoutMark(ownHeading(slide)?.children ?? []));

/** How many sections stand in rows under the name of a heading. */
const rowsUnder = (name: string, slides: readonly Slide[]): number =>
  slides
    .filter((slide) => slide.classes.includes(groupsClass) && nameOf(slide) === name)
    .flatMap(({ content }) => content.flatMap((block) => (block.type === 'list' ? block.children : [])))
    .length;
