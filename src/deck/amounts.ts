import type { List, Paragraph, PhrasingContent } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import { countedAmountsIn } from '../language/counted-amounts.ts';
import type { Slide } from '../model/deck.ts';
import type { Block } from '../model/roadmap.ts';
import { mapParagraphs } from './blocks.ts';
import { claimClass } from './claim.ts';
import { withWord } from './figure-ends.ts';
import { countFound, type Figure, findFigures, joined, markFound } from './figures.ts';
import { item, list, paragraph, strong, text } from './nodes.ts';
import { groupsClass } from './short-groups.ts';
import { makeSlide } from './slide.ts';
import { timelineClass } from './timeline.ts';

/** A single amount stands out from nothing. */
const leastAmounts = 2;
/** So many of the points have one: where few have, what is set off would be taken for the author's own emphasis. */
const shareOfPoints = 0.5;
/** Slides on which something stands out already. */
const otherForms = [claimClass, groupsClass, timelineClass];

/**
 * Sets the amounts off in running text and in points, where several of them are told and the author emphasises nothing:
 * they are what is looked for, and found at a glance.
 */
export function withAmountsSetOff(slides: readonly Slide[], lang: string): Slide[] {
  const find = amountsIn(lang);
  const mark = (nodes: PhrasingContent[]): PhrasingContent[] => markFound(nodes, find);
  return slides.map((slide) => {
    const told = toldBlocks(slide);
    if (told.length === 0 || told.some(hasEmphasis)) return slide;
    const counts = told.flatMap(paragraphsIn).map(({ children }) => countFound(children, find));
    const isTold = counts.reduce((sum, count) => sum + count, 0) >= leastAmounts;
    const isShared =
      slide.layout === 'prose' || counts.filter(Boolean).length >= shareOfPoints * counts.length;
    if (!isTold || !isShared) return slide;
    const content = slide.content.map((block) => (told.includes(block) ? mapParagraphs(block, mark) : block));
    return { ...slide, content };
  });
}

/**
 * A slide of all amounts that some may come to set off, in text and as a point, so that the faces for them are there; nothing
 * where there are none.
 */
export function amountsSlide(slides: readonly Slide[], lang: string): Slide | undefined {
  const find = amountsIn(lang);
  const told = slides.filter(({ layout }) => layout === 'prose' || layout === 'list');
  const texts = told.flatMap(({ content }) =>
    content
      .flatMap(paragraphsIn)
      .flatMap(({ children }) => [
        textOf(children),
        ...children.flatMap((one) => ('value' in one ? [one.value] : [])),
      ]),
  );
  const amounts = new Set(
    texts.flatMap((said) =>
      find(said)
        .map((one) => withWord(said, one))
        .map(({ start, end }) => said.slice(start, end)),
    ),
  );
  if (amounts.size === 0) return undefined;
  const all = paragraph(strong(text([...amounts].join(' '))));
  return makeSlide('list', { id: 'amounts', content: [all, list([item(all)])] });
}

const amountsIn =
  (lang: string) =>
  (value: string): Figure[] =>
    joined(
      [...findFigures(value), ...countedAmountsIn(value, lang)].sort((one, other) => one.start - other.start),
    );

/** What a slide tells: its paragraphs, or its points alone, where these have others around them. */
function toldBlocks({ layout, classes, content, keep }: Slide): Block[] {
  if (keep || otherForms.some((name) => classes.includes(name))) return [];
  if (layout === 'prose') return content.every(({ type }) => type === 'paragraph') ? content : [];
  return layout === 'list' ? content.filter(({ type }) => type === 'list') : [];
}

const paragraphsIn = (block: Block): Paragraph[] =>
  block.type === 'paragraph' ? [block] : block.type === 'list' ? inPoints(block) : [];

/** The paragraphs of points, and of those within them. */
const inPoints = ({ children }: List): Paragraph[] =>
  children.flatMap((point) =>
    point.children.flatMap((child) =>
      child.type === 'paragraph' ? [child] : child.type === 'list' ? inPoints(child) : [],
    ),
  );

const hasEmphasis = (block: Block): boolean =>
  paragraphsIn(block).some(({ children }) =>
    children.some(({ type }) => type === 'strong' || type === 'emphasis' || type === 'delete'),
  );
