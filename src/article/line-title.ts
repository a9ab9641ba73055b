import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { greets } from '../language/letter-words.ts';
import { weightOf } from '../language/weight.ts';
import { fewestBelow, findTitles, isNumbered, saysLittle } from './find-titles.ts';
import { boldLine } from './groups.ts';
import { saysOfItself } from './masthead.ts';
import { textOf } from './phrasing.ts';
import { withoutTitleRemark } from './title-remark.ts';

/** So many bold lines with numbers in an article without headings are its headings. */
export const fewestNumbered = 3;

/** Longer lines say something by themselves, in Chinese characters. */
const longest = 36;

/**
 * An article that a line opens, bold or not, over all headings or over the text that it has in their place, has its title
 * there: it is made the heading that it is meant for. So is a heading of a lower level, alone over bold lines for chapters.
 */
export function withLineTitle(tree: Root, named?: string, filed = ''): Root {
  const [first, ...others] = tree.children;
  if (!first || named !== undefined || others[0]?.type === 'list') return tree;
  if (first.type === 'heading')
    return isOverBoldLines(others) ? { ...tree, children: [{ ...first, depth: 1 }, ...others] } : tree;
  const words = boldLine(first) ?? plainLine(first);
  if (!words) return tree;
  const title: Heading = { type: 'heading', depth: 1, children: words, ...placeOf(first) };
  if (saysLittle(title) || isNumbered(title) || !standsAbove(tree, filed)) return tree;
  return { ...tree, children: [title, ...others] };
}

const isOverBoldLines = (blocks: RootContent[]): boolean =>
  blocks.every(({ type }) => type !== 'heading') &&
  blocks.filter((block) => boldLine(block)).length >= fewestBelow;

const placeOf = ({ position }: RootContent): Pick<Heading, 'position'> => (position ? { position } : {});

/** A short line that neither ends as a sentence does nor leads to what follows, greets nobody and says nothing of the article. */
function plainLine(block: RootContent): PhrasingContent[] | undefined {
  if (!isWords(block)) return undefined;
  const called = { ...block, children: withoutTitleRemark(block.children) ?? block.children };
  if (saysOfItself(called)) return undefined;
  const text = textOf(called).trim();
  const isLine = /^[\p{Lu}\p{Lo}\p{N}“「『《【"¿¡].*[^.。．,，、،;；:：…]$/u.test(text);
  return isLine && weightOf(text) <= longest && !greets(text) ? block.children : undefined;
}

const isWords = (block: RootContent): block is Paragraph =>
  block.type === 'paragraph' &&
  !block.data?.field &&
  block.children.every(({ type }) => type === 'text' || type === 'emphasis' || type === 'inlineCode');

/** Fewer blocks without a heading are a note, and not an article with a title. */
const fewestBlocks = 3;

function standsAbove({ children }: Root, filed: string): boolean {
  const [first, second] = children;
  const isSigned = second?.type === 'paragraph' && saysOfItself(second);
  const headings = children.filter((node) => node.type === 'heading');
  if (headings.length > 0) {
    const isTitled = findTitles({ type: 'root', children }, undefined, filed).title !== undefined;
    return !isTitled && (isSigned || headings.length >= fewestBelow);
  }
  const lines = children.slice(1).flatMap((node) => {
    const line = boldLine(node);
    return line ? [{ children: line, ...placeOf(node) }] : [];
  });
  if (isSigned || lines.filter(isNumbered).length >= fewestNumbered) return true;
  // A bold line may be one of several topics.
  return boldLine(first) === undefined && second?.type === 'paragraph' && children.length >= fewestBlocks;
}
