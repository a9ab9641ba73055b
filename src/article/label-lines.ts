import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { Position } from 'unist';
import { markedPlaces } from '../language/counting-marks.ts';
import { asksOrAnswers, isAnsweredInLines } from '../language/question-words.ts';
import { weightOf } from '../language/weight.ts';
import { lineStarts, linesOf } from './bold-lines.ts';
import { areShortLines, breaksEarly, widthOf } from './early-breaks.ts';
import { isRemark } from './leads.ts';
import { areAddress, areRemarks, isFinished, isShortTitle, startOfAlike } from './lines-alike.ts';
import { isSentence } from './masthead-fields.ts';
import { type OutlineSection, positionOf, spanOf } from './outline.ts';
import { noYear, parsePeriod, parseYearless } from './period.ts';
import { slicePhrasing, textOf, trimPhrasing } from './phrasing.ts';
import { walk } from './walk.ts';

/** Whether a line is an entry of a bibliography: [1] A. Smith, The second quay. */
export const isReference = (nodes: PhrasingContent[]): boolean => /^\s*\[\d{1,3}\]\s+\S/u.test(textOf(nodes));

/** Room for the name of a field, and for what a line without bold type says of it, in Chinese characters: more among several. */
const [labelRoom, valueRoom, valueRoomAmong] = [12, 60, 200];
/** So many lines are fields also where one says much. */
const several = 3;
/** Fewer fields are a sentence with a colon. */
const fewestFields = 2;

/**
 * Lines that each name a field (`Goal: …⏎Budget: …`), count (`a) …⏎b) …`) or begin alike (`**Oak**, …⏎**Ash**, …`) stay
 * lines, though Markdown makes one of them; and so do those of an address, and remarks behind a sign.
 * @param tree is changed
 * @param source what it was read from
 */
export function keepLabelLines(tree: Root, source: string): void {
  const starts = lineStarts(source);
  walk(tree, (node) => {
    if (node.type !== 'paragraph' || !/\n/.test(textOf(node))) return undefined;
    const lines = linesOf(node.children, starts).map(trimPhrasing);
    const begins = beginningsIn(lines);
    if (begins.size === 0) return undefined;
    node.children = lines.flatMap((line, index): PhrasingContent[] => {
      if (index === 0) return line;
      return [begins.has(index) ? { type: 'break' } : { type: 'text', value: '\n' }, ...line];
    });
    return undefined;
  });
}

/** The places of lines that stay lines: those that count, with what goes on behind them, fields, and those that begin alike. */
function beginningsIn(lines: PhrasingContent[][]): Set<number> {
  const marked = markedPlaces(lines.map(textOf));
  if (marked.length > 0) return new Set(marked);
  if (isAnsweredInLines(lines.map(textOf).join('\n')))
    return new Set([...lines.keys()].filter((index) => asksOrAnswers(textOf(lines[index] ?? []))));
  const fields = startOfFields(lines);
  const areSeveral = lines.length - fields >= fewestFields;
  const areApart = areAddress(lines) || areRemarks(lines) || areShortLines(lines);
  const start = areSeveral ? fields : (startOfAlike(lines) ?? (areApart ? 0 : undefined));
  return new Set(start === undefined ? fieldsAbove(lines) : [...lines.keys()].slice(start));
}

/** The places behind the fields that open a paragraph, which a sentence begins below: Cost: 3 million⏎It is paid for. */
function fieldsAbove(lines: PhrasingContent[][]): number[] {
  const texts = lines.map((line) => textOf(line).trim());
  const width = widthOf(texts);
  const isAbove = (line: PhrasingContent[], index: number): boolean =>
    isField(line, labelRoom) &&
    /[^\p{P}]$|[%％)）]$/u.test(texts[index] ?? '') &&
    breaksEarly(texts, index, width);
  const end = lines.findIndex((line, index) => !isAbove(line, index));
  const below = lines[end] ?? [];
  const isText = /^[\p{Lu}\p{Lo}\p{N}]/u.test(textOf(below)) && !isField(below, valueRoomAmong);
  return isText ? [...lines.keys()].slice(1, end + 1) : [];
}

