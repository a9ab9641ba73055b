import { isPairFormula } from './is-formula.ts';

/** A longer one would be a sign of money far from any other, in characters. */
export const longestFormula = 4000;

/** What quotations and items put before a line, and how far that indents it. */
const before = /^(?:[\s>]|[-*+]\s|\d{1,9}[.)]\s)*/;

/** How displayed formulas begin, and what each ends with. */
const beginnings: [begin: RegExp, end: (name: string) => string][] = [
  [/^\$\$/, () => '$$'],
  [/^\\\[/, () => '\\]'],
  [
    /^\\begin\{((?:equation|align|alignat|flalign|gather|multline|eqnarray)\*?)\}/,
    (name) => `\\end{${name}}`,
  ],
];

/**
 * The lines, from 1, in which a displayed formula begins that ends too, with what it ends with: `$$` at the head of a
 * line, and at the end of that or a later one of the same containers. Once the tokenizer has gone on to the next lines it
 * reads no list and no quotation in them, so that it has to know beforehand.
 */
export function closedFormulas(text: string): Map<number, string> {
  const ends = new Map<number, string>();
  if (!/\$\$|\\\[|\\begin\{/.test(text)) return ends;
  const lines = text.split(/\r\n|\n|\r/);
  for (let at = 0; at < lines.length; at += 1) {
    const found = endOf(lines, at);
    if (found === undefined) continue;
    ends.set(at + 1, found.end);
    at = found.line;
  }
  return ends;
}

/** The last line of a formula that begins in a line, and what it ends with. */
function endOf(lines: string[], at: number): { line: number; end: string } | undefined {
  const line = lines[at] ?? '';
  const depth = before.exec(line)?.[0].length ?? 0;
  const head = line.slice(depth);
  for (const [begin, endFor] of beginnings) {
    const match = begin.exec(head);
    if (!match) continue;
    const end = endFor(match[1] ?? '');
    const last = lastLine(lines, at, depth, begin, end);
    if (last !== undefined && isMeant(lines.slice(at, last + 1), head, end)) return { line: last, end };
  }
  return undefined;
}

/** Brackets with a backslash before them may be brackets: `\[draft\]`. */
const isMeant = (lines: string[], head: string, end: string): boolean =>
  end !== '\\]' || isPairFormula([head, ...lines.slice(1)].join('\n').trimEnd().slice(2, -2).trim());

/** None where another formula begins before this one has ended: signs that nothing closes are all read once. */
function lastLine(
  lines: string[],
  at: number,
  depth: number,
  begin: RegExp,
  end: string,
): number | undefined {
  const isEnd = (text: string): boolean => text.trimEnd().endsWith(end);
  if (isEnd((lines[at] ?? '').slice(depth).replace(begin, ''))) return at;
  let length = lines[at]?.length ?? 0;
  for (let next = at + 1; next < lines.length && length <= longestFormula; next += 1) {
    const other = lines[next] ?? '';
    length += other.length + 1;
    if (depth > 0 && other.trim() !== '' && !/^[\s>]*$/.test(other.slice(0, depth))) return undefined;
    if (end !== '$$' && begin.test(other.slice(depth))) return undefined;
    if (isEnd(other)) return next;
  }
  return undefined;
}
