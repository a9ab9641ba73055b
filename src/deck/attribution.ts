import type { Blockquote, PhrasingContent } from 'mdast';
import { attributionIn, remarkIn } from '../article/attribution.ts';
import { slicePhrasing, textOf, trimPhrasing } from '../article/phrasing.ts';
import { paragraphOf } from './nodes.ts';

/** A quotation whose author stands at the end of its last line, with the author in a paragraph of its own. */
export function setOffAttribution(quotation: Blockquote): Blockquote {
  const last = quotation.children.at(-1);
  if (last?.type !== 'paragraph') return quotation;
  const whole = textOf(last);
  const start = attributionIn(whole)?.index ?? remarkIn(whole) ?? 0;
  const said = trimPhrasing(slicePhrasing(last.children, 0, start));
  const by = withDash(trimPhrasing(slicePhrasing(last.children, start)));
  const parts =
    said.length > 0 ? [{ ...last, children: said }, paragraphOf(by)] : [{ ...last, children: by }];
  return { ...quotation, children: [...quotation.children.slice(0, -1), ...parts] };
}

/** A dash is written with hyphens where a keyboard has none: --- Ada Birch. */
function withDash(nodes: PhrasingContent[]): PhrasingContent[] {
  const [first, ...others] = nodes;
  return first?.type === 'text'
    ? [{ ...first, value: first.value.replace(/^-{2,3}\s*(?=\S)/, '— ') }, ...others]
    : nodes;
}
