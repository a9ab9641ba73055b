import type { Blockquote, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { weightOf } from '../language/weight.ts';
import { append } from '../model/long-lists.ts';
import { attributionIn, isQuoted } from './attribution.ts';
import { toList } from './label-lines.ts';
import { inOrder, type OutlineSection, spanOf } from './outline.ts';
import { slicePhrasing, textOf, trimPhrasing } from './phrasing.ts';

const fewest = 2;
/** A longer quotation, in Chinese characters, is shown alone; so is each of several that fill more than a slide. */
const [longest, longestList] = [70, 170];

/**
 * Makes points of short quotations that follow one another: what several people say is heard together, below what leads to it.
 * @param root all within it is changed
 */
export function listQuotations(root: OutlineSection): void {
  for (const section of inOrder(root)) section.blocks = withLists(section.blocks);
}

function withLists(blocks: RootContent[]): RootContent[] {
  const listed: RootContent[] = [];
  let run: { block: RootContent; said: PhrasingContent[] }[] = [];
  const close = (): void => {
    const lines = run.map(({ said }) => said);
    const all = run.map(({ block }) => block);
    const isList = run.length >= fewest && weightOf(lines.map(textOf).join(' ')) <= longestList;
    append(listed, isList ? [toList(lines, spanOf(all))] : all);
    run = [];
  };
  for (const block of blocks) {
    const said = block.type === 'blockquote' ? inOneParagraph(block) : undefined;
    if (!said) close();
    if (said) run.push({ block, said });
    else listed.push(block);
  }
  close();
  return listed;
}

/** A short quotation of one paragraph, with who says it in a line below. */
function inOneParagraph({ children, data }: Blockquote): PhrasingContent[] | undefined {
  const [first, second, ...others] = children;
  if (data?.callout || first?.type !== 'paragraph' || others.length > 0) return undefined;
  const [said, by] = second ? [first.children, speakerIn(second)] : partedAt(first);
  if (!by || weightOf(textOf(said)) > longest || !(isQuoted(textOf(said)) || by.length > 0)) return undefined;
  return by.length > 0 ? [...said, { type: 'break' }, ...inItalics(by)] : said;
}

/** A name in signs that lean in no type is left upright. */
const inItalics = (by: PhrasingContent[]): PhrasingContent[] =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(textOf(by))
    ? by
    : [{ type: 'emphasis', children: by, position: spanOf(by) }];

const speakerIn = (block: Blockquote['children'][number]): PhrasingContent[] | undefined =>
  block.type === 'paragraph' && attributionIn(textOf(block))?.index === 0 ? block.children : undefined;

/** What one paragraph quotes, and who it says that says it, if anybody. */
function partedAt(paragraph: Paragraph): [said: PhrasingContent[], by: PhrasingContent[]] {
  const at = attributionIn(textOf(paragraph))?.index ?? Number.POSITIVE_INFINITY;
  return [slicePhrasing(paragraph.children, 0, at), slicePhrasing(paragraph.children, at)].map(
    trimPhrasing,
  ) as [PhrasingContent[], PhrasingContent[]];
}
