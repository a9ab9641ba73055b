import type { Paragraph, PhrasingContent } from 'mdast';
import { namesHouse } from '../language/house-words.ts';
import { weightOf } from '../language/weight.ts';
import { boldLine } from './groups.ts';
import { type Outline, positionOf } from './outline.ts';
import { textOf } from './phrasing.ts';

/** Shorter lines name nothing, and longer ones say something, in Chinese characters. */
const [shortest, longest] = [5, 44];

/**
 * Lets what stands in bold or in a heading below the name of a house be what the article is called, in place of that name.
 * @param outline is changed
 * @returns the name of the house
 */
export function takeHouse(outline: Outline): Paragraph[] {
  const { title, subtitle, root } = outline;
  if (!title || root.sections.length === 0 || !namesHouse(textOf(title.children))) return [];
  const [first] = root.blocks;
  const line = boldLine(first);
  const called = subtitle?.children ?? line;
  if (!called || !isName(called)) return [];
  if (!subtitle) root.blocks.shift();
  outline.title = { ...title, children: called, position: positionOf(subtitle ?? first ?? title) };
  delete outline.subtitle;
  return [{ type: 'paragraph', children: title.children, position: positionOf(title) }];
}

function isName(nodes: PhrasingContent[]): boolean {
  const text = textOf(nodes).trim();
  const weight = weightOf(text);
  return weight >= shortest && weight <= longest && !namesHouse(text) && !/[.。！]$|[:：]$/u.test(text);
}
