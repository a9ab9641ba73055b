import type { VFileMessage } from 'vfile-message';
import { textOf } from '../article/phrasing.ts';
import { groupsIn } from '../article/to-direction.ts';
import { offline } from '../compile/context.ts';
import { deckName } from '../compile/plan.ts';
import { type CompileOptions, readSource } from '../compile/read.ts';
import { inOrder } from '../diagnostics/format-diagnostic.ts';
import { type Role, roleName } from '../language/names.ts';
import { say } from '../language/say.ts';
import { append } from '../model/long-lists.ts';
import { printable } from '../model/printable.ts';
import type { Direction, Part, Piece, Roadmap, Section, Topic } from '../model/roadmap.ts';

/** What may be said of the article from outside; the rest is the configuration file's. */
export type OutlineOptions = Pick<CompileOptions, 'lang' | 'config'>;

export interface OutlineResult {
  roadmap: Roadmap;
  /** What the deck is called where neither a heading nor the front matter says so. */
  name: string;
  messages: VFileMessage[];
}

/**
 * Reads an article and recognises its parts, without making a deck.
 * @throws Failure where the file or the configuration cannot be read
 */
export async function outlineArticle(path: string, options: OutlineOptions = {}): Promise<OutlineResult> {
  const { reading } = await readSource(path, options, offline());
  return { roadmap: reading.roadmap, name: deckName(path), messages: inOrder(reading.file.messages) };
}

/**
 * The recognised tree for people: role, name, counts, and the line where each part starts.
 * @param name what the article is called where it does not say so itself
 */
export function formatOutline(roadmap: Roadmap, name: string): string {
  const lines = [
    `${roadmap.title ? textOf(roadmap.title.named) : (roadmap.metadata.title ?? name)}  [${roadmap.lang}]`,
  ];
  if (roadmap.periods.length > 0)
    lines.push(say`periods: ${roadmap.periods.map((period) => period.label).join(', ')}`);
  if (roadmap.summary) lines.push(row(0, 'summary', '', roadmap.summary.position.start.line));
  for (const part of roadmap.parts) append(lines, partRows(part, 0));
  return lines.map(printable).join('\n');
}

const row = (depth: number, role: Role, name: string, line: number): string =>
  `${'  '.repeat(depth)}${roleName(role)}${name ? ` ${name}` : ''}  :${line}`;

function partRows(part: Part, depth: number): string[] {
  return part.type === 'direction' ? directionRows(part, depth) : sectionRows(part, depth);
}

function directionRows(direction: Direction, depth: number): string[] {
  const groups = direction.topics.flatMap((topic) => topic.pieces).flatMap(groupsIn);
  const count = (role: Piece['type']): number => groups.filter(({ type }) => type === role).length;
  const counts = say`(${count('breakthrough')} breakthroughs, ${count('forecast')} forecasts)`;
  const name = `${direction.index} ${textOf(direction.title.named)} ${counts}`;
  return [
    row(depth, 'direction', name, direction.title.position.start.line),
    ...direction.lead.map((piece) => pieceRow(piece, depth + 1)),
    ...direction.topics.flatMap((topic) => topicRows(topic, depth + 1)),
  ];
}

function topicRows(topic: Topic, depth: number): string[] {
  const name = topic.title ? textOf(topic.title.named) : '';
  return [
    row(depth, topic.role, name, topic.position.start.line),
    ...topic.pieces.map((piece) => pieceRow(piece, depth + 1)),
  ];
}

function sectionRows(section: Section, depth: number): string[] {
  const name = section.title
    ? textOf(section.title.named)
    : `(${section.role ? roleName(section.role) : say`untitled`})`;
  return [
    row(depth, section.stage ? 'period' : 'section', name, section.position.start.line),
    ...section.pieces.map((piece) => pieceRow(piece, depth + 1)),
    ...section.parts.flatMap((part) => partRows(part, depth + 1)),
    ...(section.behind ?? []).map((piece) => pieceRow(piece, depth + 1)),
  ];
}

function pieceRow(piece: Piece, depth: number): string {
  return row(depth, piece.type, describe(piece), piece.position.start.line);
}

const points = (count: number): string => (count === 1 ? say`1 point` : say`${count} points`);

function describe(piece: Piece): string {
  switch (piece.type) {
    case 'breakthrough':
      return `${textOf(piece.title.named)} (${points(pointsOf(piece.blocks))})`;
    case 'forecast':
      return `${piece.period.label} ${textOf(piece.title.named)} (${points(pointsOf(piece.blocks))})`;
    case 'prose':
      return piece.paragraphs.length === 1
        ? say`(1 paragraph)`
        : say`(${piece.paragraphs.length} paragraphs)`;
    case 'takeaways':
      return say`(${piece.cards.length} cards)`;
    case 'links':
      return piece.items.length === 1 ? say`(1 link)` : say`(${piece.items.length} links)`;
    case 'points':
      return piece.list.children.length === 1 ? say`(1 item)` : say`(${piece.list.children.length} items)`;
    case 'exhibit':
      return `(${piece.block.type})`;
    default:
      return '';
  }
}

const pointsOf = (blocks: { type: string; children?: unknown[] }[]): number =>
  blocks.reduce((sum, block) => sum + (block.type === 'list' ? (block.children?.length ?? 0) : 1), 0);
