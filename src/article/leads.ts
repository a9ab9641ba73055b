import type { List, Paragraph, RootContent } from 'mdast';
import { weightOf } from '../language/weight.ts';
import type { Exhibit, Picture, Piece } from '../model/roadmap.ts';
import { captionKind, isCaption } from './captions.ts';
import { spanOf } from './outline.ts';
import { continuesAbove, textOf } from './phrasing.ts';
import { picturesOf } from './pictures.ts';

/** Blocks that go on with a sentence that is not at its end; what stands before others may be a line of its own. */
const continuing = new Set<RootContent['type']>(['list', 'table', 'code', 'blockquote']);
const unended = /(?:\.\.\.|[…⋯:：?？,，、;；\p{L}\p{N}])$/u;

/** Whether a paragraph leads to the block behind it. A picture behind its colon is what the sentence leads to. */
export function leadsOn(paragraph: Paragraph, { type }: RootContent): boolean {
  if (type === 'thematicBreak' || paragraph.children.at(-1)?.type === 'image') return false;
  return (continuing.has(type) ? unended : /[:：]$/u).test(textOf(paragraph).trimEnd());
}

/** Blocks that leave room for a remark above them, and so much of one, in Chinese characters. */
const roomy = new Set<RootContent['type']>(['list', 'table', 'code']);
const remarkRoom = 60;
/** The same beside a table of few rows, and above a list of few words. */
const [fewRows, roomBesideFew] = [6, 90];
const [fewWords, roomAboveFew] = [60, 110];

/** Whether a paragraph that stands alone beside a block is too short for a slide of its own. */
export const isRemark = (paragraph: Paragraph, block: RootContent): boolean => {
  const isSmall = block.type === 'table' && block.children.length <= fewRows;
  return roomy.has(block.type) && weightOf(textOf(paragraph)) <= (isSmall ? roomBesideFew : remarkRoom);
};

/** The same before a block: what a few points say is seen with all that stands above them. */
const isRemarkAbove = (paragraph: Paragraph, block: RootContent): boolean =>
  isRemark(paragraph, block) ||
  (block.type === 'list' && saysLittle(block) && weightOf(textOf(paragraph)) <= roomAboveFew);

function saysLittle(list: List): boolean {
  const all = list.children.flatMap(({ children }) => children);
  const said = all.flatMap((block) => (block.type === 'paragraph' ? block.children : []));
  return all.every(({ type }) => type === 'paragraph') && weightOf(textOf(said)) <= fewWords;
}

/** Whether a paragraph that stands alone before a block stands with it. */
export const isLead = (paragraph: Paragraph, block: RootContent): boolean =>
  leadsOn(paragraph, block) || isRemarkAbove(paragraph, block);

/** Whether a block has captions that count: a table, code, a picture. */
const hasCaptions = (block: RootContent | undefined): boolean =>
  block?.type === 'table' ||
  block?.type === 'code' ||
  (block?.type === 'paragraph' && picturesOf(block).length > 0);

/** What stands above a block: what leads to it, and its caption. */
export interface Above {
  intro?: Paragraph;
  caption?: Paragraph;
}

/**
 * Takes what stands above a block from the paragraphs before it: its caption, and the last one that leads to it or the
 * only one that is short.
 * @param run is shortened
 * @param opening a line that leads to whatever stands behind it
 */
export function takeAbove(run: Paragraph[], block: RootContent, opening?: Paragraph): Above {
  const above: Above = {};
  const [last] = run.slice(-1);
  if (last && hasCaptions(block) && captionKind(last)) above.caption = run.pop() as Paragraph;
  const [lead] = run.slice(-1);
  const isLed = lead === opening || (lead && leadsOn(lead, block));
  if (lead && (isLed || (run.length === 1 && isRemarkAbove(lead, block))))
    above.intro = run.pop() as Paragraph;
  return above;
}

/** Takes a paragraph to the block before it where that stands in the middle of its sentence, or has it as its caption. */
export function goesOnBehind(
  piece: Piece | undefined,
  paragraph: Paragraph,
  next: RootContent | undefined,
): boolean {
  if (piece?.type === 'picture' && piece.text.length === 0) {
    if (!isCaption(paragraph) || standsAbove(paragraph, piece, next)) return false;
    piece.text = paragraph.children;
  } else if (piece?.type === 'exhibit' && !piece.outro) {
    const isOwn =
      piece.block.type !== 'blockquote' && isCaption(paragraph) && !standsAbove(paragraph, piece, next);
    if (!isOwn && !continuesAbove(paragraph)) return false;
    piece.outro = paragraph;
  } else return false;
  piece.position = spanOf([piece, paragraph]);
  return true;
}

/** Whether a caption is that of the block behind it: the one before it has one already, or is of another kind. */
function standsAbove(caption: Paragraph, before: Exhibit | Picture, next: RootContent | undefined): boolean {
  const kind = captionKind(caption);
  if (!kind || !hasCaptions(next)) return false;
  if (before.type === 'picture') return kind === 'table';
  return before.caption !== undefined || (kind === 'table') !== (before.block.type === 'table');
}

/** Takes a short paragraph that stands alone to the block before it, as a remark below that. */
export function closes(piece: Piece | undefined, paragraph: Paragraph): boolean {
  if ((piece?.type !== 'points' && piece?.type !== 'exhibit') || piece.outro) return false;
  const block = piece.type === 'points' ? piece.list : piece.block;
  // A question may close the article, on a slide of its own.
  const leads = /[:：?？]$/u.test(textOf(paragraph).trimEnd());
  if (leads || !isRemark(paragraph, block)) return false;
  piece.outro = paragraph;
  piece.position = spanOf([piece, paragraph]);
  return true;
}
