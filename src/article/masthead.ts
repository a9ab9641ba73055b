import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { isColophonLine } from '../language/colophon-words.ts';
import { weightOf } from '../language/weight.ts';
import type { Colophon } from '../model/roadmap.ts';
import { areBadges, isSpace } from './badges.ts';
import { boldLine } from './groups.ts';
import { type OutlineSection, spanOf } from './outline.ts';
import { textOf } from './phrasing.ts';

/** Longer paragraphs, in Chinese characters, say something to an audience. */
const longest = 72;
/** Room for the name of a field, and for what it says. */
const [labelRoom, valueRoom] = [12, 26];
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
  const lines = blocks.slice(0, end).filter(isMasthead);
  // What is all that an article says is no line about it.
  if (lines.length === 0 || (end === blocks.length && sections.length === 0)) return undefined;
  blocks.splice(0, end, ...blocks.slice(0, end).filter((block) => !isMasthead(block)));
  return { lines: lines.map(({ children }) => children), position: spanOf(lines) };
}

/** What may stand above such lines. */
const isAside = (block: RootContent): boolean =>
  block.type === 'thematicBreak' ||
  (block.type === 'paragraph' && areBadges(block.children)) ||
  boldLine(block) !== undefined;

function isMasthead(block: RootContent): block is Paragraph {
  if (block.type !== 'paragraph' || boldLine(block)) return false;
  const text = textOf(inLines(block.children)).trim();
  if (text === '' || weightOf(text) > longest) return false;
  return isItalic(block.children) || isColophonLine(text) || hasFields(text);
}

/** Line breaks as text. */
const inLines = (nodes: PhrasingContent[]): PhrasingContent[] =>
  nodes.map((node) => (node.type === 'break' ? { type: 'text', value: '\n' } : node));

const isItalic = (nodes: PhrasingContent[]): boolean =>
  nodes.some(({ type }) => type === 'emphasis') &&
  nodes.every((node) => node.type === 'emphasis' || isSpace(node));

/** Status: accepted · Owners: the harbour office; short fields side by side or each on a line, with their names. */
function hasFields(text: string): boolean {
  const fields = text.split(/\s*[·•|｜\n]\s*|\u3000+|\s{2,}/u).filter((field) => field !== '');
  const named = fields.filter((field) => {
    const [, label = '', value = ''] = /^([^:：]+)[:：]\s*(\S.*)$/u.exec(field) ?? [];
    return label !== '' && weightOf(label) <= labelRoom && weightOf(value) <= valueRoom && !isSentence(value);
  });
  const isOther = (field: string): boolean => weightOf(field) <= labelRoom && !isSentence(field);
  return named.length >= fewestFields && fields.every((field) => named.includes(field) || isOther(field));
}

const isSentence = (text: string): boolean => /[.。!！?？]["”’」』）)]*$/u.test(text);
