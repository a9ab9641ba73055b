import type { Paragraph } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import { weightOf } from '../language/weight.ts';
import type { Layout, Slide } from '../model/deck.ts';

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

/** More than this, in Chinese characters, is text with a name. */
const mostField = 96;

/** What shows points, text or a table under its title. */
const fieldedLayouts: ReadonlySet<Layout> = new Set<Layout>(['list', 'prose', 'forecast', 'table']);

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
