import type { Paragraph, RootContent } from 'mdast';
import { nounLabel } from '../language/chapter-words.ts';
import { asksOrAnswers } from '../language/question-words.ts';
import { weightOf } from '../language/weight.ts';
import { inOrder, type OutlineSection, spanOf } from './outline.ts';
import { slicePhrasing, textOf } from './phrasing.ts';

/** The name of a field that sections repeat, and what one says in it, take no more, in Chinese characters. */
const [nameRoom, valueRoom] = [20, 90];
/** Fewer sections that end in the same field may end so by chance. */
const fewestSections = 3;

/** What stands before a colon, without a sign of a sentence or a figure in it. */
const named = /^(\p{L}[^:：,，、;；.。!?！？\d]*[\p{L}\p{M}])\s?(?:：|:\s)\s*(?=\S)/u;

/** A field of a section, with how much of it is its name and colon. */
interface PlainField {
  paragraph: Paragraph;
  length: number;
}

/**
 * Paragraphs at the end of several sections that name the same field (`Probability: 75%`) have their name in bold, as others
 * set it off: they are told as fields, and not as text.
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
function fieldsAtEnd(blocks: RootContent[]): Map<string, PlainField> {
  const fields = new Map<string, PlainField>();
  for (const block of blocks.slice(1).reverse()) {
    if (block.type !== 'paragraph') break;
    const text = textOf(block);
    const [whole, name = ''] = named.exec(text) ?? [];
    if (whole === undefined || !isName(name, text) || weightOf(text) - weightOf(whole) > valueRoom) break;
    if (block.children[0]?.type === 'text')
      fields.set(name.toLowerCase(), { paragraph: block, length: whole.length });
  }
  return fields;
}

const isName = (name: string, text: string): boolean =>
  weightOf(name) <= nameRoom && !nounLabel(text) && !asksOrAnswers(text);

function setOff({ paragraph, length }: PlainField): void {
  const name = slicePhrasing(paragraph.children, 0, textOf(paragraph).slice(0, length).trimEnd().length);
  const rest = slicePhrasing(paragraph.children, textOf(name).length);
  paragraph.children = [{ type: 'strong', children: name, position: spanOf(name) }, ...rest];
}
