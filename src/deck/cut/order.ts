import { comparePeriods } from '../../article/period.ts';
import type { Deck, Slide } from '../../model/deck.ts';
import type { Period } from '../../model/roadmap.ts';

/**
 * The story told period by period: the directions tell where they stand, and behind the last of them the forecasts
 * of all directions follow by period, each period a chapter that its own slide opens. A plan whose chapters are its
 * periods is told so already.
 */
export function orderByPeriod(deck: Deck): Deck {
  const { slides, chapters } = deck;
  const moved = slides.filter(isMoved);
  const periods = periodsOf(moved);
  if (periods.length === 0) return deck;
  const grouped = periods.flatMap((period, index) => {
    const own = moved.filter((slide) => slide.period?.key === period.key);
    const opener = own.filter(({ layout }) => layout === 'year');
    const forecasts = own.filter(({ layout }) => layout !== 'year');
    return [...opener, ...forecasts].map((slide) => ({ ...slide, chapter: chapters.length + index + 1 }));
  });
  const behind = slides.findLastIndex((slide) => slide.direction !== undefined || isMoved(slide));
  return {
    ...deck,
    chapters: [...chapters, ...periods.map(({ label }) => ({ title: label }))],
    slides: [
      ...slides.slice(0, behind + 1).filter((slide) => !isMoved(slide)),
      ...grouped,
      ...slides.slice(behind + 1),
    ],
  };
}

const isMoved = ({ direction, layout, period }: Slide): boolean =>
  period !== undefined && (direction !== undefined || layout === 'year');

function periodsOf(slides: Slide[]): Period[] {
  const byKey = new Map(slides.flatMap(({ period }) => (period ? [[period.key, period] as const] : [])));
  return [...byKey.values()].sort(comparePeriods);
}
