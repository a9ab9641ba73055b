import type { List, Paragraph, PhrasingContent } from 'mdast';
import { countedAmountsIn } from '../language/counted-amounts.ts';
import type { Slide } from '../model/deck.ts';
import type { Block } from '../model/roadmap.ts';
import { mapParagraphs } from './blocks.ts';
import { briefClass } from './brief.ts';
import { claimClass } from './claim.ts';
import { countFound, type Figure, findFigures, joined, markFound } from './figures.ts';
import { groupsClass } from './short-groups.ts';
import { timelineClass } from './timeline.ts';

/** A single amount stands out from nothing. */
const leastAmounts = 2;
/** So many of the points have one: where few have, what is set off would be taken for the author's own emphasis. */
const shareOfPoints = 0.5;
/** Slides on which something stands out already. */
const otherForms = [briefClass, claimClass, groupsClass, timelineClass];

/**
 * Sets the amounts off in running text and in points, where several of them are told and the author emphasises nothing:
 * they are what is looked for, and found at a glance.
 */
export function withAmountsSetOff(slides: readonly Slide[], lang: string): Slide[] {
  const find = (value: string): Figure[] =>
    joined(
      [...findFigures(value), ...countedAmountsIn(value, lang)].sort((one, other) => one.start - other.start),
    );
  const mark = (nodes: PhrasingContent[]): PhrasingContent[] => markFound(nodes, find);
  const count = (nodes: PhrasingContent[]): number => countFound(nodes, find);
  return slides.map((slide) => {
    const told = toldBlocks(slide);
    if (!told.some(({ type }) => type === 'list' || slide.layout === 'prose') || told.some(hasEmphasis))
      return slide;
    const texts = told.flatMap(paragraphsIn).map(({ children }) => count(children));
    const isTold = texts.reduce((sum, amounts) => sum + amounts, 0) >= leastAmounts;
    const isShared = slide.layout === 'prose' || texts.filter(Boolean).length >= shareOfPoints * texts.length;
    if (!isTold || !isShared) return slide;
    return {
      ...slide,
      content: slide.content.map((block) => (told.includes(block) ? mapParagraphs(block, mark) : block)),
    };
  });
}

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
