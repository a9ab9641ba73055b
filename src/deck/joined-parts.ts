import type { Paragraph } from 'mdast';
import { weightOf } from '../language/weight.ts';
import type { Slide } from '../model/deck.ts';
import { besideBoth, wholeAgain } from './join-texts.ts';
import { textLeaves } from './planned-shown.ts';
import { showsText, withSentencePoints } from './sentence-points.ts';
import { ownHeading } from './slide.ts';

/** So many points stand on a slide together, of no more than this, in Chinese characters. */
const [mostPoints, roomOfAll] = [6, 240];
/** The same of those that are announced, which are not those any more where they are parted, and where the last part is so little of all. */
const [roomOfFew, shareOfFew] = [300, 0.25];

/** More parts than this are more than a slide holds, whatever they say: an endless text is not put together in vain. */
const mostParts = 4;

/** A slide, and the slides that it is to stand for. */
export interface Joined {
  slide: Slide;
  parts: Slide[];
}

/**
 * Slides with those of one running text as one, where a slide holds the points of all: as running text they were too much
 * for it. Each knows the slides that it stands for if it is not told as points.
 */
export function withTextsJoined(slides: readonly Slide[], lang: string): Joined[] {
  const joined: Joined[] = [];
  for (const run of runsOf(slides)) {
    const mayBeOne = run.length > 1 && run.length <= mostParts;
    const whole = mayBeOne ? run.reduce((one, next) => asOne(one, next, lang)) : undefined;
    if (whole && isHeld(withSentencePoints(whole, lang, { isAsked: true }), run))
      joined.push({ slide: whole, parts: run });
    else for (const slide of run) joined.push({ slide, parts: [slide] });
  }
  return joined;
}

/** Slides in runs of those that tell one text. */
function runsOf(slides: readonly Slide[]): Slide[][] {
  const runs: Slide[][] = [];
  for (const slide of slides) {
    const last = runs.at(-1)?.at(-1);
    if (last && areParts(last, slide)) runs.at(-1)?.push(slide);
    else runs.push([slide]);
  }
  return runs;
}

const areParts = (one: Slide, other: Slide): boolean => {
  const title = ownHeading(one)?.children;
  return title !== undefined && title === ownHeading(other)?.children && [one, other].every(showsText);
};

/** Whether what is told as points is little enough for a slide. */
function isHeld({ layout, content }: Slide, parts: Slide[]): boolean {
  const at = content.findIndex(({ type }) => type === 'list');
  const points = content[at];
  if (layout !== 'list' || points?.type !== 'list' || points.children.length > mostPoints) return false;
  const weight = weigh(content);
  const isFew = at > 0 || weigh(parts.at(-1)?.content ?? []) <= shareOfFew * weight;
  return weight <= (isFew ? roomOfFew : roomOfAll);
}

const weigh = (content: Slide['content']): number =>
  content.reduce((sum, block) => sum + weightOf(textLeaves(block).join('')), 0);

/** Two parts as one, under the title of both, what was parted of a paragraph in one again. */
function asOne(last: Slide, next: Slide, lang: string): Slide {
  const { unnumbered: _mark, ...others } = last;
  const content = wholeAgain([...last.content, ...next.content] as Paragraph[], lang);
  const heading = ownHeading(last);
  return { ...others, ...(heading ? { heading } : {}), content, ...besideBoth(last, next, content) };
}
