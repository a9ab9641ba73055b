import type { Paragraph, RootContent } from 'mdast';
import { nounLabel } from '../language/chapter-words.ts';
import { isMarkedQuestion } from '../language/question-words.ts';
import { weightOf } from '../language/weight.ts';
import { boldLine } from './groups.ts';
import { inOrder, type OutlineSection } from './outline.ts';
import { textOf, withoutColon } from './phrasing.ts';
import { boldCard } from './takeaways.ts';

declare module 'mdast' {
  interface ParagraphData {
    /** Names what it or the list below it says, in its own line of text: neither a title nor a card nor a period's. */
    field?: true;
  }
}

/** As sections tell it: in a paragraph, among others like it, or in a list below its name. */
type Form = 'text' | 'card' | 'line';

interface Field {
  paragraph: Paragraph;
  form: Form;
}

/** The name of a field is no longer, in Chinese characters. */
export const nameRoom = 12;

/**
 * Sections beside each other may end with the same field, told in a paragraph here (**To do:** measure first) and in a list
 * there. Where most have a paragraph, it stays a line of text in all of them.
 * @param section is changed, and all within it
 */
export function keepFieldsAlike(section: OutlineSection): void {
  const named = new Map<string, Field[]>();
  for (const { blocks } of section.sections)
    for (const [index, block] of blocks.entries()) {
      const name = block.type === 'paragraph' ? nameOf(block) : undefined;
      if (name === undefined) continue;
      const fields = named.get(name) ?? [];
      fields.push({ paragraph: block as Paragraph, form: formOf(blocks, index) });
      named.set(name, fields);
    }
  for (const fields of named.values())
    if (areUnlike(fields))
      for (const { paragraph } of fields) paragraph.data = { ...paragraph.data, field: true };
  for (const child of section.sections) keepFieldsAlike(child);
}

/** Longer words behind a label are a title of what follows, in Chinese characters. */
const valueRoom = 12;
const labelled = /^(\p{L}[^:：\d]*)[:：]\s*(.*\S)\s*$/su;

/**
 * Bold lines that say the same of several sections, each in a few words, are lines of text: Odds: 60%. A label that is counted
 * or stands in a section again is that of titles.
 * @param root is changed, and all within it
 */
export function keepFieldLines(root: OutlineSection): void {
  const named = new Map<string, Map<OutlineSection, Paragraph[]>>();
  for (const section of inOrder(root))
    for (const block of section.blocks) {
      const name = block.type === 'paragraph' ? labelOfLine(block) : undefined;
      if (name === undefined) continue;
      const told = named.get(name) ?? new Map<OutlineSection, Paragraph[]>();
      told.set(section, [...(told.get(section) ?? []), block as Paragraph]);
      named.set(name, told);
    }
  for (const told of named.values()) {
    const lines = [...told.values()].flat();
    if (told.size >= fewestSections && lines.length === told.size)
      for (const line of lines) line.data = { ...line.data, field: true };
  }
}

const fewestSections = 2;

/** Fewer sections that end in the same field may end so by chance. */
const fewestEnds = 3;

/**
 * A field that several sections end in belongs to what each says and not to a quotation that stands between the two: it goes
 * above that, as it stands right below the text of the others.
 * @param root is changed, and all within it
 */
export function raiseFields(root: OutlineSection): void {
  const ends = new Map<string, OutlineSection[]>();
  for (const section of inOrder(root)) {
    const last = section.blocks.at(-1);
    const text = last?.type === 'paragraph' ? textOf(last) : '';
    const name = isOfWords(text) ? undefined : labelIn(text);
    if (name !== undefined) ends.set(name, [...(ends.get(name) ?? []), section]);
  }
  for (const sections of ends.values())
    if (sections.length >= fewestEnds)
      for (const section of sections) section.blocks = aboveQuotations(section.blocks);
}

/** Whether words stand behind a label: they may name the source of a quotation. */
const isOfWords = (text: string): boolean => /[:：].*\p{L}{2}/su.test(text);

function aboveQuotations(blocks: RootContent[]): RootContent[] {
  const told = blocks.slice(0, -1);
  const at = told.findLastIndex(({ type }) => type !== 'blockquote') + 1;
  return at > 0 ? [...told.slice(0, at), ...blocks.slice(-1), ...told.slice(at)] : blocks;
}

const labelOfLine = (paragraph: Paragraph): string | undefined => labelIn(textOf(boldLine(paragraph) ?? []));

/** The label of a text that says something of it in a few words. */
function labelIn(text: string): string | undefined {
  const [, label = '', value = ''] = labelled.exec(text) ?? [];
  const isField = label !== '' && weightOf(label) <= nameRoom && weightOf(value) <= valueRoom;
  return isField && !isMarkedQuestion(text) && !nounLabel(text) ? label.trim().toLowerCase() : undefined;
}

/** What a bold name at the beginning of a paragraph says, where a colon parts it from what is said of it. */
export function nameOf({ children }: Paragraph): string | undefined {
  const [name, next] = children;
  if (name?.type !== 'strong' || weightOf(textOf(name)) > nameRoom) return undefined;
  const hasColon =
    /[:：]\s*$/u.test(textOf(name)) || (next?.type === 'text' && /^\s?[:：]/u.test(next.value));
  return hasColon ? textOf(withoutColon(name.children)).toLowerCase() : undefined;
}

function formOf(blocks: RootContent[], index: number): Form {
  if (boldLine(blocks[index])) return 'line';
  const isCard = (block: RootContent | undefined): boolean =>
    block?.type === 'paragraph' && boldCard(block) !== undefined;
  return isCard(blocks[index - 1]) || isCard(blocks[index + 1]) ? 'card' : 'text';
}

function areUnlike(fields: Field[]): boolean {
  const count = (form: Form): number => fields.filter((field) => field.form === form).length;
  const texts = count('text');
  return texts > 0 && texts < fields.length && texts >= count('card') && texts >= count('line');
}
