import { readArticle } from '../../../src/article/read.ts';
import { planDeck } from '../../../src/deck/plan.ts';
import { blocksToMarkdown, phrasingToMarkdown } from '../../../src/marp/markdown.ts';
import type { Deck, Slide, SourceRange } from '../../../src/model/deck.ts';

const linesOf = ({ start, end }: SourceRange): string =>
  start.line === end.line ? `${start.line}` : `${start.line}–${end.line}`;

/** All that a slide is, in Markdown as it is read; what it lacks is left out, which of it others tell too, and what it may be joined to. */
export function written({
  layout,
  classes,
  heading,
  content,
  header,
  footer,
  part,
  unnumbered,
  recap: _recap,
  row: _row,
  ...slide
}: Slide) {
  const all = {
    is: [layout, ...classes].join(' '),
    ...slide,
    paginate: slide.paginate ? undefined : false,
    title: heading && `${'#'.repeat(heading.depth)} ${phrasingToMarkdown(heading.children)}`,
    shows: content.length > 0 ? content.map((block) => blocksToMarkdown([block])).join('\n\n') : undefined,
    head: header && phrasingToMarkdown(header),
    foot: footer && phrasingToMarkdown(footer),
    period: slide.period?.label,
    part: part?.of,
    unnumbered: unnumbered && phrasingToMarkdown(unnumbered.children),
    sources: slide.sources.map(linesOf).join(', ') || undefined,
  };
  const isThere = (value: unknown): boolean =>
    value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(all).filter(([, value]) => isThere(value)));
}

/** The deck of an article, given by its lines. */
export const deckOf = (...lines: string[]): Deck =>
  planDeck(readArticle(lines.join('\n'), 'a.md').roadmap, 'a');

/** The slides of these layouts that an article gets. */
export const toldIn = (layouts: RegExp, ...lines: string[]): Record<string, unknown>[] =>
  deckOf(...lines)
    .slides.filter(({ layout }) => layouts.test(layout))
    .map(written);

/** A direction that foresees something for each of some periods. */
export const lineOf = (title: string, ...groups: string[]): string[] => [
  ...['', `## ${title}`, '', '### Plans'],
  ...groups.flatMap((group) => ['', `**${group}**`, '', '- a']),
];

/** The slides of a plan whose aims say these lines, one aim after the other. */
export function aimsOf(...sections: string[][]): ReturnType<typeof written>[] {
  const names = ['Dry quays', 'Quiet nights', 'Room for boats'];
  const told = sections.flatMap((lines, at) => [
    `### ${names[at]}`,
    '',
    ...lines.flatMap((one) => [one, '']),
  ]);
  return deckOf('# Harbour plan', '', '## Our aims', '', ...told).slides.map(written);
}
