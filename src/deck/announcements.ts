import type { Paragraph } from 'mdast';
import { spanOf } from '../article/outline.ts';
import { sentences, textOf } from '../article/phrasing.ts';
import { announcesAim, announcesCount, pointsBelow, saysWho } from '../language/announcing-words.ts';
import { leadsOnly } from '../language/telling-words.ts';
import { weightOf } from '../language/weight.ts';
import type { Exhibit, Piece, Points } from '../model/roadmap.ts';
import { paragraphOf } from './nodes.ts';
import { joinSentences } from './passages.ts';

/** More than this, in Chinese characters, stands on a slide of its own. */
const longest = 60;

/**
 * Pieces in their order, with the sentence that ends a text and only leads to what follows taken to that: There are
 * three reasons. 指标见下表。 社長はこう語る。
 */
export function withAnnouncements(pieces: readonly Piece[], lang: string): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const before = result.at(-1);
    const parted = before && isIntroduced(piece) ? part(before, piece, lang) : undefined;
    if (parted) result.splice(-1, 1, parted[0]);
    result.push(parted?.[1] ?? piece);
  }
  return result;
}

const isIntroduced = (piece: Piece): piece is Points | Exhibit =>
  (piece.type === 'points' || piece.type === 'exhibit') && !piece.intro;

/** A piece without the sentence that it ends with, and the next one with it; nothing where there is none, or no other. */
function part(before: Piece, piece: Points | Exhibit, lang: string): [Piece, Piece] | undefined {
  const paragraph = lastParagraph(before);
  const all = paragraph ? sentences(paragraph.children, lang) : [];
  const last = all.at(-1);
  if (!paragraph || !last || !announces(textOf(last).trim(), piece, lang)) return undefined;
  const rest = all.slice(0, -1);
  const left = withLast(
    before,
    rest.length > 0 ? { ...paragraph, children: joinSentences(rest) } : undefined,
  );
  if (!left) return undefined;
  const intro: Paragraph = { ...paragraphOf(joinSentences([last])), position: spanOf(last) };
  return [left, { ...piece, intro, position: spanOf([intro, piece]) }];
}

function lastParagraph(piece: Piece): Paragraph | undefined {
  if (piece.type === 'prose') return piece.paragraphs.at(-1);
  return piece.type === 'points' || piece.type === 'exhibit' ? piece.outro : undefined;
}

/** A piece with another paragraph at its end, or without any; nothing where it says nothing then. */
function withLast(piece: Piece, paragraph: Paragraph | undefined): Piece | undefined {
  if (piece.type === 'prose') {
    const paragraphs = [...piece.paragraphs.slice(0, -1), ...(paragraph ? [paragraph] : [])];
    return paragraphs.length > 0 ? { ...piece, paragraphs } : undefined;
  }
  if (piece.type !== 'points' && piece.type !== 'exhibit') return undefined;
  const { outro: _outro, ...bare } = piece;
  return paragraph ? { ...bare, outro: paragraph } : bare;
}

function announces(sentence: string, piece: Points | Exhibit, lang: string): boolean {
  if (weightOf(sentence) > longest) return false;
  if (leadsOnly(sentence, lang) || pointsBelow(sentence)) return true;
  if (piece.type === 'points') return announcesCount(sentence, piece.list.children.length);
  return piece.block.type === 'blockquote' && (saysWho(sentence) || announcesAim(sentence));
}
