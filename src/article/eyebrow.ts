import type { Paragraph, RootContent } from 'mdast';
import { weightOf } from '../language/weight.ts';
import { replaceAt } from '../model/long-lists.ts';
import { isSentence } from './masthead-fields.ts';
import { type Outline, offsetOf, positionOf } from './outline.ts';
import { textOf } from './phrasing.ts';

/** Longer lines say something by themselves, in Chinese characters. */
const longest = 44;

/**
 * Takes the short lines out that stand above the title of an article: the series that it is part of, the office that it
 * comes from.
 * @param root is changed
 */
export function takeEyebrow({ title, root: { blocks } }: Outline): Paragraph[] {
  if (!title) return [];
  const start = offsetOf(positionOf(title).start);
  const end = blocks.findIndex((block) => offsetOf(positionOf(block).start) > start || !isEyebrow(block));
  const lines = blocks.slice(0, Math.max(0, end)).filter((block) => block.type === 'paragraph');
  replaceAt(blocks, 0, lines.length, []);
  return lines;
}

function isEyebrow(block: RootContent): boolean {
  if (block.type !== 'paragraph') return false;
  const text = textOf(block).trim();
  const isPlain = block.children.every(
    ({ type }) => type === 'text' || type === 'strong' || type === 'emphasis',
  );
  return isPlain && weightOf(text) <= longest && !isSentence(text) && !/[:：;；,，、]$/u.test(text);
}
