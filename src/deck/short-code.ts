import type { Slide } from '../model/deck.ts';
import type { Directive } from '../model/directive.ts';
import { append } from '../model/long-lists.ts';
import type { Piece } from '../model/roadmap.ts';
import { hasWord } from './empty-titles.ts';
import { linesIn } from './lines.ts';
import { sumOf } from './rows.ts';

/** Lines that a slide of several pieces of code holds, with those that lead to them. */
const mostLines = 12;
/** Longer code says enough for a slide of its own. */
const mostOfOne = 5;
/** Characters that a line of code holds in readable type. */
const longestLine = 80;

/** Whether a piece is code so short that it may stand beside another, and the author has no word on it. */
export function isShortCode(piece: Piece, directives: readonly Directive[]): boolean {
  if (piece.type !== 'exhibit' || piece.block.type !== 'code' || hasWord(piece, directives)) return false;
  const lines = piece.block.value.split('\n');
  return lines.length <= mostOfOne && lines.every(({ length }) => length <= longestLine);
}

/**
 * Slides in their order, those of short code that follow each other under one heading joined: a line of code with the
 * sentence that leads to it is too little for a slide.
 */
export function joinShortCode(slides: readonly Slide[], short: ReadonlySet<Slide>): Slide[] {
  const joined: { slide: Slide; lines: number }[] = [];
  for (const slide of slides) {
    const last = joined.at(-1);
    const lines = short.has(slide) ? linesOf(slide) : Number.POSITIVE_INFINITY;
    if (!last || last.slide.heading !== slide.heading || last.lines + lines > mostLines) {
      joined.push({ slide, lines });
      continue;
    }
    last.slide = withContent(last.slide, slide);
    last.lines += lines;
  }
  return joined.map(({ slide }) => slide);
}

/** Each block has some room around it. */
const linesOf = ({ content }: Slide): number => sumOf(content.map((block) => linesIn(block) + 1));

function withContent(slide: Slide, { content, sources }: Slide): Slide {
  const whole = { ...slide, content: [...slide.content], sources: [...slide.sources] };
  append(whole.content, content);
  append(whole.sources, sources);
  return whole;
}
