import { textOf } from '../../src/article/phrasing.ts';
import type { Deck, Slide } from '../../src/model/deck.ts';

/** A deck as compact text: a line a slide, with its place in the article and what it holds. */
export function describeDeck(deck: Deck): string {
  const head = [
    `${deck.title}  [${deck.lang}]`,
    `${deck.slides.length} slides, ${deck.chapters.filter(({ direction }) => direction !== undefined).length} directions`,
  ];
  return `${[...head, '', ...deck.slides.map(describeSlide)].join('\n')}\n`;
}

function describeSlide(slide: Slide, index: number): string {
  const name = [slide.layout, ...slide.classes].join(' ');
  const title = slide.heading ? textOf(slide.heading.children) : '';
  const notes = slide.notes.length > 0 ? `, ${slide.notes.length} notes` : '';
  const holds = slide.content.map((block) => sizeOf(block)).join(' + ') || 'nothing';
  return [
    `${index + 1}. ${title}`,
    `   ${name}  #${slide.id}  ${linesOf(slide)}`,
    `   ${holds}${notes}`,
  ].join('\n');
}

function sizeOf(block: Slide['content'][number]): string {
  return 'children' in block && block.type !== 'paragraph' && block.type !== 'heading'
    ? `${block.type} of ${block.children.length}`
    : block.type;
}

function linesOf({ sources }: Slide): string {
  const ranges = sources.map(({ start, end }) =>
    start.line === end.line ? `${start.line}` : `${start.line}–${end.line}`,
  );
  return ranges.length > 0 ? `lines ${ranges.join(', ')}` : 'no lines';
}
