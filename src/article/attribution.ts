import type { Blockquote, Paragraph, Root } from 'mdast';
import { textOf } from './phrasing.ts';

/**
 * At the end of a quotation, behind its last mark, which in German is “ or «: a dash, and a name that no full stop ends;
 * or what somebody is, with a name or a comma behind: — a nurse, Ward 4; or all that in brackets behind what closes it.
 */
const saidBy =
  /(?:(?<=[.!?…»«›‹”“"’‘'。！？」』\])]|^)\s*(?<by>[—–―]{1,2}\s*(?=[\p{Lu}\p{Lo}]|\p{Ll}[^—–―!?。！？\n]*(?:,\s|\s\p{Lu}))[^—–―!?。！？\n]{2,60})(?<![.;:,])|(?<=[」』”“»«"])\s*(?<in>[（(](?![^()（）]*\d{4})[^()（）.。!?！？\n]{2,60}[)）]))$/u;

/** Who says what a text quotes, and where that begins: a dash and a name, or these in brackets. */
export function attributionIn(text: string): { index: number; by: string } | undefined {
  const match = saidBy.exec(text);
  const by = match?.groups?.by ?? match?.groups?.in;
  return match && by !== undefined ? { index: match.index, by } : undefined;
}

/** What a quotation opens with, and what closes it. */
const marks: Readonly<Record<string, string>> = {
  '“': '”',
  '「': '」',
  '『': '』',
  '«': '»',
  '»': '«',
  '„': '“”',
  '"': '"',
};

/**
 * Makes quotations of paragraphs that are nothing else: words between marks, and who says them.
 * @param root is changed
 */
export function setOffQuotations(root: Root): void {
  root.children = root.children.map((block) =>
    block.type === 'paragraph' && isQuotation(block) ? quotationOf(block) : block,
  );
}

const quotationOf = (block: Paragraph): Blockquote => ({
  type: 'blockquote',
  children: [block],
  ...(block.position ? { position: block.position } : {}),
});

function isQuotation(block: Paragraph): boolean {
  const text = textOf(block).trim();
  const closing = marks[text.charAt(0)];
  const found = closing === undefined ? undefined : attributionIn(text);
  const said = text.slice(1, found?.index).trimEnd();
  const isClosed = closing?.includes(said.slice(-1)) === true && said.length > 1;
  // Words behind the first of several quotations are the author's own.
  return found !== undefined && isClosed && ![...said.slice(0, -1)].some((sign) => closing?.includes(sign));
}
