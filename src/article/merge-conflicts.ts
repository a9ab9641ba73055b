import type { VFile } from 'vfile';
import { say } from '../language/say.ts';
import { report } from '../model/report.ts';

/** The lines between which version control writes both sides of a text that it could not merge. */
const marks = { start: /^<{7}(?: |$)/, base: /^\|{7}(?: |$)/, middle: /^={7}$/, end: /^>{7}(?: |$)/ };
const fence = /^ {0,3}(?:`{3}|~{3})/;

/**
 * The text with the first side of each conflict alone: the marks and the other side are blanked out, so that every line and
 * offset stays where it was. Code may show such marks.
 * @param file told of the first of them
 */
export function withoutConflicts(text: string, file: VFile): string {
  const lines = text.split(/(?<=\n|\r(?!\n))/);
  const places = conflictsIn(lines.map((line) => line.replace(/[\r\n]+$/, '')));
  const [first] = places;
  if (!first) return text;
  report(file, {
    rule: 'merge-conflict',
    reason: say`a merge left both sides of a conflict here, of which the first is told`,
    fix: say`Keep the side that is meant, and take the marks out.`,
    place: { line: first.start + 1, column: 1 },
  });
  for (const { start, middle, end } of places)
    for (let at = start; at <= end; at += 1)
      if (at === start || at >= middle) lines[at] = blank(lines[at] ?? '');
  return lines.join('');
}

const blank = (line: string): string => line.replace(/[^\r\n]/g, ' ');

interface Conflict {
  start: number;
  /** Where the first side ends. */
  middle: number;
  end: number;
}

function conflictsIn(lines: string[]): Conflict[] {
  const found: Conflict[] = [];
  let isCode = false;
  let open: { start: number; first?: number; middle?: number } | undefined;
  lines.forEach((line, at) => {
    if (!open && fence.test(line)) isCode = !isCode;
    if (isCode) return;
    if (marks.start.test(line)) open = { start: at };
    else if (open && marks.base.test(line)) open.first ??= at;
    else if (open && marks.middle.test(line)) open.middle ??= at;
    else if (open?.middle !== undefined && marks.end.test(line)) {
      found.push({ start: open.start, middle: open.first ?? open.middle, end: at });
      open = undefined;
    }
  });
  return found;
}
