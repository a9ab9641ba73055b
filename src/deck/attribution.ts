import type { Blockquote } from 'mdast';
import { paragraph, text } from './nodes.ts';

/**
 * At the end of a quotation, behind its last mark, which in German is “ or «: a dash, and a name that no full stop ends;
 * or what somebody is, with a name or a comma behind: — a nurse, Ward 4.
 */
const saidBy =
  /(?<=[.!?…»«›‹”“"’‘'。！？」』\])]|^)\s*(?<by>[—–―]{1,2}\s*(?=[\p{Lu}\p{Lo}]|\p{Ll}[^—–―!?。！？\n]*(?:,\s|\s\p{Lu}))[^—–―!?。！？\n]{2,60})(?<![.;:,])$/u;

/** A quotation whose author stands at the end of its last line, with the author in a paragraph of its own. */
export function setOffAttribution(quotation: Blockquote): Blockquote {
  const last = quotation.children.at(-1);
  const end = last?.type === 'paragraph' ? last.children.at(-1) : undefined;
  if (last?.type !== 'paragraph' || end?.type !== 'text') return quotation;
  const match = saidBy.exec(end.value);
  const by = match?.groups?.by;
  if (!match || by === undefined) return quotation;
  const said = end.value.slice(0, match.index);
  const children = [...last.children.slice(0, -1), ...(said === '' ? [] : [{ ...end, value: said }])];
  if (children.length === 0) return quotation;
  return {
    ...quotation,
    children: [...quotation.children.slice(0, -1), { ...last, children }, paragraph(text(by))],
  };
}
