import type MarkdownIt from 'markdown-it';
import { weightOf } from '../language/weight.ts';
import { greatestOf } from '../model/long-lists.ts';
import { runsIn } from './whole-cells.ts';

/** What the columns of a table take at most, in Chinese characters, where the names of its rows stay in one line each. */
const room = 40;
/** What parts a column from the next, in the same. */
const gap = 1.5;
/** Text in a column that is narrower, in the same, is torn into words. */
const readable = 12;
/** Of more columns a browser has little room to give away. */
const mostOthers = 7;

type Token = ReturnType<MarkdownIt['parse']>[number];

interface Cell {
  opening: Token;
  text: string;
}

/**
 * A markdown-it plugin for tables that stand by themselves: the names of the rows, in the first column, stay in one line
 * each where the other columns have room beside them, however long their heads are. A theme is told by `data-whole`.
 */
export function wholeNames(md: MarkdownIt): void {
  md.core.ruler.push('whole_names', ({ tokens }) => {
    let columns: Cell[][] = [];
    let column = 0;
    let around = 0;
    tokens.forEach((token, index) => {
      if (/^(?:blockquote|list_item)_/.test(token.type)) around += token.nesting;
      if (around > 0) return;
      if (token.type === 'table_open') columns = [];
      else if (token.type === 'tr_open') column = 0;
      else if (token.type === 'th_open' || token.type === 'td_open') {
        const cells = columns[column] ?? [];
        cells.push({ opening: token, text: tokens[index + 1]?.content ?? '' });
        columns[column] = cells;
        column += 1;
      } else if (token.type === 'table_close') keepNames(columns);
    });
  });
}

function keepNames([names = [], ...others]: Cell[][]): void {
  if (others.length === 0 || others.length > mostOthers) return;
  const widths = others.map((cells) => {
    const longest = greatestOf(cells.slice(1).map(({ text }) => weightOf(text)));
    return (
      gap + Math.max(Math.min(longest, readable), greatestOf(cells.map(({ text }) => leastWeight(text))))
    );
  });
  const all = widths.reduce((sum, width) => sum + width, greatestOf(names.map(({ text }) => weightOf(text))));
  if (all > room) return;
  for (const { opening } of names) opening.attrSet('data-whole', '');
}

/** What a cell takes at the least: its longest word, or what stays whole in it. */
function leastWeight(text: string): number {
  const whole = runsIn(text).filter(({ type }) => type === 'whole');
  const words = [
    ...text.split(/[\s/]+|(?<=\p{Script=Han})/u),
    ...whole.map(({ start, end }) => text.slice(start, end)),
  ];
  return greatestOf(words.map(weightOf));
}
