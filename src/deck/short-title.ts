import type { Nodes, PhrasingContent } from 'mdast';
import { opened } from '../article/capitals.ts';
import {
  inOneLine,
  sentences,
  slicePhrasing,
  textOf,
  trimPhrasing,
  withoutColon,
} from '../article/phrasing.ts';
import { ownName } from '../article/shared-names.ts';
import { clauseOffsets, haveNoOpenBracket, openingClause, wordOffsets } from '../language/breaks.ts';
import { hasWidePunctuation } from '../language/script.ts';
import { leastWeight, weightOf } from '../language/weight.ts';
import type { Block, Forecast, Title } from '../model/roadmap.ts';
import { text } from './nodes.ts';

/** Room for a few words, in Chinese characters, what of it they rather keep to, and the article's language. */
export interface ShortRoom {
  room: number;
  aim?: number | undefined;
  lang: string;
}

/**
 * A forecast in a few of its author's words: its title, or where it has none those of its text, as they stand behind the
 * number of a version.
 * @param under the titles of the groups that it stands over
 */
export function shortTitle(
  forecast: Forecast,
  under: Title[],
  { room, aim, lang }: ShortRoom,
): PhrasingContent[] | undefined {
  const named = ownName(forecast);
  const own = textOf(named);
  if (own !== '' && !isVersion.test(own))
    return shortName(forecast.isSentence ? opened(named, lang) : named, room, lang);
  const left = room - weightOf(own);
  // Where words are read at a glance, beside those of other forecasts, all points are to be among them.
  const all =
    own === '' && aim !== undefined
      ? allPoints(forecast.blocks, { room: aim * shareOfAll, lang })
      : undefined;
  if (all) return all;
  const words = shortWords(forecast.blocks, under, { room: left, aim: Math.min(aim ?? room, left), lang });
  if (own === '') return words;
  return words ? [...named, text(' · '), ...words] : named;
}

/**
 * Blocks in a few of their author's words: of the first point that allows it what stands in bold at its head, all of it,
 * its first sentence, or the first clause of that, where it is short; or else the titles of groups.
 */
export function shortWords(
  blocks: Block[],
  under: Title[],
  { room, aim = room, lang }: ShortRoom,
): PhrasingContent[] | undefined {
  const names = under.map(({ named }) => named);
  const said = blocks
    .flatMap(pointsIn)
    .map((point) => [runIn(point), point, ...openings(point, lang)].filter((words) => words.length > 0));
  return [...said, [inOneLine(names)], ...names.map((name) => [name])]
    .filter(([first]) => first && first.length > 0)
    .map((ways) => ways.find(fitsIn(aim)) ?? ways.findLast(fitsIn(room)))
    .map((way) => way && withoutSemicolon(way))
    .find((way) => way !== undefined);
}

/** More points than this are a list, and no few words; all together may be so much longer than one. */
const [mostPoints, shareOfAll] = [3, 1.5];

/** All points of a short list, where they have room beside each other. */
function allPoints([block, ...others]: Block[], { room, lang }: ShortRoom): PhrasingContent[] | undefined {
  if (block?.type !== 'list' || others.length > 0 || block.children.length > mostPoints) return undefined;
  const points = block.children.flatMap(({ children: [first, ...more] }) =>
    first?.type === 'paragraph' && more.length === 0 ? [withoutFullStop(first.children)] : [],
  );
  if (points.length < 2 || points.length < block.children.length) return undefined;
  const comma = text(hasWidePunctuation(lang) ? '；' : '; ');
  const told = points.flatMap((point, at) => (at === 0 ? point : [comma, ...point]));
  return fitsIn(room)(told) ? told : undefined;
}

function withoutFullStop(words: PhrasingContent[]): PhrasingContent[] {
  const mark = /\s*[.。;；؛]\s*$/u.exec(textOf(words));
  return trimPhrasing(slicePhrasing(words, 0, mark?.index));
}

/** Less than this, in Chinese characters, says nothing of a sentence. */
const leastClauses = 8;

/**
 * How the first point of blocks begins: as many of its clauses as are read at a glance, or the first that has room, or as
 * many of its words.
 */
export function howItBegins(blocks: Block[], room: ShortRoom): PhrasingContent[] | undefined {
  const [point = []] = blocks.flatMap(pointsIn);
  return clausesOf(point, room) ?? firstWords(point, room);
}

