import type { Blockquote, Paragraph, RootContent } from 'mdast';
import { namesOpening } from '../language/heading-words.ts';
import type { Summary } from '../model/roadmap.ts';
import { isAttributed } from './attribution.ts';
import { areBadges } from './badges.ts';
import { boldLine } from './groups.ts';
import { type OutlineSection, positionOf } from './outline.ts';
import { slicePhrasing, textOf, trimPhrasing, withoutColon } from './phrasing.ts';

/**
 * A quotation that opens the article sums it up, with a bold lead as its label, and so does a paragraph whose lead says
 * so: TL;DR — …. A quotation with a label may follow opening paragraphs; any other one belongs where it stands, as do the
 * words of somebody else.
 * @param root is changed
 */
export function takeSummary(root: OutlineSection): Summary | undefined {
  const { blocks } = root;
  const opening = blocks.findIndex((block) => !isAside(block));
  const labelled = summaryIn(blocks[opening]);
  if (labelled) blocks.splice(opening, 1);
  return labelled ?? takeQuotation(root);
}

/** Behind what a text is called before it begins. */
const lead = /^([^:：—–\n]{2,30}?)(?:\s*[:：]|\s+[—–-]\s|\s*——)\s*(?=\S)/u;

/** What the start of a text says that it is, where that is a summary, and how much of it says so: TL;DR — … */
export function summaryLabel(text: string): { name: string; length: number } | undefined {
  const [whole = '', name = ''] = lead.exec(text) ?? [];
  return namesOpening(name) ? { name, length: whole.length } : undefined;
}

const summaryIn = (block: RootContent | undefined): Summary | undefined =>
  block?.type === 'paragraph' ? labelledIn(block) : undefined;

/** A paragraph that says by its lead that it sums up, without that. */
function labelledIn(block: Paragraph): Summary | undefined {
  const label = summaryLabel(textOf(block));
  if (!label) return undefined;
  const said = trimPhrasing(slicePhrasing(block.children, label.length));
  return {
    label: [{ type: 'text', value: label.name }],
    paragraphs: [{ ...block, children: said }],
    position: positionOf(block),
  };
}

function takeQuotation({ blocks }: OutlineSection): Summary | undefined {
  const index = blocks.findIndex((block) => block.type === 'blockquote' && !block.data?.callout);
  const quote = blocks[index] as Blockquote | undefined;
  const [first, ...others] = (quote?.children ?? []) as Paragraph[];
  if (!quote || !first || !quote.children.every((child) => child.type === 'paragraph')) return undefined;
  const label = bold(first);
  const before = blocks.slice(0, index).filter((block) => !isAside(block));
  const opens = before.every((block) => block.type === 'paragraph' && !boldLine(block));
  if (!opens || (!label && (before.length > 0 || isAttributed([first, ...others])))) return undefined;
  blocks.splice(index, 1);
  const position = positionOf(quote);
  const plain = label ? undefined : labelledIn(first);
  if (plain) return { ...plain, paragraphs: [...plain.paragraphs, ...others], position };
  if (!label) return { paragraphs: [first, ...others], position };
  const text = textOf(first);
  const rest = slicePhrasing(
    first.children,
    text.length - text.slice(label.length).replace(/^\s*[:：]\s*/u, '').length,
  );
  const body: Paragraph = { ...first, children: trimPhrasing(rest) };
  const paragraphs = body.children.length > 0 ? [body, ...others] : others;
  if (paragraphs.length === 0) return { paragraphs: [first], position };
  return { label: withoutColon(label.children), paragraphs, position };
}

/** What stands before the article's own text and is none of it. */
const isAside = (block: RootContent): boolean =>
  block.type === 'thematicBreak' || (block.type === 'paragraph' && areBadges(block.children));

/** A bold lead that a colon sets off from what follows, or that says what this is above a sentence of its own: **TL;DR** We ship. */
function bold(paragraph: Paragraph): { children: Paragraph['children']; length: number } | undefined {
  const [strong] = paragraph.children;
  if (strong?.type !== 'strong') return undefined;
  const lead = textOf(strong);
  const after = textOf(paragraph).slice(lead.length);
  const colon = /[:：]\s*$/u.test(lead) || /^\s*[:：]/u.test(after) || after.trim() === '';
  const isName = namesOpening(lead.trim()) && /^\s+[\p{Lu}\p{Lo}\p{N}]/u.test(after);
  return colon || isName ? { children: strong.children, length: lead.length } : undefined;
}
