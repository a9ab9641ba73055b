import type { Paragraph } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import { hasWidePunctuation } from '../language/script.ts';
import { leadsOnly } from '../language/telling-words.ts';
import type { Layout, Slide } from '../model/deck.ts';
import type { Block } from '../model/roadmap.ts';
import { claimClass } from './claim.ts';
import { hasWord } from './empty-titles.ts';
import { linesIn, weightIn } from './lines.ts';
import { text } from './nodes.ts';
import { isFormula } from './passages.ts';
import { sumOf } from './rows.ts';
import type { Planner } from './slide.ts';
import { spelled } from './wording.ts';

/** What leads to something in more than this, in Chinese characters, says something by itself. */
const leadRoom = 60;
/** A text of this weight is a remark on what stands before it. */
const remarkRoom = 40;
/** Lines that the points of a slide may take with a remark below them, each a half more for what parts it from the next. */
const mostLines = 9;
/** What paragraphs may take with a callout below them, in Chinese characters. */
const proseRoom = 115;

/** Such slides have room for a paragraph above what they show. */
const introducible = new Set<Layout>(['list', 'table', 'roadmap', 'code', 'quotation']);

/**
 * Slides in their order, those that show too little for one of their own joined with one beside them under the same
 * heading: what only leads to the next stands above that, a remark below the points before it, a callout below the text.
 */
export function joinShortSlides(slides: readonly Slide[], planner: Planner): Slide[] {
  const joined: Slide[] = [];
  for (const slide of slides) {
    const last = joined.at(-1);
    const whole = last && isOneTopic(last, slide, planner) ? join(last, slide, planner.lang) : undefined;
    if (whole) joined.splice(-1, 1, whole);
    else joined.push(slide);
  }
  return joined;
}

function isOneTopic(one: Slide, other: Slide, { directives }: Planner): boolean {
  if (!one.heading || one.heading.children !== other.heading?.children) return false;
  const isSpokenOf = ({ sources }: Slide): boolean =>
    sources.some((position) => hasWord({ position }, directives));
  return !isSpokenOf(one) && !isSpokenOf(other);
}

function join(last: Slide, slide: Slide, lang: string): Slide | undefined {
  const lead = onlyParagraph(last, lang);
  if (lead && leadsTo(lead, slide, lang))
    return { ...slide, content: [lead, ...slide.content], ...beside(last, slide, lead) };
  const remark = onlyParagraph(slide, lang);
  if (remark && hasRoomFor(remark, last))
    return { ...last, content: [...last.content, remark], ...beside(last, slide, remark) };
  if (!hasRoomForCallout(last, slide)) return undefined;
  const classes = [...last.classes, ...slide.classes];
  return { ...last, classes, content: [...last.content, ...slide.content], ...beside(last, slide) };
}

/** The paragraph that is all of a slide, whole where its first sentence stands apart. */
function onlyParagraph({ layout, classes, content }: Slide, lang: string): Paragraph | undefined {
  const paragraphs = content.filter((block) => block.type === 'paragraph');
  const isText = layout === 'prose' && paragraphs.length === content.length && !content.some(isFormula);
  const [first, second, ...others] = paragraphs;
  if (!isText || !first || others.length > 0) return undefined;
  if (!second) return first;
  const gap = hasWidePunctuation(lang) ? [] : [text(' ')];
  const isApart =
    classes.includes(claimClass) && first.position?.start.offset === second.position?.start.offset;
  return isApart ? { ...first, children: [...first.children, ...gap, ...second.children] } : undefined;
}

function leadsTo(lead: Paragraph, { layout, content }: Slide, lang: string): boolean {
  const isFree = introducible.has(layout) && content[0]?.type !== 'paragraph';
  return isFree && weightIn(lead) <= leadRoom && leadsOnly(textOf(lead).trim(), lang);
}

function hasRoomFor(remark: Paragraph, { layout, classes, content }: Slide): boolean {
  if (layout !== 'list' || classes.length > 0 || content.at(-1)?.type !== 'list') return false;
  return weightIn(remark) <= remarkRoom && sumOf([...content, remark].map(linesOf)) <= mostLines;
}

const linesOf = (block: Block): number =>
  block.type === 'list' ? linesIn(block) + block.children.length / 2 : linesIn(block) + 0.5;

const hasRoomForCallout = (last: Slide, { classes, content }: Slide): boolean =>
  last.layout === 'prose' &&
  classes.includes('callout') &&
  [...content.slice(1), ...last.content].every(({ type }) => type === 'paragraph') &&
  sumOf([...last.content, ...content].map(weightIn)) <= proseRoom;

/** What is noted beside both, without what the paragraph that stands with the other shows, and where both are told. */
function beside(last: Slide, slide: Slide, shown?: Paragraph): Pick<Slide, 'notes' | 'sources'> {
  const said = shown && spelled(textOf(shown));
  return {
    notes: [...last.notes, ...slide.notes].filter((note) => spelled(note) !== said),
    sources: [...last.sources, ...slide.sources],
  };
}
