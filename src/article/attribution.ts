import type { Blockquote, Paragraph, Root } from 'mdast';
import { mayBeName } from '../language/letter-words.ts';
import { weightOf } from '../language/weight.ts';
import { parsePeriod } from './period.ts';
import { textOf } from './phrasing.ts';

/**
 * At the end of a quotation, behind its last mark, which in German is “ or «: a dash, and a name that no full stop ends;
 * or what somebody is, with a name or a comma behind: — a nurse, Ward 4; or all that in brackets behind what closes it.
 */
const saidBy =
  /(?:(?<=[.!?…»«›‹”“"’‘'。！？」』\])]|^)\s*(?<by>(?:[—–―]{1,2}|-{2,3})\s*(?=[\p{Lu}\p{Lo}]|\p{Ll}[^—–―!?。！？\n]*(?:,\s|\s\p{Lu}))[^—–―!?。！？\n]{2,60})(?<![.;:,])|(?<=[」』”“»«"])\s*(?<in>[（(](?![^()（）]*\d{4})[^()（）.。!?！？\n]{2,60}[)）]))$/u;

/** Who says what a text quotes, and where that begins: a dash and a name, or these in brackets. */
export function attributionIn(text: string): { index: number; by: string } | undefined {
  const match = saidBy.exec(text);
  const by = match?.groups?.by ?? match?.groups?.in;
  return match && by !== undefined && !isStatement(by) ? { index: match.index, by } : undefined;
}

/** A share, or a year with more words and another figure behind it that no comma sets off: 2030년까지 1분 이내로. */
const figured =
  /\p{Nd}\s*[%％]|(?<!\p{Nd})(?:19|20)\p{Nd}{2}(?!\p{Nd})[^,，、;；()（）]*?\p{L}{2}[^,，、;；()（）]*\p{Nd}/u;

/** Whether words behind a dash tell a goal and not who speaks: they begin with when it is reached, or say how much. */
function isStatement(text: string): boolean {
  const words = text.replace(/^[\s—–―-]+/u, '');
  return figured.test(words) || parsePeriod(words) !== undefined;
}

/** Behind what somebody says, in brackets, who that is: … ours. (Ada Birch, harbour office) */
const inBrackets = /(?<=[.!?…。！？]\s*)[（(][^()（）\d]{2,40}(?<![.。!?！？])[)）]$/u;

/** Whether a quotation says whose words it has, at its end or in a last paragraph. */
export function isAttributed(paragraphs: readonly Paragraph[]): boolean {
  const last = textOf(paragraphs.at(-1)?.children ?? []).trim();
  const above = paragraphs.slice(0, -1).map(textOf).join(' ').trim();
  const isNamed = /[.!?…。！？”」』]$/u.test(above) && mayBeName(last);
  return (
    isQuoted(above) || isNamed || attributionIn(last) !== undefined || inBrackets.test(`${above}${last}`)
  );
}

/** What is said of a quotation behind its last mark takes so many Chinese characters. */
const remarkRoom = 60;

/** Where a dash behind the last mark of a quotation begins what is said of it: “…” — so he told us, and so it came. */
export function remarkIn(text: string): number | undefined {
  const closing = marks[text.charAt(0)] ?? '';
  const end = [...text].findIndex((sign, at) => at > 0 && closing.includes(sign)) + 1;
  const behind = text.slice(end);
  const isRemark =
    end > 0 &&
    /^\s*[—–―]{1,2}\s*\S/u.test(behind) &&
    ![...behind].some((sign) => sign === text.charAt(0) || closing.includes(sign));
  return isRemark && weightOf(behind) <= remarkRoom && !isStatement(behind) ? end : undefined;
}

/** What a quotation opens with, and what closes it. */
const marks: Readonly<Record<string, string>> = {
  '“': '”',
  '「': '」',
  '『': '』',
  '«': '»',
  '»': '«',
  // Its writers often have no other closing mark at hand.
  '„': '“”"',
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
  const found = attributionIn(text);
  return found !== undefined && isQuoted(text.slice(0, found.index));
}

/** Whether a text is one quotation: words behind the first of several are the author's own. */
export function isQuoted(text: string): boolean {
  const said = text.trim();
  const closing = marks[said.charAt(0)];
  if (closing === undefined || said.length < 3 || !closing.includes(said.slice(-1))) return false;
  return ![...said.slice(1, -1)].some((sign) => closing.includes(sign));
}
