import type { List, Nodes, Paragraph, RootContent } from 'mdast';
import { append } from '../model/long-lists.ts';
import { isPeriod } from './dated.ts';
import { positionOf, spanOf } from './outline.ts';
import { textOf } from './phrasing.ts';

/** Fewer may only say when something happened. */
const fewest = 3;
/** A period alone, up to a colon behind which something is said. */
const lead = /^\s*([^:：\n]{4,30})(?:：|:(?=\s))\s*\S/u;

/**
 * Makes points of paragraphs in a row that each begin with a period and a colon: 2026 年：…, 2027 年：…, 2028 年：…
 * @param parent is changed
 */
export function listDatedParagraphs(parent: Nodes): void {
  if (!('children' in parent) || parent.type === 'listItem') return;
  const result: RootContent[] = [];
  let run: Paragraph[] = [];
  const close = (): void => {
    append(result, run.length < fewest ? run : [toList(run)]);
    run = [];
  };
  for (const child of parent.children as RootContent[]) {
    listDatedParagraphs(child);
    if (child.type === 'paragraph' && isDated(child)) run.push(child);
    else {
      close();
      result.push(child);
    }
  }
  close();
  if (result.length < parent.children.length) parent.children = result as typeof parent.children;
}

const isDated = (paragraph: Paragraph): boolean => {
  const period = paragraph.children[0]?.type === 'text' ? lead.exec(textOf(paragraph))?.[1] : undefined;
  return period !== undefined && isPeriod(period.trim());
};

const toList = (paragraphs: Paragraph[]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: paragraphs.map((paragraph) => ({
    type: 'listItem',
    spread: false,
    children: [paragraph],
    position: positionOf(paragraph),
  })),
  position: spanOf(paragraphs),
});
