import type { List, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { replaceAt } from '../model/long-lists.ts';
import { isPeriod } from './dated.ts';
import { hasPeriod } from './groups.ts';
import { toList } from './label-lines.ts';
import { type OutlineSection, spanOf } from './outline.ts';
import { parsePeriod } from './period.ts';
import { sentences, slicePhrasing, textOf, trimPhrasing } from './phrasing.ts';
import { risingPeriods } from './rising-periods.ts';

/**
 * Makes points of the sentences of a paragraph that each open with a period, one behind the other, and are most of it: In 2026
 * …. By 2028 …. In 2030 …. What leads to them stays above them. The few paragraphs of equals are told alike.
 * @param section is changed, and all within it
 */
export function listDatedSentences({ heading, blocks, sections }: OutlineSection, lang: string): void {
  for (const [index, block] of [...blocks.entries()].reverse()) {
    const parts = heading && block.type === 'paragraph' ? partsOf(block, lang) : undefined;
    if (parts) replaceAt(blocks, index, 1, parts);
  }
  if (!areFewDated(sections, lang)) for (const child of sections) listDatedSentences(child, lang);
}

/** So many sections of a paragraph each are equals. */
const fewestEquals = 3;

/** Whether few of some equals are told along time. */
const areFewDated = (sections: OutlineSection[], lang: string): boolean =>
  areOfOneParagraph(sections) &&
  sections.filter(({ blocks: [told] }) => told?.type === 'paragraph' && partsOf(told, lang)).length * 2 <
    sections.length;

const areOfOneParagraph = (sections: OutlineSection[]): boolean =>
  sections.length >= fewestEquals &&
  sections.every(
    (one) =>
      !hasPeriod(one) &&
      one.sections.length === 0 &&
      one.blocks.length === 1 &&
      one.blocks[0]?.type === 'paragraph',
  );

/** So many figures are in a paragraph that tells of three periods. */
const figures = /(?:\p{Nd}+.*?){3}/su;

function partsOf(paragraph: Paragraph, lang: string): RootContent[] | undefined {
  if (paragraph.data?.field || !figures.test(textOf(paragraph))) return undefined;
  const said = sentences(paragraph.children, lang).flatMap(datedParts);
  const starts = [...said.keys()].filter((at) => opensPoint(said[at] ?? []));
  if (said.findLastIndex(isLead) > (starts[0] ?? 0)) return undefined;
  const points = starts.map((start, at) => said.slice(start, starts[at + 1]));
  const behind = behindLast(points);
  const told = points.map((point) => trimPhrasing(point.flat()));
  if (starts.length * 2 <= said.length || !risingPeriods(told.map(textOf))) return undefined;
  const list: List = { ...toList(told, spanOf(told.flat())), data: { areSentences: true } };
  return [...alone(said.slice(0, starts[0]), paragraph), list, ...alone(behind, paragraph)];
}

const opensPoint = (part: PhrasingContent[]): boolean =>
  parsePeriod(textOf(part)) !== undefined && !isLead(part);

/** What follows the last point is about all of them where each of the others is one sentence. */
function behindLast(points: PhrasingContent[][][]): PhrasingContent[][] {
  const isOfAll = points.slice(0, -1).every(({ length }) => length === 1);
  return isOfAll ? (points.at(-1)?.splice(1) ?? []) : [];
}

function alone(said: PhrasingContent[][], paragraph: Paragraph): Paragraph[] {
  const children = trimPhrasing(said.flat());
  return children.length > 0 ? [{ ...paragraph, children, position: spanOf(children) }] : [];
}

const border = /\s*[;；؛,，،]\s*(?=\S)/gu;
const colon = /[:：]\s*(?=\S)/gu;

/**
 * A sentence in its parts, where a period opens each of them and says more: 2026年试点，2027年推广；2030年普及。 What leads to several
 * of them, with a colon at its end, is a part of its own.
 */
export function datedParts(sentence: PhrasingContent[]): PhrasingContent[][] {
  const text = textOf(sentence);
  const behindLead = endOfLead(text);
  const from = behindLead ?? 0;
  const cuts = [...text.matchAll(border)]
    .map(({ index, 0: mark }) => ({ end: index, start: index + mark.length }))
    .filter(({ start }) => start > from && opensWithPeriod(text.slice(start)));
  const starts = [from, ...cuts.map(({ start }) => start)];
  const parts = starts.map((start, at) => slicePhrasing(sentence, start, cuts[at]?.end));
  if (!parts.every((part) => opensWithPeriod(textOf(part)))) return [sentence];
  if (behindLead === undefined) return parts;
  return parts.length > 1 ? [slicePhrasing(sentence, 0, from), ...parts] : [sentence];
}

/** Where what leads to parts ends: behind the colon that a period follows, unless it is a period alone. */
const endOfLead = (text: string): number | undefined =>
  [...text.matchAll(colon)]
    .filter(({ index }) => !isPeriod(text.slice(0, index)))
    .map(({ index, 0: mark }) => index + mark.length)
    .find((start) => opensWithPeriod(text.slice(start)));

const isLead = (part: PhrasingContent[]): boolean => /[:：]\s*$/u.test(textOf(part));

function opensWithPeriod(text: string): boolean {
  const match = parsePeriod(text);
  return match !== undefined && match.length < text.trimEnd().length;
}
