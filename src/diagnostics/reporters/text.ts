import type { CheckResult } from '../../check/result.ts';
import { say } from '../../language/say.ts';
import { formatCoverage } from '../format-coverage.ts';
import { formatDiagnostic } from '../format-diagnostic.ts';

/** For people: every finding with its line and a fix, then the counts. */
export function formatText({ article, text, findings, counts, coverage }: CheckResult): string {
  const told = findings.map((finding) => formatDiagnostic({ path: article, ...finding }, text));
  const { errors, warnings } = counts;
  const sum = [
    errors === 1 ? say`1 error` : say`${errors} errors`,
    warnings === 1 ? say`1 warning` : say`${warnings} warnings`,
  ].join(say`, `);
  return [
    ...told,
    `${article}: ${findings.length === 0 ? say`nothing to mend` : sum}`,
    ...(coverage ? [`  ${formatCoverage(coverage)}`] : []),
  ].join('\n');
}
