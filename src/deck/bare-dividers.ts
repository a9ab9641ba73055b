import { textOf } from '../article/phrasing.ts';
import type { Slide } from '../model/deck.ts';
import { isNamed, openedBy } from './direction-heads.ts';
import { leastBehindDivider } from './direction-lead.ts';

/**
 * Slides without the dividers that say no more than a title, where fewer slides are left behind them than such a divider
 * opens: once these stand on one, it would interrupt. What it says beside its name stands above the first of them then.
 */
export function withoutBareDividers(slides: readonly Slide[]): Slide[] {
  const kept: Slide[] = [];
  let bare: Slide | undefined;
  slides.forEach((slide, index) => {
    const next = bare ? openedFor(bare, slide) : slide;
    bare = isBare(slide) && next === slide && interrupts(slides, index) ? slide : undefined;
    if (!bare) kept.push(next);
  });
  return kept;
}

const isBare = ({ layout, content, badges, keep }: Slide): boolean =>
  layout === 'divider' && content.length === 0 && !badges && !keep;

function interrupts(slides: readonly Slide[], at: number): boolean {
  const [divider, first] = [slides[at] as Slide, slides[at + 1]];
  const own = slides.filter(({ direction }) => direction === divider.direction).length - 1;
  if (!first || first.direction !== divider.direction || own >= leastBehindDivider) return false;
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