/** The line from which on all are fields: the first, or where an author sets their names off, one behind a text. */
function startOfFields(lines: PhrasingContent[][]): number {
  const room = lines.length >= several ? valueRoomAmong : valueRoom;
  if (lines.every((line) => isField(line, room)) || lines.every(isReference)) return 0;
  const last = lines.findLastIndex(([first, next]) => !isMarkedLabel(first, next));
  return lines.slice(last + 1).every((line) => isField(line)) ? last + 1 : lines.length;
}

/**
 * Fields that stand in lines of one paragraph, or in a row with their names in bold or slanted (`**Goal:** … **Budget:** …`), are
 * points, and so are lines that count or begin alike; below what stands before them. Short ones that close a section
 * stay a remark below its list or table: as points they would be a second list. So do those of sections beside it that
 * open with the same field.
 * @param section is changed, and all within it
 */
export function listFields(section: OutlineSection, kept: ReadonlySet<string> = new Set()): void {
  section.blocks = section.blocks.flatMap((block, index, { [index - 1]: above, [index + 1]: below }) => {
    if (block.type !== 'paragraph') return block;
    const isAsEquals = above?.type === 'paragraph' && isEnd(below) && kept.has(firstField(block));
    if (isAsEquals || areFieldsBelow(block, above, below))
      return { ...block, data: { ...block.data, field: true } };
    return asPoints(block) ?? block;
  });
  const keptBelow = new Set(section.sections.flatMap(({ blocks }) => fieldsBelow(blocks)));
  for (const child of section.sections) listFields(child, keptBelow);
}

/** What the first field is called of those that close a section below its list or table. */
function fieldsBelow(blocks: RootContent[]): string[] {
  return blocks.flatMap((block, at) =>
    block.type === 'paragraph' && areFieldsBelow(block, blocks[at - 1], blocks[at + 1])
      ? [firstField(block)]
      : [],
  );
}

/** The name of the field that a paragraph opens with. */
const firstField = ({ children }: Paragraph): string => (textOf(children).split(/[:：]/u)[0] ?? '').trim();

const isEnd = (below?: RootContent): boolean => !below || below.type === 'thematicBreak';

/** Whether a paragraph is of fields, none of them a period's, that close a section as a remark below its list or table. */
function areFieldsBelow(paragraph: Paragraph, above?: RootContent, below?: RootContent): boolean {
  if (!above || !isEnd(below) || !isRemark(paragraph, above)) return false;
  const fields = fieldsIn(paragraph.children);
  const areDated = fields.map(textOf).some((field) => parsePeriod(field) ?? parseYearless(field, noYear));
  return !areDated && startOfMarked(fields) === undefined && areFields(fields, paragraph);
}

/** What a paragraph's lines or fields are as points, below what stands before them. */
function asPoints(paragraph: Paragraph): RootContent[] | undefined {
  const fields = fieldsIn(paragraph.children);
  const start =
    startOfMarked(fields) ??
    (areFields(fields, paragraph) ? 0 : (startOfFacts(fields) ?? startOfAlike(fields)));
  if (start === undefined || /[:：]$/u.test(textOf(paragraph).trimEnd())) return undefined;
  const intro = fields.slice(0, start).map((line): Paragraph => ({ ...paragraph, children: introOf(line) }));
  const place = start === 0 ? positionOf(paragraph) : spanOf(fields.slice(start).flat());
  return [...intro, toList(fields.slice(start), place)];
}

/** What stands above points, where it is no sentence, is their title. */
const introOf = (line: PhrasingContent[]): PhrasingContent[] =>
  isFinished(line) || !isShortTitle(line)
    ? line
    : [{ type: 'strong', children: line, position: spanOf(line) }];

/** The line from which on all lines count. */
function startOfMarked(lines: PhrasingContent[][]): number | undefined {
  const places = markedPlaces(lines.map(textOf));
  const [start] = places;
  return start !== undefined && start <= 1 && start + places.length === lines.length ? start : undefined;
}

