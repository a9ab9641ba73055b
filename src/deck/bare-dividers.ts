import { textOf } from '../article/phrasing.ts';
import type { Slide } from '../model/deck.ts';
import { isNamed, openedBy } from './direction-heads.ts';
import { leastBehindDivider } from './direction-lead.ts';

/**
 * Slides without the dividers that say no more than a title, where fewer slides are left behind half of these than such a
 * divider opens: once these stand on one, it would interrupt. What it says beside its name stands above the first of them
 * then.
 */
export function withoutBareDividers(slides: readonly Slide[]): Slide[] {
  const places = slides.flatMap((slide, at) => (isBare(slide) ? [at] : []));
  // Equals are opened alike, or none is.
  if (places.filter((at) => interrupts(slides, at)).length * 2 < places.length) return [...slides];
  const kept: Slide[] = [];
  let bare: Slide | undefined;
  slides.forEach((slide, index) => {
    const next = bare ? openedFor(bare, slide) : slide;
    bare = isBare(slide) && next === slide && opensWithin(slides, index) ? slide : undefined;
    if (!bare) kept.push(next);
  });
  return kept;
}

const isBare = ({ layout, content, badges, keep }: Slide): boolean =>
  layout === 'divider' && content.length === 0 && !badges && !keep;

/** Whether so few slides are left behind a divider that the first of them may open these. */
function interrupts(slides: readonly Slide[], at: number): boolean {
  const { direction } = slides[at] as Slide;
  const own = slides.filter((slide) => slide.direction === direction).length - 1;
  return own < leastBehindDivider && opensWithin(slides, at);
}

/** Whether the slide behind a divider is of its direction and says what that says. */
function opensWithin(slides: readonly Slide[], at: number): boolean {
  const [divider, first] = [slides[at] as Slide, slides[at + 1]];
  if (!first || first.direction !== divider.direction) return false;
  return !isLabelled(divider) || isNamed(first, nameOf(divider));
}

/** Whether it is called something beside its name: Goal 1 / 4. */
const isLabelled = ({ header = [], direction }: Slide): boolean =>
  !textOf(header).startsWith(`${direction} / `);

/** What a divider is called behind the mark that numbers it. */
const nameOf = ({ heading }: Slide): string => textOf(heading?.children.slice(1) ?? []).trim();

const openedFor = (divider: Slide, first: Slide): Slide => ({
  ...openedBy(divider, first),
  ...(!isLabelled(divider) && first.header ? { header: first.header } : {}),
});
