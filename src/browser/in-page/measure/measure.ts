import type { Measurement } from '../../../model/measurement.ts';
import { slidesOf } from '../slides.ts';
import { flowChildren, limitsOf, overflowOf, tolerance } from './overflow.ts';
import { partsOf } from './parts.ts';
import { greatest, textRects } from './rects.ts';
import { atStep, lastStep, reductionOf } from './steps.ts';

/** Measures the slides that the page shows, or those of some indices, from 0. */
export function measureSlides(indices: number[] | null): Measurement[] {
  const all = slidesOf(document);
  const sections = indices ? indices.flatMap((index) => all[index] ?? []) : all;
  return sections.map((section) => {
    const measured = measure(section);
    return measured.overflow > 0 ? { ...measured, reduced: reductionOf(section) } : measured;
  });
}

const measure = (section: HTMLElement): Measurement => {
  const limits = limitsOf(section);
  const [first, ...rest] = flowChildren(section);
  const headed = first !== undefined && /^H[1-6]$/.test(first.tagName);
  const content = headed ? rest : flowChildren(section);
  const rects = content.flatMap(textRects);
  const head = headed && first ? first.getBoundingClientRect() : undefined;
  const tops = rects.map((rect) => rect.top);
  const bottoms = rects.map((rect) => rect.bottom);
  const start = -greatest(tops.map((top) => -top));
  const beside = head !== undefined && rects.length > 0 && start < head.bottom - 1;
  const ceiling = head && !beside ? Math.max(limits.top, limits.top + head.height) : limits.top;
  const overflow = overflowOf(section);
  const measured: Measurement = {
    overflow,
    room: Math.max(1, limits.bottom - ceiling),
    height: rects.length > 0 ? greatest(bottoms) - start : 0,
    parts: content.map(partsOf),
  };
  if (overflow > 0) {
    const tooWide = atStep(section, lastStep, false, () => wideTable(section, content));
    if (tooWide) measured.tooWide = tooWide;
  }
  return measured;
};

const wideTable = (section: HTMLElement, content: HTMLElement[]): Measurement['tooWide'] => {
  const { paddingLeft, paddingRight } = getComputedStyle(section);
  const room = section.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  const isTooWide = ({ tagName, offsetWidth }: HTMLElement): boolean =>
    tagName === 'TABLE' && offsetWidth > room + tolerance;
  const block = content.findIndex(isTooWide);
  const heads = content[block]?.querySelectorAll<HTMLElement>('tr:first-child > th') ?? [];
  return block < 0 ? undefined : { block, room, columns: [...heads].map(({ offsetWidth }) => offsetWidth) };
};
