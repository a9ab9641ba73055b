import type { List, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { tellsWhereItAppeared } from '../language/bylines.ts';
import { isColophonLine, speaksToReaders } from '../language/colophon-words.ts';
import { namesHouse } from '../language/house-words.ts';
import { namesArticle } from '../language/naming-words.ts';
import { tellsAdoption, tellsOrigin } from '../language/origin-words.ts';
import { withoutPublished } from '../language/published-words.ts';
import { mentionsReadingTime } from '../language/reading-time.ts';
import { isRole } from '../language/role-words.ts';
import { stateKind } from '../language/state-words.ts';
import { weightOf } from '../language/weight.ts';
import { replaceAt } from '../model/long-lists.ts';
import type { Colophon } from '../model/roadmap.ts';
import { areBadges, arePictures, isSpace } from './badges.ts';
import { areBoldNames, areNamesAboveHouse, isBoldNameWithRole } from './bold-names.ts';
import { isDate, isDayLine, isPaperNumber } from './datelines.ts';
import { boldLine } from './groups.ts';
import {
  fewestFields,
  fieldsOf,
  hasFields,
  isNamed,
  isSentence,
  labelRoom,
  valueRoom,
} from './masthead-fields.ts';
import { documentTable } from './masthead-table.ts';
import { endsWithDate, isBarredBeside, isOfDay, isOfIssue, isOfState, publishes } from './masthead-titles.ts';
import { saysNameAndOffice } from './name-lines.ts';
import { type OutlineSection, spanOf } from './outline.ts';
import { linesAsText, textOf } from './phrasing.ts';
import { areByline, areDatedLines } from './title-lines.ts';

/** Longer paragraphs, in Chinese characters, say something to an audience. */
const longest = 72;
/** The same where it says how the article came about. */
const longestOrigin = 160;
/** The same of one among several fields, such as who was there. */
const longestField = 120;
/** A longer text that says how long reading takes says something else as well. */
const readingRoom = 40;

/**
 * Takes the lines out that an article opens with and that say who wrote it, when, and in which state it is: they are no
 * part of the talk.
 * @param root is changed
 * @param above what stood above the title and belongs to them
 */
export function takeMasthead({ blocks, sections }: OutlineSection, above: Paragraph[]): Colophon | undefined {
  const isLineOf = (at: number): boolean => {
    const block = blocks[at];
    return block !== undefined && (isMasthead(block) || isDateOf(block, blocks[at - 1], blocks[at + 1]));
  };
  const isOwn = (block: RootContent, at: number): boolean =>
    isLineOf(at) ||
    publishes(block, isLineOf(at + 1) ? blocks[at + 1] : undefined) ||
    areNamesAboveHouse(block, blocks[at + 1]) ||
    areNamesAboveHouse(blocks[at - 1], block) ||
    isOfDay(block, blocks.slice(at + 1)) ||
    endsWithDate(block, blocks.slice(at + 1)) ||
    isOfState(block) ||
    isOfIssue(block, blocks.slice(at + 1)) ||
    isBarredBeside(block, [blocks[at - 1], blocks[at + 1]]);
  const opening = blocks.findIndex((block, at) => !isAside(block) && !isOwn(block, at));
  const end = opening < 0 ? blocks.length : opening;
  // What is all that an article says is no line about it.
  const opens = end < blocks.length || sections.length > 0 || blocks.some(arePictures);
  const own = opens ? blocks.slice(0, end).filter(isOwn) : [];
  const said = own.flatMap(paragraphsOf);
  const noted = said.filter(isNoted);
  const lines = [...above, ...said.filter((line) => !isNoted(line))];
  if (lines.length + noted.length === 0) return undefined;
  const others = blocks.slice(0, end).filter((block) => !own.includes(block));
  replaceAt(blocks, 0, end, others);
  const names = [...own.flatMap((block) => documentTable(block).names), ...noted];
  return {
    lines: lines.map(({ children }) => children),
    ...(names.length > 0 ? { noted: names.map(({ children }) => children) } : {}),
    position: spanOf([...names, ...lines]),
  };
}

/** What may stand above such lines. */
const isAside = (block: RootContent): boolean =>
  block.type === 'thematicBreak' ||
  (block.type === 'paragraph' && areBadges(block.children)) ||
  arePictures(block) ||
  boldLine(block) !== undefined;

/** A quotation is one where all that it quotes is such lines, a list where its points are fields, and a table of fields. */
function isMasthead(block: RootContent): boolean {
  if (block.type === 'blockquote')
    return block.children.length > 0 && block.children.every((child) => isLine(child, false));
  if (block.type === 'table') return documentTable(block).lines.length > 0;
  return block.type === 'list' ? isFieldList(block) : isLine(block, true);
}

/** When that was: a month is no title of a list there. */
const isDateOf = (
  block: RootContent,
  above: RootContent | undefined,
  next: RootContent | undefined,
): boolean =>
  isDateIn(block) && above !== undefined && boldLine(above) !== undefined && next?.type !== 'list';

function isDateIn(block: RootContent): boolean {
  if (!isParagraph(block) || boldLine(block)) return false;
  const text = textOf(block).trim();
  return isDate(withoutPublished(text)) || isDayLine(text);
}

function paragraphsOf(block: RootContent): Paragraph[] {
  if (block.type === 'table') return documentTable(block).lines;
  if (block.type === 'list') return block.children.flatMap(({ children }) => children.filter(isParagraph));
  return (block.type === 'blockquote' ? block.children : [block]).filter(isParagraph);
}

const isNoted = ({ data }: Paragraph): boolean => data?.ofArticle === 'noted';

const isParagraph = (block: RootContent): block is Paragraph => block.type === 'paragraph';

function isFieldList({ children }: List): boolean {
  const isPlain = children.every(({ children: all }) => all.length === 1 && all.every(isParagraph));
  const lines = children.map(({ children: [first] }) =>
    first?.type === 'paragraph' ? textOf(first).trim() : '',
  );
  return isPlain && children.length >= fewestFields && (saysState(lines.join('\n')) || areNamed(lines));
}

/** Short fields, one of which says what the article is called. */
const areNamed = (lines: string[]): boolean =>
  lines.every(isNamed) && lines.some((line) => namesArticle(line.split(/[:：]/u)[0] ?? ''));

/** @param orItalic whether a line in italics is one, whatever it says: what is quoted may well be */
function isLine(block: RootContent, orItalic: boolean): boolean {
  if (block.type !== 'paragraph') return false;
  if (saysOfItself(block)) return true;
  const text = linesAsText(block.children).trim();
  if (!orItalic || text === '' || boldLine(block)) return false;
  if (isItalic(block.children) && tellsOrigin(text) && weightOf(text) <= longestOrigin) return true;
  if (text.split('\n').some((line) => weightOf(line) > longest)) return false;
  return isItalic(block.children) || isItalicAround(block) || inBrackets.test(text);
}

/** Whether a paragraph says by its words who wrote the article, when, and in which state it is, or asks something of readers. */
export function saysOfItself(block: Paragraph): boolean {
  const text = linesAsText(block.children).trim();
  if (block.data?.ofArticle || saysState(text)) return true;
  if (text === '' || weightOf(text) > longest) return false;
  if (speaksToReaders(text) || areBoldNames(block.children) || isBoldNameWithRole(block.children))
    return true;
  if (boldLine(block)) return isPaperNumber(fieldsOf(text)[0] ?? '') && hasFields(text);
  if (isColophonLine(text) || hasFields(text) || saysReading(text) || namesRole(text)) return true;
  if (tellsWhereItAppeared(text) || tellsAdoption(text)) return true;
  if (saysNameAndOffice(text) || areAffiliations(text)) return true;
  return areDatedLines(text) || areByline(text) || areShortSentences(text) || isHouseAndDate(text);
}

/** A number or a sign that refers to a name above: ¹ Tide Institute · ² Harbour Board */
const reference = /^[¹²³⁴-⁹*†‡]\s?(?=[\p{Lu}\p{Lo}])/u;

/** Whether all fields of a line say by a reference whose house is whose, or all names in it have one: Ada Birch¹, Tom Reed² */
function areAffiliations(text: string): boolean {
  const fields = text.split(/\s+[·•|｜]\s+|[;；\n]\s*/u);
  const areHouses = /^[¹*†]/u.test(text) && fields.every((field) => reference.test(field));
  const names = text.split(/[,，、]\s*|\s(?:and|und|et|y|e)\s/u);
  const areNames = names.every((name) => /^[\p{Lu}\p{Lo}][^\d]*[¹²³⁴-⁹]+$/u.test(name));
  return (areHouses || areNames) && !isSentence(text);
}

/** Whether a line names somebody by what they did for the article: Contributors: A. Birch, T. Reed */
function namesRole(text: string): boolean {
  const label = /^([^:：\n]{2,24})[:：]\s*\S[^\n]*$/u.exec(text)?.[1] ?? '';
  return isRole(label) && !isSentence(text);
}

/** Whether a wide space parts who publishes an article from when: 令和7年3月　港湾協議会 */
function isHouseAndDate(text: string): boolean {
  const fields = text.split(/\s*\u3000\s*/u);
  const others = fields.filter((field) => !isDate(field));
  return others.length > 0 && others.length < fields.length && others.every(namesHouse);
}

/** A line in brackets right below a title: (Draft, from the meeting of 3 May). */
const inBrackets = /^[(（][^()（）]+[)）]$/u;

/** Sentences of a few words each, two of which are fields: Version 3.1. Owner: A. Smith. */
function areShortSentences(text: string): boolean {
  const said = text
    .split(/(?<=(?:\p{L}{2}|[\d)）])[.。])\s+(?=\p{Lu}|\p{Script=Han})/u)
    .map((one) => one.replace(/[.。]$/u, ''));
  const fields = said.filter((one) => isNamed(one) || isVersion(one));
  return fields.length >= fewestFields && said.every((one) => weightOf(one) <= valueRoom && !isSentence(one));
}

