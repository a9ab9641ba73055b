import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { weightOf } from '../../language/weight.ts';
import { append, replaceAt } from '../../model/long-lists.ts';
import { lineStarts, linesOf } from '../bold-lines.ts';
import { definitionItem } from '../html-definitions.ts';
import { spanOf } from '../outline.ts';
import { slicePhrasing, textOf, trimPhrasing } from '../phrasing.ts';
import { walk } from '../walk.ts';

/** A longer line, in Chinese characters, is text whose next line happens to begin with a colon. */
const longestTerm = 30;

/** Terms, and what is said of all of them. */
interface Entry {
  terms: PhrasingContent[][];
  said: PhrasingContent[][];
}

/**
 * A line that begins with a colon says what the line above it means (`Quay⏎: For ships`), also behind an empty one: what
 * follows each other so is one list.
 * @param tree is changed
 * @param source what it was read from
 */
export function readDefinitions(tree: Root, source: string): void {
  const starts = lineStarts(source);
  walk(tree, (node, index, parent) => {
    if (node.type !== 'paragraph') return undefined;
    const { entries, end } = entriesFrom(parent.children as RootContent[], index, starts);
    if (entries.length === 0) return undefined;
    const children = entries.map(({ terms, said }) =>
      definitionItem(terms.map(trimPhrasing), said.map(toBlocks)),
    );
    const position = spanOf((parent.children as RootContent[]).slice(index, end));
    const list = { type: 'list', ordered: false, spread: false, children, position } as const;
    replaceAt(parent.children, index, end - index, [list] as never[]);
    return index + 1;
  });
}

/** The entries of the paragraphs from a place on, as far as they are nothing else, and where that ends. */
function entriesFrom(
  blocks: RootContent[],
  from: number,
  starts: number[],
): { entries: Entry[]; end: number } {
  const entries: Entry[] = [];
  let end = from;
  while (end < blocks.length) {
    const [first, second] = blocks.slice(end, end + 2);
    if (first?.type !== 'paragraph') break;
    // A term may stand alone above an empty line.
    const isParted = second?.type === 'paragraph' && definitionIn(second.children) !== undefined;
    const paragraphs = isParted ? [first, second] : [first];
    const found = entriesOf(paragraphs, starts);
    if (!found) break;
    append(entries, found);
    end += paragraphs.length;
  }
  return { entries, end };
}

/** What paragraphs define; nothing where a line is neither a term nor said of one. */
function entriesOf(paragraphs: Paragraph[], starts: number[]): Entry[] | undefined {
  const entries: Entry[] = [];
  const lines = paragraphs.flatMap(({ children }) => linesOf(children, starts));
  for (const [index, line] of lines.entries()) {
    const last = entries.at(-1);
    const definition = definitionIn(line);
    const current = last?.said.at(-1);
    const isTerm = !current || definitionIn(lines[index + 1] ?? []) !== undefined;
    if (definition) {
      if (!last) return undefined;
      last.said.push(definition);
    } else if (!isTerm) append(current, line);
    else if (weightOf(textOf(line)) > longestTerm) return undefined;
    else if (last && !current) last.terms.push(line);
    else entries.push({ terms: [line], said: [] });
  }
  return entries.every(({ said }) => said.length > 0) ? entries : undefined;
}

function definitionIn([first, ...others]: PhrasingContent[]): PhrasingContent[] | undefined {
  if (first?.type !== 'text' || !/^:\s/.test(first.value)) return undefined;
  return [...slicePhrasing([first], 2), ...others];
}

const toBlocks = (definition: PhrasingContent[]): Paragraph[] => {
  const children = trimPhrasing(definition);
  return [{ type: 'paragraph', children, position: spanOf(children) }];
};
