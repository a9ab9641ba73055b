import type { Blockquote, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { isColophonLine } from '../language/colophon-words.ts';
import { fieldMarks, isReadingTime, mentionsReadingTime } from '../language/reading-time.ts';
import { stateKind } from '../language/state-words.ts';
import { weightOf } from '../language/weight.ts';
import { replaceAt } from '../model/long-lists.ts';
import type { Colophon } from '../model/roadmap.ts';
import { areBadges, isSpace } from './badges.ts';
import { isDate, isDay, isDayLine, isPaperNumber } from './datelines.ts';
import { boldLine } from './groups.ts';
import { type OutlineSection, spanOf } from './outline.ts';
import { textOf } from './phrasing.ts';

/** Longer paragraphs, in Chinese characters, say something to an audience. */
const longest = 72;
/** Room for the name of a field, and for what it says. */
const [labelRoom, valueRoom] = [12, 26];
/** A longer text that says how long reading takes says something else as well. */
const readingRoom = 40;
/** Fewer fields are a sentence with a colon. */
const fewestFields = 2;

/**
 * Takes the lines out that an article opens with and that say who wrote it, when, and in which state it is: they are no
 * part of the talk.
 * @param root is changed
 */
export function takeMasthead({ blocks, sections }: OutlineSection): Colophon | undefined {
  const opening = blocks.findIndex((block) => !isAside(block) && !isMasthead(block));
  const end = opening < 0 ? blocks.length : opening;
  const lines = blocks.slice(0, end).filter(isMasthead).flatMap(paragraphsOf);
  // What is all that an article says is no line about it.
  if (lines.length === 0 || (end === blocks.length && sections.length === 0)) return undefined;
  const others = blocks.slice(0, end).filter((block) => !isMasthead(block));
  replaceAt(blocks, 0, end, others);
  return { lines: lines.map(({ children }) => children), position: spanOf(lines) };
}

/** What may stand above such lines. */
const isAside = (block: RootContent): boolean =>
  block.type === 'thematicBreak' ||
  (block.type === 'paragraph' && areBadges(block.children)) ||
  boldLine(block) !== undefined;

/** A quotation is one where all that it quotes is such lines. */
function isMasthead(block: RootContent): block is Paragraph | Blockquote {
  if (block.type === 'blockquote')
    return block.children.length > 0 && block.children.every((child) => isLine(child, false));
  return isLine(block, true);
}

const paragraphsOf = (block: Paragraph | Blockquote): Paragraph[] =>
  block.type === 'paragraph' ? [block] : block.children.filter((child) => child.type === 'paragraph');

/** @param orItalic whether a line in italics is one, whatever it says: what is quoted may well be */
function isLine(block: RootContent, orItalic: boolean): boolean {
  if (block.type !== 'paragraph') return false;
  const text = textOf(inLines(block.children)).trim();
  if (saysState(text)) return true;
  if (text === '' || weightOf(text) > longest) return false;
  if (boldLine(block)) return isPaperNumber(fieldsOf(text)[0] ?? '') && hasFields(text);
  const isItalicLine = orItalic && isItalic(block.children);
  return isItalicLine || isColophonLine(text) || hasFields(text) || saysReading(text);
}

/** What is read before one begins, though it is a sentence. */
const saysReading = (text: string): boolean => weightOf(text) <= readingRoom && mentionsReadingTime(text);

/** Lines that each have a name, one of which says in which state the article is, whatever they say of it. */
function saysState(text: string): boolean {
  const names = text.split('\n').map((line) => /^([^:：.。]{1,40})[:：]\s*\S/u.exec(line.trim())?.[1]);
  return (
    names.length >= fewestFields &&
    text.split('\n').every((line) => weightOf(line) <= longest) &&
    names.every((name) => name !== undefined && weightOf(name) <= labelRoom) &&
    names.some((name) => stateKind(name ?? '', '') !== undefined)
  );
}

/** Line breaks as text. */
const inLines = (nodes: PhrasingContent[]): PhrasingContent[] =>
  nodes.map((node) => (node.type === 'break' ? { type: 'text', value: '\n' } : node));

const isItalic = (nodes: PhrasingContent[]): boolean =>
  nodes.some(({ type }) => type === 'emphasis') &&
  nodes.every((node) => node.type === 'emphasis' || isSpace(node));

/** Short fields side by side or each on a line, two with their names, or one that only such lines have. */
function hasFields(text: string): boolean {
  const fields = fieldsOf(text);
  if (fields.some((field) => isSentence(field) || weightOf(field) > labelRoom + valueRoom)) return false;
  const named = fields.filter(isNamed);
  const sure = fields.filter(
    (field, at) =>
      isDateline(field, at) || isPaperNumber(field) || isReadingTime(field) || isColophonLine(field),
  );
  const otherRoom = sure.length > 0 && fields.length > 1 ? valueRoom : labelRoom;
  const isOther = (field: string): boolean => weightOf(field) <= otherRoom;
  return (
    (sure.length > 0 || named.length >= fewestFields) &&
    fields.every((field) => named.includes(field) || sure.includes(field) || isOther(field))
  );
}

/** Status: accepted */
function isNamed(field: string): boolean {
  const [, label = '', value = ''] = /^([^:：]+)[:：]\s*(\S.*)$/u.exec(field) ?? [];
  return label !== '' && weightOf(label) <= labelRoom && weightOf(value) <= valueRoom;
}

/** A line that opens with a month or a year tells what happens then: May 2026 · The first ship. */
const isDateline = (field: string, at: number): boolean =>
  at === 0 ? isDay(field) : isDate(field) || isDayLine(field);

/** A dash parts the number of a paper from its issuer, and a comma a date from what stands before it. */
function fieldsOf(text: string): string[] {
  const fields = text.split(fieldMarks).filter((field) => field !== '');
  return fields.flatMap((field) => {
    const halves = field.split(/\s+[–—-]\s+/u);
    return halves.some(isPaperNumber) ? halves : beforeDate(field);
  });
}

function beforeDate(field: string): string[] {
  for (const { index, 0: mark } of field.matchAll(/[,，]\s*|(?<=\p{Script=Han})\s+/gu)) {
    const last = field.slice(index + mark.length);
    if (index > 0 && (isDate(last) || isDayLine(last)) && !isDate(field))
      return [field.slice(0, index), last];
  }
  return [field];
}

/** A year may be abbreviated behind its number: 2026 г. */
const isSentence = (text: string): boolean =>
  /[.。!！?？]["”’」』）)]*$/u.test(text.replace(/(?<=\d\s?)[гр]\.$/u, ''));
