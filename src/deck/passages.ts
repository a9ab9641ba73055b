import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { continuesAbove, sentences, textOf, trimPhrasing } from '../article/phrasing.ts';
import { weightOf } from '../language/weight.ts';
import { paragraphOf } from './nodes.ts';

/** As much of a sentence as stands in one paragraph: one that leads to a formula goes on behind it. */
export interface Span {
  of: Paragraph;
  nodes: PhrasingContent[];
}

/** Whether a block is a formula in lines of its own. */
export function isFormula(block: RootContent): boolean {
  if (block.type !== 'paragraph') return false;
  const [only, ...others] = trimPhrasing(block.children);
  return only?.type === 'inlineMath' && others.length === 0 && 'displayed' in only;
}

/** What leads to something else ends so. */
const leading = /[:：,，、;；]\s*$/u;

/** A line all in bold that is longer than this, in Chinese characters, says something by itself. */
const boldNameRoom = 24;

/** Whether a paragraph is a line in bold that names what stands below it. */
export const isNameLine = ({ children }: Paragraph): boolean =>
  children.every((node) => node.type === 'strong' || textOf(node).trim() === '') &&
  children.some(({ type }) => type === 'strong') &&
  weightOf(textOf(children)) <= boldNameRoom;

/**
 * Whether two paragraphs are told together: a formula with what leads to it and what goes on behind it, a line that ends in
 * a colon or names what is told, with that.
 */
export function runsOn(before: RootContent, after: RootContent): boolean {
  if (before.type !== 'paragraph' || after.type !== 'paragraph') return false;
  if (isFormula(after)) return true;
  if (isFormula(before)) return continuesAbove(after);
  return leading.test(textOf(before)) || (isNameLine(before) && !isNameLine(after));
}

/** Paragraphs in runs of those that are not told apart. */
export function toPassages(paragraphs: Paragraph[]): Paragraph[][] {
  const passages: Paragraph[][] = [];
  for (const paragraph of paragraphs) {
    const last = passages.at(-1);
    const before = last?.at(-1);
    if (last && before && runsOn(before, paragraph)) last.push(paragraph);
    else passages.push([paragraph]);
  }
  return passages;
}

/** The sentences of a passage, each with the paragraphs that it stands in. */
export function sentencesOf(passage: Paragraph[], lang: string): Span[][] {
  const all: Span[][] = [];
  for (const paragraph of passage) {
    const own = isFormula(paragraph) ? [paragraph.children] : sentences(paragraph.children, lang);
    own.forEach((nodes, place) => {
      const span = { of: paragraph, nodes };
      const last = place === 0 ? all.at(-1) : undefined;
      if (last) last.push(span);
      else all.push([span]);
    });
  }
  return all;
}

/** The text of a sentence, whatever paragraphs it stands in. */
export const nodesOf = (sentence: Span[]): PhrasingContent[] => sentence.flatMap(({ nodes }) => nodes);

/** Sentences one after the other, as the article sets them. */
export const joinSentences = (all: PhrasingContent[][]): PhrasingContent[] => trimPhrasing(all.flat());

/** Sentences in the paragraphs that they stand in. */
export function toParagraphs(all: Span[][]): Paragraph[] {
  const runs: Span[][] = [];
  for (const span of all.flat()) {
    const last = runs.at(-1);
    if (last?.[0]?.of === span.of) last.push(span);
    else runs.push([span]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    const place = first?.of.position ? { position: first.of.position } : {};
    return { ...paragraphOf(joinSentences(run.map(({ nodes }) => nodes))), ...place };
  });
}