/** Short words at an end lead to what is cut off: to the, of a, в. */
const leadingWords = /(?:\s+\p{Ll}{1,3})+$/u;

/** As many words of a text as there is room for; nothing where not one of them has room. */
export function firstWords(
  point: PhrasingContent[],
  { room, lang }: ShortRoom,
): PhrasingContent[] | undefined {
  // No more than that could have room.
  const said = textOf(point).slice(0, Math.ceil(room / leastWeight));
  const end = wordOffsets(said, lang)
    .map((offset) => said.slice(0, offset).trimEnd().replace(leadingWords, ''))
    .findLast((words) => haveNoOpenBracket(words) && weightOf(words) < room - 1)?.length;
  return end ? [...withoutEnd(slicePhrasing(point, 0, end)), text('…')] : undefined;
}

function clausesOf(
  point: PhrasingContent[],
  { room, aim = room }: Omit<ShortRoom, 'lang'>,
): PhrasingContent[] | undefined {
  const told = clauseOffsets(textOf(point))
    .map((end) => withoutEnd(slicePhrasing(point, 0, end)))
    .filter((words) => haveNoOpenBracket(textOf(words)) && weightOf(textOf(words)) >= leastClauses);
  const shown = told.findLast(fitsIn(aim - 1)) ?? told.find(fitsIn(room - 1));
  return shown && [...shown, text('…')];
}

/** Words without the mark behind their last clause. */
function withoutEnd(words: PhrasingContent[]): PhrasingContent[] {
  const mark = /[\s\p{P}]*$/u.exec(textOf(words));
  return trimPhrasing(slicePhrasing(words, 0, mark?.index));
}

/** A title, or where it is too long how it opens, or its first clauses. */
export function shortName(named: PhrasingContent[], room: number, lang: string): PhrasingContent[] {
  const ways = [named, ...openings(named, lang)];
  return withoutSemicolon(ways.find(fitsIn(room)) ?? clausesOf(named, { room }) ?? ways.at(-1) ?? named);
}

/** Words that stand alone, without the mark that parted them from the next point of their list. */
function withoutSemicolon(words: PhrasingContent[]): PhrasingContent[] {
  const mark = /\s*[；;؛]\s*$/u.exec(textOf(words));
  return mark ? trimPhrasing(slicePhrasing(words, 0, mark.index)) : words;
}

const fitsIn =
  (room: number) =>
  (words: PhrasingContent[]): boolean =>
    weightOf(textOf(words)) <= room;

/** The first sentence of a text, and the clause that it opens with, where that says something by itself. */
function openings(nodes: PhrasingContent[], lang: string): PhrasingContent[][] {
  const sentence = trimPhrasing(sentences(nodes, lang)[0] ?? []);
  const length = openingClause(textOf(sentence));
  return length === undefined ? [sentence] : [sentence, slicePhrasing(sentence, 0, length)];
}

/** A name that says nothing of what comes with it, and at most in brackets how far it is: v0.9 (released). */
const isVersion = /^(?:v\d|\d{1,3}\.\d)[\w.+-]{0,24}\s?(?:[(（][^()（）]{1,24}[)）])?$/iu;

/** The paragraphs of a block, of an item or a quotation its first one. */
function pointsIn(block: Nodes | undefined): PhrasingContent[][] {
  if (block?.type === 'paragraph') return [block.children];
  if (block?.type === 'list') return block.children.flatMap(pointsIn);
  return block?.type === 'listItem' || block?.type === 'blockquote' ? pointsIn(block.children[0]) : [];
}

/** What stands in bold at the head of a text, with a colon or a dash behind it. */
function runIn(nodes: PhrasingContent[]): PhrasingContent[] {
  const [first, next] = trimPhrasing(nodes);
  if (first?.type !== 'strong') return [];
  const isLead = /[:：]\s*$/u.test(textOf(first)) || (next && /^\s*[:：–—]|^\s+-\s/u.test(textOf(next)));
  return isLead ? withoutColon(first.children) : [];
}

/** Whether a forecast without a title tells more than the one point that stands for it. */
export const hasSeveralPoints = (forecast: Forecast): boolean =>
  ownName(forecast).length === 0 && forecast.blocks.flatMap(pointsIn).length > 1;
