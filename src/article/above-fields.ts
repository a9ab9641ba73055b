import type { Nodes, Paragraph, RootContent } from 'mdast';
import { weightOf } from '../language/weight.ts';
import { boldLine, toGroup } from './groups.ts';
import { isSentence } from './masthead-fields.ts';
import { inOrder, type OutlineSection, positionOf } from './outline.ts';
import { parsePeriod } from './period.ts';
import { textOf } from './phrasing.ts';

/** Fewer fields are no form that something is told in. */
const fewestFields = 2;
/** Room for the name of a field, in Chinese characters; a sentence is longer than most of them. */
const [labelRoom, shortestSentence] = [12, 9];

/** A paragraph in bold, or one that opens so, and the name of the first field below it. */
interface Above {
  paragraph: Paragraph;
  field: string;
  isSaid: boolean;
}

/**
 * Keeps a bold sentence above fields as the text that it is: **We bet that ferries sail by 2035.** **Odds:** … **To watch:** … Among
 * the fields it would be one of them, and alone a title. So are bold lines above the same fields in the sections beside it.
 * @param root is changed
 */
export function keepAboveFields(root: OutlineSection): void {
  for (const { sections } of [{ sections: [root] }, ...inOrder(root)]) {
    const found = sections.flatMap(({ blocks }) => aboveIn(blocks));
    for (const one of found) {
      const isAsOthers = found.some((other) => other !== one && other.field === one.field && isText(other));
      if (one.isSaid || (isAsOthers && !opensWithPeriod(one.paragraph)))
        one.paragraph.data = { ...one.paragraph.data, field: true };
    }
  }
}

function aboveIn(blocks: RootContent[]): Above[] {
  return blocks.flatMap((block, at): Above[] => {
    const [field, ...others] = fieldsFrom(blocks, at + 1);
    if (block.type !== 'paragraph' || field === undefined || others.length + 1 < fewestFields) return [];
    const [strong] = block.children;
    if (strong?.type !== 'strong' || labelOf(block) !== undefined) return [];
    const isLong = weightOf(textOf(strong)) >= shortestSentence;
    const isSaid = isLong && (isSentence(textOf(strong).trim()) || endsBehind(block));
    return isSaid || (isLong && boldLine(block)) ? [{ paragraph: block, field, isSaid }] : [];
  });
}

/** Whether a line is no title of a period. */
const isText = ({ paragraph, isSaid }: Above): boolean => {
  const place = positionOf(paragraph);
  return isSaid || toGroup(boldLine(paragraph) ?? [], place, [], place).type !== 'forecast';
};

const opensWithPeriod = (paragraph: Paragraph): boolean => parsePeriod(textOf(paragraph)) !== undefined;

/** Whether the mark that ends a sentence stands right behind the bold type. */
const endsBehind = ({ children: [, next] }: Paragraph): boolean =>
  next?.type === 'text' && /^[.!?。！？](?:\s|$|(?<=[。！？]))/u.test(next.value);

/** The names of the fields that stand below one another from a place on, or in the list there. */
function fieldsFrom(blocks: RootContent[], start: number): string[] {
  const first = blocks[start];
  if (first?.type === 'list') {
    const labels = first.children.map(({ children: [said] }) => labelOf(said));
    return labels.every((label) => label !== undefined) ? labels : [];
  }
  const end = blocks.findIndex((block, at) => at >= start && labelOf(block) === undefined);
  return blocks.slice(start, end < 0 ? undefined : end).flatMap((block) => labelOf(block) ?? []);
}

/** The name of the field that a paragraph tells, in bold before a colon. */
function labelOf(node: Nodes | undefined): string | undefined {
  if (node?.type !== 'paragraph') return undefined;
  const [strong, next] = node.children;
  if (strong?.type !== 'strong' || next === undefined) return undefined;
  const text = textOf(strong).trim();
  const isSetOff = /[:：]$/u.test(text) || /^\s?[:：]/u.test(next.type === 'text' ? next.value : '');
  const name = text.replace(/\s*[:：]$/u, '').toLowerCase();
  return isSetOff && weightOf(name) <= labelRoom && parsePeriod(name) === undefined ? name : undefined;
}
