interface Span {
  start: number;
  end: number;
}

const arrow = '\\s?(?:→|⟶|➔|⇒|->)\\s?';
/** The number that something changed from, or to, with a short unit or none. */
const changedFrom = new RegExp(
  `(?<![\\p{Script=Latin}\\d.,_−-])[+−-]?\\d[\\d.,]*[^\\s\\d.,;，、；：→(（]{0,3}${arrow}$`,
  'u',
);
const changedTo = new RegExp(`^${arrow}[+−-]?\\d+(?:[.,]\\d+)*(?![\\p{L}\\d])`, 'u');
/** What goes before a figure is looked for no further. */
const longestFrom = 20;

/** A figure with the number at the other end of its change: 10→80%. */
export function withOtherEnd(text: string, { start, end }: Span): Span {
  const from = changedFrom.exec(text.slice(Math.max(0, start - longestFrom), start))?.[0] ?? '';
  const to = changedTo.exec(text.slice(end, end + longestFrom))?.[0] ?? '';
  return { start: start - from.length, end: end + to.length };
}

/** The rest of the word that a figure opens: 150kW급, 30%까지, 2,5%-Marke, 40%ige, 150kW级. */
const restOfWord =
  /^(?:\p{Script=Hangul}+|-[\p{Script=Latin}\p{Script=Cyrillic}]+|\p{Ll}+|[级級](?:别|別)?)/u;

/** A figure with what is written as one word with it: half a word in bold looks like a slip. */
export function withWord(text: string, { start, end }: Span): Span {
  return { start, end: end + (restOfWord.exec(text.slice(end))?.[0].length ?? 0) };
}
