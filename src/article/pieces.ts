import type { List, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { weightOf } from '../language/weight.ts';
import { append } from '../model/long-lists.ts';
import type { Badges, Block, Exhibit, Picture, Piece } from '../model/roadmap.ts';
import { areBadges } from './badges.ts';
import { isCaption } from './captions.ts';
import { tableForecasts } from './dated-tables.ts';
import { withTextsAlike } from './forecast-texts.ts';
import { boldLine, datedParagraph, listGroups, toGroup, withoutColon } from './groups.ts';
import { toLinks } from './links.ts';
import { positionOf, spanOf } from './outline.ts';
import { continuesAbove, textOf } from './phrasing.ts';
import { picturesOf } from './pictures.ts';
import { splitTakeaways } from './takeaways.ts';

/** A longer lead to a list of links, in Chinese characters, is a paragraph of its own rather than their title. */
const longestLinksTitle = 18;

/** Blocks that go on with a sentence that is not at its end; what stands before others may be a line of its own. */
const continuing = new Set<RootContent['type']>(['list', 'table', 'code', 'blockquote']);
const unended = /(?:\.\.\.|[…⋯:：,，、;；\p{L}\p{N}])$/u;

/** Whether a paragraph leads to the block behind it. A picture behind its colon is what the sentence leads to. */
function leadsOn(paragraph: Paragraph, { type }: RootContent): boolean {
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
const isRemark = (paragraph: Paragraph, block: RootContent): boolean => {
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

/** Sorts the blocks of one section, in their order, into the pieces that slides are made from. */
export function toPieces(blocks: RootContent[]): Piece[] {
  const pieces: Piece[] = [];
  let run: Paragraph[] = [];
  let badges: Badges[] = [];
  const flush = (): void => {
    if (run.length === 1 && run[0] && closes(pieces.at(-1), run[0])) run = [];
    append(pieces, [...splitTakeaways(run), ...badges]);
    run = [];
    badges = [];
  };
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as RootContent;
    const title = boldLine(block);
    const dated = title ? undefined : datedParagraph(block, blocks[index + 1]);
    if (dated) {
      flush();
      pieces.push(dated);
      index += dated.blocks.some(({ type }) => type === 'list') ? 1 : 0;
    } else if (title) {
      const body = ownBody(groupBody(blocks, index + 1), pieces, blocks.length - index - 1);
      flush();
      pieces.push(titled(title, block as Paragraph, body));
      index += body.length;
    } else if (block.type === 'paragraph' && areBadges(block.children)) {
      badges.push({ type: 'badges', paragraph: block, position: positionOf(block) });
    } else if (block.type === 'paragraph' && picturesOf(block).length === 0) {
      if (!goesOnBehind(pieces.at(-1), block, run)) run.push(block);
    } else {
      const intro = run.at(-1);
      const introduced =
        intro !== undefined && (leadsOn(intro, block) || (run.length === 1 && isRemarkAbove(intro, block)));
      if (introduced) run.pop();
      flush();
      append(pieces, blockPieces(block, introduced ? intro : undefined));
    }
  }
  flush();
  return withTextsAlike(pieces);
}

/** Takes a paragraph to the block before it where that stands in the middle of its sentence, or has it as its caption. */
function goesOnBehind(piece: Piece | undefined, paragraph: Paragraph, run: Paragraph[]): boolean {
  if (piece?.type !== 'exhibit' || piece.outro || run.length > 0) return false;
  if (!continuesAbove(paragraph) && (piece.block.type === 'blockquote' || !isCaption(paragraph)))
    return false;
  piece.outro = paragraph;
  piece.position = spanOf([piece, paragraph]);
  return true;
}

/** Takes a short paragraph that stands alone to the block before it, as a remark below that. */
function closes(piece: Piece | undefined, paragraph: Paragraph): boolean {
  if ((piece?.type !== 'points' && piece?.type !== 'exhibit') || piece.outro) return false;
  const block = piece.type === 'points' ? piece.list : piece.block;
  // A question may close the article, on a slide of its own.
  const leads = /[:：?？]$/u.test(textOf(paragraph).trimEnd());
  if (leads || !isRemark(paragraph, block)) return false;
  piece.outro = paragraph;
  piece.position = spanOf([piece, paragraph]);
  return true;
}

/** What stands under a bold line: all up to the next one, or to a rule. */
function groupBody(blocks: RootContent[], start: number): RootContent[] {
  let end = start;
  while (end < blocks.length && blocks[end]?.type !== 'thematicBreak' && !opensGroup(blocks, end)) end++;
  return blocks.slice(start, end);
}

/**
 * What stands under the last of several bold lines without the table behind it that none of the others has: that is about
 * all of them.
 * @param left how many blocks are left of the section
 */
function ownBody(body: RootContent[], before: Piece[], left: number): RootContent[] {
  const table = body.findIndex(({ type }) => type === 'table');
  const others = before.filter((piece) => piece.type === 'breakthrough' || piece.type === 'forecast');
  const isOfOne = others.some(({ blocks }) => blocks.some(({ type }) => type === 'table'));
  return table > 0 && body.length === left && others.length > 1 && !isOfOne ? body.slice(0, table) : body;
}

const opensGroup = (blocks: RootContent[], index: number): boolean => {
  const block = blocks[index] as RootContent;
  return boldLine(block) !== undefined || datedParagraph(block, undefined) !== undefined;
};

function titled(title: PhrasingContent[], line: Paragraph, body: RootContent[]): Piece {
  const position = spanOf([line, ...body]);
  const [only] = body;
  const links = only?.type === 'list' && body.length === 1 ? toLinks(only, title) : undefined;
  return links ?? toGroup(title, spanOf([line]), body as Block[], position);
}

function blockPieces(block: RootContent, intro: Paragraph | undefined): Piece[] {
  const position = spanOf(intro ? [intro, block] : [block]);
  const withIntro = intro ? { intro } : {};
  if (block.type === 'list') return listPieces(block, intro);
  if (block.type === 'paragraph') return withLead(picturesOf(block), intro);
  if (block.type === 'blockquote' || block.type === 'code' || block.type === 'table') {
    const forecasts = block.type === 'table' ? tableForecasts(block) : [];
    const dated = forecasts.length > 0 ? { forecasts } : {};
    return [{ type: 'exhibit', ...withIntro, block: block as Exhibit['block'], ...dated, position }];
  }
  return intro ? [{ type: 'prose', paragraphs: [intro], position }] : [];
}

/** What leads to a picture stands beside it, with its caption. */
function withLead([first, ...others]: Picture[], intro: Paragraph | undefined): Piece[] {
  if (!first || !intro) return first ? [first, ...others] : [];
  const gap: PhrasingContent[] = first.text.length > 0 ? [{ type: 'break' }, ...first.text] : [];
  const text = [...intro.children, ...gap];
  return [{ ...first, text, isLed: true, position: spanOf([intro, first]) }, ...others];
}

function listPieces(list: List, intro: Paragraph | undefined): Piece[] {
  const lead: Piece[] = intro ? [{ type: 'prose', paragraphs: [intro], position: spanOf([intro]) }] : [];
  const groups = listGroups(list);
  if (groups) return [...lead, ...groups];
  const isTitle = intro !== undefined && leadsOn(intro, list) && weightOf(textOf(intro)) <= longestLinksTitle;
  const links = toLinks(list, isTitle ? withoutColon(intro.children) : undefined);
  if (links) return isTitle ? [links] : [...lead, links];
  return [
    { type: 'points', ...(intro ? { intro } : {}), list, position: spanOf(intro ? [intro, list] : [list]) },
  ];
}
