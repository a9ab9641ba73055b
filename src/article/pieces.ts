import type { List, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { greets } from '../language/letter-words.ts';
import { weightOf } from '../language/weight.ts';
import { append } from '../model/long-lists.ts';
import type { Badges, Block, Exhibit, Picture, Piece } from '../model/roadmap.ts';
import { asidesIn } from './asides.ts';
import { areBadges } from './badges.ts';
import { tableForecasts } from './dated-tables.ts';
import { withNamesAlike, withTextsAlike } from './forecast-texts.ts';
import { boldLine, datedParagraph, listGroups, opensGroup, toGroup } from './groups.ts';
import { type Above, closes, goesOnBehind, leadsOn, takeAbove } from './leads.ts';
import { letterLines } from './letter-lines.ts';
import { toLinks } from './links.ts';
import { offsetOf, positionOf, spanOf } from './outline.ts';
import { textOf, withoutColon } from './phrasing.ts';
import { picturesOf } from './pictures.ts';
import { seriesOf } from './run-in-series.ts';
import { splitTakeaways } from './takeaways.ts';
import { startOfTable } from './told-of-all.ts';

/** A longer lead to a list of links, in Chinese characters, is a paragraph of its own rather than their title. */
const longestLinksTitle = 18;

/**
 * Sorts the blocks of one section, in their order, into the pieces that slides are made from.
 * @param lead a bold line that is no title of a group
 * @param hasMore whether the section says more in those within it
 */
export function toPieces(blocks: RootContent[], lead?: Paragraph, hasMore?: boolean): Piece[] {
  const asides = asidesIn(blocks, hasMore);
  const others = blocks.filter((block) => !(asides as RootContent[]).includes(block));
  const letter = new Set(letterLines(blocks));
  return withAsides(withTextsAlike(withNamesAlike(toldPieces(others, lead))), asides, letter);
}

/** Each aside stands behind the piece that it opens, which opens the section then, or else behind all. */
function withAsides(pieces: Piece[], asides: Paragraph[], letter: ReadonlySet<Paragraph>): Piece[] {
  return asides.reduce((all, paragraph): Piece[] => {
    const position = positionOf(paragraph);
    const next = all.findIndex((piece) => offsetOf(piece.position.start) > offsetOf(position.start));
    const isGreeting = greets(textOf(paragraph));
    const part = isGreeting
      ? { greets: true as const }
      : letter.has(paragraph)
        ? { signs: true as const }
        : {};
    const aside: Piece = { type: 'aside', paragraph, ...part, position };
    return all.toSpliced(next < 0 ? all.length : next + 1, 0, aside);
  }, pieces);
}

function toldPieces(blocks: RootContent[], lead?: Paragraph): Piece[] {
  const pieces: Piece[] = [];
  let run: Paragraph[] = [];
  let badges: Badges[] = [];
  const series = seriesOf(blocks);
  const flush = (): void => {
    if (run.length === 1 && run[0] && closes(pieces.at(-1), run[0])) run = [];
    append(pieces, [...splitTakeaways(run), ...badges]);
    run = [];
    badges = [];
  };
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as RootContent;
    const title = block === lead ? undefined : boldLine(block);
    const group = title ? undefined : (series.get(block) ?? datedParagraph(block, blocks[index + 1]));
    if (group) {
      flush();
      pieces.push(group);
      while (group.blocks.includes(blocks[index + 1] as Block)) index++;
    } else if (title) {
      const body = ownBody(groupBody(blocks, index + 1), pieces, blocks.length - index - 1);
      flush();
      pieces.push(titled(title, block as Paragraph, body));
      index += body.length;
    } else if (block.type === 'paragraph' && areBadges(block.children)) {
      badges.push({ type: 'badges', paragraph: block, position: positionOf(block) });
    } else if (block.type === 'paragraph' && picturesOf(block).length === 0) {
      if (run.length > 0 || !goesOnBehind(pieces.at(-1), block, blocks[index + 1])) run.push(block);
    } else {
      const above = takeAbove(run, block, lead);
      flush();
      append(pieces, blockPieces(block, above));
    }
  }
  flush();
  return pieces;
}

/** What stands under a bold line: all up to the next one, or to a rule. */
function groupBody(blocks: RootContent[], start: number): RootContent[] {
  let end = start;
  while (end < blocks.length && blocks[end]?.type !== 'thematicBreak' && !opensGroup(blocks[end])) end++;
  return blocks.slice(start, end);
}

/**
 * What stands under the last of several bold lines without the table or the picture behind it that none of the others has:
 * that is about all of them, where a text of its own leads to it or the bold lines are many.
 * @param left how many blocks are left of the section
 */
function ownBody(body: RootContent[], before: Piece[], left: number): RootContent[] {
  const shown = body.findIndex(isShown);
  const others = before.filter((piece) => piece.type === 'breakthrough' || piece.type === 'forecast');
  const isOfOne = others.some(({ blocks }) => blocks.some(isShown));
  if (shown <= 0 || body.length !== left || isOfOne) return body;
  const own = body.slice(0, body.slice(0, shown).findLastIndex(({ type }) => type !== 'paragraph') + 1);
  const isParted = own.length > 0 && own.length < shown && others.length > 0;
  if (isParted && others.every(({ blocks }) => kindsOf(blocks) === kindsOf(own))) return own;
  if (body[shown]?.type !== 'table' || others.length < 2) return body;
  // What only leads to it leaves nothing that is its own.
  return startOfTable(body) === 0 ? body : body.slice(0, startOfTable(body) ?? shown);
}

const isShown = (block: RootContent): boolean =>
  block.type === 'table' || (block.type === 'paragraph' && picturesOf(block).length > 0);

const kindsOf = (blocks: RootContent[]): string => blocks.map(({ type }) => type).join(' ');

function titled(title: PhrasingContent[], line: Paragraph, body: RootContent[]): Piece {
  const position = spanOf([line, ...body]);
  const [only] = body;
  const links = only?.type === 'list' && body.length === 1 ? toLinks(only, title) : undefined;
  return links ?? toGroup(title, spanOf([line]), body as Block[], position);
}

function blockPieces(block: RootContent, above: Above): Piece[] {
  const { intro } = above;
  const position = spanOf([...aboveIn(above), block]);
  if (block.type === 'list') return listPieces(block, intro);
  if (block.type === 'paragraph') return withLead(picturesOf(block), above);
  if (block.type === 'blockquote' || block.type === 'code' || block.type === 'table') {
    const forecasts = block.type === 'table' ? tableForecasts(block) : [];
    const dated = forecasts.length > 0 ? { forecasts } : {};
    return [{ type: 'exhibit', ...above, block: block as Exhibit['block'], ...dated, position }];
  }
  return intro ? [{ type: 'prose', paragraphs: [intro], position }] : [];
}

const aboveIn = ({ intro, caption }: Above): Paragraph[] =>
  [intro, caption].filter((one) => one !== undefined);

/** What leads to a picture stands beside it, with its caption; a caption alone stands below it. */
function withLead([first, ...others]: Picture[], above: Above): Piece[] {
  const paragraphs = aboveIn(above);
  if (!first || paragraphs.length === 0) return first ? [first, ...others] : [];
  const lines = [...paragraphs.map(({ children }) => children), first.text].filter(
    ({ length }) => length > 0,
  );
  const text = lines.flatMap((line, at): PhrasingContent[] => (at > 0 ? [{ type: 'break' }, ...line] : line));
  const isLed = above.intro ? { isLed: true as const } : {};
  return [{ ...first, text, ...isLed, position: spanOf([...paragraphs, first]) }, ...others];
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
