import type { Paragraph } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import { weightOf } from '../language/weight.ts';
import type { Layout, Slide } from '../model/deck.ts';
import { isNameLine } from './passages.ts';

/** The class of a slide whose last paragraph is a field that says what comes of all above it. */
export const fieldedClass = 'fielded';

/** A name takes no more, in Chinese characters. */
const longestName = 20;

/** What a paragraph says a field of by its name: **Cost:** 4 million, *Milestone:* forty maps by 2031 */
export function fieldNameOf({ children }: Paragraph): string | undefined {
  const [name, next] = children;
  if ((name?.type !== 'strong' && name?.type !== 'emphasis') || !next) return undefined;
  const said = textOf(name).trim();
  const hasColon = /[:：]$/u.test(said) || (next.type === 'text' && /^\s?[:：]/u.test(next.value));
  return hasColon && weightOf(said) <= longestName ? said.replace(/[:：]$/u, '').trim() : undefined;
}

/** A field says so much, in Chinese characters; a line in bold that is one less. */
const [fieldRoom, lineRoom] = [96, 24];

/** Whether a paragraph is a field that says something of all above it in a few words: **Odds:** 70%, **Odds: 70%** */
export function isField(paragraph: Paragraph): boolean {
  const said = textOf(paragraph).trim();
  if (fieldNameOf(paragraph) !== undefined) return weightOf(said) <= fieldRoom;
  return isNameLine(paragraph) && /^[^:：]+[:：]\s?\S/u.test(said) && weightOf(said) <= lineRoom;
}

/** Whether a line in bold is a field by itself, as it stands above what is told: **Confidence: high** */
export const isTag = (paragraph: Paragraph): boolean => isNameLine(paragraph) && isField(paragraph);

/** More than this, in Chinese characters, is text with a name. */
const mostField = 96;

/** What shows points, text or a table under its title. */
const fieldedLayouts: ReadonlySet<Layout> = new Set<Layout>(['list', 'prose', 'forecast', 'table']);

/** The class of a slide whose first paragraph is a field in bold: **Confidence: high** */
export const taggedClass = 'tagged';

/**
 * Sets the field off that a slide ends with, below points or text without such names, and one that is all in bold above
 * them: **Recommendation:** …
 */
export const withFieldsSetOff = (slides: readonly Slide[]): Slide[] =>
  slides.map((slide) => {
    const added = [
      ...(endsWithField(slide) ? [fieldedClass] : []),
      ...(opensWithTag(slide) ? [taggedClass] : []),
    ];
    return added.length > 0 ? { ...slide, classes: [...slide.classes, ...added] } : slide;
  });

function opensWithTag({ layout, classes, content }: Slide): boolean {
  const [first, next] = content;
  const isFree = fieldedLayouts.has(layout) && !classes.includes(taggedClass);
  return isFree && next !== undefined && first?.type === 'paragraph' && isTag(first);
}

function endsWithField({ layout, classes, content }: Slide): boolean {
  const [last, ...above] = content.toReversed();
  if (!fieldedLayouts.has(layout) || classes.includes(fieldedClass) || above.length === 0) return false;
  const isField = (block: Slide['content'][number] | undefined): boolean =>
    block?.type === 'paragraph' && fieldNameOf(block) !== undefined && weightOf(textOf(block)) <= mostField;
  return isField(last) && !above.some(isField);
}