/** Behind a text the names of fields are set off, and little is said of each: Twelve rooms. *Cost:* … *Start:* … */
function startOfFacts([text = [], ...facts]: PhrasingContent[][]): number | undefined {
  const isFact = (field: PhrasingContent[]): boolean =>
    isMarkedLabel(field[0], field[1]) && isField(field) && weightOf(textOf(field)) <= labelRoom + valueRoom;
  return endsSentence(text) && facts.length >= fewestFields && facts.every(isFact) ? 1 : undefined;
}

const endsSentence = (line: PhrasingContent[]): boolean => isSentence(textOf(line).trimEnd());

function areFields(fields: PhrasingContent[][], { children }: Paragraph): boolean {
  if (fields.length < fewestFields || !fields.every((field) => isField(field, valueRoomAmong))) return false;
  const [first, ...others] = fields.map((field) => isMarkedLabel(field[0], field[1]));
  // In a row with others, what only has a colon is a sentence; and so is what says more than one before them.
  const isAlone = !first && others.every(Boolean);
  if (isAlone && /[.!?]\s+\p{Lu}|[。！？]\s*\S/u.test(textOf(fields[0] ?? []))) return false;
  return children.some(({ type }) => type === 'break') || (first === true && others.every(Boolean));
}

/** Lines as the points of a list. */
export function toList(lines: PhrasingContent[][], place: Position): List {
  const children = lines.map((field): ListItem => {
    const position = spanOf(field);
    return {
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: field, position }],
      position,
    };
  });
  return { type: 'list', ordered: false, spread: false, children, position: place };
}

/** What stands between line breaks, and from one name in bold to the next; within a sentence a word in bold is no name. */
function fieldsIn(nodes: PhrasingContent[]): PhrasingContent[][] {
  const fields: PhrasingContent[][] = [[]];
  const isRow = isMarkedLabel(nodes[0], nodes[1]);
  nodes.forEach((node, index) => {
    if (node.type === 'break') fields.push([]);
    else {
      const above = fields.at(-1) ?? [];
      const isName = index > 0 && isMarkedLabel(node, nodes[index + 1]);
      if (isName && above.length > 0 && (isRow || endsSentence(above))) fields.push([]);
      fields.at(-1)?.push(node);
    }
  });
  const whole = fields.map((field) => trimPhrasing(field)).filter((field) => field.length > 0);
  return whole.map((field, at) => (at < whole.length - 1 ? withoutMark(field) : field));
}

/** A field without the mark that parts it from the next one in its row. */
function withoutMark(field: PhrasingContent[]): PhrasingContent[] {
  const said = textOf(field);
  const end = said.search(/\s+[·•|｜]$/u);
  return end > 0 ? slicePhrasing(field, 0, end) : field;
}

function isMarkedLabel(node: PhrasingContent | undefined, next: PhrasingContent | undefined): boolean {
  if ((node?.type !== 'strong' && node?.type !== 'emphasis') || weightOf(textOf(node)) > labelRoom)
    return false;
  return /[:：]\s*$/u.test(textOf(node)) || /^\s?[:：]/u.test(next?.type === 'text' ? next.value : '');
}

/** A name with a colon in capitals or letters without case, and what is said of it: no address, no time of day. */
const plainLabel =
  /^((?=[\p{Lu}\p{Lo}\p{So}])[^:：|｜.!?。！？,，\n]{1,60})(?:：|:(?=\s|\p{Script=Han})|\s\|(?=\s)|｜)\s*(?=\S)/u;

export function isField(line: PhrasingContent[], room = valueRoom): boolean {
  if (line.some((node) => node.type === 'image' || node.type === 'break')) return false;
  const text = textOf(line);
  if (isMarkedLabel(line[0], line[1]))
    return text.replace(textOf(line[0] as PhrasingContent), '').replace(/^[\s:：]+/u, '') !== '';
  const [whole, label = ''] = plainLabel.exec(text) ?? [];
  return whole !== undefined && weightOf(label) <= labelRoom && weightOf(text) - weightOf(whole) <= room;
}
