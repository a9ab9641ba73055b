import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { nounLabel } from '../language/chapter-words.ts';
import { asksOrAnswers } from '../language/question-words.ts';
import { weightOf } from '../language/weight.ts';
import { inOrder, type OutlineSection, spanOf } from './outline.ts';
import { slicePhrasing, textOf, trimPhrasing } from './phrasing.ts';

/** The name of a field that sections repeat, and what one says in it, take no more, in Chinese characters. */
const [nameRoom, valueRoom] = [20, 90];
/** Fewer sections that end in the same field may end so by chance. */
const fewestSections = 3;

/** What encloses a field as a whole. */
const brackets = /^\s*(?:\(.*\)|（.*）|\[.*\]|［.*］|【.*】)\s*$/su;

/** What stands before a colon, without a sign of a sentence or a figure in it. */
const named = /^(\p{L}[^:：,，、;；.。!?！？\d]*[\p{L}\p{M}])\s?(?:：|:\s)\s*(?=\S)/u;

/**
 * Paragraphs at the end of several sections that name the same field (`Probability: 75%`, also slanted or in brackets) have
 * their name in bold, as others set it off, and so has each of their lines: they are told as fields, and not as text.
 * @param root is changed, and all within it
 */
export function setOffPlainFields(root: OutlineSection): void {
  for (const { sections } of inOrder(root)) {
    const fields = sections.flatMap(({ blocks }) => [...fieldsAtEnd(blocks)]);
    const counts = new Map<string, number>();
    for (const [name] of fields) counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const [name, field] of fields) if ((counts.get(name) ?? 0) >= fewestSections) setOff(field);
  }
}

/** The fields that close a section behind its text, each once. */
function fieldsAtEnd(blocks: RootContent[]): Map<string, Paragraph> {
  const fields = new Map<string, Paragraph>();
  for (const block of blocks.slice(1).reverse()) {
    if (block.type !== 'paragraph') break;
    const said = unwrapped(block.children);
    const text = textOf(said);
    const [whole, name = ''] = named.exec(text) ?? [];
    if (whole === undefined || !isName(name, text) || weightOf(text) - weightOf(whole) > valueRoom) break;
    if (said[0]?.type === 'text') fields.set(name.toLowerCase(), block);
  }
  return fields;
}

/** A field without the slant or the brackets that set it off as a whole. */
function unwrapped(nodes: PhrasingContent[]): PhrasingContent[] {
  const [only, ...others] = nodes;
  if (only?.type === 'emphasis' && others.length === 0) return unwrapped(only.children);
  const text = textOf(nodes);
  return brackets.test(text) ? trimPhrasing(slicePhrasing(nodes, 1, text.trimEnd().length - 1)) : nodes;
}

const isName = (name: string, text: string): boolean =>
  weightOf(name) <= nameRoom && !nounLabel(text) && !asksOrAnswers(text);

/** Sets the name of each line in bold that says what it is of. */
function setOff(paragraph: Paragraph): void {
  const lines: PhrasingContent[][] = [[]];
  for (const node of unwrapped(paragraph.children))
    if (node.type === 'break') lines.push([]);
    else lines.at(-1)?.push(node);
  paragraph.children = lines.flatMap((line, at): PhrasingContent[] => [
    ...(at > 0 ? [{ type: 'break' } as const] : []),
    ...withName(line),
  ]);
}

function withName(line: PhrasingContent[]): PhrasingContent[] {
  const said = trimPhrasing(line);
  const [whole, name = ''] = named.exec(textOf(said)) ?? [];
  if (whole === undefined || weightOf(name) > nameRoom || said[0]?.type !== 'text') return line;
  // Bold type ends before a wide colon that nothing parts from what follows.
  const end = whole.endsWith('：') ? name.length : whole.trimEnd().length;
  const children = slicePhrasing(said, 0, end);
  const rest = slicePhrasing(said, textOf(children).length);
  return [{ type: 'strong', children, position: spanOf(children) }, ...rest];
}
