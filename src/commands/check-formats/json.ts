import type { CheckResult } from '../check.ts';

/** For programs: one object for one article, a list for several. */
export function formatJson(results: CheckResult[], withLedger: boolean): string {
  const reports = results.map((result) => toReport(result, withLedger));
  return JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 2);
}

function toReport(
  { article, findings, counts, coverage, ledger }: CheckResult,
  withLedger: boolean,
): unknown {
  const entries = ledger?.map(({ unit, fate, slide }) => ({
    type: unit.type,
    line: unit.source.start.line,
    fate,
    ...(slide === undefined ? {} : { slide }),
    text: unit.text,
  }));
  return {
    article,
    findings,
    counts,
    coverage: coverage ?? null,
    ...(withLedger ? { ledger: entries ?? [] } : {}),
  };
}
