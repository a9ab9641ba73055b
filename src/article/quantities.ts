import type { Nodes, PhrasingContent, Root, Text } from 'mdast';
import { textOf } from './phrasing.ts';

declare module 'mdast' {
  interface TextData {
    /** The number that the text starts with is an amount, such as 1.5 in “1.5 million homes”: no order of sections. */
    startsWithQuantity?: true;
  }
}

/** A decimal at the head of a title with nothing but a space behind it. */
const bareDecimal = /^(\d{1,3}(?:\.\d{1,3})+)\s/;
const anyDecimal = /^(\d{1,3}(?:\.\d{1,3})+)(?![\d.]*\d)/;
const anyWhole = /^(\d{1,3})(?=[.)．、\s])(?!\.\d)/;

/**
 * Tells the numbers of sections from amounts: 2.1 counts where 2, 2.2 or 2.3 stands at the head of another title, 2.5
 * where 2.4 or 2.3 does. Any other decimal that a title starts with is marked as an amount.
 * @param tree is changed
 */
export function markQuantities(tree: Root): void {
  const titles = titlesIn(tree);
  const texts = titles.map(textOf);
  const known = new Set(
    texts.flatMap((text) => anyDecimal.exec(text)?.[1] ?? anyWhole.exec(text)?.[1] ?? []),
  );
  titles.forEach((title, index) => {
    const decimal = bareDecimal.exec(texts[index] ?? '')?.[1];
    const leaf = decimal === undefined || isOrder(decimal, known) ? undefined : firstText(title);
    if (leaf) leaf.data = { ...leaf.data, startsWithQuantity: true };
  });
}

export const startsWithQuantity = (title: PhrasingContent[]): boolean =>
  firstText(title)?.data?.startsWithQuantity === true;

/** What could be a title: headings, and text in bold. */
function titlesIn(node: Nodes): PhrasingContent[][] {
  if (node.type === 'heading' || node.type === 'strong') return [node.children];
  return 'children' in node ? (node.children as Nodes[]).flatMap(titlesIn) : [];
}

function isOrder(decimal: string, known: Set<string>): boolean {
  const end = decimal.lastIndexOf('.');
  const [above, last] = [decimal.slice(0, end), Number(decimal.slice(end + 1))];
  const counted = (by: number): boolean => known.has(`${above}.${last + by}`);
  // A number may be missing: then the run is told as out of order.
  return last === 1 ? known.has(above) || counted(1) || counted(2) : counted(-1) || (last > 2 && counted(-2));
}

function firstText(nodes: PhrasingContent[]): Text | undefined {
  const [first] = nodes;
  if (first?.type === 'text') return first;
  return first && 'children' in first ? firstText(first.children) : undefined;
}
