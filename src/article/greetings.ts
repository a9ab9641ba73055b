import type { Paragraph } from 'mdast';
import { greets, selfNamedIn } from '../language/letter-words.ts';
import type { Metadata } from '../model/roadmap.ts';
import { arePictures } from './badges.ts';
import { inOrder, type OutlineSection, spanOf } from './outline.ts';
import { sentences, textOf, trimPhrasing } from './phrasing.ts';

/** A greeting, and who says it, takes no more sentences. */
const mostGreeting = 2;

/** So much stands at the most before the greeting that an article opens with: a remark, a picture. */
const mostBefore = 2;

/**
 * Parts the sentences that a section opens with and that greet those who listen from what its first paragraph goes on to say.
 * @param root is changed, and all within it
 */
export function partGreetings(root: OutlineSection, lang: string): void {
  for (const section of inOrder(root)) {
    section.blocks = section.blocks.flatMap((block, at, all) =>
      block.type === 'paragraph' && all.slice(0, at).every(arePictures) ? parted(block, lang) : [block],
    );
  }
}

/** What is known of an article, and where nobody is named its author, who greets its readers: 大家好，我是老周。 */
export function withGreeter(metadata: Metadata, { blocks }: OutlineSection): Metadata {
  const opening = blocks.slice(0, mostBefore + 1).filter((block) => block.type === 'paragraph');
  const author = opening.map((block) => selfNamedIn(textOf(block))).find((name) => name !== undefined);
  return metadata.author === undefined && author !== undefined ? { ...metadata, author } : metadata;
}

function parted(block: Paragraph, lang: string): Paragraph[] {
  if (greets(textOf(block))) return [block];
  const said = sentences(block.children, lang);
  const count = Math.min(mostGreeting, said.length - 1);
  const end = Array.from({ length: Math.max(0, count) }, (_, index) => count - index).find((many) =>
    greets(textOf(said.slice(0, many).flat())),
  );
  if (end === undefined) return [block];
  return [said.slice(0, end), said.slice(end)].map((part): Paragraph => {
    const children = trimPhrasing(part.flat());
    return { ...block, children, position: spanOf(children) };
  });
}
