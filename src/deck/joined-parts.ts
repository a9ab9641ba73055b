import { weightOf } from '../language/weight.ts';
import type { Slide } from '../model/deck.ts';
import { append } from '../model/long-lists.ts';
import { besideBoth } from './join-texts.ts';
import { textLeaves } from './planned-shown.ts';
import { ownHeading } from './slide.ts';

/** So many points stand on a slide together, of no more than this, in Chinese characters. */
const [mostPoints, roomOfAll] = [6, 240];

/**
 * Slides with the parts of one text that are points on one, where a slide holds these all: as running text they were too
 * much for it.
 * @param areParts whether the slides at two places are parts of one text
 */
export function withPartsJoined(
  slides: readonly Slide[],
  areParts: (one: number, other: number) => boolean,
): Slide[] {
  const result: Slide[] = [];
  for (let at = 0; at < slides.length; ) {
    let end = at + 1;
    while (end < slides.length && areParts(end - 1, end)) end += 1;
    const run = slides.slice(at, end);
    append(result, mayBeOne(run) ? [run.reduce(joined)] : run);
    at = end;
  }
  return result;
}

/** Whether slides show nothing but points, and a lead above the first of them, and are little together. */
function mayBeOne(run: readonly Slide[]): boolean {
  if (run.length < 2) return false;
  const points = run.flatMap(({ content }) =>
    content.flatMap((block) => (block.type === 'list' ? block.children : [])),
  );
  const areListed = run.every(({ layout, content }, place) => {
    const others = content.filter(({ type }) => type !== 'list').length;
    return layout === 'list' && content.at(-1)?.type === 'list' && others <= (place === 0 ? 1 : 0);
  });
  const weight = run
    .flatMap(({ content }) => content)
    .reduce((sum, block) => sum + weightOf(textLeaves(block).join('')), 0);
  return areListed && points.length <= mostPoints && weight <= roomOfAll;
}

/** Two parts as one, under the title of both. */
function joined(last: Slide, next: Slide): Slide {
  const { unnumbered: _mark, ...others } = last;
  const [list, more] = [last.content.at(-1), next.content.at(-1)];
  if (list?.type !== 'list' || more?.type !== 'list') return last;
  const all = { ...list, children: [...list.children, ...more.children] };
  const content = [...last.content.slice(0, -1), all];
  const heading = ownHeading(last);
  return { ...others, ...(heading ? { heading } : {}), content, ...besideBoth(last, next, content) };
}
