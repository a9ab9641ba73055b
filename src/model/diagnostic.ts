import type { VFileMessage } from 'vfile-message';
import type { Failure } from './failure.ts';
import { clip } from './printable.ts';

/** Something that is wrong with an article, a deck or a theme, or that its author should look at. */
export interface Diagnostic {
  /** The file, where it is not told elsewhere. */
  path?: string;
  rule: string;
  severity: 'error' | 'warning';
  /** What is wrong, without a full stop. */
  reason: string;
  /** What to do about it, in sentences. */
  fix?: string;
  /** Where it stands in the file, from 1. Left out for what stands nowhere in it. */
  line?: number;
  column?: number;
  /** The slide that it is about, from 1. */
  slide?: number;
}

/** A message of a file as plain data. */
export const toDiagnostic = ({ ruleId, fatal, reason, note, line, column }: VFileMessage): Diagnostic => ({
  rule: ruleId ?? 'article',
  severity: fatal ? 'error' : 'warning',
  reason: clip(reason),
  ...(line ? { line } : {}),
  ...(column ? { column } : {}),
  ...(note ? { fix: clip(note) } : {}),
});

/** A failure among diagnostics. */
export const failureDiagnostic = ({ code, message, fix }: Failure): Diagnostic => ({
  severity: 'error',
  rule: code,
  reason: message,
  fix,
});

/** A failure in what is printed for programs, in the place of what would have been made. */
export const toFailureEntry = ({
  code,
  message,
  fix,
}: Failure): Record<'code' | 'message' | 'fix', string> => ({
  code,
  message: clip(message),
  fix: clip(fix),
});