const isVersion = (text: string): boolean => {
  const [, word = ''] = /^(\p{L}+)\s\d[\w.]*$/u.exec(text) ?? [];
  return stateKind(word, '') === 'version';
};

/** What is read before one begins, though it is a sentence. */
const saysReading = (text: string): boolean => weightOf(text) <= readingRoom && mentionsReadingTime(text);

/** Lines that each have a name, one of which says in which state the article is, or of several in which year, whatever they say. */
function saysState(text: string): boolean {
  const isSeveral = text.split('\n').length > fewestFields;
  const names = text.split('\n').map((line) => /^([^:：.。]{1,40})[:：]\s*\S/u.exec(line.trim())?.[1]);
  return (
    names.length >= fewestFields &&
    text.split('\n').every((line) => weightOf(line) <= (isSeveral ? longestField : longest)) &&
    names.every((name) => name !== undefined && weightOf(name) <= labelRoom) &&
    (names.some((name) => stateKind(name ?? '', '') !== undefined) || (isSeveral && startsWithYear(text)))
  );
}

/** Whether a value is a day, at its start at least: 2026年11月18日下午2:30. */
const startsWithYear = (text: string): boolean =>
  text.split('\n').some((line) => /^[^:：]+[:：]\s*(?:19|20)\d{2}\s?[-年./년]/u.test(line.trim()));

/** A title of a work stands upright among italics, and takes no more Chinese characters. */
const uprightRoom = 20;

/** Whether a line in italics that is no sentence has the title of a work in it: *Ada Birch, in* The Quay, *spring 2027* */
function isItalicAround({ children }: Paragraph): boolean {
  const upright = children.filter(({ type }) => type !== 'emphasis');
  const isAround = children[0]?.type === 'emphasis' && children.at(-1)?.type === 'emphasis';
  const isText = upright.every(({ type }) => type === 'text' || type === 'link');
  return (
    isAround && isText && weightOf(textOf(upright)) <= uprightRoom && !isSentence(textOf(children).trim())
  );
}

const isItalic = (nodes: PhrasingContent[]): boolean =>
  nodes.every((node) => node.type === 'emphasis' || isSpace(node));
