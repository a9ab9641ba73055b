import type { Paragraph, Root, RootContent } from 'mdast';
import { namesAuthor } from '../language/bylines.ts';
import { weightOf } from '../language/weight.ts';
import { endsWithDay, hasYear } from './datelines.ts';
import { areBarredLines, fewestFields, isSentence } from './masthead-fields.ts';
import { textOf, withBreaks } from './phrasing.ts';

/** Longer lines say something to an audience, in Chinese characters. */
const lineRoom = 44;

/**
 * Keeps the lines apart that stand below each other right below a title, or below the heading under it, where they are no running text.
 * @param root is changed; its line ends are as they are written
 * @returns the paragraphs of which a line is in bold though it is no title of the others: who publishes the article on that day
 */
export function keepTitleLines({ children }: Root): ReadonlySet<Paragraph> {
  const published = new Set<Paragraph>();
  const first = children.findIndex(({ type }) => type === 'heading');
  const title = children[first + 1]?.type === 'heading' ? first + 1 : first;
  const next = children.findIndex(({ type }, index) => index > title && type === 'heading');
  const below = [...belowLine(children), ...children.slice(title + 1, Math.max(0, next))].flatMap(
    (block): RootContent[] => (block.type === 'blockquote' ? block.children : [block]),
  );
  for (const block of below.filter((one) => one.type === 'paragraph')) {
    const text = textOf(block);
    if (!areDatedLines(text) && !areBarredLines(text) && !areByline(text)) continue;
    const [first = '', ...others] = text.trim().split('\n');
    if (!hasYear(first) && others.some(endsWithDay)) published.add(block);
    block.children = withBreaks(block.children);
  }
  return published;
}

/** What stands right below a line that may be the title, where no heading is one. */
function belowLine(children: RootContent[]): RootContent[] {
  const first = children.find((block) => block.type === 'heading');
  const isLine = children[0]?.type === 'paragraph' && (!first || first.depth > 1);
  return isLine ? children.slice(1, 2) : [];
}

/** A few short lines below each other, none of them a sentence, of which one has a year. */
export function areDatedLines(text: string): boolean {
  const lines = text.split('\n');
  return lines.length >= fewestFields && lines.every(isShort) && lines.some(hasYear);
}

/** A line that names an author, and what stands below it. */
export function areByline(text: string): boolean {
  const lines = text.split('\n');
  return lines.every(isShort) && namesAuthor(lines[0] ?? '');
}

/** Whether a line is short, and no sentence. */
export const isShort = (line: string): boolean =>
  weightOf(line.trim()) <= lineRoom && !isSentence(line.trim());
