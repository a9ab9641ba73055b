import type { Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { replaceAt } from '../model/long-lists.ts';
import { findPeriod, isPeriod } from './dated.ts';
import { positionOf, spanOf } from './outline.ts';
import { slicePhrasing, textOf, trimPhrasing } from './phrasing.ts';
import { toTitle } from './title.ts';

/** One alone may only say when something happened. */
const fewest = 2;
/** Longer ones are sentences. */
const longest = 60;

/**
 * Sets bold words with a period that paragraphs in a row begin with on lines of their own, as titles of what follows:
 * **Phase 1 (2026): the ground.** We begin with ….
 * @param parent is changed
 */
export function setOffDatedLeads(parent: Nodes): void {
  if (!('children' in parent) || parent.type === 'listItem') return;
  const children = parent.children as RootContent[];
  const runs: { index: number; parts: Paragraph[] }[][] = [[]];
  for (const [index, child] of children.entries()) {
    setOffDatedLeads(child);
    const parts = child.type === 'paragraph' ? partsOf(child) : undefined;
    if (parts) runs.at(-1)?.push({ index, parts });
    // What a paragraph announces may stand below it.
    else if (child.type !== 'list') runs.push([]);
  }
  const found = runs.filter(({ length }) => length >= fewest).flat();
  for (const { index, parts } of found.reverse()) replaceAt(children, index, 1, parts);
}

/** The title that a paragraph begins with, and the rest of it. */
function partsOf(paragraph: Paragraph): Paragraph[] | undefined {
  const [strong] = paragraph.children;
  if (strong?.type !== 'strong') return undefined;
  const lead = textOf(strong);
  const name = lead.replace(/\s*[。．.:：]\s*$/u, '');
  const rest = trimPhrasing(slicePhrasing(paragraph.children, lead.length));
  const isTitle = name !== lead || /^[:：]/u.test(textOf(rest));
  if (!isTitle || name.length > longest || isPeriod(name) || textOf(rest).length < 2) return undefined;
  const title = slicePhrasing(strong.children, 0, name.length);
  if (!findPeriod(toTitle(title, positionOf(paragraph)))) return undefined;
  const said = trimPhrasing(slicePhrasing(rest, /^[:：]?\s*/u.exec(textOf(rest))?.[0].length ?? 0));
  return [placed([{ ...strong, children: title }], paragraph), placed(said, paragraph)];
}

const placed = (children: PhrasingContent[], { position }: Paragraph): Paragraph => ({
  type: 'paragraph',
  children,
  ...(children.every((child) => child.position)
    ? { position: spanOf(children) }
    : position
      ? { position }
      : {}),
});
