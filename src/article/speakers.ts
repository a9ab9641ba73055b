import type { Blockquote, Paragraph, Root } from 'mdast';
import { weightOf } from '../language/weight.ts';
import { isQuoted } from './attribution.ts';
import { lineStarts, linesOf } from './bold-lines.ts';
import { spanOf } from './outline.ts';
import { textOf, trimPhrasing } from './phrasing.ts';
import { walk } from './walk.ts';

/** A longer line goes on with what is said, in Chinese characters. */
const longest = 50;

const dash = /^\s*(?:[—–―]{1,2}|-{2,3})\s*(?=\S)/u;
const inBrackets = /^(?:[(（][^()（）]+[)）]|[[［【][^[\]］】]+[\]］】])$/u;
/** Two words in capitals, or what somebody is behind one. */
const names = /^\p{Lu}\S*\s(?:\p{Lu}|[^,]+,\s)/u;
const endsSentence = /[.。!！?？;；:：,，]$/u;

/**
 * Sets the last line of a quotation apart that says who says it, though Markdown makes one paragraph of both: behind a
 * dash, in brackets, or bare behind the mark that closes what is quoted.
 * @param tree is changed
 * @param source what it was read from
 */
export function setOffSpeakers(tree: Root, source: string): void {
  const starts = lineStarts(source);
  walk(tree, (node) => {
    if (node.type !== 'blockquote' || node.data?.callout) return undefined;
    const last = node.children.at(-1);
    const parts = last?.type === 'paragraph' ? withoutSpeaker(last, starts) : undefined;
    const said = parts ?? fromList(node);
    if (said) node.children = [...node.children.slice(0, -1), ...said];
    return undefined;
  });
}

/** What a paragraph quotes, and its last line where that names who says it. */
function withoutSpeaker(paragraph: Paragraph, starts: number[]): Paragraph[] | undefined {
  const lines = linesOf(paragraph.children, starts);
  const [said, by] = [lines.slice(0, -1), lines.at(-1) ?? []];
  if (said.length === 0 || !namesSpeaker(textOf(by).trim(), said.map(textOf))) return undefined;
  return [said.flat(), by].map((nodes): Paragraph => {
    const children = trimPhrasing(nodes);
    return { type: 'paragraph', children, position: spanOf(children) };
  });
}

function namesSpeaker(line: string, above: string[]): boolean {
  if (line === '' || weightOf(line) > longest) return false;
  if (inBrackets.test(line)) return true;
  if (endsSentence.test(line)) return false;
  // Several lines that a dash opens are a dialogue.
  if (dash.test(line)) return !above.some((one) => dash.test(one)) && !/[!?。！？]/u.test(line);
  return isQuoted(above.join(' ')) && !/^[“„"«»「『]/u.test(line);
}

/** `- Ada Birch` below a quotation is a list to Markdown. */
function fromList({ children }: Blockquote): Paragraph[] | undefined {
  const [before, last] = children.slice(-2);
  if (before?.type !== 'paragraph' || last?.type !== 'list' || last.ordered) return undefined;
  const [item, ...others] = last.children;
  const [by, ...more] = item?.children ?? [];
  if (others.length > 0 || more.length > 0 || by?.type !== 'paragraph') return undefined;
  const isName = names.test(textOf(by)) || isQuoted(textOf(before));
  return isName && namesSpeaker(`— ${textOf(by)}`, [textOf(before)]) ? [by] : undefined;
}
