import type { CheckResult } from '../../check/result.ts';
import { formatCoverage } from '../format-coverage.ts';
import { formatDiagnostic } from '../format-diagnostic.ts';

/** For people: every finding with its line and a fix, then the counts. */
export function formatText({ article, text, findings, counts, coverage }: CheckResult): string {
  const told = findings.map((finding) => formatDiagnostic({ path: article, ...finding }, text));
  const sum = [count(counts.errors, 'error'), count(counts.warnings, 'warning')].join(', ');
  return [
    ...told,
    `${article}: ${findings.length === 0 ? 'nothing to mend' : sum}`,
    ...(coverage ? [`  ${formatCoverage(coverage)}`] : []),
  ].join('\n');
}

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;
