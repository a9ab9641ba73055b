import type { Heading, Root, RootContent } from 'mdast';
import { fewestBelow, findTitles, isNumbered, saysLittle } from './find-titles.ts';
import { boldLine } from './groups.ts';

/** So many bold lines with numbers in an article without headings are its headings. */
export const fewestNumbered = 3;

/**
 * An article that a bold line opens, over all headings or over the bold lines with numbers that stand for them, has its
 * title there: it is made the heading that it is meant for.
 */
export function withBoldTitle(tree: Root, named?: string, filed = ''): Root {
  const [first, ...others] = tree.children;
  const words = boldLine(first);
  if (!first || !words || named !== undefined || others[0]?.type === 'list') return tree;
  const title: Heading = { type: 'heading', depth: 1, children: words, ...placeOf(first) };
  if (saysLittle(title) || isNumbered(title) || !standsAbove(tree, filed)) return tree;
  return { ...tree, children: [title, ...others] };
}

const placeOf = ({ position }: RootContent): Pick<Heading, 'position'> => (position ? { position } : {});

function standsAbove(tree: Root, filed: string): boolean {
  const headings = tree.children.filter((node) => node.type === 'heading');
  if (headings.length > 0)
    return headings.length >= fewestBelow && findTitles(tree, undefined, filed).title === undefined;
  const lines = tree.children.filter((node) => {
    const children = boldLine(node);
    return children !== undefined && isNumbered({ children, ...placeOf(node) });
  });
  return lines.length >= fewestNumbered;
}
