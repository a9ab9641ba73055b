import type { Blockquote } from 'mdast';
import { attributionIn } from '../article/attribution.ts';
import { paragraph, text } from './nodes.ts';

/** A quotation whose author stands at the end of its last line, with the author in a paragraph of its own. */
export function setOffAttribution(quotation: Blockquote): Blockquote {
  const last = quotation.children.at(-1);
  const end = last?.type === 'paragraph' ? last.children.at(-1) : undefined;
  if (last?.type !== 'paragraph' || end?.type !== 'text') return quotation;
  const found = attributionIn(end.value);
  if (!found) return quotation;
  const said = end.value.slice(0, found.index);
  const children = [...last.children.slice(0, -1), ...(said === '' ? [] : [{ ...end, value: said }])];
  if (children.length === 0) return quotation;
  return {
    ...quotation,
    children: [...quotation.children.slice(0, -1), { ...last, children }, paragraph(text(found.by))],
  };
}
