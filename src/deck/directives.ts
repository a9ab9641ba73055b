import type { Emphasis, ListItem } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import type { Labels } from '../language/labels.ts';
import type { Slide } from '../model/deck.ts';
import type { Directive } from '../model/directive.ts';
import { isLayout, layoutTraits } from '../model/layout-traits.ts';
import { leastOf } from '../model/long-lists.ts';
import type { Block } from '../model/roadmap.ts';
import { isDated } from './heroes.ts';
import { spaced, text } from './nodes.ts';
import { numberSlides } from './numbering.ts';
import { slideTitle } from './slide.ts';

/** Slides that gather titles from all over the article; comments speak of the slides of the parts themselves. */
const gathers = ({ layout }: Slide): boolean => layout === 'cover' || layoutTraits[layout].overview;

/** Does with planned slides what the author's comments say. */
export function applyDirectives(slides: Slide[], directives: Directive[], labels: Labels): Slide[] {
  let result = slides;
  for (const directive of directives) {
    const meant = new Set(slidesOf(result, directive));
    const first = result.find((slide) => meant.has(slide));
    if (!first) result = withWords(result, directive);
    const title = first && titleBesideMark(first);
    result = result.flatMap((slide) =>
      meant.has(slide)
        ? applyTo(slide, directive, slide === first, titleBesideMark(slide) === title)
        : [slide],
    );
  }
  return numberSlides(result, labels);
}

/** The slides that were made from what a comment speaks of. */
function slidesOf(slides: Slide[], { scope }: Directive): Slide[] {
  const own = slides.filter((slide) => !gathers(slide));
  const within = slidesWithin(own, scope);
  if (within.length > 0) return within;
  const around = own.filter(({ sources }) =>
    sources.some(({ start, end }) => start.offset <= scope.start && end.offset >= scope.end),
  );
  const size = ({ sources }: Slide): number =>
    leastOf(sources.map(({ start, end }) => end.offset - start.offset));
  const least = leastOf(around.map(size));
  return around.filter((slide) => size(slide) === least);
}

const slidesWithin = (slides: Slide[], { start: first, end: last }: Directive['scope']): Slide[] =>
  slides.filter(({ sources }) =>
    sources.some(({ start, end }) => start.offset >= first && end.offset <= last),
  );

/** What is to be said of, or to stand above, what makes no slide of its own is noted where that is told. */
function withWords(slides: Slide[], directive: Directive): Slide[] {
  if (directive.name !== 'notes' && directive.name !== 'title') return slides;
  const host = slideNear(slides, directive.scope);
  return slides.map((slide) =>
    slide === host ? { ...slide, notes: [...slide.notes, directive.value] } : slide,
  );
}

/** The slide that tells it, or the one before it. */
const slideNear = (slides: Slide[], scope: Directive['scope']): Slide | undefined =>
  slidesWithin(slides, scope)[0] ??
  slides.findLast(({ sources }) => sources.some(({ start }) => start.offset < scope.start)) ??
  slides[0];

/**
 * @param isFirst whether it is the first of the slides that the comment speaks of
 * @param isTitled whether it has the title of the first: a section's slides share one
 */
function applyTo(slide: Slide, directive: Directive, isFirst: boolean, isTitled: boolean): Slide[] {
  switch (directive.name) {
    case 'notes':
      return [isFirst ? { ...slide, notes: [...slide.notes, directive.value] } : slide];
    case 'keep':
      return [{ ...slide, keep: true }];
    case 'layout':
      return [withLayout(slide, directive.value)];
    case 'title':
      return [isTitled ? withTitle(slide, directive.value, isFirst) : slide];
    case 'split':
      return splitAt(slide, directive.scope.start);
  }
}

function withLayout(slide: Slide, word: string): Slide {
  if (isLayout(word)) return { ...slide, layout: word };
  return { ...slide, classes: [...slide.classes, word === 'two-column' ? 'columns' : word] };
}

/** The shorter title stands on the slide beside its number or period; the whole one goes to the notes of the first. */
function withTitle(slide: Slide, title: string, isFirst: boolean): Slide {
  if (!slide.heading) return slide;
  const mark = markOf(slide);
  const marked = mark ? [mark, text(title)] : [text(title)];
  const children = spaced(isDated(slide) ? marked.reverse() : marked);
  const notes = isFirst ? [...slide.notes, slideTitle(slide)] : slide.notes;
  return { ...slide, heading: { ...slide.heading, children }, notes };
}

/** The number or period that stands before a title, or a date behind it. */
function markOf(slide: Slide): Emphasis | undefined {
  const mark = slide.heading?.children.at(isDated(slide) ? -1 : 0);
  return mark?.type === 'emphasis' && layoutTraits[slide.layout].marked ? mark : undefined;
}

function titleBesideMark(slide: Slide): string {
  const length = textOf(markOf(slide) ?? []).length;
  const title = slideTitle(slide);
  return (isDated(slide) ? title.slice(0, title.length - length) : title.slice(length)).trim();
}

/** Starts a new slide at the block or the list item that stands at an offset of the article. */
function splitAt(slide: Slide, offset: number): Slide[] {
  const before: Block[] = [];
  const after: Block[] = [];
  for (const block of slide.content) {
    const item = block.type === 'list' ? block.children.findIndex((child) => startsAt(child, offset)) : -1;
    if (block.type === 'list' && item > 0) {
      before.push({ ...block, children: block.children.slice(0, item) });
      const start = block.ordered ? { start: (block.start ?? 1) + item } : {};
      after.push({ ...block, ...start, children: block.children.slice(item) });
    } else {
      (after.length > 0 || startsAt(block, offset) ? after : before).push(block);
    }
  }
  if (before.length === 0 || after.length === 0) return [slide];
  const part = slide.part ?? { of: slide.id };
  return [
    { ...slide, content: before, part },
    { ...slide, content: after, part, notes: [] },
  ];
}

/** True for a block at the offset, and for an item whose text is there. */
const startsAt = (node: Block | ListItem, offset: number): boolean =>
  node.position?.start.offset === offset ||
  (node.type === 'listItem' && node.children[0]?.position?.start.offset === offset);
