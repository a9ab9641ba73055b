import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { replaceAt } from '../model/long-lists.ts';
import { toPoints } from './counted-paragraphs.ts';
import { type OutlineSection, spanOf } from './outline.ts';
import { textOf, trimPhrasing } from './phrasing.ts';
import { boldCard } from './takeaways.ts';

/** Two bold words at the beginning of sentences may only be emphasised. */
const fewest = 3;

/** The end of a sentence, with the number of a note that stands behind it. */
const finished = /[.!?。．！？؟।;；:：][”’"»」』）)]*(?:\[\d{1,3}\])*\s*$/u;

/**
 * Makes points of a paragraph that tells several things, each behind its name in bold: **Cost.** … **Speed.** … **Trust.** …;
 * below the text that stands before them.
 * @param section is changed, and all within it
 */
export function listRunIns(section: OutlineSection): void {
  for (const [index, block] of [...section.blocks.entries()].reverse()) {
    const points = block.type === 'paragraph' && !block.data?.field ? asPoints(block) : undefined;
    if (points) replaceAt(section.blocks, index, 1, points);
  }
  for (const child of section.sections) listRunIns(child);
}

function asPoints(paragraph: Paragraph): RootContent[] | undefined {
  const { intro, told } = partsOf(paragraph);
  return told.length < fewest ? undefined : [...intro, toPoints(told)];
}

/** What is told behind each of the names, with its name, and what stands before the first. */
function partsOf({ children }: Paragraph): { intro: Paragraph[]; told: Paragraph[] } {
  const bold = children.flatMap(({ type }, index) => (type === 'strong' ? [index] : []));
  const starts = bold.filter(
    (start, place) => beginsSentence(children, start) && names(children.slice(start, bold[place + 1])),
  );
  const intro = children.slice(0, starts[0]);
  return {
    intro: textOf(intro).trim() === '' ? [] : [toParagraph(intro)],
    told: starts.map((start, place) => toParagraph(children.slice(start, starts[place + 1]))),
  };
}

/** The end of a sentence, the number of a note, and the space behind that. */
const mostBetween = 3;

const beginsSentence = (all: PhrasingContent[], index: number): boolean =>
  index === 0 || finished.test(textOf(all.slice(Math.max(0, index - mostBetween), index)));

/** Whether bold words name what stands behind them. */
function names(nodes: PhrasingContent[]): boolean {
  const card = boldCard(toParagraph(nodes));
  return card !== undefined && card.text.length > 0;
}

function toParagraph(nodes: PhrasingContent[]): Paragraph {
  const children = trimPhrasing(nodes);
  return { type: 'paragraph', children, position: spanOf(children) };
}
