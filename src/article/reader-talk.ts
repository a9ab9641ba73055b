import type { Paragraph, RootContent } from 'mdast';
import { namesBackMatter } from '../language/heading-words.ts';
import { guidesReaders, isPostscript, isReaderTalk } from '../language/reader-talk.ts';
import { weightOf } from '../language/weight.ts';
import { lastSection, type OutlineSection, spanOf } from './outline.ts';
import { sentences, textOf, trimPhrasing } from './phrasing.ts';

declare module 'mdast' {
  interface ParagraphData {
    /** It is said to those who read the article, and not to an audience. */
    toReaders?: true;
  }
}

/** Longer sentences say something to an audience, in Chinese characters. */
const longest = 80;
/** And so does more that stands between two of them, behind one or before it: Thank you. Tell your friends. */
const [mostBetween, mostBehind, mostBefore] = [160, 60, 12];

/**
 * Parts what is said to readers alone, in what stands before the first heading of an article and below its last one, from
 * what is told there.
 * @param root is changed
 * @param title what the article is called
 */
export function partReaderTalk(root: OutlineSection, title: string, lang: string): void {
  if (root.sections.length === 0) return;
  for (const section of new Set([root, lastSection(root).section, lastTold(root)]))
    section.blocks = section.blocks.flatMap((block): RootContent[] =>
      block.type === 'paragraph' ? parted(block, title, lang) : [block],
    );
}

/** The section that an article ends in before what is there to be looked up. */
function lastTold(root: OutlineSection): OutlineSection {
  const told = root.sections.findLast(
    ({ heading }) => heading !== undefined && !namesBackMatter(textOf(heading.children)),
  );
  return told ? lastSection(told).section : root;
}

/** Whether a block is said to readers alone. */
export const isToReaders = (block: RootContent): boolean =>
  block.type === 'paragraph' && block.data?.toReaders === true;

function parted(block: Paragraph, title: string, lang: string): Paragraph[] {
  if (isPostscript(textOf(block)) || guidesReaders(textOf(block))) return [marked(block)];
  const said = saidIn(block, title, lang);
  const [first, last] = [said[0], said.at(-1)];
  if (!said.some(({ talks }) => talks)) return [block];
  const told = said.reduce((sum, { nodes, talks }) => sum + (talks ? 0 : weightOf(textOf(nodes))), 0);
  const most = first?.talks ? (last?.talks ? mostBetween : mostBehind) : mostBefore;
  if (told <= most) return [marked(block)];
  return runsOf(said).map(({ nodes, talks }) => {
    const children = trimPhrasing(nodes);
    const part: Paragraph = { ...block, children, position: spanOf(children) };
    return talks ? marked(part) : part;
  });
}

/** The sentences of a paragraph; signs without a word belong to the one before them, and a question to what asks for its answer. */
function saidIn(block: Paragraph, title: string, lang: string): Said[] {
  const said: Said[] = [];
  for (const nodes of sentences(block.children, lang)) {
    const last = said.at(-1);
    if (last && !/[\p{L}\p{N}]/u.test(textOf(nodes))) last.nodes = [...last.nodes, ...nodes];
    else said.push({ nodes, talks: false });
  }
  for (const one of said.toReversed()) {
    const text = textOf(one.nodes);
    const next = said[said.indexOf(one) + 1];
    one.talks =
      weightOf(text) <= longest &&
      (isReaderTalk(text, title) || (next?.talks === true && /[?？؟]\s*$/u.test(text)));
  }
  return said;
}

const marked = (block: Paragraph): Paragraph => ({ ...block, data: { ...block.data, toReaders: true } });

interface Said {
  nodes: Paragraph['children'];
  talks: boolean;
}

/** Sentences that both talk to readers, or both do not, as one. */
function runsOf(said: Said[]): Said[] {
  const runs: Said[] = [];
  for (const { nodes, talks } of said) {
    const last = runs.at(-1);
    if (last?.talks === talks) last.nodes = [...last.nodes, ...nodes];
    else runs.push({ nodes, talks });
  }
  return runs;
}
