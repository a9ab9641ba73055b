import type { List, ListItem, Paragraph } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import { weightOf } from '../language/weight.ts';
import type { Slide } from '../model/deck.ts';
import { append } from '../model/long-lists.ts';
import type { Block } from '../model/roadmap.ts';
import { runningText } from './join-texts.ts';
import { item, list, paragraph, text } from './nodes.ts';

/** Few fields stand in a line, each of a short name and little more, in Chinese characters. */
const [fewest, most] = [2, 3];
const [nameRoom, fieldRoom] = [12, 30];
/** All of them take no more than two lines: in a longer text nobody finds where one begins. */
const lineRoom = 48;

/** A name without figures: those stand before what is in a year, or at a time. */
const name = /^([^:：\d]+)[:：]\s*\S/u;

/**
 * What stands beside the title of a row. Text alone is set as the only point, so that its row is as close as the others,
 * whatever its title takes beside it.
 */
export function blocksOfRow(slide: Slide, lang: string): ListItem['children'] {
  const paragraphs = runningText(slide, lang);
  if (paragraphs) return [list([item(...paragraphs)])];
  const content = withFieldsInLine(slide.content) as ListItem['children'];
  return content.every(({ type }) => type === 'paragraph') ? [list([item(...content)])] : content;
}

/** Blocks with each list of a few short fields in a line of text: *Who:* the port. *Cost:* 2 m. */
export const withFieldsInLine = (content: Block[]): Block[] =>
  content.map((block) => (block.type === 'list' ? (inLine(block) ?? block) : block));

function inLine({ ordered, children }: List): Paragraph | undefined {
  const fields = children.map(toField);
  if (ordered || fields.length < fewest || fields.length > most) return undefined;
  const line: Paragraph['children'] = [];
  for (const field of fields) {
    if (!field) return undefined;
    if (line.length > 0) line.push(text(gapBehind(textOf(line).trimEnd())));
    append(line, field.children);
  }
  return weightOf(textOf(line)) <= lineRoom ? paragraph(...line) : undefined;
}

const gapBehind = (said: string): string => (/[。；]$/u.test(said) ? '' : /[.;؛]$/u.test(said) ? ' ' : ' · ');

function toField({ checked, children: [only, ...others] }: ListItem): Paragraph | undefined {
  if (only?.type !== 'paragraph' || others.length > 0 || checked != null) return undefined;
  const said = textOf(only).trim();
  const isShort = weightOf(name.exec(said)?.[1] ?? said) <= nameRoom && weightOf(said) <= fieldRoom;
  return isShort && name.test(said) ? only : undefined;
}
