import type { Paragraph } from 'mdast';
import { spanOf } from '../article/outline.ts';
import { sentences, textOf } from '../article/phrasing.ts';
import { tellsWhoSpeaks } from '../language/title-words.ts';
import { weightOf } from '../language/weight.ts';
import type { Exhibit, Piece } from '../model/roadmap.ts';
import { paragraphOf } from './nodes.ts';
import { joinSentences } from './passages.ts';

/** More than this, in Chinese characters, does not stand below a quotation. */
const longest = 60;

/** Pieces in their order, with the sentence behind a quotation that tells who speaks in it taken to that: So said our founder. */
export function withSpeakers(pieces: readonly Piece[], lang: string): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const before = result.at(-1);
    const isBehind = piece.type === 'prose' && before !== undefined && isBareQuotation(before);
    const { speaker, rest } = isBehind ? parted(piece.paragraphs, lang) : {};
    if (isBehind && speaker)
      result.splice(-1, 1, { ...before, outro: speaker, position: spanOf([before, speaker]) });
    if (!speaker) result.push(piece);
    else if (rest && rest.length > 0)
      result.push({ type: 'prose', paragraphs: rest, position: spanOf(rest) });
  }
  return result;
}

const isBareQuotation = (piece: Piece): piece is Exhibit =>
  piece.type === 'exhibit' && piece.block.type === 'blockquote' && !piece.block.data?.callout && !piece.outro;

/** What tells who speaks, with its paragraph where that is short, and what is left of a text behind it. */
function parted([first, ...others]: Paragraph[], lang: string): { speaker?: Paragraph; rest?: Paragraph[] } {
  const [said = [], ...more] = first ? sentences(first.children, lang) : [];
  if (!first || weightOf(textOf(said)) > longest || !tellsWhoSpeaks(textOf(said), lang)) return {};
  if (more.length === 0 || weightOf(textOf(first)) <= longest) return { speaker: first, rest: others };
  const [speaker, rest] = [[said], more].map(
    (some): Paragraph => ({ ...paragraphOf(joinSentences(some)), position: spanOf(some.flat()) }),
  ) as [Paragraph, Paragraph];
  return { speaker, rest: [rest, ...others] };
}
