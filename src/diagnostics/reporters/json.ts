import type { CheckResult } from '../../check/result.ts';
import { toJson } from '../../model/printable.ts';

/** For programs: one shape, whether it is one article or many. */
export function formatJson(results: CheckResult[], withLedger: boolean): string {
  return toJson({ articles: results.map((result) => toReport(result, withLedger)) });
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
