import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { say } from '../../language/say.ts';
import { report } from '../../model/report.ts';
import { positionOf } from '../outline.ts';
import { slicePhrasing, textOf } from '../phrasing.ts';

/** A line of the source that is a heading but for a blank behind its signs; one of several tags is none. */
const near = /^(#{1,6})([^#\s](?:(?!\s#[^#\s]).)*)$/;
/** With one sign it may be a tag: `#roadmap`, `#travel #ice`. */
const title = /^#[^#\s][^#\n]*$/;

/**
 * Tells headings without a blank behind their signs, which Markdown shows as text elsewhere. One sign alone makes the
 * article's title where it opens the article; else it may be a tag, and is told only beside headings of this kind.
 * @param tree is changed
 */
export function readNearHeadings(tree: Root, file: VFile): void {
  const source = String(file.value);
  readTitle(tree, source);
  const found = tree.children.flatMap((node) => {
    if (node.type !== 'heading' && node.type !== 'paragraph') return [];
    const [, signs = '', words = ''] = near.exec(lineOf(node, source)) ?? [];
    return signs === '' ? [] : [{ node, signs, words }];
  });
  if (!found.some(({ node }) => node.type === 'heading')) return;
  for (const { node, signs, words } of found)
    report(file, {
      rule: 'near-heading',
      reason:
        node.type === 'heading'
          ? say`“${signs}${words}” is read as a heading, though nothing parts the ${signs} from it`
          : say`“${signs}${words}” is text, not a heading: nothing parts the ${signs} from it`,
      fix: say`Write “${signs} ${words}”.`,
      place: positionOf(node).start,
    });
}

/** Makes the line that opens an article its title, where it has no other one above its headings. */
function readTitle(tree: Root, source: string): void {
  const [first] = tree.children;
  if (first?.type !== 'paragraph' || source.slice(0, positionOf(first).start.offset).trim() !== '') return;
  const depths = new Set(tree.children.map((node) => (node.type === 'heading' ? node.depth : 0)));
  if (depths.has(1) || !depths.has(2) || !isTitle(first, source)) return;
  const heading: Heading = {
    ...first,
    type: 'heading',
    depth: 1,
    children: slicePhrasing(first.children, 1),
  };
  tree.children[0] = heading;
}

/** A sign that is written as an escape is meant as text. */
const isTitle = (node: Paragraph, source: string): boolean =>
  title.test(textOf(node)) && lineOf(node, source).startsWith('#');

function lineOf(node: RootContent, source: string): string {
  const start = positionOf(node).start.offset ?? 0;
  return /^[^\r\n]*/.exec(source.slice(start, start + longestTold))?.[0].trimEnd() ?? '';
}

/** A longer line is told as far as this, in characters. */
const longestTold = 200;
