import type { Paragraph } from 'mdast';
import { nameOf } from '../article/fields-alike.ts';
import { textOf } from '../article/phrasing.ts';
import { weightOf } from '../language/weight.ts';
import type { Layout, Slide } from '../model/deck.ts';

/** The class of a slide whose last paragraph is a field that says what comes of all above it. */
export const fieldedClass = 'fielded';

/** What a paragraph says a field of by its name: **Cost:** 4 million, *Milestone:* forty maps by 2031 */
export function fieldNameOf(paragraph: Paragraph): string | undefined {
  const [name, ...others] = paragraph.children;
  const isSlanted = name?.type === 'emphasis' && others.length > 0;
  return nameOf(isSlanted ? { ...paragraph, children: [{ ...name, type: 'strong' }, ...others] } : paragraph);
}

/** More than this, in Chinese characters, is text with a name. */
const mostField = 96;

/** What shows points or text under its title. */
const fieldedLayouts: ReadonlySet<Layout> = new Set<Layout>(['list', 'prose']);

/** Sets the field off that a slide ends with, below points or text without such names: **Recommendation:** … */
export const withFieldsSetOff = (slides: readonly Slide[]): Slide[] =>
  slides.map((slide) =>
    endsWithField(slide) ? { ...slide, classes: [...slide.classes, fieldedClass] } : slide,
  );

function endsWithField({ layout, classes, content }: Slide): boolean {
  const [last, ...above] = content.toReversed();
  if (!fieldedLayouts.has(layout) || classes.includes(fieldedClass) || above.length === 0) return false;
  const isField = (block: Slide['content'][number] | undefined): boolean =>
    block?.type === 'paragraph' && fieldNameOf(block) !== undefined && weightOf(textOf(block)) <= mostField;
  return isField(last) && !above.some(isField);
}
