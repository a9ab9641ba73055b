import type { Paragraph } from 'mdast';
import { weightOf } from '../language/weight.ts';
import type { OutlineSection } from './outline.ts';
import { textOf } from './phrasing.ts';

/** Shorter lines name nothing, and longer ones say something by themselves, in Chinese characters. */
const [shortest, longest] = [4, 44];

/**
 * Takes the line out that stands right below the title of an article and is no sentence, nor leads to what follows:
 * Second edition, for the council.
 * @param root is changed
 */
export function takeSubtitle({ blocks, sections }: OutlineSection): Paragraph | undefined {
  const [first, next] = blocks;
  if (first?.type !== 'paragraph' || sections.length === 0) return undefined;
  if (next && next.type !== 'paragraph' && next.type !== 'thematicBreak') return undefined;
  const weight = weightOf(textOf(first));
  const isLine =
    first.children.every(({ type }) => type === 'text') && /^.*[\p{L}\p{N})）」』”]$/u.test(textOf(first));
  if (!isLine || weight < shortest || weight > longest) return undefined;
  blocks.shift();
  return first;
}
