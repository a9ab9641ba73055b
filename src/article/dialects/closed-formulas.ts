/** A longer one would be a sign of money far from any other, in characters. */
export const longestFormula = 4000;

/** What quotations and items put before a line, and how far that indents it. */
const before = /^(?:[\s>]|[-*+]\s|\d{1,9}[.)]\s)*/;

/**
 * The lines, from 1, in which a displayed formula begins that ends too: `$$` at the head of a line, and at the end of that
 * or a later one of the same containers. Once the tokenizer has gone on to the next lines it reads no list and no
 * quotation in them, so that it has to know beforehand.
 */
export function closedFormulas(text: string): Set<number> {
  const begun = new Set<number>();
  if (!text.includes('$$')) return begun;
  const lines = text.split(/\r\n|\n|\r/);
  for (let at = 0; at < lines.length; at += 1) {
    const end = endOf(lines, at);
    if (end === undefined) continue;
    begun.add(at + 1);
    at = end;
  }
  return begun;
}

/** The last line of a formula that begins in a line. */
function endOf(lines: string[], at: number): number | undefined {
  const line = lines[at] ?? '';
  const depth = before.exec(line)?.[0].length ?? 0;
  if (!line.startsWith('$$', depth)) return undefined;
  const isEnd = (text: string): boolean => /\$\$\s*$/.test(text);
  if (isEnd(line.slice(depth + 2))) return at;
  let length = line.length;
  for (let next = at + 1; next < lines.length && length <= longestFormula; next += 1) {
    const other = lines[next] ?? '';
    length += other.length + 1;
    if (depth > 0 && other.trim() !== '' && !/^[\s>]*$/.test(other.slice(0, depth))) return undefined;
    if (isEnd(other)) return next;
  }
  return undefined;
}
