import type { VFileMessage } from 'vfile-message';
import { say } from '../language/say.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Failure } from '../model/failure.ts';
import { hideSecrets } from '../model/hide-secrets.ts';
import { clip, printable } from '../model/printable.ts';

/** Messages in the order of the article's lines, those that stand nowhere in it at the end. */
export const inOrder = (messages: readonly VFileMessage[]): VFileMessage[] =>
  messages.toSorted(
    (one, other) =>
      (one.line ?? Number.MAX_SAFE_INTEGER) - (other.line ?? Number.MAX_SAFE_INTEGER) ||
      (one.column ?? 0) - (other.column ?? 0),
  );

const longestExcerpt = 100;

/**
 * One diagnostic for people: `path:line:column rule: what is wrong`, the line itself, what to do.
 * @param source the article's text, to show the line from
 */
export function formatDiagnostic(diagnostic: Diagnostic & { path: string }, source?: string): string {
  const { path, line, column, rule, severity, reason, fix } = diagnostic;
  const place = [path, line, line && column].filter((part) => part !== undefined && part !== 0).join(':');
  const lines = [say`${place} ${severity === 'error' ? say`error` : say`warning`} ${rule}: ${reason}`];
  const text = line && source !== undefined ? source.split(/\r\n|\n|\r/)[line - 1] : undefined;
  if (text?.trim()) lines.push(`  | ${excerpt(printable(hideSecrets(text)), column ?? 1)}`);
  if (fix) lines.push(`  ${fix}`);
  return lines.map(printable).join('\n');
}

function excerpt(line: string, column: number): string {
  if (line.length <= longestExcerpt) return line;
  const start = Math.max(0, Math.min(column - 1 - longestExcerpt / 2, line.length - longestExcerpt));
  const head = start > 0 ? '…' : '';
  const tail = start + longestExcerpt < line.length ? '…' : '';
  return `${head}${line.slice(start, start + longestExcerpt)}${tail}`;
}

/** A failure for people: what is wrong, and what to do. */
export const formatFailure = (failure: Failure): string =>
  printable(say`error ${failure.code}: ${clip(failure.message)}`).concat(
    '\n  ',
    printable(clip(failure.fix)),
  );
