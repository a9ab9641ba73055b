import type { Nodes } from 'mdast';
import type { Deck, Slide } from '../model/deck.ts';
import type { ShownSlide } from '../model/shown.ts';
import { ownHeading } from './slide.ts';

/** All that a slide holds, in the order of reading: its title, its matter, its head and foot. */
export const nodesOf = (slide: Slide): Nodes[] => [
  ...(slide.header ?? []),
  ...(ownHeading(slide)?.children ?? []),
  ...slide.content,
  ...(slide.footer ?? []),
];

/** The texts of a node: what it says in words, in code and in formulas. The source of a drawing is not shown. */
export function textLeaves(node: Nodes): string[] {
  if (node.type === 'code' && node.data?.drawn) return [];
  if (/^(?:text|inlineCode|code|inlineMath)$/.test(node.type)) return [(node as { value: string }).value];
  return 'children' in node ? node.children.flatMap((child) => textLeaves(child)) : [];
}

/** What is set apart from its neighbours. */
const isBlock = ({ type }: Nodes): boolean => type === 'paragraph' || type === 'tableCell' || type === 'code';

/** What a deck shows if all goes by its plan: every text is seen, and every picture there. */
export const plannedShown = (deck: Deck): ShownSlide[] => deck.slides.map(plannedSlide);

export function plannedSlide(slide: Slide): ShownSlide {
  const leaves: string[] = [];
  const addresses: string[] = [];
  const pictures: ShownSlide['pictures'] = [];
  const walk = (node: Nodes): void => {
    // Behind a letter, the sign of a number would be a hyphen.
    if (isBlock(node)) leaves.push('\n');
    if ('value' in node) leaves.push(node.value);
    if (node.type === 'link') addresses.push(node.url.trim());
    if (node.type === 'image') {
      pictures.push({ alt: node.alt ?? '', visible: true });
      leaves.push(node.alt ?? '');
    }
    if ('children' in node) for (const child of node.children) walk(child);
    if (isBlock(node)) leaves.push('\n');
  };
  for (const node of nodesOf(slide)) walk(node);
  return { text: leaves.join(''), addresses, pictures };
}
