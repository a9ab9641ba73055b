import type { Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
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
 * The rows of a table as lines where it says of an article in which state it is, whose, and of when: two columns without
 * names of their own, most rows of which are fields of a document.
 */
export function documentLines(block: RootContent): Paragraph[] {
  if (block.type !== 'table' || block.children.some(({ children }) => children.length !== 2)) return [];
  const fields = block.children
    .map((row): Field => {
      const [label, value] = row.children;
      return { label: label?.children ?? [], value: value?.children ?? [], position: positionOf(row) };
    })
    .filter(({ label, value }) => textOf([...label, ...value]).trim() !== '');
  const known = fields.map(({ label }) => isDocumentField(textOf(label)));
  const areKnown = known[0] === true && 2 * known.filter(Boolean).length > known.length;
  return areKnown && fields.every(isShort) ? fields.map(toLine) : [];
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
