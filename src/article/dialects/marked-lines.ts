/** `{2,4-6}`, and Slidev's steps of it: `{1|2-3|all}`. */
const marks =
  /\{\s*((?:\d+(?:\s*-\s*\d+)?|all|\*|none|hide)(?:\s*[,|]\s*(?:\d+(?:\s*-\s*\d+)?|all|\*))*)\s*\}/;
const quoted = /"[^"]*"|'[^']*'/g;
const mostLines = 10_000;

/** The lines that the words behind a fence mark, from 1, in order. Slidev's steps are one, its words for all are none. */
export function readMarkedLines(info: string): number[] {
  const lines = new Set<number>();
  for (const part of marks.exec(info.replace(quoted, ''))?.[1]?.split(/[,|]/) ?? []) {
    const [first = Number.NaN, last = first] = part.split('-').map(Number);
    for (let line = first; line <= last && lines.size < mostLines; line++) lines.add(line);
  }
  return [...lines].sort((a, b) => a - b);
}

/** Lines as `readMarkedLines` reads them: `{2,4-6}`; nothing where there are none. */
export function writeMarkedLines(lines: number[]): string | null {
  const runs: [first: number, last: number][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run?.[1] === line - 1) run[1] = line;
    else runs.push([line, line]);
  }
  const texts = runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`));
  return texts.length > 0 ? `{${texts.join(',')}}` : null;
}

/** What a fence says of its code: the language (`js{4}`, `ts:line-numbers`, `{.python .wide}`, `{r}`), and the rest. */
export function readInfo(info: string): { lang: string; rest: string } {
  const [lead = '', lang = ''] = /^\s*\{?[.=]?([a-z][^\s{}[\]:,]*)?/i.exec(info) ?? [];
  return { lang, rest: info.slice(lang === '' ? 0 : lead.length) };
}
