import type { Paragraph, PhrasingContent } from 'mdast';
import { textOf, trimPhrasing } from '../article/phrasing.ts';
import { withoutNumber } from '../article/title.ts';
import { weightOf } from '../language/weight.ts';
import type { Heading, Slide } from '../model/deck.ts';
import type { Block } from '../model/roadmap.ts';
import { sharedKeys } from '../model/shared-keys.ts';
import { text } from './nodes.ts';
import { titledBy } from './sentence-titles.ts';
import { isInWords, titleRoom } from './shared-titles.ts';
import { nameInLine, ownHeading, toHeader } from './slide.ts';
import { spelled } from './wording.ts';

/** A label takes no more, in Chinese characters: more is a sentence that leads to its points. */
const mostLabel = 12;

const colon = /\s*[:：]\s*$/u;

/**
 * Slides of one heading that follow each other, each with points under a label, by the names that these labels are:
 * strengths on one, weaknesses on the next, where (2/3) and (3/3) would say nothing. A label that stands under several
 * headings is one by that, whatever stands before it, and goes behind the name of its heading: Quays · Targets.
 */
export function withLabelTitles(slides: readonly Slide[]): Slide[] {
  const labels = slides.map((slide) => labelOver(slide));
  const isShared = sharedIn(slides);
  const isBeside = (index: number, other: number): boolean =>
    headingOf(slides[index]) !== undefined && headingOf(slides[other]) === headingOf(slides[index]);
  const isPeer = (index: number, other: number): boolean =>
    labels[other] !== undefined && isBeside(index, other);
  return slides.map((slide, index) => {
    if (isBeside(index, index - 1) && isShared(slide)) return withLabelTitle(slide, true);
    return isPeer(index, index - 1) || isPeer(index, index + 1)
      ? withLabelTitle(slide, isShared(slide))
      : slide;
  });
}

/**
 * A slide by the name of the label over its points; the same one where it has none.
 * @param isShared whether the label stands under other headings too, and so behind the name of its own
 */
export function withLabelTitle(slide: Slide, isShared = false): Slide {
  const [own, label] = [ownHeading(slide), labelOver(slide, isShared)];
  if (!own || !label) return slide;
  const content = slide.content.slice(1);
  const titled = titledBy(slide, own, { sentence: label, content });
  const name = isShared && isInWords(slide) ? nameBehind(own, label) : undefined;
  if (name === undefined) return titled;
  const { header: _header, ...others } = titled;
  const heading = { ...own, children: [text(name)] };
  return { ...others, heading, ...(slide.header ? { header: slide.header } : {}) };
}

/** A label behind the heading that it stands under; nothing where both find no room. */
function nameBehind({ children }: Heading, label: PhrasingContent[]): string | undefined {
  const name = toHeader([nameInLine(children), withoutNumber(nameInLine(label))]);
  return weightOf(name) <= titleRoom ? name : undefined;
}

const headingOf = (slide: Slide | undefined): PhrasingContent[] | undefined =>
  slide && ownHeading(slide)?.children;

/**
 * Whether the label over the points of a slide stands over points under other headings too, and parts what is under its own
 * with others: what alone leads to points under each heading is no name of them, We will.
 */
function sharedIn(slides: readonly Slide[]): (slide: Slide) => boolean {
  const under = new Map<PhrasingContent[] | undefined, Set<string>>();
  for (const slide of slides) {
    const heading = headingOf(slide);
    const keys = under.get(heading) ?? new Set();
    for (const label of labelsIn(slide.content)) keys.add(keyOf(label));
    if (heading) under.set(heading, keys);
  }
  const shared = sharedKeys([...under.values()].map((keys) => [...keys]));
  return (slide) => {
    const label = labelOver(slide, true);
    return label !== undefined && shared.has(keyOf(label)) && (under.get(headingOf(slide))?.size ?? 0) > 1;
  };
}

const keyOf = (label: PhrasingContent[]): string => spelled(withoutNumber(textOf(label)));

/** All that may be labels on a slide: short lines over points. */
const labelsIn = (content: Block[]): PhrasingContent[][] =>
  content.flatMap((line, at) =>
    line.type === 'paragraph' && content[at + 1]?.type === 'list' && isLabel(line, true)
      ? [withoutColon(line)]
      : [],
  );

/**
 * The label over the points of a slide, where these are all that it shows.
 * @param isShared whether it is known by standing under several headings, and needs no colon
 */
function labelOver({ content, untitled }: Slide, isShared = false): PhrasingContent[] | undefined {
  const [line, points, ...others] = content;
  if (untitled || line?.type !== 'paragraph' || points?.type !== 'list' || others.length > 0)
    return undefined;
  return isLabel(line, isShared) ? withoutColon(line) : undefined;
}

function isLabel(line: Paragraph, isPlain = false): boolean {
  const said = textOf(line).trim();
  const isInWords = line.children.every(({ type }) => type === 'text' || type === 'emphasis');
  const isClosed = isPlain ? /[:：\p{L}\p{N}]\s*$/u.test(said) : colon.test(said);
  return isInWords && isClosed && weightOf(said) <= mostLabel && !/[,，、;；.。]/u.test(said);
}

const withoutColon = (line: Paragraph): PhrasingContent[] =>
  trimPhrasing([text(textOf(line).trim().replace(colon, ''))]);
