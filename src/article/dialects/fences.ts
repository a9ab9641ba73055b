import type { Code, Paragraph, Parents, Root } from 'mdast';
import { append, replaceAt } from '../../model/long-lists.ts';
import { boldLine } from '../groups.ts';
import { isLead } from '../leads.ts';
import { positionOf } from '../outline.ts';
import { walk } from '../walk.ts';
import { takeCodeMarks } from './code-marks.ts';
import { nameOfListing } from './listing-name.ts';
import { readInfo, readMarkedLines, writeMarkedLines } from './marked-lines.ts';

/**
 * Reads what VitePress, Slidev and others write behind a fence: the language alone is its language, even where a mark
 * of lines is written right behind it (`js{4}`); of the rest, the marked lines are kept, and what the listing is called
 * stands above it.
 * @param tree is changed
 * @param source what it was read from
 */
export function readFences(tree: Root, source: string): void {
  walk(tree, (node, index, parent) => {
    if (node.type !== 'code') return undefined;
    if (node.lang === 'math' && node.value.trim() !== '') {
      replaceAt(parent.children, index, 1, [toFormula(node)]);
      return index + 1;
    }
    const name = readFence(node);
    if (name === undefined) return undefined;
    const label = labelOf(node, name, source);
    const above = parent.children[index - 1];
    if (above?.type !== 'paragraph' || boldLine(above) || !isLead(above, node))
      return insert(parent, index, label);
    append(above.children, [{ type: 'break' }, ...label.children]);
    return undefined;
  });
}

/** What GitHub sets as a formula. */
function toFormula({ value, position }: Code): Paragraph {
  const place = position ? { position } : {};
  return {
    type: 'paragraph',
    children: [{ type: 'inlineMath', displayed: true, value, ...place }],
    ...place,
  };
}

/** @returns what the listing is called */
function readFence(code: Code): string | undefined {
  if (!code.lang) return undefined;
  const info = `${code.lang} ${code.meta ?? ''}`;
  const { name, language } = nameOfListing(info);
  const { lang, rest } = readInfo(info);
  const { value, lines } = takeCodeMarks(code.value, readMarkedLines(rest));
  code.value = value;
  code.meta = writeMarkedLines(lines);
  // Without a language, no mark could stand behind the fence.
  code.lang = (language ?? lang) || (code.meta ? 'text' : null);
  return name;
}

/** The name as a line of its own, standing where the fence has it. */
function labelOf(code: Code, name: string, source: string): Paragraph {
  const { start } = positionOf(code);
  const from = source.indexOf(name, start.offset) - (start.offset ?? 0);
  const pointAt = (far: number) => ({
    line: start.line,
    column: start.column + far,
    offset: (start.offset ?? 0) + far,
  });
  const position = { start: pointAt(Math.max(0, from)), end: pointAt(Math.max(0, from) + name.length) };
  return { type: 'paragraph', children: [{ type: 'inlineCode', value: name, position }], position };
}

function insert({ children }: Parents, index: number, label: Paragraph): number {
  (children as Parents['children'] & Paragraph[]).splice(index, 0, label);
  return index + 2;
}
