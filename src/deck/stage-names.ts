import type { PhrasingContent } from 'mdast';
import { findPeriod } from '../article/dated.ts';
import { isPartOfYear } from '../article/period.ts';
import { inLines, inOneLine, textOf } from '../article/phrasing.ts';
import { isGroup } from '../article/to-direction.ts';
import type { Block, Piece, Section, Stage, Title } from '../model/roadmap.ts';
import { shortWords } from './short-title.ts';

type Staged = Section & { stage: Stage };

/** Whether a period has no other name than those of the titles within it, which an agenda does not list. */
export const isCalledByParts = ({ stage, parts }: Staged): boolean =>
  stage.named.length === 0 && parts.some(({ title }) => title !== undefined);

/** What the names of a stop may take, in Chinese characters, and each of several. */
const namesRoom = { all: 48, each: 16 };

/** So many lines are seen at one look. */
const mostLines = 10;

/** What stops are called, one below the other where one has several names, unless these are many. */
export function stopNames(stops: Staged[], lang: string): PhrasingContent[][] {
  const names = stops.map((stop) => namesOf(stop, lang));
  const join = names.flat().length > mostLines ? inOneLine : inLines;
  return names.map(join);
}

/** What a stop is called; where its chapter has no name but its period, by what stands within it. */
function namesOf({ stage, parts, pieces }: Staged, lang: string): PhrasingContent[][] {
  if (stage.named.length > 0) return [stage.named];
  const titled = parts.flatMap((part) =>
    part.type === 'section' && part.title ? [{ title: part.title, blocks: textIn(part.pieces) }] : [],
  );
  const members = titled.length > 0 ? titled : pieces.filter(isGroup);
  const room = Math.max(namesRoom.each, Math.floor(namesRoom.all / Math.max(members.length, 1)));
  const say = (blocks: Block[]) => shortWords(blocks, [], { room, lang }) ?? [];
  if (members.length === 0) return pointNames(textIn(pieces), lang) ?? [say(textIn(pieces))];
  return members.map(({ title, blocks }) => nameOr(title, () => say(blocks)));
}

/** More points than this are not told by name. */
const mostPoints = 6;

/** What the points of the only list among blocks are called, where each of them has so short a name. */
function pointNames(blocks: Block[], lang: string): PhrasingContent[][] | undefined {
  const [only, ...others] = blocks.filter(({ type }) => type === 'list');
  if (only?.type !== 'list' || others.length > 0) return undefined;
  const count = only.children.length;
  if (count < 2 || count > mostPoints) return undefined;
  const room = Math.max(namesRoom.each, Math.floor(namesRoom.all / count));
  const names = only.children.map((one) =>
    shortWords([{ type: 'list', children: [one] }], [], { room, lang }),
  );
  return names.every((name) => name !== undefined) ? names : undefined;
}

/** A title, but for one that is a period alone, in place of which a few words stand if there are any. */
function nameOr(title: Title, words: () => PhrasingContent[]): PhrasingContent[] {
  const isBare = findPeriod(title)?.rest.length === 0 || isPartOfYear(textOf(title.named));
  const said = isBare ? words() : [];
  return said.length > 0 ? said : title.named;
}

/** What pieces say in texts, lists and groups. */
export const textIn = (pieces: Piece[]): Block[] =>
  pieces.flatMap((piece): Block[] => {
    if (piece.type === 'points') return [piece.list];
    if (piece.type === 'prose') return piece.paragraphs;
    return isGroup(piece) ? piece.blocks : [];
  });
