import type { CheckResult } from '../../check/result.ts';
import { toJson } from '../../model/printable.ts';

/** For programs: one shape, whether it is one article or many. */
export function formatJson(results: CheckResult[], withPlacements: boolean): string {
  return toJson({ articles: results.map((result) => toReport(result, withPlacements)) });
}

function toReport(
  { article, findings, counts, coverage, placements }: CheckResult,
  withPlacements: boolean,
): unknown {
  const entries = placements?.map(({ unit, placement, slide }) => ({
    type: unit.type,
    line: unit.source.start.line,
    placement,
    ...(slide === undefined ? {} : { slide }),
    text: unit.text,
  }));
  return {
    article,
    findings,
    counts,
    coverage: coverage ?? null,
    ...(withPlacements ? { placements: entries ?? [] } : {}),
  };
}
