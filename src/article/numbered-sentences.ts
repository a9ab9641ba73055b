import type { Paragraph, RootContent } from 'mdast';
import { nounLabel } from '../language/chapter-words.ts';
import { parseNumeral } from '../language/numerals.ts';
import { weightOf } from '../language/weight.ts';
import { replaceAt } from '../model/long-lists.ts';
import { runsOfParagraphs, toPoints } from './counted-paragraphs.ts';
import { findPeriod } from './dated.ts';
import { boldLine } from './groups.ts';
import { inOrder, type OutlineSection, positionOf, spanOf } from './outline.ts';
import { textOf, trimPhrasing } from './phrasing.ts';
import { toTitle } from './title.ts';

/** Two numbers may be chance. */
const fewest = 3;
/** In one section alone they are told as what stands there is. */
const fewestSections = 2;
/** A point takes so many Chinese characters. */
const pointRoom = 130;
/** What ends so is told with the block behind it. */
const leadsOn = /[:：]\s*$/u;

/**
 * Joins what an author counts on in bold through an article, sentence by sentence, with the paragraph that stands below it:
 * **1. By 2028 nobody drives.** / Cars do. Parted, one would be a slide's last line and the other the next one's first.
 * @param root is changed
 */
export function joinNumberedSentences(root: OutlineSection): void {
  const sections = [...inOrder(root)];
  const numbers = sections.flatMap(({ blocks }) => blocks.flatMap((block) => numberOf(block) ?? []));
  if (numbers.length < fewest || numbers.some((number, at) => number !== at + 1)) return;
  for (const { blocks } of sections)
    for (const [index, block] of [...blocks.entries()].reverse()) {
      const told = toldBelow(blocks, index);
      if (told && block.type === 'paragraph') replaceAt(blocks, index, 2, [joined(block, told)]);
    }
  listAlike(sections);
}

/** Such sentences of several sections as points in each: told as cards here and as prose there, they would look like others. */
function listAlike(sections: OutlineSection[]): void {
  const runs = sections.map(({ blocks }) => runsOfPoints(blocks));
  if (runs.filter(({ length }) => length > 0).length < fewestSections) return;
  sections.forEach(({ blocks }, at) => {
    for (const [start, run] of runs[at]?.reverse() ?? [])
      replaceAt(blocks, start, run.length, [toPoints(run)]);
  });
}

/** The places of short numbered paragraphs that follow each other, each with these; none where one is a title by itself. */
const runsOfPoints = (blocks: RootContent[]): [number, Paragraph[]][] =>
  runsOfParagraphs(blocks, isPoint).filter(([, run]) => run.length > 1 && !run.every(isDated));

const isPoint = (paragraph: Paragraph): boolean =>
  figureOf(paragraph) !== undefined && !boldLine(paragraph) && isShortPoint(paragraph);

/** As points of a list, those that all begin with a period would lose their numbers to it. */
const isDated = (paragraph: Paragraph): boolean =>
  findPeriod(toTitle(paragraph.children, positionOf(paragraph))) !== undefined;

const isShortPoint = ({ children }: Paragraph): boolean =>
  !leadsOn.test(textOf(children)) && weightOf(textOf(children)) <= pointRoom;

/** The number that a paragraph opens with in bold, behind a noun or not. */
const numberOf = (block: RootContent | undefined): number | undefined =>
  figureOf(block) ?? nounLabel(boldOpening(block))?.number;

/** The same where nothing but figures counts. */
function figureOf(block: RootContent | undefined): number | undefined {
  const figures = /^\s*#?(\d{1,2}|[一二三四五六七八九十]{1,3})\s?[.．、)）:：]/u.exec(boldOpening(block));
  return figures?.[1] ? parseNumeral(figures[1]) : undefined;
}

function boldOpening(block: RootContent | undefined): string {
  const [first] = block?.type === 'paragraph' ? trimPhrasing(block.children) : [];
  return first?.type === 'strong' ? textOf(first) : '';
}

const joined = (sentence: Paragraph, told: Paragraph): Paragraph => ({
  ...sentence,
  children: [...trimPhrasing(sentence.children), { type: 'text', value: ' ' }, ...told.children],
  position: spanOf([sentence, told]),
});

/** The only paragraph below a numbered sentence in bold, which leads to nothing else. */
function toldBelow(blocks: RootContent[], index: number): Paragraph | undefined {
  const [block, next, behind] = blocks.slice(index, index + 3);
  const isSentence =
    block?.type === 'paragraph' &&
    numberOf(block) !== undefined &&
    trimPhrasing(block.children).length === 1 &&
    !boldLine(block);
  const isOnly = behind?.type !== 'paragraph' || numberOf(behind) !== undefined;
  const isTold =
    next?.type === 'paragraph' && next.children[0]?.type !== 'strong' && !leadsOn.test(textOf(next));
  return isSentence && isTold && isOnly ? next : undefined;
}
