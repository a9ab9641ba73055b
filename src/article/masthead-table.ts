import type { Paragraph, PhrasingContent, RootContent, TableRow, Text } from 'mdast';
import type { Position } from 'unist';
import { isDocumentField } from '../language/document-fields.ts';
import { weightOf } from '../language/weight.ts';
import { labelRoom } from './masthead-fields.ts';
import { positionOf } from './outline.ts';
import { textOf } from './phrasing.ts';

/** Longer cells say something to an audience, in Chinese characters. */
const longest = 120;

interface Field {
  label: PhrasingContent[];
  value: PhrasingContent[];
  position: Position;
}

/**
 * What a table says of an article: in which state it is, whose, and of when. It has two columns, most rows of which are
 * fields of a document, below the names of its columns where it has such: Field, Value.
 */
export function documentTable(block: RootContent): { lines: Paragraph[]; names: Paragraph[] } {
  const isPair = block.type === 'table' && block.children.every(({ children }) => children.length === 2);
  const [head, ...others] = isPair ? block.children.map(toField).filter(says) : [];
  if (head && areFields([head, ...others])) return { lines: [head, ...others].map(toLine), names: [] };
  if (head && isNamed(head) && areFields(others)) return { lines: others.map(toLine), names: [toLine(head)] };
  return { lines: [], names: [] };
}

function toField(row: TableRow): Field {
  const [label, value] = row.children;
  return { label: label?.children ?? [], value: value?.children ?? [], position: positionOf(row) };
}

const says = ({ label, value }: Field): boolean => textOf([...label, ...value]).trim() !== '';

/** Whether a row may name two columns. */
const isNamed = ({ label, value }: Field): boolean =>
  [label, value].every((name) => textOf(name).trim() !== '' && weightOf(textOf(name)) <= labelRoom);

function areFields(fields: Field[]): boolean {
  const known = fields.map(({ label }) => isDocumentField(textOf(label)));
  return known[0] === true && 2 * known.filter(Boolean).length > known.length && fields.every(isShort);
}

const isShort = ({ label, value }: Field): boolean =>
  textOf(label).trim() !== '' && weightOf(textOf(label)) <= labelRoom && weightOf(textOf(value)) <= longest;

function toLine({ label, value, position }: Field): Paragraph {
  const isSaid = textOf(value).trim() !== '';
  return { type: 'paragraph', children: isSaid ? [...label, seamBehind(label), ...value] : label, position };
}

/** A colon where the label has none, as wide as its letters. */
function seamBehind(label: PhrasingContent[]): Text {
  const name = textOf(label).trimEnd();
  if (/[:：]$/u.test(name)) return { type: 'text', value: ' ' };
  const isWide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(name);
  return { type: 'text', value: isWide ? '：' : ': ' };
}
