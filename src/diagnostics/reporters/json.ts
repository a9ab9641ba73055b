import { type CheckOutcome, type CheckResult, isFailed } from '../../check/result.ts';
import { toFailureEntry } from '../../model/diagnostic.ts';
import { toJson } from '../../model/printable.ts';

/** For programs: one shape, whether it is one article or many. */
export function formatJson(outcomes: CheckOutcome[], withPlacements: boolean): string {
  const articles = outcomes.map((outcome) =>
    isFailed(outcome)
      ? { article: outcome.article, failure: toFailureEntry(outcome.failure) }
      : toReport(outcome, withPlacements),
  );
  return toJson({ articles });
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
