import type { Paragraph, PhrasingContent } from 'mdast';
import { textOf, trimPhrasing } from '../article/phrasing.ts';
import { weightOf } from '../language/weight.ts';
import type { Slide } from '../model/deck.ts';
import { text } from './nodes.ts';
import { titledBy } from './sentence-titles.ts';
import { ownHeading } from './slide.ts';

/** A label takes no more, in Chinese characters: more is a sentence that leads to its points. */
const mostLabel = 12;

const colon = /\s*[:：]\s*$/u;

/**
 * Slides of one heading that follow each other, each with points under a label, by the names that these labels are:
 * strengths on one, weaknesses on the next, where (2/3) and (3/3) would say nothing.
 */
export function withLabelTitles(slides: readonly Slide[]): Slide[] {
  const labels = slides.map(labelOver);
  const isPeer = (index: number, other: number): boolean =>
    labels[other] !== undefined && headingOf(slides[other]) === headingOf(slides[index]);
  return slides.map((slide, index) =>
    isPeer(index, index - 1) || isPeer(index, index + 1) ? withLabelTitle(slide) : slide,
  );
}

/** A slide by the name of the label over its points; the same one where it has none. */
export function withLabelTitle(slide: Slide): Slide {
  const [own, label] = [ownHeading(slide), labelOver(slide)];
  if (!own || !label) return slide;
  return titledBy(slide, own, { sentence: label, content: slide.content.slice(1) });
}

const headingOf = (slide: Slide | undefined): PhrasingContent[] | undefined =>
  slide && ownHeading(slide)?.children;

/** The label over the points of a slide, where these are all that it shows. */
function labelOver({ content, untitled }: Slide): PhrasingContent[] | undefined {
  const [line, points, ...others] = content;
  if (untitled || line?.type !== 'paragraph' || points?.type !== 'list' || others.length > 0)
    return undefined;
  return isLabel(line) ? withoutColon(line) : undefined;
}

function isLabel(line: Paragraph): boolean {
  const said = textOf(line).trim();
  const isPlain = line.children.every(({ type }) => type === 'text' || type === 'emphasis');
  return isPlain && colon.test(said) && weightOf(said) <= mostLabel && !/[,，、;；.。]/u.test(said);
}

const withoutColon = (line: Paragraph): PhrasingContent[] =>
  trimPhrasing([text(textOf(line).trim().replace(colon, ''))]);
