import type { Direction, Part } from '../model/roadmap.ts';

/**
 * Parts side by side, their directions called by all of their titles where most titles of two halves are those of sections:
 * these are always shown whole. A movement keeps its halves, which are drawn as such.
 */
export function titlesAlike(parts: Part[]): Part[] {
  const halved = parts.filter(({ title }) => title?.sub && !title.movement);
  const sections = halved.filter(({ type }) => type === 'section');
  const areWhole = sections.length * 2 > halved.length;
  return parts.map((part) => {
    if (part.type === 'section') return { ...part, parts: titlesAlike(part.parts) };
    return areWhole && halved.includes(part) ? calledWhole(part) : part;
  });
}

/** A direction whose title has no second half of its own, and no label. */
export function calledWhole({ title, ...direction }: Direction): Direction {
  const { sub: _, label: __, ...named } = title;
  return { ...direction, title: { ...named, main: title.named } };
}
